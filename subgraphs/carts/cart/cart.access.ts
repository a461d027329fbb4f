import type { Context } from '#subgraph/context.ts';
import type { CartLineRow, CartRow } from '../tables.ts';
import { findCart, linesOfCarts } from './cart.queries.ts';
import { cartLineNotFound, cartNotFound } from './cart.refusals.ts';
import { digestOfToken } from './cart-tokens.ts';

/**
 * Whose cart is meant. A client's is reached by being signed in, whatever token is given; everybody else is a guest,
 * whose cart is reached by its token alone. A wrong token is looked up as a right one is, and that is all it costs.
 */
export type Owner = { readonly clientId: string } | { readonly tokenDigest: string };

/** Null for a guest without a token. */
export function ownerOf({ viewer }: Pick<Context, 'viewer'>, cartToken: string | null | undefined): Owner | null {
  if (viewer.kind === 'CLIENT') return { clientId: viewer.userId };
  return cartToken ? { tokenDigest: digestOfToken(cartToken) } : null;
}

interface Named {
  readonly cartToken?: string | null | undefined;
}

/** The cart that a mutation is about, as it is before anything is locked. */
export async function namedCart(context: Context, { cartToken }: Named) {
  const owner = ownerOf(context, cartToken);
  return (owner && (await findCart(context.read, owner))) ?? cartNotFound();
}

/** The same with one of its lines. */
export async function namedLine(context: Context, { cartToken, lineId }: Named & { readonly lineId: string }) {
  const cart = await namedCart(context, { cartToken });
  if ('__typename' in cart) return cart;
  const lines = (await linesOfCarts(context.read, [cart.id])).get(cart.id) ?? [];
  return lineIn({ cart, lines }, lineId);
}

/** The line of a cart, or the refusal of one that it does not have. */
export function lineIn({ cart, lines }: { cart: CartRow; lines: readonly CartLineRow[] }, lineId: string) {
  const line = lines.find(({ id }) => id === lineId);
  return line ? { cart, line } : cartLineNotFound();
}
