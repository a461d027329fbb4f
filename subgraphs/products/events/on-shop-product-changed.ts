import type { DeliveredEvent } from '#events/event.ts';
import { takeIn } from '#events/inbox.ts';
import { parseMoney, type WireMoney } from '#kernel/money.ts';
import type { Context } from '#subgraph/context.ts';
import { type Offer, recordOffer } from '../offer/record-offer.ts';

type ShopProductChanged = Omit<Offer, 'price'> & { readonly price: WireMoney };

/** A shop offers a variant, at another price, or no longer: so do the lists by price. */
export async function onShopProductChanged(context: Context, event: DeliveredEvent<ShopProductChanged>) {
  const { payload } = event;
  await context.transaction('on shop product changed', async (tx) => {
    if (await takeIn(tx, event)) await recordOffer(tx, { ...payload, price: parseMoney(payload.price) });
  });
}
