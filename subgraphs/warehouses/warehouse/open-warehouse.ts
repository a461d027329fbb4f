import { z } from 'zod';
import { newId } from '#kernel/ids.ts';
import { and, eq } from '#mysql/drizzle.ts';
import { isDuplicate } from '#mysql/faults.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { Context } from '#subgraph/context.ts';
import { isRefusal, line, readInput } from '#subgraph/input.ts';
import { requireShopUser } from '#subgraph/viewer.ts';
import type { OpenWarehouseInput } from '../generated/resolvers.ts';
import { actsForShop } from '../neighbours/shops.ts';
import { type WarehouseRow, warehouses } from '../tables.ts';
import { warehousesById } from './warehouse.queries.ts';
import { warehouseNameTaken, warehouseShopNotFound } from './warehouse.refusals.ts';

const openWarehouseInput = z.object({
  shopId: z.string(),
  name: line(120),
  address: z.object({
    street: line(200),
    city: line(120),
    province: line(120),
    postalCode: line(20),
    countryCode: z.string().regex(/^[A-Z]{2}$/, 'must be two capital letters, as in ID'),
  }),
});

/** Opens an active warehouse. The same one again, to the letter, is the one that is there. */
export async function openWarehouse(context: Context, given: OpenWarehouseInput) {
  requireShopUser(context);
  const input = readInput(openWarehouseInput, given);
  if (isRefusal(input)) return input;
  const { shopId, name, address } = input;
  if (!(await actsForShop(context, shopId))) return warehouseShopNotFound();
  const opened = { id: newId('whs'), shopId, name, ...address };

  return context.transaction('open warehouse', async (tx) => {
    const namesake = await insertUnlessNameTaken(tx, opened);
    if (namesake && !isSame(namesake, opened)) return warehouseNameTaken(namesake);
    const warehouse = namesake ?? ((await warehousesById(tx, [opened.id])).get(opened.id) as WarehouseRow);
    return { __typename: 'OpenWarehouseSuccess', warehouse } as const;
  });
}

type NewWarehouse = typeof warehouses.$inferInsert;

async function insertUnlessNameTaken(tx: Transaction, row: NewWarehouse): Promise<WarehouseRow | null> {
  try {
    await tx.insert(warehouses).values(row);
    return null;
  } catch (error) {
    if (!isDuplicate(error, 'warehouses_name')) throw error;
    const [namesake] = await tx
      .select()
      .from(warehouses)
      .where(and(eq(warehouses.shopId, row.shopId), eq(warehouses.name, row.name)));
    return namesake as WarehouseRow;
  }
}

function isSame(warehouse: WarehouseRow, wanted: NewWarehouse): boolean {
  const fields = ['name', 'street', 'city', 'province', 'postalCode', 'countryCode'] as const;
  return fields.every((field) => warehouse[field] === wanted[field]);
}
