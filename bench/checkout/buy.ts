import { newId } from '#kernel/ids.ts';
import { shippingAddress } from '../../gateway/journeys/journey.ts';
import type { Answer, BenchedMarketplace } from './marketplace.ts';

/** What an app asks for when it checks out: enough to show the order. */
const checkout = `mutation Checkout($input: CheckoutInput!) {
  checkout(input: $input) {
    __typename
    ... on CheckoutSuccess {
      order {
        id number status expiresAt total { amount currencyCode }
        shopOrders { id shopName subtotal { amount currencyCode } items { title quantity unitPrice { amount } } }
      }
    }
    ... on UserError { message }
  }
}`;

const oneOf = (ids: readonly string[]) => ids[Math.floor(Math.random() * ids.length)] as string;

/** A buyer orders one unit from each of two shops. */
export function buy({ ask, offers }: BenchedMarketplace, buyer: number): Promise<Answer> {
  const lines = offers.map((shop) => ({ shopProductId: oneOf(shop), quantity: 1 }));
  return ask(buyer, {
    query: checkout,
    variables: { input: { idempotencyKey: newId('key'), lines, shippingAddress } },
  });
}

/** The same request with nothing in it: refused before anything is read. What the gateway itself costs. */
export function buyNothing({ ask }: BenchedMarketplace, buyer: number): Promise<Answer> {
  const input = { idempotencyKey: newId('key'), lines: [], shippingAddress };
  return ask(buyer, { query: checkout, variables: { input } });
}

/** What the answer says: the type of the outcome, or the code of the error. */
export function told({ data, errors }: Answer): string {
  return data?.checkout?.__typename ?? errors?.[0]?.extensions?.code ?? 'nothing';
}
