import { type CartOptions, createCarts } from './carts.ts';
import type { TypedDocument } from './document.ts';
import { PasarError } from './errors.ts';
import * as operations from './generated/graphql.ts';
import { type Session, SessionKeeper } from './session.ts';
import { send, type TransportOptions } from './transport.ts';

export interface ClientOptions extends TransportOptions, CartOptions {
  /** A session from an earlier `onSession`, to go on with. */
  readonly session?: Session;
  /** An access token that somebody else keeps fresh, instead of a session. */
  readonly token?: string | (() => string | Promise<string>);
  /** Called with every new session, and with null at its end: the place to store it. */
  readonly onSession?: (session: Session | null) => void;
}

type InputOf<Variables> = Variables extends { input: infer Input } ? Input : never;

/** The order as `order` answers it. */
export type FollowedOrder = NonNullable<operations.OrderQuery['order']>;

const sendAtMost = 3;

/**
 * A client of one marketplace for one user.
 *
 * Every method resolves with the data of its operation, refusals included: look at `__typename`. It throws a
 * `PasarError` when the request itself failed.
 */
export function createClient(options: ClientOptions) {
  const keeper = new SessionKeeper(options, options.onSession ?? (() => {}));
  if (options.session) keeper.set(options.session);

  async function accessToken(): Promise<string | null> {
    const { token } = options;
    if (token === undefined) return keeper.accessToken();
    return typeof token === 'function' ? token() : token;
  }

  /** Runs any operation; refreshes the session once when the server does not take its token. */
  async function execute<Data, Variables>(
    document: TypedDocument<Data, Variables>,
    variables: Variables,
  ): Promise<Data> {
    try {
      return await send(options, document, variables, await accessToken());
    } catch (error) {
      const isStale = error instanceof PasarError && error.code === 'UNAUTHENTICATED' && keeper.session !== null;
      if (!isStale) throw error;
      return send(options, document, variables, (await keeper.refresh()).accessToken);
    }
  }

  /** For what may be repeated: reads, and mutations with an idempotency key. */
  async function executeSafely<Data, Variables>(document: TypedDocument<Data, Variables>, variables: Variables) {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await execute(document, variables);
      } catch (error) {
        if (attempt === sendAtMost || !(error instanceof PasarError && error.isRetryable)) throw error;
        await pause(100 * 4 ** attempt);
      }
    }
  }

  const isSignedIn = () => keeper.session !== null || options.token !== undefined;
  const { mergeIfThere, ...carts } = createCarts(executeSafely, isSignedIn, options);

  async function order(id: string) {
    return (await executeSafely(operations.OrderDocument, { id })).order ?? null;
  }

  return {
    /** The session that is open, or null. */
    get session() {
      return keeper.session;
    },
    execute,

    requestOtp: async (input: InputOf<operations.RequestOtpMutationVariables>) =>
      (await execute(operations.RequestOtpDocument, { input })).requestOtp,
    /**
     * Opens the session that this client then uses and refreshes by itself. A guest's cart is merged into the client's:
     * `mergedCart` is what that answered, null when there was none.
     */
    signIn: async (input: InputOf<operations.SignInMutationVariables>) => {
      const { signIn } = await execute(operations.SignInDocument, { input });
      if (signIn.__typename === 'SignInSuccess') keeper.set(signIn.session);
      const isClient = signIn.__typename === 'SignInSuccess' && signIn.session.user.kind === 'CLIENT';
      return { ...signIn, mergedCart: isClient ? await mergeIfThere() : null };
    },
    signOut: async () => {
      const refreshToken = keeper.session?.refreshToken;
      keeper.set(null);
      if (refreshToken) await send(options, operations.SignOutDocument, { input: { refreshToken } }, null);
    },
    me: async () => (await executeSafely(operations.MeDocument, {})).me ?? null,
    addAddress: async (input: InputOf<operations.AddAddressMutationVariables>) =>
      (await execute(operations.AddAddressDocument, { input })).addAddress,

    products: async (variables: operations.ProductsQueryVariables = {}) =>
      (await executeSafely(operations.ProductsDocument, variables)).products,
    /** How many products match, and what else can be chosen: the brands, the categories and the range of prices, counted. */
    productFilters: async (filter: NonNullable<operations.ProductFiltersQueryVariables['filter']> = {}) =>
      (await executeSafely(operations.ProductFiltersDocument, { filter })).products,
    productBySlug: async (slug: string) =>
      (await executeSafely(operations.ProductBySlugDocument, { slug })).productBySlug ?? null,
    variantBySku: async (sku: string) =>
      (await executeSafely(operations.VariantBySkuDocument, { sku })).variantBySku ?? null,
    categoryBySlug: async (slug: string) =>
      (await executeSafely(operations.CategoryBySlugDocument, { slug })).categoryBySlug ?? null,
    brandBySlug: async (slug: string) =>
      (await executeSafely(operations.BrandBySlugDocument, { slug })).brandBySlug ?? null,
    categories: async () => (await executeSafely(operations.CategoriesDocument, {})).categories,
    shopBySlug: async (slug: string) =>
      (await executeSafely(operations.ShopBySlugDocument, { slug })).shopBySlug ?? null,

    ...carts,

    /** Sent again by itself when no answer comes: the key makes it one order. */
    checkout: async (input: InputOf<operations.CheckoutMutationVariables>) =>
      (await executeSafely(operations.CheckoutDocument, { input })).checkout,
    /** Sent again by itself when no answer comes: the key makes it one payment. */
    payOrder: async (input: InputOf<operations.PayOrderMutationVariables>) =>
      (await executeSafely(operations.PayOrderDocument, { input })).payOrder,
    /** Sent again by itself when no answer comes: it is cancelled once. Then `payOrder` starts another payment. */
    cancelPayment: async (input: InputOf<operations.CancelPaymentMutationVariables>) =>
      (await executeSafely(operations.CancelPaymentDocument, { input })).cancelPayment,
    payment: async (id: string) => (await executeSafely(operations.PaymentDocument, { id })).payment ?? null,
    order,
    myOrders: async (variables: operations.MyOrdersQueryVariables = {}) =>
      (await executeSafely(operations.MyOrdersDocument, variables)).me?.orders ?? null,
    cancelOrder: async (input: InputOf<operations.CancelOrderMutationVariables>) =>
      (await execute(operations.CancelOrderDocument, { input })).cancelOrder,
    /** Sent again by itself when no answer comes: the key makes it one cancel. */
    cancelOrderItem: async (input: InputOf<operations.CancelOrderItemMutationVariables>) =>
      (await executeSafely(operations.CancelOrderItemDocument, { input })).cancelOrderItem,
    /** Null until the order is paid. Its `url` is good for fifteen minutes: ask again for another. */
    invoice: async (shopOrderId: string) =>
      (await executeSafely(operations.InvoiceDocument, { shopOrderId })).shopOrder?.invoice ?? null,
    confirmDelivery: async (input: InputOf<operations.ConfirmDeliveryMutationVariables>) =>
      (await execute(operations.ConfirmDeliveryDocument, { input })).confirmDelivery,

    /** Sent again by itself when no answer comes: the key makes it one return. */
    requestReturn: async (input: InputOf<operations.RequestReturnMutationVariables>) =>
      (await executeSafely(operations.RequestReturnDocument, { input })).requestReturn,
    /** Sent again by itself when no answer comes: a return has one label. */
    shipReturn: async (input: InputOf<operations.ShipReturnMutationVariables>) =>
      (await executeSafely(operations.ShipReturnDocument, { input })).shipReturn,
    escalateReturn: async (input: InputOf<operations.EscalateReturnMutationVariables>) =>
      (await execute(operations.EscalateReturnDocument, { input })).escalateReturn,
    cancelReturn: async (input: InputOf<operations.CancelReturnMutationVariables>) =>
      (await execute(operations.CancelReturnDocument, { input })).cancelReturn,
    return: async (id: string) => (await executeSafely(operations.ReturnDocument, { id })).return ?? null,
    myReturns: async (variables: operations.MyReturnsQueryVariables = {}) =>
      (await executeSafely(operations.MyReturnsDocument, variables)).me?.returns ?? null,

    /**
     * Yields the order now and after every change of its status, of a part of it or of its payments, so that a card
     * which is declined is told of, asking every `everyMs`, until the caller stops or `signal` does.
     */
    followOrder: async function* (
      id: string,
      { everyMs = 1_000, signal }: { everyMs?: number; signal?: AbortSignal } = {},
    ): AsyncGenerator<FollowedOrder> {
      for (let seen = ''; !signal?.aborted; await pause(everyMs)) {
        const current = await order(id);
        if (!current) return;
        const { shopOrders, payments } = current;
        const statuses = [shopOrders, payments ?? []].map((some) => some.map(({ status }) => status));
        const state = JSON.stringify([current.status, ...statuses]);
        if (state !== seen) yield current;
        seen = state;
      }
    },
  };
}

export type PasarClient = ReturnType<typeof createClient>;

/** A key for `checkout`, `checkoutCart`, `payOrder` or `cancelOrderItem`: make one per intention, and keep it until the answer is there. */
export function newIdempotencyKey(): string {
  return crypto.randomUUID();
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
