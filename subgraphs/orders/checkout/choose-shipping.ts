import { parseMoney } from '#kernel/money.ts';
import type { Context } from '#subgraph/context.ts';
import { invalidInput } from '#subgraph/input.ts';
import { quotedShipping } from '../neighbours/shipping.ts';
import type { CheckedOut } from './checkout.input.ts';
import type { Draft } from './checkout.rules.ts';
import { chargeShipping, shippingOptionInvalid, shopsWithoutOneChoice } from './shipping.rules.ts';

/** The draft with the shipping that was chosen for its parts and what it costs, or why that cannot be had. */
export async function chooseShipping(
  context: Context,
  draft: Draft,
  { shippingChoices: choices, shippingAddress: destination }: Pick<CheckedOut, 'shippingChoices' | 'shippingAddress'>,
) {
  if (!choices) return draft;
  const wrong = shopsWithoutOneChoice(draft, choices);
  if (wrong.length > 0) {
    return invalidInput({
      path: ['shippingChoices'],
      message: `must name each shop of the lines once: ${wrong.join(', ')}`,
    });
  }
  const { city, province, postalCode, countryCode } = destination;
  const parts = draft.shopOrders.map(({ shopId, items }) => {
    const { optionId = '', windowId } = choices.find((choice) => choice.shopId === shopId) ?? {};
    return { shopId, optionId, windowId, lines: items.map(({ variantId, quantity }) => ({ variantId, quantity })) };
  });
  const outcome = await quotedShipping(context, { parts, destination: { city, province, postalCode, countryCode } });
  if (outcome.__typename !== 'QuotedShippingSuccess') return shippingOptionInvalid(outcome.shopIds);
  const quotes = outcome.quotes.map(({ total, ...quote }) => ({ ...quote, total: parseMoney(total) }));
  if (quotes.some(({ isCashOnDelivery }) => isCashOnDelivery !== quotes[0]?.isCashOnDelivery)) {
    return invalidInput({
      path: ['shippingChoices'],
      message: 'must have cash on delivery for all shops, or for none',
    });
  }
  return chargeShipping(draft, choices, quotes);
}
