import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DCLinter } from 'dclint';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readEnvironment, settingsOf, urlsOf } from '#subgraph/env.ts';
import { subgraphNames } from '../schema/subgraph-names.ts';
import { checkSandbox } from '../subgraphs/payments/provider/sandbox/sandbox.ts';
import { readUsersEnvironment, smsWebhookOf } from '../subgraphs/users/environment.ts';

interface Service {
  readonly command?: readonly string[];
  readonly environment: Readonly<Record<string, string | null>>;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly ports?: readonly string[];
  readonly profiles?: readonly string[];
}

const root = path.join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const services: Record<string, Service> = parse(read('docker-compose.yml'), { merge: true }).services;
const ours = Object.entries(services).filter(([name]) => name !== 'mysql');
const subgraphs = subgraphNames();

/** As Compose does it, for the two forms that the file uses: `${NAME}` and `${NAME:-default}`, also one in the other. */
function interpolate(text: string, given: NodeJS.ProcessEnv): string {
  const replaced = text.replace(/\$\{(\w+)(?::-([^${}]*))?\}/g, (_, name: string, other = '') => given[name] || other);
  return replaced === text ? text : interpolate(replaced, given);
}

/** What a process finds in its environment when these variables are set where `docker compose up` is called. */
function environmentOf(name: string, given: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const inFile = Object.entries(services[name]?.environment ?? {});
  const values = inFile.map(([variable, value]) => [
    variable,
    value === null ? given[variable] : interpolate(value, given),
  ]);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

/** The variables that code of ours reads, by the two ways that it has: a schema of the environment, and `process.env`. */
function variablesReadIn(folder: string): string[] {
  const files = readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/\.test\.ts$|testing\/|journeys\//.test(file))
    .map((file) => read(path.join(folder, file)));
  return files.flatMap((text) => {
    const inSchema = text.includes('source: NodeJS.ProcessEnv') ? text.matchAll(/^ {2}([A-Z][A-Z_]+): ?/gm) : [];
    return [...inSchema, ...text.matchAll(/process\.env\.([A-Z][A-Z_]+)/g)].map(([, name = '']) => name);
  });
}
const variablesRead = new Set(['packages', 'subgraphs', 'sandbox-provider', 'gateway'].flatMap(variablesReadIn));
const urlOf = (name: string) => `${name.toUpperCase().replaceAll('-', '_')}_URL`;

const folder = mkdtempSync(path.join(os.tmpdir(), 'compose-file-'));
afterAll(() => rmSync(folder, { recursive: true }));
function complaintsAbout(text: string): string[] {
  const file = path.join(folder, 'docker-compose.yml');
  writeFileSync(file, text);
  const linter = new DCLinter({ rules: {}, quiet: true, debug: false, exclude: [] });
  // Its types do not resolve; warnings are about taste.
  const results: { messages: { type: string; message: string }[] }[] = linter.lintFiles([file], false);
  return results.flatMap(({ messages }) =>
    messages.filter(({ type }) => type === 'error').map(({ message }) => message),
  );
}

test('is what the Compose specification allows', () => {
  expect(complaintsAbout(read('docker-compose.yml'))).toEqual([]);
});

test('control: a word that the specification does not know is found', () => {
  expect(complaintsAbout(read('docker-compose.yml').replaceAll('depends_on:', 'depend_on:'))).not.toEqual([]);
});

test('runs every subgraph, the sandbox provider and the gateway, each by an entry point that is there', () => {
  const commands = Object.fromEntries(ours.map(([name, { command }]) => [name, command]));
  expect(commands).toEqual({
    ...Object.fromEntries(subgraphs.map((name) => [name, [`subgraphs/${name}/server.ts`]])),
    sandbox: ['sandbox-provider/server.ts'],
    gateway: ['gateway/server.ts'],
    demo: ['local/seed-demo.ts'],
  });
  for (const command of Object.values(commands)) expect(existsSync(path.join(root, command?.[0] ?? ''))).toBe(true);
});

test('starts nothing before what it needs is healthy', () => {
  const needs = (name: string) =>
    Object.entries(services[name]?.depends_on ?? {}).map(([needed, { condition }]) => `${needed}: ${condition}`);
  for (const name of [...subgraphs, 'sandbox']) expect(needs(name)).toEqual(['mysql: service_healthy']);
  const all = new Set(subgraphs.map((name) => `${name}: service_healthy`));
  expect(new Set(needs('gateway'))).toEqual(all);
  expect(new Set(needs('demo'))).toEqual(all);
});

test('opens the gateway only, and to this machine only', () => {
  const open = Object.entries(services).flatMap(([name, { ports = [] }]) => ports.map((port) => `${name} ${port}`));
  expect(open).toEqual(['gateway 127.0.0.1:4000:4000']);
});

test('seeds the demo only when it is asked for', () => {
  const withProfile = Object.entries(services).filter(([, { profiles }]) => profiles);
  expect(withProfile.map(([name, { profiles }]) => [name, profiles])).toEqual([['demo', ['demo']]]);
});

describe.each(ours)('%s', (name, { environment }) => {
  test('is given no variable that nobody reads', () => {
    const known = new Set([...variablesRead, ...subgraphs.map(urlOf)]);
    expect(Object.keys(environment).filter((variable) => !known.has(variable))).toEqual([]);
  });

  test('starts on a laptop where nothing is set', () => {
    const env = readEnvironment(environmentOf(name));
    expect(env).toMatchObject({ NODE_ENV: 'development', PUBLIC_URL: 'http://localhost:4000' });
    expect(env.DATABASE_URL).toBe('mysql://root:pasar@mysql:3306');
    expect(env.INTERNAL_SECRET).toBe(readEnvironment(environmentOf('gateway')).INTERNAL_SECRET);
  });

  test('knows the address of every subgraph', () => {
    const addresses = subgraphs.map((subgraph) => [subgraph, `http://${subgraph}:4000`]);
    expect(urlsOf(subgraphs, environmentOf(name))).toEqual(Object.fromEntries(addresses));
  });

  test('refuses to start in production with the secret of laptops, and starts with one of its own', () => {
    expect(() => readEnvironment(environmentOf(name, { PASAR_ENV: 'production' }))).toThrow(/INTERNAL_SECRET/);
    const INTERNAL_SECRET = 'a secret that this operator has made';
    const env = readEnvironment(environmentOf(name, { PASAR_ENV: 'production', INTERNAL_SECRET }));
    expect(env).toMatchObject({ NODE_ENV: 'production', INTERNAL_SECRET });
  });
});

test('users has an administrator on a laptop, and what it sends messages with in production', () => {
  expect(readUsersEnvironment(environmentOf('users')).ADMIN_PHONE_NUMBERS).toEqual(['+6281100000000']);
  const sms = { SMS_WEBHOOK_URL: 'https://sms.example.com/send', SMS_WEBHOOK_SECRET: 'whsec_c2VjcmV0' };
  expect(environmentOf('users', sms)).toMatchObject(sms);
  expect(Object.keys(environmentOf('users'))).not.toContain('SMS_WEBHOOK_URL');
  expect(() => smsWebhookOf({ environment: 'production' })).toThrow(/SMS_WEBHOOK_URL/);
});

describe('the sandbox provider', () => {
  const settings = (given: NodeJS.ProcessEnv = {}) =>
    settingsOf(readEnvironment(environmentOf('payments', given)), 4000);
  const secrets = {
    SANDBOX_KEY: 'a key that this operator has made for it',
    SANDBOX_WEBHOOK_SECRET: `whsec_${Buffer.from('a secret that this operator has made').toString('base64')}`,
  };

  test('and payments have the same key and secret, and reach each other by their addresses between containers', () => {
    const [sandbox, payments] = [environmentOf('sandbox'), environmentOf('payments')];
    for (const name of Object.keys(secrets)) expect(payments[name]).toBe(sandbox[name]);
    expect(settings().sandbox?.url).toBe('http://sandbox:4000');
    expect(readEnvironment(sandbox).SANDBOX_WEBHOOK_URL).toBe('http://gateway:4000/webhooks/sandbox');
  });

  test('is refused by payments in production with what everybody knows, and taken with secrets of its own', () => {
    const production = { PASAR_ENV: 'production', INTERNAL_SECRET: 'a secret that this operator has made' };
    expect(() => checkSandbox(settings())).not.toThrow();
    for (const name of Object.keys(secrets)) {
      const given = { ...production, ...secrets, [name]: '' };
      expect(() => checkSandbox(settings(given))).toThrow(name);
    }
    expect(() => checkSandbox(settings({ ...production, ...secrets }))).not.toThrow();
  });
});

test('shipping reaches the gateway by its address between containers', () => {
  const { SANDBOX_CARRIER_WEBHOOK_URL: url } = environmentOf('shipping');
  expect(url).toBe('http://gateway:4000/webhooks/carriers/sandbox');
});

describe('Dockerfile', () => {
  const instructions = read('Dockerfile')
    .replaceAll('\\\n', ' ')
    .split('\n')
    .filter((line) => /^[A-Z]/.test(line));
  const all = (name: string) => instructions.filter((line) => line.startsWith(`${name} `));

  test('runs the Node that the project is tested with, as a user without rights', () => {
    const { node } = JSON.parse(read('package.json')).dependencies;
    expect(all('FROM')).toEqual([`FROM node:${node.split('.')[0]}-slim`]);
    expect(all('USER')).toEqual(['USER node']);
    expect(instructions.indexOf('USER node')).toBeGreaterThan(instructions.lastIndexOf(all('COPY').at(-1) ?? ''));
  });

  test('says that it is production, listens where the containers look, and holds no secret', () => {
    expect(all('ENV')).toEqual(['ENV NODE_ENV=production PORT=4000']);
    expect(all('ARG')).toEqual([]);
  });

  test('copies what is there, and all that is not left out of the context', () => {
    const ignored = read('.dockerignore').split('\n');
    const copied = all('COPY').flatMap((line) => line.split(/ +/).slice(1, -1));
    for (const source of copied) {
      expect(existsSync(path.join(root, source)), source).toBe(true);
      expect(ignored).toContain(`!${source}`);
    }
    expect(ignored.filter((line) => line.startsWith('!'))).toHaveLength(copied.length);
  });

  test('asks whether the process lives where it says so', () => {
    expect(all('HEALTHCHECK').join()).toContain('/health/live');
    for (const file of ['gateway/gateway.ts', 'packages/subgraph/serve.ts'])
      expect(read(file)).toContain("'/health/live'");
  });
});

test('docs/deployment.md has every variable that is read, and no other', () => {
  const told = [...read('docs/deployment.md').matchAll(/^\| `([A-Z_]+)`/gm)].map(([, name]) => name);
  // We set it; it is Apollo who reads it.
  const fromOthers = ['APOLLO_TELEMETRY_DISABLED'];
  expect(new Set(told)).toEqual(new Set([...variablesRead].filter((name) => !fromOthers.includes(name))));
  expect(told).toHaveLength(new Set(told).size);
});
