import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isAlive } from './database/processes.ts';

// A checkout in miniature: the bootstrap, a lock file, and an npm that "installs" a link to the Node that runs these tests.
let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'pasar-'));
  await Promise.all([mkdir(join(root, 'local')), mkdir(join(root, 'bin'))]);
  await copyFile(join(import.meta.dirname, 'bootstrap.mjs'), join(root, 'local', 'bootstrap.mjs'));
  await writeFile(
    join(root, 'package-lock.json'),
    '{"packages":{"node_modules/a":{"version":"1.0.0","integrity":"x"}}}',
  );
  await writeFile(
    join(root, 'show.ts'),
    'const shown: string[] = process.argv.slice(2); console.log("shown " + shown);',
  );
  await provideNpm('echo "npm warn noise" >&2');
});

afterEach(() => rm(root, { recursive: true, force: true }));

describe('the bootstrap, before the script', { timeout: 60_000 }, () => {
  it('installs once, quietly, and runs the script with its arguments', async () => {
    const first = await run('show.ts', 'a', 'b');
    expect(first).toEqual({
      code: 0,
      signal: null,
      stdout: expect.stringMatching(/^Installing .*\nshown a,b\n$/),
      stderr: '',
    });
    expect(await run('show.ts', 'c')).toEqual({ code: 0, signal: null, stdout: 'shown c\n', stderr: '' });
    expect(await installs()).toEqual(['ci --include=dev --no-audit --no-fund']);
  });

  it('installs again when package-lock.json has changed', async () => {
    await run('show.ts');
    await writeFile(
      join(root, 'package-lock.json'),
      '{"packages":{"node_modules/a":{"version":"1.0.1","integrity":"y"}}}',
    );
    await run('show.ts');
    expect(await installs()).toHaveLength(2);
  });

  it('installs nothing when npm itself was run and its record agrees with package-lock.json', async () => {
    await run('show.ts');
    await copyFile(join(root, 'package-lock.json'), join(root, 'node_modules', '.package-lock.json'));
    await rm(join(root, 'node_modules', '.pasar-installed'));
    expect((await run('show.ts')).stdout).toBe('shown \n');
    expect(await installs()).toHaveLength(1);
  });

  it('lets one of several install while the others wait for it', async () => {
    await provideNpm('mkdir busy || echo overlap >> calls; sleep 0.5; rmdir busy');
    const all = await Promise.all(Array.from({ length: 4 }, () => run('show.ts')));
    expect(all.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    expect(await installs()).toHaveLength(1);
    expect(all.filter(({ stdout }) => stdout.includes('waiting')).length).toBeGreaterThan(0);
    expect(await readdir(join(root, '.data'))).toEqual([]);
  });

  it('takes over from an install that was killed', async () => {
    await mkdir(join(root, '.data'));
    await writeFile(join(root, '.data', 'install.lock'), `{"pid":${2 ** 22 + 1}}`);
    const all = await Promise.all(Array.from({ length: 4 }, () => run('show.ts')));
    expect(all.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    expect(await installs()).toHaveLength(1);
  });

  it('completes a lock file that lacks the packages of this platform, which npm ci refuses', async () => {
    await provideNpm('[ "$1" = install ] || { echo "npm error code EUSAGE" >&2; exit 1; }');
    expect(await run('show.ts')).toMatchObject({ code: 0, stdout: expect.stringMatching(/shown/), stderr: '' });
    expect(await installs()).toEqual([expect.stringMatching(/^ci /), expect.stringMatching(/^install --no-save /)]);
  });

  it('shows the end of what npm wrote when the install fails, and tries again the next time', async () => {
    await provideNpm('echo "npm error the registry is away" >&2; exit 3');
    const failed = await run('show.ts');
    expect(failed.code).toBe(1);
    expect(failed.stderr).toMatch(/the registry is away.*could not be installed/s);
    expect(failed.stdout).not.toContain('shown');
    await provideNpm('');
    expect((await run('show.ts')).code).toBe(0);
  });

  it('uses the Node that runs it where the install brought none', async () => {
    await provideNpm('rm -r node_modules/node');
    expect((await run('show.ts')).stdout).toContain('shown'); // these tests run on one that is recent enough
  });
});

describe('the bootstrap, around the script', { timeout: 60_000 }, () => {
  beforeEach(() => run('show.ts'));

  it.each([0, 7])('passes on exit code %i', async (code) => {
    await writeFile(join(root, 'leave.ts'), `process.exit(${code});`);
    expect((await run('leave.ts')).code).toBe(code);
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('passes on %s and lets the script tidy up', async (signal) => {
    await writeFile(
      join(root, 'tidy.ts'),
      `setInterval(() => {}, 1000);
       process.on('${signal}', () => { console.log('tidied'); process.exit(5); });
       console.log('ready');`,
    );
    const child = launch('tidy.ts');
    const outcome = outcomeOf(child);
    await lineOf(child, 'ready');
    child.kill(signal);
    expect(await outcome).toMatchObject({ code: 5, stdout: 'ready\ntidied\n' });
  });

  it('ends by the signal that ended the script', async () => {
    await writeFile(join(root, 'stay.ts'), `setInterval(() => {}, 1000); console.log('ready');`);
    const child = launch('stay.ts');
    const outcome = outcomeOf(child);
    await lineOf(child, 'ready');
    child.kill('SIGTERM');
    expect(await outcome).toMatchObject({ code: null, signal: 'SIGTERM' });
  });

  it('leaves no script behind when it is killed itself', async () => {
    await writeFile(join(root, 'stay.ts'), 'setInterval(() => {}, 1000); console.log("pid " + process.pid);');
    const child = launch('stay.ts');
    const pid = Number((await lineOf(child, 'pid ')).slice('pid '.length));
    expect(isAlive(pid)).toBe(true);
    child.kill('SIGKILL');
    await once(child, 'exit');
    await until(() => !isAlive(pid));
  });
});

type Outcome = { code: number | null; signal: NodeJS.Signals | null; stdout: string; stderr: string };

/** An npm that notes its call, puts a Node into node_modules, and then does what the test wants. */
async function provideNpm(then: string): Promise<void> {
  const bin = join(root, 'node_modules', 'node', 'bin');
  const npm = `#!/bin/sh
cd "${root}"
echo "$@" >> calls
rm -rf node_modules && mkdir -p "${bin}" && ln -s "${process.execPath}" "${bin}/node"
${then}
`;
  await writeFile(join(root, 'bin', 'npm'), npm);
  await chmod(join(root, 'bin', 'npm'), 0o755);
}

async function installs(): Promise<string[]> {
  return (await readFile(join(root, 'calls'), 'utf8')).trim().split('\n');
}

function launch(...parameters: string[]): ChildProcess {
  // What an outer `npm test` says about itself would lead the bootstrap to the real npm.
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('npm_'));
  return spawn(process.execPath, [join(root, 'local', 'bootstrap.mjs'), ...parameters], {
    cwd: tmpdir(),
    env: { ...Object.fromEntries(inherited), PATH: [join(root, 'bin'), process.env.PATH].join(delimiter) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function run(...parameters: string[]): Promise<Outcome> {
  return outcomeOf(launch(...parameters));
}

async function outcomeOf(child: ChildProcess): Promise<Outcome> {
  let stdout = '';
  let stderr = '';
  child.stdout?.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  await once(child, 'close');
  return { code: child.exitCode, signal: child.signalCode, stdout, stderr };
}

function lineOf(child: ChildProcess, start: string): Promise<string> {
  return new Promise((found, fail) => {
    let text = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const line = text
        .split('\n')
        .slice(0, -1)
        .find((each) => each.startsWith(start));
      if (line !== undefined) found(line);
    });
    child.once('exit', () => fail(new Error(`The script ended before it wrote "${start}": ${text}`)));
  });
}

async function until(isTrue: () => boolean): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (!isTrue()) {
    if (Date.now() > deadline) throw new Error('Waited 30 seconds in vain.');
    await new Promise((wake) => setTimeout(wake, 20));
  }
}
