import { afterAll, beforeAll, expect, test } from 'vitest';
import { productInvariants } from '#invariants/products.ts';
import { drawFor } from '#kernel/draw.ts';
import { newId } from '#kernel/ids.ts';
import { eventually } from '#testing/eventually.ts';
import { startWorld, type World } from '#testing/world.ts';
import { products } from '../server.ts';
import { type GivenProduct, givenAProduct, offerOf, tellOffer, withdrawn } from '../testing/given.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ subgraphs: [products] });
});
afterAll(() => world.stop());

async function lowestOf({ id }: GivenProduct): Promise<number | null> {
  const [row] = await world.sql('products', 'SELECT lowest_price_minor DIV 100 AS price FROM products WHERE id = ?', [
    id,
  ]);
  return row?.price ?? null;
}

async function brokenInvariants(): Promise<string[]> {
  const broken = [];
  for (const { name, sql } of productInvariants) if ((await world.sql('products', sql)).length > 0) broken.push(name);
  return broken;
}

test('the lowest price of a product is that of its cheapest offer, whatever shops do', async () => {
  const product = await givenAProduct(world);
  const [dear, cheap] = [offerOf(product, 200), offerOf(product, 100, 1)];
  expect(await lowestOf(product)).toBeNull();
  const steps: [fact: typeof dear, lowest: number | null][] = [
    [dear, 200],
    [cheap, 100],
    // The cheapest becomes dearer than the other, and cheaper again.
    [{ ...cheap, price: 300 }, 200],
    [{ ...cheap, price: 150 }, 150],
    [{ ...dear, price: 180 }, 150],
    [withdrawn(cheap), 180],
    // A price at which nothing is offered.
    [{ ...withdrawn(cheap), price: 1 }, 180],
    [withdrawn(dear), null],
    [{ ...cheap, price: 170 }, 170],
  ];
  for (const [offer, lowest] of steps) {
    await tellOffer(world, offer);
    expect(await lowestOf(product)).toBe(lowest);
  }
  expect(await brokenInvariants()).toEqual([]);
});

test('a price leaves the product itself as it was', async () => {
  const product = await givenAProduct(world);
  const read = () => world.sql('products', 'SELECT title, updated_at FROM products WHERE id = ?', [product.id]);
  await world.sql('products', "UPDATE products SET updated_at = '2026-01-02 03:04:05.678' WHERE id = ?", [product.id]);
  const before = await read();
  await tellOffer(world, offerOf(product, 100));
  expect(await read()).toEqual(before);
});

test('what was heard before, also at once, has no effect', async () => {
  const product = await givenAProduct(world);
  const offer = offerOf(product, 100);
  const [first, second] = [newId('evt'), newId('evt')];
  await Promise.all([tellOffer(world, offer, first), tellOffer(world, offer, first), tellOffer(world, offer, first)]);
  await tellOffer(world, { ...offer, price: 90 }, second);
  await tellOffer(world, offer, first);
  expect(await lowestOf(product)).toBe(90);
});

test('facts of many shops lead to the same in whatever order they come, those of one shop product in theirs', async () => {
  const given = await Promise.all(Array.from({ length: 3 }, () => givenAProduct(world)));
  const draw = drawFor(1, 'shuffled facts');
  // What each of ten shops does with its one offer, ending at another price each or with none.
  const lines = given.flatMap((product) =>
    Array.from({ length: 10 }, (_, shop) => {
      const offer = offerOf(product, 500 + shop);
      const last = shop % 3 === 0 ? withdrawn(offer) : { ...offer, price: 100 + shop };
      return [offer, { ...offer, price: 1 }, withdrawn(offer), last].map((one) => ({ offer: one, id: newId('evt') }));
    }),
  );
  for (let left = lines; left.length > 0; left = left.filter((line) => line.length > 0)) {
    const heads = draw.shuffle(left).map((line) => line.shift());
    // The heads of all lines at once, on the few products that there are, each twice.
    await Promise.all(
      heads.flatMap((head) =>
        head ? [tellOffer(world, head.offer, head.id), tellOffer(world, head.offer, head.id)] : [],
      ),
    );
  }
  for (const product of given) expect(await lowestOf(product)).toBe(101);
  expect(await brokenInvariants()).toEqual([]);
});

test('an offer waits for another one of its product, and counts it', async () => {
  const product = await givenAProduct(world);
  const [cheap, dear] = [offerOf(product, 90), offerOf(product, 100, 1)];
  const other = await world.subgraph('products').database.pool.getConnection();
  await other.query('START TRANSACTION');
  await other.query('SELECT id FROM products WHERE id = ? FOR UPDATE', [product.id]);
  await other.query("INSERT INTO offers VALUES (?, ?, ?, 9000, 'IDR')", [
    cheap.shopProductId,
    product.id,
    cheap.variantId,
  ]);
  await other.query('UPDATE products SET lowest_price_minor = 9000 WHERE id = ?', [product.id]);
  const told = tellOffer(world, dear);
  const waiting = `SELECT id FROM information_schema.processlist
    WHERE db = DATABASE() AND id <> CONNECTION_ID() AND info LIKE '%products%'`;
  await eventually(async () => expect(await world.sql('products', waiting)).toHaveLength(1));
  await other.query('COMMIT');
  other.release();
  await told;
  expect(await lowestOf(product)).toBe(90);
  expect(await brokenInvariants()).toEqual([]);
});

test('control: who looks for the lowest price without the lock misses the offer that comes in beside it', async () => {
  const product = await givenAProduct(world);
  const { pool } = world.subgraph('products').database;
  const [one, other] = [await pool.getConnection(), await pool.getConnection()];
  const offer = async (connection: typeof one, price: number) => {
    await connection.query('START TRANSACTION');
    await connection.query("INSERT INTO offers VALUES (?, ?, ?, ?, 'IDR')", [
      newId('spr'),
      product.id,
      product.variants[0]?.id,
      price * 100,
    ]);
    const [rows] = await connection.query('SELECT MIN(price_minor) AS lowest FROM offers WHERE product_id = ?', [
      product.id,
    ]);
    const [{ lowest }] = rows as [{ lowest: number }];
    return async () => {
      await connection.query('UPDATE products SET lowest_price_minor = ? WHERE id = ?', [lowest, product.id]);
      await connection.query('COMMIT');
      connection.release();
    };
  };
  const [writeCheap, writeDear] = [await offer(one, 90), await offer(other, 100)];
  await writeCheap();
  await writeDear();
  expect(await lowestOf(product)).toBe(100);
  expect(await brokenInvariants()).toEqual([productInvariants[0]?.name]);
});

test('control: every invariant finds what breaks it', async () => {
  const product = await givenAProduct(world);
  await world.sql('products', "INSERT INTO offers VALUES ('spr_odd', ?, 'var_odd', 100, 'IDR')", [product.id]);
  expect(await brokenInvariants()).toEqual(productInvariants.map(({ name }) => name));
});
