import { newCode } from '#kernel/ids.ts';
import type { Viewer } from '#subgraph/viewer.ts';
import { anonymous, client } from '#testing/viewers.ts';
import { type FakeNeighbour, startWorld, type World } from '#testing/world.ts';
import { carts } from '../server.ts';

/** A shop's offer, and how many the shop has. */
export interface GivenOffer {
  price: string;
  isActive: boolean;
  shopId: string;
  variantId: string;
  available: number;
}

interface AskedPrices {
  readonly destination: { readonly city: string };
  readonly parts: readonly AskedPart[];
}

export interface AskedPart {
  readonly shopId: string;
  readonly lines: readonly { readonly variantId: string; readonly quantity: number }[];
}

export interface AskedCheckout {
  readonly clientId: string;
  readonly checkout: {
    readonly idempotencyKey: string;
    readonly lines: readonly { readonly shopProductId: string; readonly quantity: number }[];
    readonly shippingAddress: object;
    readonly shippingChoices: readonly object[] | null;
    readonly expectedTotal: { readonly amount: string };
  };
}

/** Carts between neighbours that answer as these tests want. The real neighbours are met in `gateway/journeys`. */
export interface CartsWorld extends World {
  /** What the shops offer, by shop product id. */
  readonly offers: Map<string, GivenOffer>;
  /** How many of a variant one client may buy. */
  readonly limits: Map<string, number>;
  /** What orders answer to a checkout; the default places everything. */
  orders: (asked: AskedCheckout) => object | Promise<object>;
  /** What carriers charge for a part; the default is one way for 10, with a parcel for each line. */
  shippingPrices: (part: AskedPart, destination: { readonly city: string }) => readonly object[];
  /** Every checkout that orders were asked for, and every order that they placed, by key. */
  readonly asked: AskedCheckout[];
  readonly placed: Map<string, string>;
  /** How often each operation was asked of a neighbour. */
  readonly questions: Map<string, number>;
}

const idr = (amount: string) => ({ amount, currencyCode: 'IDR' });

export async function startCartsWorld(): Promise<CartsWorld> {
  const offers = new Map<string, GivenOffer>();
  const limits = new Map<string, number>();
  const asked: AskedCheckout[] = [];
  const placed = new Map<string, string>();
  const questions = new Map<string, number>();
  const place = ({ checkout: { idempotencyKey: key } }: AskedCheckout) => {
    placed.set(key, placed.get(key) ?? `ord_${newCode(20)}`);
    return { __typename: 'CheckoutSuccess', order: { id: placed.get(key), status: 'AWAITING_PAYMENT' } };
  };
  const answers: Pick<CartsWorld, 'orders' | 'shippingPrices'> = {
    orders: place,
    shippingPrices: ({ lines }) => {
      const parcels = lines.length;
      const way = { carrier: { code: 'slow', name: 'Slow' }, service: 'REGULAR', parcels };
      return [{ ...way, total: idr('10'), promisedTo: '2030-01-05T00:00:00.000Z' }];
    },
  };
  const shopProduct = (id: string) => {
    const offer = offers.get(id);
    if (!offer) return [];
    const { price, isActive, shopId, variantId } = offer;
    return [{ id, isActive, price: idr(price), shop: { id: shopId }, variant: { id: variantId } }];
  };
  const neighbours: Record<string, FakeNeighbour> = {
    shops: {
      PricesOfShopProducts: ({ ids }: { ids: string[] }) => ({ shopProductsByIds: ids.flatMap(shopProduct) }),
      OffersByIds: ({ ids }: { ids: string[] }) => ({ shopProductsByIds: ids.flatMap(shopProduct) }),
      CheapestShopProducts: ({ variantIds, first }: { variantIds: string[]; first: number }) => ({
        cheapestShopProducts: variantIds.flatMap((variantId) =>
          [...offers]
            .filter(([, offer]) => offer.variantId === variantId && offer.isActive)
            .sort(([, a], [, b]) => Number(a.price) - Number(b.price))
            .slice(0, first)
            .flatMap(([id]) => shopProduct(id)),
        ),
      }),
    },
    products: {
      PurchaseLimits: ({ ids }: { ids: string[] }) => ({
        variantsByIds: ids.map((id) => ({ id, purchaseLimit: limits.get(id) ?? null })),
      }),
      VariantToWish: ({ id }: { id: string }) => ({
        variantsByIds: id.includes('nowhere')
          ? []
          : [{ product: { status: id.includes('draft') ? 'DRAFT' : 'ACTIVE' } }],
      }),
    },
    warehouses: {
      AvailabilityOfOffers: ({ offers: wanted }: { offers: { shopId: string; variantId: string }[] }) => ({
        availabilityOfOffers: wanted.flatMap(({ shopId, variantId }) => {
          const offer = [...offers.values()].find((one) => one.shopId === shopId && one.variantId === variantId);
          return offer ? [{ shopId, variantId, available: offer.available }] : [];
        }),
      }),
    },
    shipping: {
      ShippingPrices: ({ input }: { input: AskedPrices }) => ({
        shippingPrices: input.parts.map((part) => ({ prices: answers.shippingPrices(part, input.destination) })),
      }),
    },
    users: {
      AddressOfUser: ({ addressId }: { addressId: string }) => ({
        addressOfUser: addressId === 'adr_home' ? shippingAddress : null,
      }),
    },
    orders: {
      CheckoutForClient: async ({ input }: { input: AskedCheckout }) => {
        asked.push(input);
        return { checkoutForClient: await answers.orders(input) };
      },
      OrderOfCheckout: ({ idempotencyKey }: { idempotencyKey: string }) => {
        const id = placed.get(idempotencyKey);
        return { orderOfCheckout: id ? { id } : null };
      },
    },
  };
  const counted = Object.entries(neighbours).map(([name, operations]) => [name, countedBy(questions, operations)]);
  const world = await startWorld({ subgraphs: [carts], neighbours: Object.fromEntries(counted) });
  return Object.assign(answers, world, { offers, limits, asked, placed, questions });
}

function countedBy(questions: Map<string, number>, operations: FakeNeighbour): FakeNeighbour {
  const counted = Object.entries(operations).map(([name, answer]) => [
    name,
    (variables: never) => {
      questions.set(name, (questions.get(name) ?? 0) + 1);
      return answer(variables);
    },
  ]);
  return Object.fromEntries(counted);
}

export const shippingAddress = {
  recipientName: 'Demo client',
  phoneNumber: '+6281100000001',
  street: 'Jalan Merdeka 1',
  city: 'Bandung',
  province: 'Jawa Barat',
  postalCode: '40111',
  countryCode: 'ID',
};

/** An offer that nobody else uses, of a variant that nobody else sells unless one is named; resolves with its id. */
export function givenAnOffer(world: CartsWorld, offer: Partial<GivenOffer> = {}): string {
  const id = `spr_${newCode(20)}`;
  const fresh = { price: '100.50', isActive: true, shopId: `shp_${newCode(20)}`, variantId: `var_${newCode(20)}` };
  world.offers.set(id, { ...fresh, available: 50, ...offer });
  return id;
}

export const offerOf = (world: CartsWorld, id: string): GivenOffer => {
  const offer = world.offers.get(id);
  if (!offer) throw new Error(`Nobody gave the offer ${id}`);
  return offer;
};

const lineFields = `
  id shopProduct { id } variant { id } quantity seenPrice { amount } price { amount } buyableQuantity total { amount }
  changes {
    __typename message
    ... on PriceRose { from { amount } to { amount } }
    ... on PriceFell { from { amount } to { amount } }
    ... on OnlyNLeft { available }
  }`;
const cartFields = `
  id lineCount unitCount total { amount currencyCode } expiresAt
  shops { id shop { id } subtotal { amount } lines { ${lineFields} } }
  savedLines { ${lineFields} }`;
const refusals = `
  ... on UserError { message }
  ... on InvalidInputError { problems { path message } }
  ... on CartLimitError { exceeded limit }
  ... on PurchaseLimitError { variant { id } limit inCart }`;

const mutations = {
  addToCart: `${refusals} ... on AddToCartSuccess { cart { ${cartFields} } line { ${lineFields} } cartToken }`,
  changeCartLine: `... on UserError { message } ... on InvalidInputError { problems { path } }
    ... on PurchaseLimitError { limit inCart } ... on ChangeCartLineSuccess { cart { ${cartFields} } line { ${lineFields} } }`,
  removeCartLine: `... on UserError { message } ... on RemoveCartLineSuccess { cart { ${cartFields} } }`,
  moveCartLine: `... on UserError { message } ... on CartLimitError { exceeded limit }
    ... on MoveCartLineSuccess { cart { ${cartFields} } line { ${lineFields} } }`,
  saveForLater: `... on UserError { message } ... on CartLimitError { exceeded limit }
    ... on SaveForLaterSuccess { cart { ${cartFields} } line { ${lineFields} } }`,
  moveToCart: `... on UserError { message } ... on CartLimitError { exceeded limit } ... on PurchaseLimitError { limit inCart }
    ... on MoveToCartSuccess { cart { ${cartFields} } line { ${lineFields} } }`,
  mergeCart: `... on UserError { message }
    ... on MergeCartSuccess { cart { ${cartFields} } capped { shopProduct { id } wanted quantity isSaved exceeded } }`,
  applyCartPlan: `... on UserError { message } ... on CartLimitError { exceeded limit }
    ... on ApplyCartPlanSuccess { cart { ${cartFields} } }`,
  checkoutCart: `... on UserError { message } ... on InvalidInputError { problems { path message } }
    ... on PurchaseLimitError { variant { id } limit inCart }
    ... on ShippingOptionInvalidError { shopIds } ... on DeliveryWindowTakenError { shopId windowId }
    ... on CartPriceChangedError { total { amount } cart { ${cartFields} } }
    ... on CartLinesShortError {
      lines {
        line { id } shopProduct { id } requested available isSold
        siblings { shopProduct { id } price { amount } available }
      }
    }
    ... on CheckoutCartSuccess { order { id } cart { ${cartFields} } }`,
};

type Name = keyof typeof mutations;
const textOf = (name: Name) => {
  const input = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  return `mutation ($input: ${input}!) { ${name}(input: $input) { __typename ${mutations[name]} } }`;
};

/** Somebody who shops: a client who is signed in, or a guest, whose token it keeps. */
export interface Shopper {
  readonly viewer: Viewer;
  cartToken: string | null;
  // biome-ignore lint/suspicious/noExplicitAny: tests read what they asked for.
  does(name: Name, input?: object): Promise<any>;
  // biome-ignore lint/suspicious/noExplicitAny: tests read what they asked for.
  adds(shopProductId: string, quantity?: number, idempotencyKey?: string): Promise<any>;
  // biome-ignore lint/suspicious/noExplicitAny: tests read what they asked for.
  cart(): Promise<any>;
  /** The quantities by shop product, saved ones after `saved`. */
  holds(): Promise<Record<string, number>>;
  lineId(shopProductId: string): Promise<string>;
}

export function givenAShopper(world: CartsWorld, viewer: Viewer): Shopper {
  const withToken = (name: Name, input: object) =>
    shopper.cartToken && name !== 'checkoutCart' ? { cartToken: shopper.cartToken, ...input } : input;
  const shopper: Shopper = {
    viewer,
    cartToken: null,
    does: (name, input = {}) => world.outcome('carts', viewer, textOf(name), { input: withToken(name, input) }),
    adds: async (shopProductId, quantity = 1, idempotencyKey = newCode(12)) => {
      const outcome = await shopper.does('addToCart', { shopProductId, quantity, idempotencyKey });
      if (outcome.cartToken) shopper.cartToken = outcome.cartToken;
      return outcome;
    },
    cart: () =>
      world.outcome('carts', viewer, `query ($cartToken: String) { cart(cartToken: $cartToken) { ${cartFields} } }`, {
        cartToken: shopper.cartToken,
      }),
    holds: async () => {
      const cart = await shopper.cart();
      const lines = (cart?.shops ?? []).flatMap((part: { lines: Line[] }) => part.lines) as Line[];
      const saved = (cart?.savedLines ?? []) as Line[];
      return Object.fromEntries([
        ...lines.map(({ shopProduct, quantity }) => [shopProduct.id, quantity]),
        ...saved.map(({ shopProduct, quantity }) => [`saved ${shopProduct.id}`, quantity]),
      ]);
    },
    lineId: async (shopProductId) => {
      const cart = await shopper.cart();
      const lines = [...cart.shops.flatMap((part: { lines: Line[] }) => part.lines), ...cart.savedLines] as Line[];
      return lines.find(({ shopProduct }) => shopProduct.id === shopProductId)?.id ?? 'cln_nowhere';
    },
  };
  return shopper;
}

interface Line {
  readonly id: string;
  readonly shopProduct: { readonly id: string };
  readonly quantity: number;
}

export const givenAGuest = (world: CartsWorld) => givenAShopper(world, anonymous);
export const givenAClient = (world: CartsWorld) => givenAShopper(world, client(`usr_${newCode(20)}`));

/** Makes whatever the sweeps wait for come true for this row. */
export const makeOlder = (world: World, table: 'carts' | 'checkouts', id: string, seconds: number) =>
  world.sql(
    'carts',
    table === 'carts'
      ? 'UPDATE carts SET expires_at = expires_at - INTERVAL ? SECOND WHERE id = ?'
      : 'UPDATE checkouts SET started_at = started_at - INTERVAL ? SECOND, due_at = NOW(3) WHERE id = ?',
    [seconds, id],
  );

/** Everything that is written about carts, to say that nothing was. */
export async function everything(world: World): Promise<string> {
  const tables = ['carts', 'cart_lines', 'checkouts', 'checkout_lines', 'idempotency_keys'];
  const rows = await Promise.all(tables.map((table) => world.sql('carts', `SELECT * FROM ${table} ORDER BY 1, 2, 3`)));
  return JSON.stringify(rows);
}
