import type { TypedDocument } from './document.ts';
import { PasarError } from './errors.ts';
import * as operations from './generated/graphql.ts';

export interface CartOptions {
  /** The token of a guest's cart from an earlier `onCartToken`, to go on with. */
  readonly cartToken?: string;
  /** Called with the token of a guest's new cart, and with null once it is merged or gone: the place to store it. */
  readonly onCartToken?: (cartToken: string | null) => void;
}

type Execute = <Data, Variables>(document: TypedDocument<Data, Variables>, variables: Variables) => Promise<Data>;
type InputOf<Variables> = Variables extends { input: infer Input } ? Omit<Input, 'cartToken'> : never;
/** A key of your own, to send the same again after a restart; without one, each call is an intention of its own. */
type MayHaveKey<Input> = Omit<Input, 'idempotencyKey'> & { readonly idempotencyKey?: string };

/**
 * The cart of whoever uses the client: a guest's, by the token that is kept here, or that of the client who is signed in.
 * All of it may be repeated, and is sent again by itself when no answer comes.
 */
export function createCarts(execute: Execute, isSignedIn: () => boolean, { cartToken, onCartToken }: CartOptions) {
  let token: string | null = cartToken ?? null;
  let beginning: Promise<unknown> | null = null;

  function keep(next: string | null): void {
    token = next;
    onCartToken?.(next);
  }

  /** Forgets a token that the server does not know, so that the next thing added makes a new cart. */
  function heed<Outcome extends { readonly __typename: string }>(outcome: Outcome): Outcome {
    if (outcome.__typename === 'CartNotFoundError' && token && !isSignedIn()) keep(null);
    return outcome;
  }

  const named = <Input extends object>(input: Input) => (token ? { ...input, cartToken: token } : input);

  async function add(input: MayHaveKey<InputOf<operations.AddToCartMutationVariables>>) {
    const keyed = named({ ...input, idempotencyKey: input.idempotencyKey ?? crypto.randomUUID() });
    const { addToCart } = await execute(operations.AddToCartDocument, { input: keyed });
    if (addToCart.__typename === 'AddToCartSuccess' && addToCart.cartToken) keep(addToCart.cartToken);
    return heed(addToCart);
  }

  /** Of several at once the first makes the cart, and the others wait for its token: each would make one of its own. */
  async function addToCart(input: Parameters<typeof add>[0]): ReturnType<typeof add> {
    while (beginning) await beginning;
    if (token || isSignedIn()) return add(input);
    const adding = add(input);
    beginning = adding
      .catch(() => {})
      .finally(() => {
        beginning = null;
      });
    return adding;
  }

  /** Takes the guest's cart into the client's. Null when there is none. */
  async function mergeCart() {
    if (!token) return null;
    const { mergeCart: merged } = await execute(operations.MergeCartDocument, { input: { cartToken: token } });
    keep(null);
    return merged;
  }

  return {
    addToCart,
    mergeCart,
    /** After a sign-in, which no fault of this undoes: the token is kept, and `mergeCart` may be called again. */
    mergeIfThere: () =>
      mergeCart().catch((error: unknown) => {
        if (error instanceof PasarError) return null;
        throw error;
      }),
    cart: async () => (await execute(operations.CartDocument, { cartToken: token })).cart ?? null,
    /** The cart with every way in which the goods of each of its shops can come, as `checkoutCart` takes them. */
    cartShipping: async (input: operations.CartShippingQueryVariables['input']) =>
      (await execute(operations.CartShippingDocument, { cartToken: token, input })).cart ?? null,
    /** The best ways to buy what is in the cart: one plan for each goal. */
    cartPlans: async (input: InputOf<operations.CartPlansQueryVariables>) =>
      (await execute(operations.CartPlansDocument, { input: named(input) })).cartPlans ?? null,
    applyCartPlan: async (input: InputOf<operations.ApplyCartPlanMutationVariables>) =>
      heed((await execute(operations.ApplyCartPlanDocument, { input: named(input) })).applyCartPlan),
    /** When a shop brings its goods to a place; null for a place that is not known. */
    deliveryWindows: async (input: operations.DeliveryWindowsQueryVariables['input']) =>
      (await execute(operations.DeliveryWindowsDocument, { input })).deliveryWindows ?? null,
    changeCartLine: async (input: InputOf<operations.ChangeCartLineMutationVariables>) =>
      heed((await execute(operations.ChangeCartLineDocument, { input: named(input) })).changeCartLine),
    removeCartLine: async (input: InputOf<operations.RemoveCartLineMutationVariables>) =>
      heed((await execute(operations.RemoveCartLineDocument, { input: named(input) })).removeCartLine),
    moveCartLine: async (input: InputOf<operations.MoveCartLineMutationVariables>) =>
      heed((await execute(operations.MoveCartLineDocument, { input: named(input) })).moveCartLine),
    saveForLater: async (input: InputOf<operations.SaveForLaterMutationVariables>) =>
      heed((await execute(operations.SaveForLaterDocument, { input: named(input) })).saveForLater),
    moveToCart: async (input: InputOf<operations.MoveToCartMutationVariables>) =>
      heed((await execute(operations.MoveToCartDocument, { input: named(input) })).moveToCart),
    checkoutCart: async (input: InputOf<operations.CheckoutCartMutationVariables>) =>
      (await execute(operations.CheckoutCartDocument, { input })).checkoutCart,
  };
}
