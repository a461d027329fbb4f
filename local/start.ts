import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { pino } from 'pino';
import { dropDatabases } from '#mysql/drop-databases.ts';
import { readEnvironment, settingsOf } from '#subgraph/env.ts';
import { requireFree } from '#subgraph/require-free.ts';
import { stopOnSignal } from '#subgraph/stop-on-signal.ts';
import { startDatabase } from './database.ts';
import { exampleSkus } from './demo/generate.ts';
import { admin, clients, shopUsers } from './demo/people.ts';
import { type Marketplace, startMarketplace } from './marketplace.ts';
import { seedDemo } from './seed.ts';

/**
 * `npm start`: the whole marketplace in this process, on a database that it finds or launches, with the demo in it.
 * `npm start -- --reset` begins anew.
 */
const root = path.join(import.meta.dirname, '..');
const dataDirectory = path.join(root, '.data', 'marketplace');
const logFile = path.join(root, '.data', 'pasar.log');
const say = (line: string) => console.log(line);

try {
  await start();
} catch (error) {
  const { message, cause } = error instanceof Error ? error : new Error(String(error));
  console.error(`\nPasar could not start: ${message}`);
  if (cause instanceof Error) console.error(cause.message);
  console.error(existsSync(logFile) ? `More may stand in ${path.relative(process.cwd(), logFile)}` : '');
  process.exit(1);
}

async function start(): Promise<void> {
  const began = performance.now();
  // The demo's administrator, unless the operator has named others.
  process.env.ADMIN_PHONE_NUMBERS ??= admin.phone;
  const env = readEnvironment();
  const port = env.PORT ?? 4000;
  // Before anything that takes time.
  await requireFree({ host: '0.0.0.0', port }).catch((cause: unknown) => {
    throw new Error(`Port ${port} cannot be had; PORT names another one`, { cause });
  });
  await mkdir(path.dirname(logFile), { recursive: true });
  const database = await startDatabase({ dataDirectory, durability: 'durable', say });
  say(`Database: ${database.engine}`);
  const { DATABASE_PREFIX: databasePrefix } = env;
  if (process.argv.includes('--reset')) await dropDatabases(database.url, databasePrefix);
  const log = pino({ name: 'pasar', level: process.env.LOG_LEVEL ?? 'info' }, pino.destination(logFile));
  let marketplace: Marketplace;
  try {
    say('Starting the subgraphs …');
    marketplace = await startMarketplace({
      databaseUrl: database.url,
      databasePrefix,
      port,
      settings: settingsOf(env, port),
      log,
      prepare: (link) => seedDemo(link, { databaseUrl: database.url, databasePrefix, say }),
    });
  } catch (error) {
    await database.stop();
    throw error;
  }
  say(welcome(marketplace.url, (performance.now() - began) / 1_000));

  stopOnSignal(async () => {
    say('\nStopping …');
    await marketplace.stop();
    await database.stop();
  });
}

function welcome(url: string, seconds: number): string {
  const [client] = clients;
  const owner = shopUsers.find(({ role }) => role === 'OWNER');
  return `
Pasar is ready after ${seconds.toFixed(1)} s.

  ${url}/graphql    the graph, and Apollo Sandbox for a browser
  ${url}/graphiql   the same without internet
  ${url}/inbox      the codes that were "sent" to phones

  Sign in with one of these phone numbers and the code from the inbox:
    client      ${client?.phone}   (to ${clients.at(-1)?.phone.slice(-4)})
    shop owner  ${owner?.phone}   ${owner?.displayName}
    admin       ${admin.phone}

  Try variantBySku(sku: "${exampleSkus.bestSeller}"). The log is ${path.relative(process.cwd(), logFile)}. Ctrl-C stops.
`;
}
