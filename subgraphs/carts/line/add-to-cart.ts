import { z } from 'zod';
import { newId } from '#kernel/ids.ts';
import { claimKey } from '#mysql/idempotency.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { Context } from '#subgraph/context.ts';
import { isRefusal, readInput } from '#subgraph/input.ts';
import { type Owner, ownerOf } from '../cart/cart.access.ts';
import * as fields from '../cart/cart.input.ts';
import { findCart } from '../cart/cart.queries.ts';
import { cartLimit, cartNotFound, purchaseLimit, shopProductNotSold } from '../cart/cart.refusals.ts';
import { inCart, most, unitsOf } from '../cart/cart.rules.ts';
import { digestOfToken, newCartToken } from '../cart/cart-tokens.ts';
import { type HeldCart, holdCart, holdClientsCart, makeGuestsCart } from '../cart/hold-cart.ts';
import type { AddToCartInput } from '../generated/resolvers.ts';
import { purchaseLimitsOf } from '../neighbours/products.ts';
import { findOffer, type Offer } from '../neighbours/shops.ts';
import { insertLine, seen, writeLine } from './line.writes.ts';

const addToCartInput = z.object({
  cartToken: fields.cartToken,
  shopProductId: z.string().max(64),
  quantity: fields.quantity,
  idempotencyKey: fields.idempotencyKey,
});

/** Adds to a cart, which is made when there is none. The same request again, known by its key, adds nothing. */
export async function addToCart(context: Context, given: AddToCartInput) {
  const input = readInput(addToCartInput, given);
  if (isRefusal(input)) return input;
  const { shopProductId, quantity, idempotencyKey } = input;
  const owner = ownerOf(context, input.cartToken);
  const known = owner && (await findCart(context.read, owner));
  if (!known && owner && 'tokenDigest' in owner) return cartNotFound();

  const offer = await findOffer(context, shopProductId);
  const limits = await purchaseLimitsOf(context, offer ? [offer.variantId] : []);
  const made = { cartId: newId('crt'), token: newCartToken() };
  const lineId = newId('cln');

  return context.transaction('add to cart', async (tx) => {
    const held = (known && (await holdCart(tx, known.id))) ?? (await makeCart(tx, owner, made));
    if (!held) return cartNotFound();
    const request = { actor: held.cart.id, operation: 'addToCart', idempotencyKey, input: { shopProductId, quantity } };
    const claim = await claimKey(tx, request, {});
    if (isRefusal(claim)) return claim;
    const present = inCart(held.lines).find((line) => line.shopProductId === shopProductId) ?? null;
    const line = claim.repeated ? present : await addUnits(tx, held, { offer, quantity, limits, lineId });
    if (isRefusal(line)) return line;
    const cartToken = owner ? null : made.token;
    return { __typename: 'AddToCartSuccess', cart: held.cart, line, cartToken } as const;
  });
}

/** Null for a guest's cart that is not there any more: a token never makes one. */
async function makeCart(
  tx: Transaction,
  owner: Owner | null,
  { cartId, token }: { cartId: string; token: string },
): Promise<HeldCart | null> {
  if (!owner) return makeGuestsCart(tx, cartId, digestOfToken(token));
  return 'clientId' in owner ? holdClientsCart(tx, owner.clientId, cartId) : null;
}

interface Added {
  readonly offer: Offer | null;
  readonly quantity: number;
  readonly limits: ReadonlyMap<string, number>;
  readonly lineId: string;
}

async function addUnits(tx: Transaction, { cart, lines }: HeldCart, { offer, quantity, limits, lineId }: Added) {
  if (!offer) return shopProductNotSold();
  const { shopProductId, shopId, variantId, price } = offer;
  const present = inCart(lines).find((line) => line.shopProductId === shopProductId);
  const sum = (present?.quantity ?? 0) + quantity;
  if (sum > most.LINE_QUANTITY) return cartLimit('LINE_QUANTITY');
  if (!present && inCart(lines).length >= most.CART_LINES) return cartLimit('CART_LINES');
  const limit = limits.get(variantId);
  const units = unitsOf(lines, variantId);
  if (limit !== undefined && units + quantity > limit) return purchaseLimit(variantId, limit, units);
  if (present) return writeLine(tx, present.id, { quantity: sum, ...seen(price) });
  return insertLine(tx, { id: lineId, cartId: cart.id, shopProductId, shopId, variantId, quantity, ...seen(price) });
}
