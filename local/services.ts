import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import path from 'node:path';
import { httpLink, type Link } from '#subgraph/link.ts';
import { newKeys, webhooksAt } from '../sandbox-provider/start-sandbox.ts';
import { subgraphNames } from '../schema/subgraph-names.ts';
import { freePort } from './free-port.ts';

/** How a process is started otherwise than usual. */
export interface Launch {
  /** Node's own options, such as `--import`. */
  readonly nodeOptions?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

export interface ServicesOptions {
  readonly databaseUrl: string;
  readonly databasePrefix: string;
  /** Where the gateway listens. */
  readonly port: number;
  readonly environment: 'development' | 'test' | 'production';
  readonly say?: (line: string) => void;
  /** Where the processes write their logs; nowhere when left out. Why one could not start is told in any case. */
  readonly logs?: 'inherit' | 'ignore';
  readonly prepare?: (link: Link) => Promise<void>;
  /** By the name of a process. */
  readonly launches?: Readonly<Record<string, Launch>>;
  /** The address by which one process is to reach another, or the `database`, when something stands between them. */
  readonly between?: (from: string, to: string, url: string) => Promise<string>;
}

export interface Services {
  readonly url: string;
  readonly link: Link;
  /** The process of each subgraph, of the `sandbox` provider, and of the `gateway`. */
  readonly processes: ReadonlyMap<string, ChildProcess>;
  /** Starts a process that has ended once more, in its place; resolves when it is ready. */
  restart(name: string, launch?: Launch): Promise<void>;
  /** Starts one more process of a subgraph, of which the others know nothing; resolves with its origin. */
  startAnother(subgraph: string, launch?: Launch): Promise<string>;
  /** Stops every process cleanly and waits for them. */
  stop(): Promise<void>;
}

const root = path.join(import.meta.dirname, '..');
/** A busy machine takes its time to start eleven processes. */
const readyWithinMs = 120_000;
/** Why a process ended, where nobody reads its logs: the end of what it wrote as an error. */
const lastWords = new WeakMap<ChildProcess, string>();

/** The same entry points that the containers run, as processes on this machine: subgraphs, sandbox provider and gateway. */
export async function startServices(options: ServicesOptions): Promise<Services> {
  const { port, launches = {}, say = () => {} } = options;
  const secret = randomBytes(32).toString('hex');
  const { key, webhookSecret } = newKeys();
  const secrets = { INTERNAL_SECRET: secret, SANDBOX_KEY: key, SANDBOX_WEBHOOK_SECRET: webhookSecret };
  const names = ['sandbox', ...subgraphNames()];
  const url = `http://localhost:${port}`;
  const ports = new Map([['gateway', port]]);
  for (const name of names) ports.set(name, await freePort());
  const origins = Object.fromEntries(names.map((name) => [name, `http://127.0.0.1:${ports.get(name)}`]));
  const processes = new Map<string, ChildProcess>();
  const others: ChildProcess[] = [];
  const link = httpLink({ urls: origins, secret });
  const stop = async () => {
    await link.close();
    await endProcess(processes.get('gateway'));
    await Promise.all([...processes.values(), ...others].map(endProcess));
  };

  const launch = async (name: string, ownPort: number, { nodeOptions = [], environment = {} }: Launch = {}) => {
    const common = await environmentOf(name, options, { ...origins, gateway: url });
    const { logs = 'ignore' } = options;
    const child = spawn(process.execPath, [...nodeOptions, path.join(root, scriptOf(name))], {
      cwd: root,
      env: { ...process.env, ...common, ...secrets, PORT: String(ownPort), ...environment },
      // The channel says nothing: it is closed when we are killed, and they end then, too.
      stdio: ['ignore', logs, logs === 'ignore' ? 'pipe' : logs, 'ipc'],
    });
    child.stderr?.setEncoding('utf8').on('data', (words: string) => {
      lastWords.set(child, `${lastWords.get(child) ?? ''}${words}`.slice(-2_000));
    });
    return child;
  };
  const start = async (name: string, given = launches[name]) => {
    processes.set(name, await launch(name, ports.get(name) ?? 0, given));
  };
  const ready = (name: string) =>
    becomeReady(`http://127.0.0.1:${ports.get(name)}/health/ready`, name, processes.get(name));

  try {
    for (const name of names) await start(name);
    for (const name of names) {
      await ready(name);
      say(`  ${name} on port ${ports.get(name)}`);
    }
    await options.prepare?.(link);
    await start('gateway');
    await ready('gateway');
    return {
      url,
      link,
      processes,
      restart: async (name, given) => {
        await start(name, given);
        await ready(name);
      },
      startAnother: async (subgraph, given) => {
        const ownPort = await freePort();
        const child = await launch(subgraph, ownPort, given);
        others.push(child);
        await becomeReady(`http://127.0.0.1:${ownPort}/health/ready`, subgraph, child);
        return `http://127.0.0.1:${ownPort}`;
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function scriptOf(name: string): string {
  if (name === 'gateway') return 'gateway/server.ts';
  return name === 'sandbox' ? 'sandbox-provider/server.ts' : `subgraphs/${name}/server.ts`;
}

/** What a process is told of the others, and of the address of this marketplace. */
async function environmentOf(name: string, options: ServicesOptions, origins: Readonly<Record<string, string>>) {
  const { between = async (_from: string, _to: string, url: string) => url } = options;
  const environment: Record<string, string> = {
    NODE_ENV: options.environment,
    DATABASE_URL: await between(name, 'database', options.databaseUrl),
    DATABASE_PREFIX: options.databasePrefix,
    PUBLIC_URL: `http://localhost:${options.port}`,
  };
  for (const [to, origin] of Object.entries(origins)) {
    if (to === name) continue;
    const url = await between(name, to, origin);
    if (to !== 'gateway') environment[`${to.toUpperCase().replaceAll('-', '_')}_URL`] = url;
    else if (options.between) environment.SANDBOX_WEBHOOK_URL = webhooksAt(url);
  }
  return environment;
}

async function becomeReady(url: string, name: string, child: ChildProcess | undefined): Promise<void> {
  const deadline = Date.now() + readyWithinMs;
  while (Date.now() < deadline) {
    if (child && hasEnded(child)) {
      if (child.stderr && !child.stderr.closed) await once(child.stderr, 'close');
      const reason = `${name} ended with ${child.exitCode ?? child.signalCode} while it started`;
      throw new Error([reason, lastWords.get(child)].filter(Boolean).join(':\n'));
    }
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${name} was not ready within ${readyWithinMs / 1_000} s`);
}

async function endProcess(child: ChildProcess | undefined): Promise<void> {
  if (!child || hasEnded(child)) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const impatient = setTimeout(() => child.kill('SIGKILL'), 15_000);
  await ended;
  clearTimeout(impatient);
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}
