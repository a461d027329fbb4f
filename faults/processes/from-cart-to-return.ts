import { mutation, shippingAddress } from '../../gateway/journeys/journey.ts';
import type { PasarClient } from '../../sdk/index.ts';
import { untilDone } from './ask.ts';
import type { Person } from './load.ts';
import type { Market, Shop } from './market.ts';

const { recipientName: _, phoneNumber: __, street: ___, ...destination } = shippingAddress;
const to = { input: { destination } };

/**
 * What carts, shipping and returns are for: a cart is planned and ordered with a carrier, paid, sent and delivered; the goods
 * go back, are counted, and the shop looks at its money. Left off after any step once the load is over: who gives up loses
 * nothing.
 */
export async function fromCartToReturn(
  { journey, shops }: Market,
  { client, ask, draw, experience, isOver }: Person,
  key: string,
): Promise<void> {
  const [shop] = draw.shuffle(shops) as [Shop];
  const { owner, shopId } = shop;
  /** What has no key of its own: a repeat finds it done. */
  const does = (who: PasarClient, name: string, input: object) =>
    untilDone(experience, () => journey.ask(who, mutation(name, '__typename'), { input }));
  const sees = <Value>(query: string, id: string, found: (thing: never) => Value | null) =>
    untilDone(experience, async () =>
      isOver() ? nothing : found((await journey.ask(client, query, { id })) as never),
    );

  await does(client, 'addToCart', { shopProductId: shop.plentiful, quantity: 1, idempotencyKey: key });
  const planning = { destination, goals: ['CHEAPEST'] };
  await untilDone(experience, () => journey.ask(client, plansOfCart, { input: planning }));
  const cart = await untilDone(experience, async () => readyToOrder(await journey.ask(client, cartWithCarriers, to)));
  const shippingAddressId = await untilDone(experience, () => addressOf(client, journey));
  const ordered = await ask('checkoutCart', { idempotencyKey: key, shippingAddressId, ...cart });
  if (!ordered.id || isOver()) return;
  await ask('payOrder', { orderId: ordered.id, method: 'CARD', cardToken: 'tok_succeeds', idempotencyKey: key });
  const parts = await sees(partsOfOrder, ordered.id, ({ status, shopOrders }: Order) =>
    status === 'PAID' ? shopOrders : null,
  );
  const part = parts === nothing ? null : parts.find((one) => one.shop.id === shopId);
  if (!part || isOver()) return;

  const { id: shopOrderId, items } = part;
  const [{ id: orderItemId } = { id: '' }] = items;
  await does(owner, 'acceptShopOrder', { shopOrderId });
  const sent = items.map(({ id, quantity }) => ({ orderItemId: id, quantity }));
  await ask('createShipment', { shopOrderId, items: sent, carrier: 'sandbox', idempotencyKey: key }, owner);
  const delivered = await sees(statusOfPart, shopOrderId, (one: Part) => one.status === 'DELIVERED' || null);
  if (delivered === nothing) return;

  const back = [{ orderItemId, quantity: 1, reason: 'CHANGED_MIND' }];
  const { id: returnId } = await ask('requestReturn', { shopOrderId, items: back, idempotencyKey: key });
  if (!returnId || isOver()) return;
  await does(owner, 'approveReturn', { returnId });
  await does(client, 'shipReturn', { returnId, carrier: 'sandbox' });
  const arrived = await sees(statusOfReturn, returnId, ({ status }: Part) => status === 'ARRIVED' || null);
  if (arrived === nothing) return;
  const counted = [{ orderItemId, good: 1, damaged: 0 }];
  await ask('receiveReturn', { returnId, items: counted, idempotencyKey: key }, owner);
  await untilDone(experience, () => journey.ask(owner, balanceOfShop, { id: shopId }));
}

/** Nobody waits for it any more. */
const nothing = Symbol('nothing');

interface Part {
  readonly id: string;
  readonly status: string;
  readonly shop: { readonly id: string };
  readonly items: readonly { readonly id: string; readonly quantity: number }[];
}

interface Order {
  readonly status: string;
  readonly shopOrders: readonly Part[];
}

const partsOfOrder =
  'query ($id: ID!) { order(id: $id) { status shopOrders { id shop { id } items { id quantity } } } }';
const statusOfPart = 'query ($id: ID!) { shopOrder(id: $id) { status } }';
const statusOfReturn = 'query ($id: ID!) { return(id: $id) { status } }';
const balanceOfShop = 'query ($id: ID!) { shop(id: $id) { balance { amount } } }';

const plansOfCart = 'query ($input: CartPlansInput!) { cartPlans(input: $input) { id goodsTotal { amount } } }';
const cartWithCarriers = `query ($input: CartShippingInput!) {
  cart {
    id total { amount currencyCode }
    shops { shop { id } shippingOptions(input: $input) { options { id total { amount } } } }
  }
}`;

interface Cart {
  readonly id: string;
  readonly total: { readonly amount: string; readonly currencyCode: string } | null;
  readonly shops: readonly {
    readonly shop: { readonly id: string } | null;
    readonly shippingOptions: {
      readonly options: readonly { readonly id: string; readonly total: { readonly amount: string } }[];
    };
  }[];
}

/** What `checkoutCart` takes of it, with the cheapest carrier for each shop; null while a price or a carrier is not known. */
function readyToOrder({ id, total, shops }: Cart) {
  const chosen = shops.flatMap(({ shop, shippingOptions: { options } }) => {
    const [option] = options;
    return shop && option ? [{ shopId: shop.id, option }] : [];
  });
  if (!total || chosen.length === 0 || chosen.length < shops.length) return null;
  const amount = chosen.reduce((sum, { option }) => sum + Number(option.total.amount), Number(total.amount));
  return {
    cartId: id,
    shippingChoices: chosen.map(({ shopId, option }) => ({ shopId, optionId: option.id })),
    expectedTotal: { ...total, amount: amount.toFixed(2) },
  };
}

async function addressOf(client: PasarClient, { ask }: Market['journey']): Promise<string | null> {
  const { addresses } = await ask(client, '{ me { addresses { id } } }');
  if (addresses[0]) return addresses[0].id;
  const added = await client.addAddress(shippingAddress);
  return added.__typename === 'AddAddressSuccess' ? added.address.id : null;
}
