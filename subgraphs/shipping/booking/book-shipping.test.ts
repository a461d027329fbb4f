import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '#kernel/ids.ts';
import { sql } from '#mysql/drizzle.ts';
import { sharedSecret } from '#subgraph/shared-secret.ts';
import type { Viewer } from '#subgraph/viewer.ts';
import { expectErrorCode, expectRefusal } from '#testing/expect-refusal.ts';
import { client, service, shopUser } from '#testing/viewers.ts';
import { readQuote, signQuote } from '../quote/quote.rules.ts';
import { deliveryWindows } from '../tables.ts';
import {
  aBooking,
  askOptions,
  aWindow,
  bandung,
  book,
  bookedStatuses,
  bookMutation,
  endHold,
  expectInvariants,
  type GivenBooking,
  type GivenOption,
  owner,
  partOf,
  type ShippingWorld,
  setCapacity,
  startShipping,
  tell,
} from '../testing/given.ts';

let world: ShippingWorld;
beforeAll(async () => {
  world = await startShipping();
  await setCapacity(world, [
    { startHour: 8, capacity: 2 },
    { startHour: 12, capacity: 1_000 },
  ]);
});
afterAll(async () => {
  await expectInvariants(world);
  await world.stop();
});

const firstPart = (booking: GivenBooking) => booking.parts[0] as GivenBooking['parts'][number];
const withPart = (booking: GivenBooking, part: object) => ({ ...booking, parts: [{ ...firstPart(booking), ...part }] });
const nothingIsBooked = async (booking: { orderId: string }) => {
  const rows = await world.sql('shipping', 'SELECT order_id FROM bookings WHERE order_id = ?', [booking.orderId]);
  expect([rows, await bookedStatuses(world, booking)]).toEqual([[], []]);
};
const takenOf = async (windowId: string) => {
  const [row] = await world.sql('shipping', 'SELECT taken FROM delivery_windows WHERE id = ?', [windowId]);
  return row?.taken ?? 0;
};
let fresh = 8;
/** A window of an hour and day that no other test uses. */
async function aFreshWindow(capacity: number): Promise<string> {
  fresh += 1;
  const day = new Date(Date.now() + fresh * 24 * 3_600_000).toISOString().slice(0, 10);
  await setCapacity(world, [{ startHour: 18, capacity }]);
  return `shp_bandung.${day}.18`;
}

test('honours the option at its price, and holds it for so long', async () => {
  const booking = await aBooking(world, { holdSeconds: 600 });
  const outcome = await book(world, booking);
  expect(outcome).toMatchObject({
    __typename: 'BookShippingSuccess',
    bookings: [
      {
        shopOrderId: firstPart(booking).shopOrderId,
        shopId: 'shp_bandung',
        status: 'HELD',
        carrier: { code: 'bangau' },
        service: 'REGULAR',
        price: { amount: '8000.00' },
        total: { amount: '8000.00' },
        windowId: null,
      },
    ],
  });
  const left = Date.parse(outcome.bookings[0].heldUntil) - Date.now();
  expect(Math.abs(left - 600_000)).toBeLessThan(10_000);
});

test('answers the parts of an order in their order, each at the price of its own option', async () => {
  const [phones, covers] = await askOptions(world, {
    parts: [partOf('shp_bandung', 'spr_phone'), partOf('shp_medan', 'spr_case', 2)],
    isInsured: true,
  });
  const cheapest = (options: readonly GivenOption[] = []) =>
    options.find(({ carrier }) => carrier.code === 'bangau') as GivenOption;
  const [one, other] = [cheapest(phones?.options), cheapest(covers?.options)];
  const parts = [
    { shopId: 'shp_bandung', optionId: one.id, lines: [{ variantId: 'var_phone', quantity: 1 }] },
    // The same units over other lines.
    {
      shopId: 'shp_medan',
      optionId: other.id,
      lines: [
        { variantId: 'var_case', quantity: 1 },
        { variantId: 'var_case', quantity: 1 },
      ],
    },
  ].map((part, index) => ({ ...part, shopOrderId: `sho_${9 - index}_${newId('x')}`.slice(0, 32) }));
  const { bookings } = await book(world, await aBooking(world, { parts }));
  expect(bookings.map(({ shopId }: { shopId: string }) => shopId)).toEqual(['shp_bandung', 'shp_medan']);
  expect(bookings.map(({ total }: { total: object }) => total)).toEqual(
    [one.total, other.total].map(({ amount }) => ({ amount })),
  );
  expect(bookings[0].insurance).toEqual({ amount: '10000.00' });
});

test('promises the window that was chosen, and takes a place in it', async () => {
  const window = await aWindow(world);
  const { bookings } = await book(world, await aBooking(world, { windowId: window.id }));
  expect(bookings[0]).toMatchObject({ windowId: window.id, promisedFrom: window.from, promisedTo: window.to });
  expect(await takenOf(window.id)).toBe(1);
});

const elsewhere = { ...bandung, city: 'Bogor' };
test.each<[string, (booking: GivenBooking) => object | Promise<object>]>([
  ['to another destination', (booking) => ({ ...booking, destination: elsewhere })],
  ['to another postal code', (booking) => ({ ...booking, destination: { ...bandung, postalCode: '40999' } })],
  ['for another shop', (booking) => withPart(booking, { shopId: 'shp_medan' })],
  ['for more', (booking) => withPart(booking, { lines: [{ variantId: 'var_phone', quantity: 2 }] })],
  ['for other goods', (booking) => withPart(booking, { lines: [{ variantId: 'var_fridge', quantity: 1 }] })],
  ['that was made up', (booking) => withPart(booking, { optionId: 'bangau' })],
  ['with another price', (booking) => withPart(booking, { optionId: forged(firstPart(booking).optionId) })],
])('refuses an option %s, and books nothing', async (_, change) => {
  const booking = await aBooking(world, { windowId: (await aWindow(world, 1)).id });
  const before = await takenOf(firstPart(booking).windowId ?? '');
  const changed = (await change(booking)) as GivenBooking;
  const outcome = await book(world, changed);
  expectRefusal(outcome, 'ShippingQuoteInvalidError');
  expect(outcome.shopIds).toEqual([firstPart(changed).shopId]);
  await nothingIsBooked(booking);
  expect(await takenOf(firstPart(booking).windowId ?? '')).toBe(before);
  // Control: unchanged, it is honoured.
  expect(await book(world, booking)).toMatchObject({ __typename: 'BookShippingSuccess' });
});

function forged(optionId: string): string {
  const [payload = '', signature] = optionId.split('.');
  const plain = JSON.parse(Buffer.from(payload, 'base64url').toString());
  return `${Buffer.from(JSON.stringify({ ...plain, price: '100' })).toString('base64url')}.${signature}`;
}

/** The same offer, as it was made so many minutes ago. */
async function asOf(minutes: number, optionId: string): Promise<string> {
  const secret = await sharedSecret(world.subgraph('shipping').serviceContext(), 'quotes');
  const quote = readQuote(optionId, secret);
  if (!quote) throw new Error('The option is not ours');
  return signQuote({ ...quote, expiresAt: new Date(quote.expiresAt.getTime() - minutes * 60_000) }, secret);
}

test('refuses an option whose time is over by the database, and no earlier', async () => {
  const booking = await aBooking(world);
  const { optionId, shopId } = firstPart(booking);
  const late = withPart(booking, { optionId: await asOf(31, optionId) });
  const outcome = await book(world, late);
  expectRefusal(outcome, 'ShippingQuoteExpiredError');
  expect(outcome.shopIds).toEqual([shopId]);
  await nothingIsBooked(booking);
  const inTime = withPart(booking, { optionId: await asOf(28, optionId) });
  expect(await book(world, inTime)).toMatchObject({ __typename: 'BookShippingSuccess' });
});

test('answers a repeat with the first outcome, and a different one for the order with a refusal', async () => {
  const booking = await aBooking(world, { windowId: (await aWindow(world, 1)).id });
  const first = await book(world, booking);
  const taken = await takenOf(firstPart(booking).windowId ?? '');
  expect(await book(world, booking)).toEqual(first);
  expect(await takenOf(firstPart(booking).windowId ?? '')).toBe(taken);
  expectRefusal(await book(world, { ...booking, holdSeconds: 1 }), 'ShippingBookingDiffersError');
});

test('books once when it is asked for twenty times at once', async () => {
  const booking = await aBooking(world, { windowId: await aFreshWindow(50) });
  const outcomes = await Promise.all(Array.from({ length: 20 }, () => book(world, booking)));
  for (const outcome of outcomes) expect(outcome).toEqual(outcomes[0]);
  expect(outcomes[0]).toMatchObject({ __typename: 'BookShippingSuccess' });
  expect(await takenOf(firstPart(booking).windowId ?? '')).toBe(1);
});

test('gives the last place of a window to one of fifty', async () => {
  const windowId = await aFreshWindow(1);
  const bookings = await Promise.all(Array.from({ length: 50 }, () => aBooking(world, { windowId })));
  const outcomes = await Promise.all(bookings.map((booking) => book(world, booking)));
  const have = (name: string) => outcomes.filter(({ __typename }) => __typename === name).length;
  expect([have('BookShippingSuccess'), have('DeliveryWindowFullError')]).toEqual([1, 49]);
  expect(await takenOf(windowId)).toBe(1);
  await expectInvariants(world);
});

test('(control) would give it to many if it read and wrote without the guard', async () => {
  const windowId = await aFreshWindow(1);
  await book(world, await aBooking(world, { windowId }));
  await world.sql('shipping', 'UPDATE delivery_windows SET taken = 0 WHERE id = ?', [windowId]);
  const running = world.subgraph('shipping').serviceContext();
  const isThis = sql`${deliveryWindows.id} = ${windowId}`;
  let arrived = 0;
  let letAllGo = () => {};
  const allHaveRead = new Promise<void>((resolve) => {
    letAllGo = resolve;
  });
  const takeNaively = () =>
    running.transaction('naive', async (tx) => {
      const [window] = await tx.select().from(deliveryWindows).where(isThis);
      arrived += 1;
      if (arrived === 4) letAllGo();
      await allHaveRead;
      if (!window || window.taken >= window.capacity) return false;
      await tx
        .update(deliveryWindows)
        .set({ taken: window.taken + 1 })
        .where(isThis);
      return true;
    });
  const outcomes = await Promise.all(Array.from({ length: 4 }, takeNaively));
  expect(outcomes.filter(Boolean)).toHaveLength(4);
  // As the one booking has it.
  await world.sql('shipping', 'UPDATE delivery_windows SET taken = 1 WHERE id = ?', [windowId]);
});

test('says which windows are free next when one is full, and holds nothing of the other parts', async () => {
  const { id } = await aWindow(world);
  while ((await takenOf(id)) < 2) await book(world, await aBooking(world, { windowId: id }));
  const open = await aWindow(world);
  const booking = await aBooking(world, { windowId: id });
  const second = { ...firstPart(booking), shopOrderId: newId('sho'), windowId: open.id };
  const before = await takenOf(open.id);
  const outcome = await book(world, { ...booking, parts: [second, ...booking.parts] });
  expectRefusal(outcome, 'DeliveryWindowFullError');
  expect(outcome).toMatchObject({ windowId: id, shopId: firstPart(booking).shopId });
  expect(outcome.nextFree).toHaveLength(3);
  for (const free of outcome.nextFree) expect(free.placesLeft).toBeGreaterThan(0);
  expect(await takenOf(open.id)).toBe(before);
  await nothingIsBooked(booking);
});

test.each([
  ['of another shop', 'shp_medan.2099-01-01.08'],
  ['that the shop does not have', 'shp_bandung.2099-01-01.14'],
  ['that has begun', 'shp_bandung.2020-01-01.08'],
  ['that is none', 'tomorrow'],
])('has no place in a window %s', async (_, windowId) => {
  const booking = await aBooking(world, { windowId });
  expectRefusal(await book(world, booking), 'DeliveryWindowFullError');
  await nothingIsBooked(booking);
});

test('sells the place of a hold that is over at once, before any sweep', async () => {
  const windowId = await aFreshWindow(1);
  const first = await aBooking(world, { windowId });
  await book(world, first);
  expectRefusal(await book(world, await aBooking(world, { windowId })), 'DeliveryWindowFullError');
  await endHold(world, first);
  expect(await book(world, await aBooking(world, { windowId }))).toMatchObject({ __typename: 'BookShippingSuccess' });
  expect(await bookedStatuses(world, first)).toEqual(['EXPIRED']);
  expectRefusal(await book(world, first), 'ShippingBookingClosedError');
});

test('confirms what is held when the order is paid, once, and a sweep leaves it alone', async () => {
  const booking = await aBooking(world, { windowId: await aFreshWindow(3) });
  await book(world, booking);
  const id = newId('evt');
  const paid = { orderId: booking.orderId, paymentId: 'pay_1' };
  await Promise.all([tell(world, 'order.paid', paid, id), tell(world, 'order.paid', paid, id)]);
  await endHold(world, booking);
  await world.subgraph('shipping').sweep();
  expect(await bookedStatuses(world, booking)).toEqual(['CONFIRMED']);
  expect(await takenOf(firstPart(booking).windowId ?? '')).toBe(1);
  await tell(world, 'order.closed-unpaid', { orderId: booking.orderId });
  expect(await bookedStatuses(world, booking)).toEqual(['CONFIRMED']);
});

test('releases what is held when the order is over, and the place when a paid part is cancelled', async () => {
  const windowId = await aFreshWindow(3);
  const [unpaid, paid] = [await aBooking(world, { windowId }), await aBooking(world, { windowId })];
  for (const booking of [unpaid, paid]) await book(world, booking);
  expect(await takenOf(windowId)).toBe(2);
  await tell(world, 'order.closed-unpaid', unpaid);
  expect(await bookedStatuses(world, unpaid)).toEqual(['RELEASED']);
  await tell(world, 'order.paid', paid);
  const { orderId } = paid;
  const cancelled = { orderId, shopOrderId: firstPart(paid).shopOrderId, shopId: 'shp_bandung' };
  await tell(world, 'shop-order.cancelled', cancelled);
  await tell(world, 'shop-order.cancelled', cancelled);
  expect(await bookedStatuses(world, paid)).toEqual(['RELEASED']);
  expect(await takenOf(windowId)).toBe(0);
});

test('promises what is held when the payment is promised; a part that is cancelled then stays so when it is paid', async () => {
  const windowId = await aFreshWindow(3);
  const booking = await aBooking(world, { windowId });
  await book(world, booking);
  const firm = { orderId: booking.orderId, paymentId: 'pay_1' };
  await tell(world, 'order.confirmed', firm);
  expect(await bookedStatuses(world, booking)).toEqual(['CONFIRMED']);
  const { shopOrderId } = firstPart(booking);
  const cancelled = { orderId: booking.orderId, shopOrderId, shopId: 'shp_bandung' };
  await tell(world, 'shop-order.cancelled', cancelled);
  const paid = { ...firm, wasConfirmed: true };
  await tell(world, 'order.paid', paid);
  expect(await bookedStatuses(world, booking)).toEqual(['RELEASED']);
  expect(await takenOf(windowId)).toBe(0);
});

test('refuses a booking that comes after the end of its order', async () => {
  const booking = await aBooking(world);
  await tell(world, 'order.closed-unpaid', booking);
  expectRefusal(await book(world, booking), 'ShippingBookingClosedError');
  expect(await bookedStatuses(world, booking)).toEqual([]);
});

test('takes the place afresh when an order is paid late; when it is gone, the goods come without a window', async () => {
  const windowId = await aFreshWindow(1);
  const early = await aBooking(world, { windowId });
  await book(world, early);
  await endHold(world, early);
  await world.subgraph('shipping').sweep();
  await tell(world, 'order.paid', early);
  expect(await bookedStatuses(world, early)).toEqual(['CONFIRMED']);
  expect(await takenOf(windowId)).toBe(1);

  const other = await aFreshWindow(1);
  const late = await aBooking(world, { windowId: other });
  await book(world, late);
  await tell(world, 'order.closed-unpaid', late);
  await book(world, await aBooking(world, { windowId: other }));
  await tell(world, 'order.paid', late);
  expect(await bookedStatuses(world, late)).toEqual(['CONFIRMED']);
  const [row] = await world.sql('shipping', 'SELECT window_id FROM booking_parts WHERE order_id = ?', [late.orderId]);
  expect(row?.window_id).toBeNull();
  await expectInvariants(world);
});

test('hears of orders that nothing was booked for', async () => {
  const orderId = newId('ord');
  await tell(world, 'order.paid', { orderId });
  await tell(world, 'order.closed-unpaid', { orderId });
  expect(await bookedStatuses(world, { orderId })).toEqual([]);
});

test('is for services only, and told by an error when one of them asks for nonsense', async () => {
  const booking = await aBooking(world);
  const asked = { query: bookMutation, variables: { input: booking } };
  expectErrorCode(await world.execute('shipping', client(), asked), 'FORBIDDEN');
  const nonsense = { query: bookMutation, variables: { input: { ...booking, parts: [] } } };
  expectErrorCode(await world.execute('shipping', service('orders'), nonsense), 'BAD_USER_INPUT');
  await nothingIsBooked(booking);
});

const quoteMutation = `query ($input: QuotedShippingInput!) {
  quotedShipping(input: $input) {
    __typename ... on UserError { message }
    ... on QuotedShippingSuccess { quotes { shopId total { amount } isCashOnDelivery } }
    ... on ShippingQuoteInvalidError { shopIds }
    ... on ShippingQuoteExpiredError { shopIds }
  }
}`;
/** What orders ask before there is an order. */
function quoted({ parts, destination }: { parts: readonly object[]; destination: object }) {
  const asked = (parts as GivenBooking['parts']).map(({ shopId, optionId, windowId = null, lines }) => ({
    shopId,
    optionId,
    windowId,
    lines,
  }));
  return world.outcome('shipping', service('orders'), quoteMutation, { input: { parts: asked, destination } });
}

test('says what options cost before anything is booked, and writes nothing', async () => {
  const booking = await aBooking(world);
  expect(await quoted(booking)).toEqual({
    __typename: 'QuotedShippingSuccess',
    quotes: [{ shopId: 'shp_bandung', total: { amount: '8000.00' }, isCashOnDelivery: false }],
  });
  const [part] = await askOptions(world, { cashOnDelivery: true });
  const [option] = part?.options ?? [];
  const collected = withPart(booking, { optionId: option?.id });
  expect((await quoted(collected)).quotes).toMatchObject([{ total: option?.total, isCashOnDelivery: true }]);
  await nothingIsBooked(booking);
});

test('says no to options that are not for this, and to those whose time is over', async () => {
  const booking = await aBooking(world);
  const invalid = await quoted({ ...booking, destination: elsewhere });
  expectRefusal(invalid, 'ShippingQuoteInvalidError');
  expect(invalid.shopIds).toEqual(['shp_bandung']);
  const late = await quoted(withPart(booking, { optionId: await asOf(31, firstPart(booking).optionId) }));
  expectRefusal(late, 'ShippingQuoteExpiredError');
  expect(late.shopIds).toEqual(['shp_bandung']);
});

test('takes no place in a window for what the client picks up, neither when it is quoted nor when it is booked', async () => {
  const [part] = await askOptions(world);
  const optionId = part?.options.find((option) => option.service === 'PICKUP')?.id;
  const windowId = await aFreshWindow(1);
  const inWindow = withPart(await aBooking(world), { optionId, windowId });
  for (const refused of [await quoted(inWindow), await book(world, inWindow)]) {
    expectRefusal(refused, 'ShippingQuoteInvalidError');
    expect(refused.shopIds).toEqual(['shp_bandung']);
  }
  await nothingIsBooked(inWindow);
  expect(await takenOf(windowId)).toBe(0);
  const without = withPart(inWindow, { windowId: null });
  expect(await quoted(without)).toMatchObject({ __typename: 'QuotedShippingSuccess' });
  expect(await book(world, without)).toMatchObject({ bookings: [{ service: 'PICKUP', windowId: null }] });
});

const extendMutation = `mutation ($input: ExtendShippingHoldInput!) {
  extendShippingHold(input: $input) {
    __typename ... on UserError { message } ... on ExtendShippingHoldSuccess { bookings { status heldUntil } }
  }
}`;
const extend = (orderId: string, holdSeconds: number) =>
  world.outcome('shipping', service('orders'), extendMutation, { input: { orderId, holdSeconds } });

test('holds what was booked longer, from when it was booked, and never shorter', async () => {
  const booking = await aBooking(world, { windowId: await aFreshWindow(1) });
  const [first] = (await book(world, booking)).bookings;
  const longer = await extend(booking.orderId, 24 * 3_600);
  const [extended] = longer.bookings;
  const added = (Date.parse(extended.heldUntil) - Date.parse(first.heldUntil)) / 1_000;
  expect(Math.round(added)).toBe(24 * 3_600 - booking.holdSeconds);
  expect(await extend(booking.orderId, 24 * 3_600)).toEqual(longer);
  expect(await extend(booking.orderId, 60)).toEqual(longer);
});

test('holds nothing longer that is over, or was never booked', async () => {
  const booking = await aBooking(world);
  await book(world, booking);
  await tell(world, 'order.closed-unpaid', booking);
  expectRefusal(await extend(booking.orderId, 24 * 3_600), 'ShippingBookingClosedError');
  expectRefusal(await extend('ord_nowhere', 60), 'ShippingBookingClosedError');
});

test('shows what was booked to the client and to the shop, and to nobody else', async () => {
  const booking = await aBooking(world);
  await book(world, booking);
  const query = `query ($representations: [_Any!]!) {
    _entities(representations: $representations) { ... on ShopOrder { shippingBooking { service status total { amount } } } }
  }`;
  const representations = [{ __typename: 'ShopOrder', id: firstPart(booking).shopOrderId }];
  const seenBy = async (viewer: Viewer) => {
    const { _entities } = await world.run('shipping', viewer, query, { representations });
    return _entities[0].shippingBooking;
  };
  const seen = { service: 'REGULAR', status: 'HELD', total: { amount: '8000.00' } };
  for (const viewer of [client('usr_client'), owner]) expect(await seenBy(viewer)).toEqual(seen);
  for (const viewer of [client('usr_other'), shopUser('usr_o', { shp_medan: 'OWNER' })])
    expect(await seenBy(viewer)).toBeNull();
});
