import { add, type Money } from '#kernel/money.ts';
import type { ShippingChoice, ShippingRefusal } from '../tables.ts';
import type { Draft } from './checkout.rules.ts';

interface ChosenForShop {
  readonly shopId: string;
  readonly optionId: string;
  readonly windowId?: string | null | undefined;
}

/** What a chosen option costs. */
export interface QuotedForShop {
  readonly shopId: string;
  readonly total: Money;
  readonly isCashOnDelivery: boolean;
}

/** How a part is to come, and what that costs the client. */
export interface DraftShipping {
  readonly choice: ShippingChoice;
  readonly total: Money;
  readonly isCashOnDelivery: boolean;
}

/** The shops that were forgotten, named twice, or have nothing in the order. */
export function shopsWithoutOneChoice({ shopOrders }: Draft, choices: readonly ChosenForShop[]): string[] {
  const shops = new Set([...shopOrders, ...choices].map(({ shopId }) => shopId));
  const isIn = (some: readonly { shopId: string }[], id: string) => some.filter(({ shopId }) => shopId === id).length;
  return [...shops].filter((shopId) => isIn(choices, shopId) !== 1 || isIn(shopOrders, shopId) !== 1);
}

/** The same draft, each part with its shipping, and the total with all of it. Every shop has a choice and a quote. */
export function chargeShipping(
  draft: Draft,
  choices: readonly ChosenForShop[],
  quotes: readonly QuotedForShop[],
): Draft {
  const shopOrders = draft.shopOrders.map((part) => {
    const chosen = choices.find(({ shopId }) => shopId === part.shopId);
    const quote = quotes.find(({ shopId }) => shopId === part.shopId);
    if (!chosen || !quote) throw new Error(`No shipping was quoted for shop ${part.shopId}`);
    const { optionId, windowId = null } = chosen;
    const { total, isCashOnDelivery } = quote;
    return { ...part, shipping: { choice: { optionId, windowId }, total, isCashOnDelivery } };
  });
  return { shopOrders, total: shopOrders.reduce((total, { shipping }) => add(total, shipping.total), draft.total) };
}

export const shippingOptionInvalid = (shopIds: readonly string[]) =>
  ({
    __typename: 'ShippingOptionInvalidError',
    message: 'Some shipping options are not for this, or their time is over. Nothing was ordered.',
    shopIds,
  }) as const;

/** What the client is told of an order that shipping refused, also at every repeat of its checkout. */
export function shippingRefused(refusal: ShippingRefusal) {
  if (refusal.kind === 'OPTION') return shippingOptionInvalid(refusal.shopIds);
  const { shopId, windowId } = refusal;
  const message = 'The delivery window has no place left. Nothing was ordered.';
  return { __typename: 'DeliveryWindowTakenError', message, shopId, windowId } as const;
}
