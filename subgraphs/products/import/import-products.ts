import { productActivated } from '#events/catalogue/products.ts';
import { append, event } from '#events/outbox.ts';
import { databaseNow } from '#mysql/columns.ts';
import { inArray, type SQL, sql } from '#mysql/drizzle.ts';
import { isDuplicate } from '#mysql/faults.ts';
import { findRows } from '#mysql/rows.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { Context } from '#subgraph/context.ts';
import { byKey } from '#subgraph/loaders.ts';
import { requireService } from '#subgraph/viewer.ts';
import { brandNamed } from '../brand/brand.queries.ts';
import { brands, products, variants } from '../tables.ts';
import type { DraftLine, RefusedLine } from './draft.rules.ts';
import { ensureCategories, type MappedCategory } from './ensure-categories.ts';
import { type Existing, type ImportedLine, type Plan, planImport } from './plan.rules.ts';

export interface ImportBatch {
  readonly rows: readonly DraftLine[];
  readonly categories: readonly MappedCategory[];
  /** Does everything, and then undoes it. */
  readonly dryRun?: boolean;
}

export interface ImportedBatch {
  readonly imported: readonly ImportedLine[];
  readonly refused: readonly RefusedLine[];
}

/** Brings the catalogue to what the rows say, in one transaction. Repeated, it finds nothing to do and writes nothing. */
export async function importProducts(context: Context, batch: ImportBatch): Promise<ImportedBatch> {
  requireService(context);
  const { imported, refused } = await unlessOvertaken(() =>
    context.transaction('import products', async (tx) => {
      const existing = await readExisting(tx, batch);
      const plan = planImport(batch.rows, existing);
      await write(tx, plan);
      // Tagged like a refusal, which is what the transaction rolls back for.
      return batch.dryRun ? { __typename: 'DryRunError', ...plan } : plan;
    }),
  );
  return { imported, refused };
}

async function readExisting(tx: Transaction, { rows, categories }: ImportBatch): Promise<Existing> {
  const categoryIds = await ensureCategories(tx, categories);
  const brandIds = await ensureBrands(tx, [...new Set(rows.map(({ draft }) => draft.brand))]);
  const slugs = rows.map(({ draft }) => draft.slug);
  const skus = rows.map(({ draft }) => draft.variant.sku);
  // Locked, so that nobody adds a variant between our look and our write.
  const found = await tx.select().from(products).where(inArray(products.slug, slugs)).for('update');
  const ofProducts = inArray(
    variants.productId,
    found.map(({ id }) => id),
  );
  const own = found.length > 0 ? await tx.select().from(variants).where(ofProducts).for('update') : [];
  const others = await tx.select().from(variants).where(inArray(variants.sku, skus));
  return { products: byKey(found, ({ slug }) => slug), variants: [...own, ...others], brandIds, categoryIds };
}

async function ensureBrands(tx: Transaction, names: readonly string[]): Promise<Map<string, string>> {
  const known = await findRows(tx, brands, 'name', names);
  const ids = new Map(known.map(({ name, id }) => [name, id]));
  // New, or known in another case.
  for (const name of names) if (!ids.has(name)) ids.set(name, (await brandNamed(tx, name)).id);
  return ids;
}

async function write(tx: Transaction, plan: Plan): Promise<void> {
  const { newProducts, changedProducts, newVariants, changedVariants, activated } = plan;
  if (newProducts.length > 0) await tx.insert(products).values(newProducts);
  if (newVariants.length > 0) await tx.insert(variants).values(newVariants);
  // Rows with these ids are there, and locked: all of them are updated, in one statement.
  if (changedProducts.length > 0) {
    await tx.insert(products).values(changedProducts).onDuplicateKeyUpdate({ set: productChanges });
  }
  if (changedVariants.length > 0) {
    await tx.insert(variants).values(changedVariants).onDuplicateKeyUpdate({ set: variantChanges });
  }
  await append(tx, ...activated.map((productId) => event(productActivated, productId, { productId })));
}

const written = (column: string): SQL<never> => sql<never>`VALUES(${sql.identifier(column)})`;

const productChanges = {
  title: written('title'),
  description: written('description'),
  brandId: written('brand_id'),
  categoryId: written('category_id'),
  status: written('status'),
  attributes: written('attributes'),
  options: written('options'),
  images: written('images'),
  updatedAt: databaseNow,
};

const variantChanges = {
  weightGrams: written('weight_grams'),
  lengthMm: written('length_mm'),
  widthMm: written('width_mm'),
  heightMm: written('height_mm'),
  updatedAt: databaseNow,
};

/** Somebody may create a product or an SKU of ours between our look and our write: then we look again. */
async function unlessOvertaken<Outcome>(work: () => Promise<Outcome>, attempts = 3): Promise<Outcome> {
  try {
    return await work();
  } catch (error) {
    const overtaken = ['products_slug', 'variants_sku', 'variants_options'].some((index) => isDuplicate(error, index));
    if (!overtaken || attempts === 1) throw error;
    return unlessOvertaken(work, attempts - 1);
  }
}
