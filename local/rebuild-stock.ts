// `npm run rebuild-stock -- [--apply]`: makes the counters of stock what the ledger of its movements says.
import { parseArgs } from 'node:util';
import { requireDatabases } from '#mysql/databases-of.ts';
import { readEnvironment, settingsOf } from '#subgraph/env.ts';
import { directLink } from '#subgraph/link.ts';
import { createLog } from '#subgraph/log.ts';
import { startSubgraph } from '#subgraph/subgraph.ts';
import { warehouses } from '../subgraphs/warehouses/server.ts';
import { type Drift, findDrift, isSound, rebuildStock } from '../subgraphs/warehouses/stock/rebuild-stock.ts';
import { findDatabase } from './find-database.ts';

try {
  const { apply } = parseArgs({ options: { apply: { type: 'boolean', default: false } } }).values;
  process.exitCode = await main(apply);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

/** Answers 1 when something is left that is not right. */
async function main(apply: boolean): Promise<0 | 1> {
  const env = readEnvironment();
  const database = await findDatabase();
  try {
    await requireDatabases(database.url, env.DATABASE_PREFIX);
    const running = await startSubgraph(warehouses, {
      databaseUrl: database.url,
      databasePrefix: env.DATABASE_PREFIX,
      link: directLink(new Map()),
      settings: settingsOf(env, 4000),
      log: createLog('rebuild-stock', 'error'),
      background: false,
    });
    try {
      const context = running.serviceContext();
      const drifts = await findDrift(context);
      for (const drift of drifts) console.log(describe(drift));
      const sound = drifts.filter(isSound);
      let changed = 0;
      if (apply) for (const drift of sound) if (await rebuildStock(context, drift)) changed += 1;
      console.log(summary(drifts.length, sound.length, apply ? changed : null));
      return drifts.length > (apply ? sound.length : 0) ? 1 : 0;
    } finally {
      await running.stop();
    }
  } finally {
    await database.stop();
  }
}

function describe(drift: Drift): string {
  const { warehouseId, variantId, onHand, reserved, onHandMoved, reservedMoved, held } = drift;
  const change = `on hand ${onHand} -> ${onHandMoved}, reserved ${reserved} -> ${reservedMoved}`;
  const doubt = isSound(drift) ? '' : `; left alone, since reservations hold ${held}: the ledger is not right`;
  return `${warehouseId} ${variantId}: ${change}${doubt}`;
}

function summary(found: number, sound: number, changed: number | null): string {
  if (found === 0) return 'All counters are the sums of their movements.';
  if (changed === null) return `${sound} of ${found} rows can be rebuilt. Nothing was changed; --apply does so.`;
  return `${changed} rows were rebuilt, ${found - changed} left alone.`;
}
