import { createPool, type Pool } from 'mysql2/promise';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { daysInOutbox } from '#events/forget-old-facts.ts';
import { type Audit, audit } from '#invariants/audit.ts';
import { serverOptions } from '#mysql/connect.ts';
import { testServer } from '#testing/database.ts';
import { eventually } from '#testing/eventually.ts';
import { loadSubgraphs } from '../../local/subgraphs.ts';
import { newIdempotencyKey, type PasarClient } from '../../sdk/index.ts';
import { endHolds } from '../../subgraphs/warehouses/testing/end-holds.ts';
import { expectInvariants } from './invariants.ts';
import {
  administrator,
  chooseShipping,
  givenAnOffer,
  givenAVariant,
  type Journey,
  mutation,
  newPhone,
  type Offer,
  shippingAddress,
  startJourney,
} from './journey.ts';
import { runScript } from './run-script.ts';

/** The audit beside a marketplace that is as busy as it can be here: it must say nothing, until something is broken. */
const rushMs = 25_000;
const patienceMs = 4_000;

let journey: Journey;
let pool: Pool;
let offers: readonly Offer[];
let undecided: Offer;
let choices: Awaited<ReturnType<typeof chooseShipping>>;
let buyers: PasarClient[];

beforeAll(async () => {
  journey = await startJourney('one process');
  pool = createPool({ ...serverOptions(testServer()), connectionLimit: 4 });
  const admin = await journey.signIn(administrator, 'ADMIN');
  const variantId = await givenAVariant(journey, admin);
  offers = [
    await givenAnOffer(journey, { variantId, price: '15999000', quantity: 100_000 }),
    await givenAnOffer(journey, { variantId, price: '15750000.50', quantity: 100_000 }),
  ];
  undecided = await givenAnOffer(journey, { variantId, price: '15000000', quantity: 0 });
  buyers = await Promise.all(Array.from({ length: 6 }, () => journey.signIn(newPhone(), 'CLIENT')));
  choices = await chooseShipping(journey, buyers[0] as PasarClient, offers);
});
afterAll(async () => {
  await pool.end();
  await journey.stop();
});

const sql = (text: string, values: readonly unknown[] = []) =>
  pool.query(text.replaceAll('{prefix}', journey.databasePrefix), [...values]);
const look = async (patience: number): Promise<Audit> =>
  audit({
    databaseUrl: testServer(),
    databasePrefix: journey.databasePrefix,
    subgraphs: await loadSubgraphs(),
    patienceMs: patience,
  });

async function place(buyer: PasarClient, shops: readonly Offer[] = offers) {
  const lines = shops.map(({ shopProductId }) => ({ shopProductId, quantity: 1 }));
  const shippingChoices = choices.filter(({ shopId }) => shops.some((shop) => shop.shopId === shopId));
  const input = { idempotencyKey: newIdempotencyKey(), lines, shippingAddress, shippingChoices };
  const outcome = await buyer.checkout(input);
  if (outcome.__typename !== 'CheckoutSuccess') throw new Error(JSON.stringify(outcome));
  return outcome.order;
}
type Placed = Awaited<ReturnType<typeof place>>;

/** The same by way of the buyer's cart. */
async function placeByCart(buyer: PasarClient, shops: readonly Offer[], shippingAddressId: string): Promise<Placed> {
  let cart: NonNullable<Awaited<ReturnType<PasarClient['cart']>>> | undefined;
  for (const { shopProductId } of shops) {
    const added = await buyer.addToCart({ shopProductId, quantity: 1 });
    if (added.__typename !== 'AddToCartSuccess') throw new Error(JSON.stringify(added));
    cart = added.cart;
  }
  const { id: cartId = '', total } = cart ?? {};
  const expectedTotal = total ?? { amount: '0', currencyCode: 'IDR' };
  const input = { idempotencyKey: newIdempotencyKey(), cartId, shippingAddressId, expectedTotal };
  const outcome = await buyer.checkoutCart(input);
  if (outcome.__typename !== 'CheckoutCartSuccess' || !outcome.order) throw new Error(JSON.stringify(outcome));
  return outcome.order;
}

const pay = (buyer: PasarClient, { id: orderId }: Placed, cardToken = 'tok_succeeds') =>
  buyer.payOrder({ orderId, method: 'CARD', cardToken, idempotencyKey: newIdempotencyKey() });
const cancel = (buyer: PasarClient, { id: orderId }: Placed) => buyer.cancelOrder({ orderId });

/** In a moment the hold is over, and the time to pay. A deadlock leaves the order as it is, which is as good. */
async function lapse({ id }: Placed) {
  const soon = 'NOW(3) + INTERVAL 1 SECOND';
  const holds = endHolds({ at: soon, prefix: '{prefix}_warehouses.' });
  const order = `UPDATE {prefix}_orders.orders SET expires_at = ${soon} WHERE id = ? AND status = 'AWAITING_PAYMENT'`;
  await Promise.allSettled([sql(holds, [id]), sql(order, [id])]);
}

async function cancelPart({ shopOrders: [part] }: Placed) {
  const owner = offers.find(({ shopId }) => shopId === part?.shop?.id)?.owner;
  if (!owner) throw new Error('Nobody sells this');
  const input = { shopOrderId: part?.id, reason: 'Broken' };
  return journey.ask(owner, mutation('cancelShopOrder', 'shopOrder { id }'), { input });
}

/** What buyers, shops and time do to an order, one after the other or at once. */
const fates: readonly ((buyer: PasarClient, order: Placed) => Promise<unknown>)[] = [
  (buyer, order) => pay(buyer, order),
  (buyer, order) => pay(buyer, order, 'tok_answers_twice'),
  (buyer, order) => pay(buyer, order, 'tok_times_out_after_capture'),
  async (buyer, order) => {
    await pay(buyer, order, 'tok_declined');
    await pay(buyer, order);
  },
  cancel,
  (buyer, order) => Promise.all([pay(buyer, order), cancel(buyer, order)]),
  (_, order) => lapse(order),
  async (buyer, order) => {
    await pay(buyer, order);
    await lapse(order);
  },
  async (buyer, order) => {
    await pay(buyer, order);
    await eventually(async () => expect((await buyer.order(order.id))?.status).toBe('PAID'));
    await cancelPart(order);
  },
];

async function rush(until: number): Promise<number> {
  const counts = await Promise.all(
    buyers.map(async (buyer, index) => {
      const added = await buyer.addAddress(shippingAddress);
      if (added.__typename !== 'AddAddressSuccess') throw new Error(JSON.stringify(added));
      let count = index;
      for (; Date.now() < until; count += 1) {
        const [one, two] = offers as [Offer, Offer];
        const shops = [[one], [two], [one, two]][count % 3];
        const order = count % 4 === 0 ? placeByCart(buyer, shops ?? [], added.address.id) : place(buyer, shops);
        await fates[count % fates.length]?.(buyer, await order);
      }
      return count - index;
    }),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

/** A shop that nobody buys from cannot decide at which price to offer the same, nor whether. */
async function keepPricing(until: number): Promise<number> {
  let count = 0;
  for (; Date.now() < until; count += 1) {
    const { owner, shopId, shopProductId, variantId } = undecided;
    const price = { amount: `${15_000_000 + count}`, currencyCode: 'IDR' };
    await journey.ask(owner, mutation('changePrice', '__typename'), { input: { shopProductId, price } });
    if (count % 5 > 0) continue;
    await journey.ask(owner, mutation('stopSelling', '__typename'), { input: { shopProductId } });
    await journey.ask(owner, mutation('sellProduct', '__typename'), { input: { shopId, variantId, price } });
  }
  return count;
}

test('raises no false alarm beside a rush of checkouts, payments, cancellations, expiries and new prices', async () => {
  const until = Date.now() + rushMs;
  const audits: Audit[] = [];
  const keepLooking = async () => {
    while (Date.now() < until) audits.push(await look(patienceMs));
  };
  const [orders, prices] = await Promise.all([
    rush(until),
    keepPricing(until),
    ...Array.from({ length: 4 }, keepLooking),
  ]);
  expect(audits.flatMap(({ violations }) => violations)).toEqual([]);
  expect(orders).toBeGreaterThan(50);
  expect(prices).toBeGreaterThan(50);
  expect(audits.length).toBeGreaterThan(12);
  // Control: the rush was in the middle of things, and whoever looks once and believes it would have raised an alarm.
  expect(audits.reduce((sum, { cleared }) => sum + cleared, 0)).toBeGreaterThan(20);
  await expectInvariants(journey);
}, 90_000);

test('control: finds and names each kind of damage', async () => {
  const [buyer] = buyers as [PasarClient];
  const paid = await Promise.all(Array.from({ length: 10 }, () => givenAPaidOrder(buyer)));
  const [sold, lost, repriced, forgotten, untold, fewer, cheaper, half, promised] = paid as [Placed, ...Placed[]];
  const undone = paid[9] as Placed;
  await cancelPart(undone);
  const [unpaid, unheld] = [await place(buyer), await place(buyer)];
  const [one, two] = offers as [Offer, Offer];
  const address = await buyer.addAddress(shippingAddress);
  const carted = await placeByCart(buyer, offers, 'address' in address ? address.address.id : '');
  const [{ id: inCart } = { id: '' }] = await journey.sql('carts', 'SELECT id FROM checkouts WHERE order_id = ?', [
    carted.id,
  ]);
  await expectInvariants(journey);
  expect((await look(0)).violations).toEqual([]);

  const stock = '{prefix}_warehouses.stock';
  const damages: readonly (readonly [
    does: string,
    values: readonly unknown[],
    named: string,
    row: string | undefined,
  ])[] = [
    [
      `UPDATE ${stock} SET on_hand = on_hand + 1 WHERE warehouse_id = ?`,
      [one.warehouseId],
      'the counters are the sums of the movements',
      one.warehouseId,
    ],
    [
      "DELETE FROM {prefix}_warehouses.movements WHERE kind = 'RECEIVED' AND warehouse_id = ?",
      [two.warehouseId],
      'the counters are the sums of the movements',
      two.warehouseId,
    ],
    [
      `UPDATE ${stock} SET reserved = reserved + 1 WHERE warehouse_id = ?`,
      [two.warehouseId],
      'what is reserved is what live holds hold',
      two.warehouseId,
    ],
    [
      "DELETE FROM {prefix}_warehouses.movements WHERE kind = 'COMMITTED' AND cause_id = ?",
      [sold?.id],
      'what left the stock for an order, and did not come back, is what is firm of it and not cancelled, or lost, to the unit',
      sold?.id,
    ],
    ...[
      'a carrier has lost only what was handed to it, and what is lost is cancelled',
      'what left the stock for an order, and did not come back, is what is firm of it and not cancelled, or lost, to the unit',
    ].map(
      (named) =>
        [
          "UPDATE {prefix}_orders.shop_orders SET is_lost = TRUE WHERE order_id = ? AND status = 'CANCELLED'",
          [undone.id],
          named,
          undone.id,
        ] as const,
    ),
    [
      "UPDATE {prefix}_orders.shop_orders SET status = 'CANCELLED', accept_by = NULL WHERE order_id = ?",
      [sold?.id],
      'the parts of an order agree with it',
      sold?.id,
    ],
    [
      `UPDATE {prefix}_sandbox.charges AS charges JOIN {prefix}_payments.payments AS payments ON payments.id = charges.id
        SET charges.amount_minor = charges.amount_minor + 1 WHERE payments.order_id = ?`,
      [sold?.id],
      'a settled payment is to the sandbox what it is to us',
      sold?.id,
    ],
    [
      "INSERT INTO {prefix}_sandbox.payouts (id, shop_id, status, amount_minor, currency) VALUES ('pyo_x', ?, 'PAID', 1, 'IDR')",
      [one.shopId],
      'a payout that is over ended so at the sandbox, with the same amount, and the sandbox pays nothing else out',
      'pyo_x',
    ],
    [
      'DELETE FROM {prefix}_orders.orders WHERE id = ?',
      [lost?.id],
      'captured money is behind a paid order, or was given back',
      lost?.id,
    ],
    [
      'DELETE FROM {prefix}_orders.orders WHERE id = ?',
      [lost?.id],
      'every reservation and every payment is of an order',
      lost?.id,
    ],
    [
      "UPDATE {prefix}_orders.orders SET status = 'PAID', payment_id = 'pay_none' WHERE id = ?",
      [unpaid.id],
      'an order that waits for its payment holds its stock, a firm one has it committed, one that is over holds none',
      unpaid.id,
    ],
    [
      "UPDATE {prefix}_warehouses.reservations SET status = 'RELEASED' WHERE order_id = ?",
      [unheld.id],
      'an order that waits for its payment holds its stock, a firm one has it committed, one that is over holds none',
      unheld.id,
    ],
    [
      'UPDATE {prefix}_orders.order_items SET unit_price_minor = unit_price_minor + 1 WHERE order_id = ?',
      [repriced?.id],
      'the total of an order is the sum of its parts with their shipping, and each of them that of its items',
      repriced?.id,
    ],
    [
      'DELETE FROM {prefix}_orders.order_events WHERE order_id = ?',
      [forgotten?.id],
      'the history ends with the status',
      forgotten?.id,
    ],
    [
      "DELETE FROM {prefix}_payments.outbox WHERE type = 'payment.captured' AND aggregate_id = ?",
      [untold?.id],
      'a captured payment is told to orders exactly once, and no other payment is',
      'pay_',
    ],
    [
      'UPDATE {prefix}_warehouses.reservation_lines SET quantity = quantity + 1 WHERE order_id = ?',
      [fewer?.id],
      'the committed goods of an order are its items, to the unit',
      fewer?.id,
    ],
    [
      "UPDATE {prefix}_orders.orders SET status = 'CONFIRMED' WHERE id = ?",
      [promised?.id],
      'authorised money is behind a confirmed order, whose whole total it was, or was voided',
      promised?.id,
    ],
    [
      'UPDATE {prefix}_payments.payments SET amount_minor = amount_minor - 1 WHERE order_id = ?',
      [cheaper?.id],
      'a paid order was paid its whole total by one captured payment',
      cheaper?.id,
    ],
    [
      "UPDATE {prefix}_payments.payments SET method = 'CASH_ON_DELIVERY', provider = 'CASH' WHERE order_id = ?",
      [cheaper?.id],
      "the ledger has of each payment what the provider holds of it, and what of that is the client's, to the unit",
      'pay_',
    ],
    [
      `INSERT INTO {prefix}_payments.payment_captures (id, payment_id, shop_id, status, amount_minor, currency, is_last)
        SELECT 'cap_x', id, ?, 'SUCCEEDED', 1, 'IDR', TRUE FROM {prefix}_payments.payments WHERE order_id = ?`,
      [one.shopId, cheaper?.id],
      'cash was captured of no part but one that carriers have delivered, to the unit',
      'cap_x',
    ],
    [
      `UPDATE {prefix}_payments.ledger_entries SET amount_minor = amount_minor + 1 WHERE transaction_id IN
        (SELECT id FROM {prefix}_payments.ledger_transactions WHERE cause_id IN
          (SELECT payment_id FROM {prefix}_orders.orders WHERE id = ?)) LIMIT 1`,
      [sold?.id],
      'every transaction of the ledger has entries, all in one currency, that sum to zero',
      'ltx_',
    ],
    [
      'UPDATE {prefix}_payments.shop_accounts SET balance_minor = balance_minor + 1 WHERE shop_id = ?',
      [one.shopId],
      'the balance of a shop is the sum of its entries, and below zero only by refunds after a payout',
      one.shopId,
    ],
    [
      'UPDATE {prefix}_payments.payment_shares SET amount_minor = amount_minor + 1 WHERE shop_id = ? LIMIT 1',
      [two.shopId],
      'each shop of a paid order has earned its part with the commission of it, and of what was cancelled nothing',
      two.shopId,
    ],
    [
      "UPDATE {prefix}_orders.shop_orders SET status = 'CANCELLED', accept_by = NULL WHERE order_id = ? LIMIT 1",
      [half?.id],
      'of a paid part all units are cancelled when it is CANCELLED, and only then; of an unpaid one none is',
      'sho_',
    ],
    [
      'UPDATE {prefix}_orders.order_items SET cancelled_quantity = quantity WHERE order_id = ? LIMIT 1',
      [half?.id],
      'what was given back or voided of a firm order is what was cancelled of it, or came back',
      half?.id,
    ],
    [
      'UPDATE {prefix}_shipping.booking_parts SET price_minor = price_minor + 1 WHERE order_id = ? LIMIT 1',
      [sold?.id],
      'shipping was booked for what its order charges, and stands as long as the part does',
      sold?.id,
    ],
    [
      'UPDATE {prefix}_orders.order_items SET cancelled_quantity = quantity WHERE order_id = ?',
      [untold?.id],
      'the history has every unit that was cancelled by itself',
      'itm_',
    ],
    [
      "UPDATE {prefix}_warehouses.movements SET kind = 'RETURNED', on_hand_change = 1 WHERE kind = 'COMMITTED' AND cause_id = ?",
      [fewer?.id],
      'no more comes back of an order than was sold of it, to the unit and the place',
      fewer?.id,
    ],
    [
      'DELETE FROM {prefix}_orders.invoices WHERE order_id = ? LIMIT 1',
      [fewer?.id],
      'every part that was paid has one invoice, of what it cost, and no other part has one',
      'sho_',
    ],
    [
      'UPDATE {prefix}_orders.invoice_counters SET issued = issued + 1 WHERE shop_id = ?',
      [one.shopId],
      'the invoices of a shop are numbered from one on without gaps',
      one.shopId,
    ],
    [
      'UPDATE {prefix}_shops.shop_products SET price_minor = price_minor + 1 WHERE id = ?',
      [one.shopProductId],
      'the price of a shop product is the last one of its history',
      one.shopProductId,
    ],
    [
      'UPDATE {prefix}_products.offers SET price_minor = price_minor + 1 WHERE shop_product_id = ?',
      [two.shopProductId],
      'the catalogue counts with what shops offer, at its price, and with nothing else',
      two.shopProductId,
    ],
    [
      "INSERT INTO {prefix}_products.offers VALUES ('spr_odd', 'prd_odd', 'var_odd', 1, 'IDR')",
      [],
      'every offer is of a variant of its product, and all are in one currency',
      'spr_odd',
    ],
    [
      `INSERT INTO {prefix}_products.products
          (id, slug, title, description, brand_id, category_id, attributes, options, images, lowest_price_minor)
        VALUES ('prd_dear', 'dear', 'Dear', '', 'brd_x', 'cat_x', '[]', '[]', '[]', 1)`,
      [],
      'the lowest price of a product is the least of its offers, and nothing when there are none',
      'prd_dear',
    ],
    [
      `INSERT INTO {prefix}_carts.cart_lines
          (id, cart_id, shop_product_id, shop_id, variant_id, quantity, seen_minor, currency)
        VALUES ('cln_lost', 'crt_nowhere', 'spr_1', 'shp_1', 'var_1', 1, 1, 'IDR')`,
      [],
      'every line is in a cart, and a merged cart has none',
      'cln_lost',
    ],
    [
      'UPDATE {prefix}_carts.checkout_lines SET quantity = quantity + 1 WHERE checkout_id IN (?)',
      [inCart],
      'what was checked out of a cart is what its order has, to the unit',
      carted.id,
    ],
    [
      `INSERT INTO {prefix}_warehouses.movements
          (id, kind, warehouse_id, variant_id, shop_id, quantity, on_hand_change, reserved_change, cause_type, cause_id)
        VALUES ('mov_x', 'RETURN_WRITTEN_OFF', 'whs_x', 'var_x', 'shp_x', 1, 0, 0, 'RETURN', 'ret_nowhere')`,
      [],
      'what was received of returns is in the stock that it came from, or written off, to the unit',
      'ret_nowhere',
    ],
    [
      `INSERT INTO {prefix}_payments.refunds (id, payment_id, status, amount_minor, currency, reason)
        SELECT 'rrf_nowhere', id, 'REFUSED', 1, 'IDR', 'x' FROM {prefix}_payments.payments WHERE order_id = ?`,
      [sold?.id],
      'what returns asked to be refunded is what payments know of, to the unit',
      'rrf_nowhere',
    ],
    [
      `INSERT INTO {prefix}_returns.returnable_orders
          (shop_order_id, order_id, shop_id, client_id, payment_id, currency, shipping_minor)
        VALUES ('sho_nowhere', 'ord_nowhere', 'shp_x', 'usr_x', 'pay_x', 'IDR', 0)`,
      [],
      'what a shop gave back of a delivered part is what was cancelled of it and what its returns asked for',
      'sho_nowhere',
    ],
    [
      `INSERT INTO {prefix}_returns.returnable_items
          (order_item_id, shop_order_id, variant_id, delivered, unit_price_minor, sources)
        VALUES ('itm_nowhere', 'sho_nowhere', 'var_x', 1, 1, '[]')`,
      [],
      'no more units are in returns than were ordered and delivered, and each is of a part that its client paid',
      'itm_nowhere',
    ],
    [
      "INSERT INTO {prefix}_orders.exchanges (return_id, refusal) VALUES ('ret_lost', 'x')",
      [],
      'a replacement is what its return gave up for it, to the unit and the price, and there is one or a refund',
      'ret_lost',
    ],
    [
      "INSERT INTO {prefix}_orders.exchanges (return_id, order_id) VALUES ('ret_none', 'ord_none')",
      [],
      'a replacement is of the client, the shop and the payment of what it replaces, and decided by its return',
      'ret_none',
    ],
    [
      `INSERT INTO {prefix}_orders.outbox (id, type, aggregate_id, payload, recorded_at, available_at)
        VALUES ('evt_old', 'order.unknown', 'ord_x', '{}', NOW(6) - INTERVAL 11 MINUTE, NOW(3) + INTERVAL 5 MINUTE)`,
      [],
      'no fact waits for its delivery longer than ten minutes',
      'evt_old',
    ],
  ];
  for (const [damage, values, named, row] of damages) {
    await sql(damage, values);
    const { violations } = await look(0);
    const found = violations.find(
      ({ invariant, rows }) => invariant === named && JSON.stringify(rows).includes(row ?? 'nothing'),
    );
    expect(found, `${damage} is found as: ${named}`).toBeTruthy();
  }

  const end = await runScript('audit', journey.databasePrefix, '--patience', '0');
  expect(end.code, end.errors).toBe(1);
  for (const [, , named] of damages) expect(end.output).toContain(named);

  // The same of a payment so old that its facts may be forgotten is no fault.
  const ago = `INTERVAL ${daysInOutbox + 1} DAY`;
  await sql(`UPDATE {prefix}_payments.payments SET created_at = created_at - ${ago} WHERE order_id = ?`, [untold?.id]);
  const { violations } = await look(0);
  expect(violations.map(({ invariant }) => invariant)).not.toContain(
    'a captured payment is told to orders exactly once, and no other payment is',
  );
}, 90_000);

async function givenAPaidOrder(buyer: PasarClient): Promise<Placed> {
  const order = await place(buyer);
  await pay(buyer, order);
  await eventually(async () => expect((await buyer.order(order.id))?.status).toBe('PAID'));
  return order;
}
