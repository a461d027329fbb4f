import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { httpLink, type Link } from '#subgraph/link.ts';
import { subgraphNames } from '../schema/compose.ts';
import { freePort } from './marketplace.ts';

export interface ServicesOptions {
  readonly databaseUrl: string;
  readonly databasePrefix: string;
  /** Where the gateway listens. */
  readonly port: number;
  readonly environment: 'development' | 'test' | 'production';
  readonly say?: (line: string) => void;
  /** Where the processes write their logs; nowhere when left out. */
  readonly logs?: 'inherit' | 'ignore';
  readonly prepare?: (link: Link) => Promise<void>;
}

export interface Services {
  readonly url: string;
  readonly link: Link;
  /** The process of each subgraph, and of the `gateway`. */
  readonly processes: ReadonlyMap<string, ChildProcess>;
  /** Stops every process cleanly and waits for them. */
  stop(): Promise<void>;
}

const root = path.join(import.meta.dirname, '..');
const readyWithinMs = 30_000;

/** The same entry points that the containers run, as processes on this machine: one per subgraph, and the gateway. */
export async function startServices(options: ServicesOptions): Promise<Services> {
  const { port, say = () => {} } = options;
  const secret = randomBytes(32).toString('hex');
  const names = subgraphNames();
  const ports = new Map<string, number>();
  for (const name of names) ports.set(name, await freePort());
  const urls = Object.fromEntries(names.map((name) => [name, `http://127.0.0.1:${ports.get(name)}`]));
  const processes = new Map<string, ChildProcess>();
  const link = httpLink(urls, secret);
  const stop = async () => {
    await link.close();
    await endProcess(processes.get('gateway'));
    await Promise.all([...processes.values()].map(endProcess));
  };

  const common = environmentOf(options, urls, secret);
  const start = (name: string, script: string, ownPort: number) => {
    const child = spawn(process.execPath, [path.join(root, script)], {
      cwd: root,
      env: { ...process.env, ...common, PORT: String(ownPort) },
      stdio: ['ignore', options.logs ?? 'ignore', options.logs ?? 'ignore'],
    });
    processes.set(name, child);
    return child;
  };
  try {
    for (const [name, ownPort] of ports) start(name, `subgraphs/${name}/server.ts`, ownPort);
    for (const name of names) {
      await becomeReady(`${urls[name]}/health/ready`, name, processes.get(name));
      say(`  ${name} on port ${ports.get(name)}`);
    }
    await options.prepare?.(link);
    const url = `http://localhost:${port}`;
    await becomeReady(`${url}/health/ready`, 'gateway', start('gateway', 'gateway/server.ts', port));
    return { url, link, processes, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function environmentOf(options: ServicesOptions, urls: Readonly<Record<string, string>>, secret: string) {
  const addresses = Object.entries(urls).map(([name, url]) => [`${name.toUpperCase().replaceAll('-', '_')}_URL`, url]);
  return {
    ...Object.fromEntries(addresses),
    NODE_ENV: options.environment,
    DATABASE_URL: options.databaseUrl,
    DATABASE_PREFIX: options.databasePrefix,
    INTERNAL_SECRET: secret,
    PUBLIC_URL: `http://localhost:${options.port}`,
  };
}

async function becomeReady(url: string, name: string, child: ChildProcess | undefined): Promise<void> {
  const deadline = Date.now() + readyWithinMs;
  while (Date.now() < deadline) {
    if (child?.exitCode !== null && child?.exitCode !== undefined) {
      throw new Error(`${name} ended with exit code ${child.exitCode} while it started`);
    }
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${name} was not ready within ${readyWithinMs / 1_000} s`);
}

async function endProcess(child: ChildProcess | undefined): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const impatient = setTimeout(() => child.kill('SIGKILL'), 15_000);
  await ended;
  clearTimeout(impatient);
}
