import { parseMoney } from '#kernel/money.ts';
import type { Context } from '#subgraph/context.ts';
import { ShippingPricesDocument, type ShippingPricesInput } from '../generated/shipping.ts';
import type { ShippingPrice } from '../plan/plan.rules.ts';

/** What the carriers charge for each part, in the order of the parts; of a part that nobody brings, nothing. */
export async function shippingPrices(context: Context, input: ShippingPricesInput): Promise<ShippingPrice[][]> {
  const { shippingPrices: parts } = await context.ask('shipping', ShippingPricesDocument, { input });
  return parts.map(({ prices }) =>
    prices.map(({ carrier, service, total, promisedTo, parcels }) => ({
      // Copied: within one process the answer is an object without a prototype.
      carrier: { ...carrier },
      service,
      totalMinor: parseMoney(total).minor,
      promisedTo: new Date(promisedTo),
      parcels,
    })),
  );
}
