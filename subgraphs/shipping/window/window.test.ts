import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectErrorCode, expectRefusal } from '#testing/expect-refusal.ts';
import { anonymous, client, shopUser } from '#testing/viewers.ts';
import {
  aBooking,
  askWindows,
  aWindow,
  bandung,
  book,
  endHold,
  expectInvariants,
  type ShippingWorld,
  setCapacity,
  startShipping,
} from '../testing/given.ts';

let world: ShippingWorld;
beforeAll(async () => {
  world = await startShipping();
});
afterAll(() => world.stop());

const inTwoDays = () => new Date(Date.now() + 48 * 3_600_000).toISOString();

test('offers the slots that the shop has, for as many days as asked, and keeps the others', async () => {
  expect(await setCapacity(world, [{ startHour: 10, capacity: 3 }])).toEqual({
    __typename: 'SetDeliveryCapacitySuccess',
    slots: [{ startHour: 10, capacity: 3 }],
  });
  const second = [
    { startHour: 16, capacity: 0 },
    { startHour: 8, capacity: 2 },
  ];
  expect((await setCapacity(world, second)).slots).toEqual([
    { startHour: 8, capacity: 2 },
    { startHour: 10, capacity: 3 },
    { startHour: 16, capacity: 0 },
  ]);
  const windows = (await askWindows(world, { from: inTwoDays(), days: 2 })) ?? [];
  expect(windows.map(({ placesLeft }) => placesLeft)).toEqual([2, 3, 2, 3]);
  // 8:00 in Bandung.
  expect(windows.map(({ from }) => new Date(from).getUTCHours())).toEqual([1, 3, 1, 3]);
  const [first] = windows;
  expect(Date.parse(first?.to ?? '') - Date.parse(first?.from ?? '')).toBe(2 * 3_600_000);
});

test('offers nothing that has begun, and nothing where no province is', async () => {
  const now = Date.now();
  const windows = (await askWindows(world, { from: '2020-01-01T00:00:00Z', days: 2 })) ?? [];
  expect(windows.length).toBeGreaterThan(1);
  for (const { from } of windows) expect(Date.parse(from)).toBeGreaterThan(now - 5_000);
  expect(await askWindows(world, { destination: { ...bandung, province: 'Selangor' } })).toBeNull();
  expect(await askWindows(world, { shopId: 'shp_unknown' })).toEqual([]);
});

test('has a place less for each booking, and one more when its hold is over, swept or not', async () => {
  const { id, placesLeft } = await aWindow(world);
  const booking = await aBooking(world, { windowId: id });
  await book(world, booking);
  expect(await aWindow(world)).toMatchObject({ id, placesLeft: placesLeft - 1 });
  await endHold(world, booking);
  expect(await aWindow(world)).toMatchObject({ id, placesLeft });
  await world.subgraph('shipping').sweep();
  expect(await aWindow(world)).toMatchObject({ id, placesLeft });
  await expectInvariants(world);
});

test('keeps what is promised when the shop takes on less, and offers no more', async () => {
  const { id } = await aWindow(world, 1);
  for (let place = 0; place < 2; place += 1) await book(world, await aBooking(world, { windowId: id }));
  await setCapacity(world, [{ startHour: 10, capacity: 1 }]);
  expect(await world.sql('shipping', 'SELECT capacity, taken FROM delivery_windows WHERE id = ?', [id])).toEqual([
    { capacity: 2, taken: 2 },
  ]);
  expectRefusal(await book(world, await aBooking(world, { windowId: id })), 'DeliveryWindowFullError');
  await setCapacity(world, [{ startHour: 10, capacity: 5 }]);
  expect((await askWindows(world))?.find((window) => window.id === id)).toMatchObject({ placesLeft: 3 });
  await expectInvariants(world);
});

test('lets those set the capacity who act for the shop', async () => {
  const slots = [{ startHour: 20, capacity: 1 }];
  const colleague = shopUser('usr_staff', { shp_bandung: 'STAFF' });
  expect(await setCapacity(world, slots, colleague)).toMatchObject({ __typename: 'SetDeliveryCapacitySuccess' });
  expectRefusal(
    await setCapacity(world, slots, shopUser('usr_other', { shp_x: 'OWNER' })),
    'ShippingShopNotFoundError',
  );
  await expect(setCapacity(world, slots, client())).rejects.toThrow(/SHOP_USER/);
  await expect(setCapacity(world, slots, anonymous)).rejects.toThrow(/Sign in/);
});

test.each([
  ['no slots', []],
  ['an odd hour', [{ startHour: 9, capacity: 1 }]],
  ['an hour of the night', [{ startHour: 22, capacity: 1 }]],
  ['less than nothing', [{ startHour: 8, capacity: -1 }]],
  [
    'a slot twice',
    [
      { startHour: 8, capacity: 1 },
      { startHour: 8, capacity: 2 },
    ],
  ],
])('refuses %s, and changes nothing', async (_, slots) => {
  const rows = () => world.sql('shipping', 'SELECT * FROM delivery_capacities ORDER BY shop_id, start_hour');
  const before = await rows();
  expectRefusal(await setCapacity(world, slots), 'InvalidInputError');
  expect(await rows()).toEqual(before);
});

test('is told of a number of days that is none', async () => {
  const query = 'query ($input: DeliveryWindowsInput!) { deliveryWindows(input: $input) { id } }';
  const input = { shopId: 'shp_bandung', destination: bandung, days: 15 };
  const answer = await world.execute('shipping', anonymous, { query, variables: { input } });
  expectErrorCode(answer, 'BAD_USER_INPUT');
});
