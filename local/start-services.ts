import path from 'node:path';
import { readEnvironment } from '#subgraph/env.ts';
import { stopOnSignal } from '#subgraph/stop-on-signal.ts';
import { startDatabase } from './database.ts';
import { admin } from './demo/people.ts';
import { seedDemo } from './seed.ts';
import { startServices } from './services.ts';

/** `npm run start:services`: the same marketplace as `npm start`, one process per subgraph, HTTP between them. */
const say = (line: string) => console.log(line);

try {
  process.env.ADMIN_PHONE_NUMBERS ??= admin.phone;
  const env = readEnvironment();
  const dataDirectory = path.join(import.meta.dirname, '..', '.data', 'marketplace');
  const database = await startDatabase({ dataDirectory, durability: 'durable', say });
  const { DATABASE_PREFIX: databasePrefix, NODE_ENV: environment, PORT: port = 4000 } = env;
  say(`Database: ${database.engine}\nStarting the processes …`);
  const services = await startServices({
    databaseUrl: database.url,
    databasePrefix,
    port,
    environment,
    say,
    logs: process.env.LOG_LEVEL ? 'inherit' : 'ignore',
    prepare: (link) => seedDemo(link, { databaseUrl: database.url, databasePrefix, say }),
  });
  say(`\nPasar is ready: ${services.url}/graphql. Ctrl-C stops. LOG_LEVEL=info shows the logs.`);

  stopOnSignal(async () => {
    await services.stop();
    await database.stop();
  });
} catch (error) {
  console.error(`Pasar could not start: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
