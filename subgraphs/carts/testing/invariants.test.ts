import { afterAll, beforeAll, expect, test } from 'vitest';
import { cartInvariants } from '#invariants/carts.ts';
import { type CartsWorld, givenAClient, givenAGuest, givenAnOffer, offerOf, startCartsWorld } from './given.ts';

let world: CartsWorld;
beforeAll(async () => {
  world = await startCartsWorld();
});
afterAll(() => world.stop());

async function brokenInvariants(): Promise<string[]> {
  const broken = [];
  for (const { name, sql } of cartInvariants) if ((await world.sql('carts', sql)).length > 0) broken.push(name);
  return broken;
}

test('every invariant holds after all commands have met each other many times over', async () => {
  const me = givenAClient(world);
  const first = givenAnOffer(world);
  const sibling = givenAnOffer(world, { variantId: offerOf(world, first).variantId });
  const other = givenAnOffer(world);
  for (let round = 0; round < 10; round += 1) {
    const guest = givenAGuest(world);
    for (const offer of [first, other]) {
      await guest.adds(offer, 2);
      await me.adds(offer, 1);
    }
    const { id: cartId } = await me.cart();
    const [lineId, otherId] = [await me.lineId(first), await me.lineId(other)];
    const checkout = (key: string) =>
      me.does('checkoutCart', {
        idempotencyKey: `${round} ${key}`,
        cartId,
        shippingAddressId: 'adr_home',
        expectedTotal: { amount: '9999', currencyCode: 'IDR' },
      });
    await Promise.all([
      me.adds(first, 1),
      me.adds(sibling, 1),
      me.does('moveCartLine', { lineId, shopProductId: round % 2 ? sibling : first }),
      me.does('changeCartLine', { lineId, quantity: 1 + round }),
      me.does('saveForLater', { lineId: otherId }),
      me.does('moveToCart', { lineId: otherId }),
      checkout('a'),
      checkout('a'),
      checkout('b'),
      me.does('mergeCart', { cartToken: guest.cartToken }),
      me.does('mergeCart', { cartToken: guest.cartToken }),
      guest.adds(other, 1),
    ]);
    expect(await brokenInvariants()).toEqual([]);
  }
  expect(world.placed.size).toBeGreaterThan(4);
});

test('control: every invariant finds what breaks it', async () => {
  const sql = (text: string) => world.sql('carts', text);
  for (const [table, index] of [
    ['cart_lines', 'cart_lines_offer'],
    ['wishlist_items', 'wishlist_items_variant'],
  ])
    await sql(`DROP INDEX ${index} ON ${table}`);
  const carts: [id: string, more: string, values: string][] = [
    ['crt_two', '', ''],
    ['crt_full', '', ''],
    ['crt_merged', ', merged_by', ", 'usr_me'"],
    ['crt_gone', ', checkout_id', ", 'cko_gone'"],
    ['crt_old', '', ''],
    ['crt_ordered', '', ''],
  ];
  for (const [id, more, values] of carts) {
    const end = id === 'crt_old' ? 'NOW(3) - INTERVAL 2 HOUR' : 'NOW(3) + INTERVAL 1 DAY';
    await sql(
      `INSERT INTO carts (id, token_digest, expires_at${more}) VALUES ('${id}', 'digest of ${id}', ${end}${values})`,
    );
  }
  const line = (id: string, cartId: string, shopProductId: string) =>
    sql(`INSERT INTO cart_lines
      (id, cart_id, is_saved, shop_product_id, shop_id, variant_id, quantity, seen_minor, currency, changed_at)
      VALUES ('${id}', '${cartId}', FALSE, '${shopProductId}', 'shp', 'var', 1, 1, 'IDR', NOW(3) - INTERVAL 1 DAY)`);
  await line('cln_one', 'crt_two', 'spr_same');
  await line('cln_two', 'crt_two', 'spr_same');
  for (let count = 0; count <= 100; count += 1) await line(`cln_full_${count}`, 'crt_full', `spr_${count}`);
  await line('cln_merged', 'crt_merged', 'spr_merged');
  await line('cln_ordered', 'crt_ordered', 'spr_ordered');
  await sql(`INSERT INTO checkouts
      (id, cart_id, client_id, idempotency_key, fingerprint, status, expected_minor, currency, order_id, started_at)
      VALUES ('cko_ordered', 'crt_ordered', 'usr_me', 'a', '', 'ORDERED', 1, 'IDR', 'ord_1', NOW(3))`);
  await sql("INSERT INTO checkout_lines VALUES ('cko_ordered', 'spr_ordered', 'shp', 'var', 1)");
  await sql(`INSERT INTO checkouts
      (id, cart_id, client_id, idempotency_key, fingerprint, expected_minor, currency, shipping_address, due_at, started_at)
      VALUES ('cko_stuck', 'crt_nowhere', 'usr_me', 'b', '', 1, 'IDR', '{}', NOW(3), NOW(3) - INTERVAL 21 MINUTE)`);
  await sql("INSERT INTO wishlists (id, client_id, name) VALUES ('wsl_one', 'usr_me', 'One')");
  for (const id of ['wsi_one', 'wsi_two'])
    await sql(`INSERT INTO wishlist_items (id, wishlist_id, client_id, variant_id)
      VALUES ('${id}', 'wsl_one', 'usr_me', 'var_same')`);
  await sql("INSERT INTO wishes (id, item_id, kind) VALUES ('wsh_one', 'wsi_nowhere', 'PRICE_DROP')");
  expect(await brokenInvariants()).toEqual(cartInvariants.map(({ name }) => name));
});
