import { createReadStream, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anonymous } from '#testing/viewers.ts';
import { startWorld, type World } from '#testing/world.ts';
import { products } from '../server.ts';
import type { RefusedLine } from './draft.rules.ts';
import { type Mapping, readMapping } from './mapping.ts';
import { runImport } from './run-import.ts';

/**
 * A thousand rows as somebody scraped them, with cells that have slipped to the left wherever one was missing. The file
 * is not ours to give away: PHONES_CSV says where it is.
 */
const root = path.join(import.meta.dirname, '..', '..', '..');
const file = process.env.PHONES_CSV ?? path.join(root, '..', 'shared', 'data', 'phones.csv');
const mappingText = readFileSync(path.join(import.meta.dirname, 'mappings', 'phones.json'), 'utf8');
const isThere = existsSync(file);
if (!isThere) console.warn(`The import of phones is not tested: there is no ${file}. PHONES_CSV says where it is.`);

let world: World;
beforeAll(async () => {
  world = await startWorld({ subgraphs: [products] });
});
afterAll(() => world.stop());

const run = async (mapping: Mapping) => {
  const refused: RefusedLine[] = [];
  const context = world.subgraph('products').serviceContext();
  const onRefused = (row: RefusedLine) => refused.push(row);
  return { ...(await runImport(context, { file: createReadStream(file), mapping, onRefused })), lines: refused };
};
const checksums = () => world.sql('products', 'CHECKSUM TABLE products, variants, brands, categories, outbox EXTENDED');

describe.skipIf(!isThere)('the scraped phones', () => {
  test('are imported but for the rows that cannot be right', async () => {
    const result = await run(readMapping(mappingText));
    expect(result).toMatchObject({
      rows: 1020,
      refused: 15,
      repeated: 30,
      products: { created: 735, changed: 0, unchanged: 0 },
      variants: { created: 975, changed: 0, unchanged: 0 },
    });
    expect(Object.fromEntries(result.lines.map(({ line, reasons }) => [line, reasons.join('; ')]))).toEqual({
      104: 'Refresh rate is nothing, but line 88 says "90 Hz"; Rear camera is "50 MP + 2 MP + 0.3 MP", but line 88 says "50 MP + 2 MP + 2 MP"',
      191: 'Memory card is "false", but line 113 says "true"',
      216: 'Memory card, at most is "1 TB", but line 47 says "256 GB"',
      265: 'Screen size is "6.9 inch", but line 146 says "6.95 inch"',
      377: 'Memory card, at most is "1 TB", but line 47 says "256 GB"',
      549: 'Rear camera is "50 MP + 2 MP + 2 MP", but line 180 says "50 MP + 3 MP + 2 MP"',
      609: 'Charging is "18 W", but line 605 says nothing',
      623: "the model's name says 5G, its networks do not (true, false)",
      632: 'Battery is "4500 mAh", but line 305 says "5000 mAh"; Charging is "150 W", but line 305 says "80 W"',
      779: 'memory_card_support "Memory Card Supported, upto 64 MB" is nothing that the mapping knows',
      784: 'ram_rom "20.48 MB RAM, 30.72 MB inbuilt" is nothing that the mapping knows',
      862: 'os_version "Memory Card Supported, upto 16 MB" is nothing that the mapping knows',
      975: 'there is no screen; screen_display "1.8 inches, 0 Display" is nothing that the mapping knows',
      988: 'screen_display "64 MB RAM, 32 KB inbuilt" is nothing that the mapping knows',
      1000: 'Screen size is "6.26 inch", but line 905 says "5.99 inch"; Resolution is "480 x 1014 px", but line 905 says "480 x 960 px"; Operating system is "Android 8.1 (Oreo)", but line 905 says "Android 10"; Memory card is nothing, but line 905 says "true"; Memory card, at most is nothing, but line 905 says "64 GB"',
    });
  });

  test('change nothing when they are imported again', async () => {
    await run(readMapping(mappingText));
    const before = await checksums();
    const result = await run(readMapping(mappingText));
    expect(result).toMatchObject({
      products: { created: 0, changed: 0, unchanged: 735 },
      variants: { created: 0, changed: 0, unchanged: 975 },
    });
    expect(await checksums()).toEqual(before);
  });

  test('have the models of one phone as its variants, whether or not a row names its network', async () => {
    await run(readMapping(mappingText));
    expect(await variantsOf('samsung-galaxy-s23-ultra-5g')).toEqual(['12 GB, 256 GB', '12 GB, 1 TB', '12 GB, 512 GB']);
    expect(await variantsOf('apple-iphone-12')).toEqual(['4 GB, 64 GB', '4 GB, 128 GB', '4 GB, 256 GB']);
    expect(await variantsOf('apple-iphone-se-3-2022')).toEqual(['64 GB', '128 GB', '256 GB']);
    expect(await variantsOf('realme-8')).toEqual(['4 GB, 128 GB', '8 GB, 128 GB', '6 GB, 128 GB']);
    expect(await variantsOf('realme-8-5g')).not.toEqual(await variantsOf('realme-8'));
    expect(await variantsOf('itel-power-440')).toEqual(['']);
  });

  test('have every cell that had slipped where it belongs', async () => {
    await run(readMapping(mappingText));
    expect(await attributesOf('samsung-guru-music-2-dual-sim')).toEqual({
      'Screen size': '2 inch',
      Resolution: '128 x 160 px',
      'Processor cores': '1',
      'Processor clock': '208 MHz',
      Battery: '800 mAh',
      'SIM cards': '2',
      '4G': 'false',
      '5G': 'false',
      NFC: 'false',
      'Infrared remote': 'false',
      'Memory card': 'true',
      'Memory card, at most': '16 GB',
    });
    expect(await attributesOf('samsung-galaxy-z-flip-4-5g')).toMatchObject({
      Foldable: 'true',
      'Rear camera': '12 MP + 12 MP',
      'Front camera': '10 MP',
      'Memory card': 'false',
    });
    expect(await attributesOf('apple-iphone-12')).toMatchObject({ 'Operating system': 'iOS 14', '5G': 'true' });
    expect(await attributesOf('apple-iphone-12')).not.toHaveProperty('Battery');
  });

  test('have one brand each, and no price and no radio anywhere', async () => {
    await run(readMapping(mappingText));
    const { brands } = await world.run('products', anonymous, '{ brands { name } }');
    expect(brands).toHaveLength(55);
    const [row] = await world.sql(
      'products',
      "SELECT COUNT(*) AS n FROM products WHERE CAST(attributes AS CHAR) REGEXP 'Radio|Bluetooth|Wifi|No 3G|₹'",
    );
    expect(row?.n).toBe(0);
  });
});

describe.skipIf(!isThere)('the same phones by a mapping that trusts its columns', () => {
  let trusting: World;
  beforeAll(async () => {
    trusting = await startWorld({ subgraphs: [products] });
  });
  afterAll(() => trusting.stop());

  test('are imported wrongly: the guards are not for show', async () => {
    const mapping = readMapping(JSON.stringify(withoutGuards(JSON.parse(mappingText))));
    const context = trusting.subgraph('products').serviceContext();
    await runImport(context, { file: createReadStream(file), mapping });
    const [row] = await trusting.sql(
      'products',
      `SELECT COUNT(*) AS n FROM products
       WHERE CAST(attributes AS CHAR) REGEXP '"Operating system"[^}]*(FM Radio|Bluetooth|Memory Card)'`,
    );
    expect(row?.n).toBeGreaterThan(100);
  });

  /** Every column is what its name says, and nothing is looked at twice. */
  function withoutGuards({ values, product, variant, ...rest }: Record<string, object>): object {
    const { name, brand, series } = values as Record<string, object>;
    const columns = { model: 'model', memory: 'ram_rom', battery: 'battery', system: 'os_version' };
    const trusted = Object.entries(columns).map(([value, column]) => [value, { columns: column }]);
    return {
      ...rest,
      readEveryCellOf: [],
      checks: [],
      values: { ...Object.fromEntries(trusted), name, brand, series },
      product: {
        ...product,
        category: 'phones',
        attributes: [
          { name: 'Operating system', value: '{system}' },
          { name: 'Battery', value: '{battery}' },
        ],
      },
      variant: { ...variant, sku: '{model}', options: [] },
    };
  }
});

async function variantsOf(slug: string): Promise<string[]> {
  const query = 'query ($slug: String!) { productBySlug(slug: $slug) { variants { optionValues { value } } } }';
  const { productBySlug } = await world.run('products', anonymous, query, { slug });
  return productBySlug.variants.map(({ optionValues }: { optionValues: { value: string }[] }) =>
    optionValues.map(({ value }) => value).join(', '),
  );
}

async function attributesOf(slug: string): Promise<Record<string, string>> {
  const query = 'query ($slug: String!) { productBySlug(slug: $slug) { attributes { name value unit } } }';
  const { productBySlug } = await world.run('products', anonymous, query, { slug });
  const texts = productBySlug.attributes.map(({ name, value, unit }: Record<string, string>) => [
    name,
    unit ? `${value} ${unit}` : value,
  ]);
  return Object.fromEntries(texts);
}
