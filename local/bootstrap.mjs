// Runs one of our TypeScript files on the project's own Node, whatever Node (20 or newer) the machine has:
//   node local/bootstrap.mjs SCRIPT.ts [arguments…]
// Plain JavaScript without dependencies, because it runs before there are any: a fresh clone needs no other command.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { constants } from 'node:os';
import { basename, delimiter, dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const stampFile = join(modules, '.pasar-installed');
const lockFile = join(root, '.data', 'install.lock');
const waitForOtherInstall = 15 * 60_000;
const isForsaken = watchNpm();

const [script, ...scriptArguments] = process.argv.slice(2);
if (script === undefined) giveUp('Usage: node local/bootstrap.mjs SCRIPT.ts [arguments…]');
if (major(process.versions.node) < 20) giveUp(`Pasar needs Node 20 or newer to start; this is ${process.version}.`);

if (!isInstalled() || nodeCandidates().length === 0) await installOnce();
await runScript(nodeCandidates());

/** The dependencies are those of package-lock.json, for this platform. */
function isInstalled() {
  const wanted = wantedStamp();
  const stamp = readOrEmpty(stampFile);
  if (stamp === wanted) return true;
  if (stamp !== '' && !stamp.endsWith(wanted.slice(wanted.indexOf(' ')))) return false; // copied from another platform
  if (!isInstalledByHand()) return false;
  writeFileSync(stampFile, wanted);
  return true;
}

function wantedStamp() {
  const hash = createHash('sha256')
    .update(readOrEmpty(join(root, 'package-lock.json')))
    .digest('hex');
  return `${hash} ${process.platform}-${process.arch}`;
}

/** Somebody ran `npm ci` or `npm install` himself: npm's own record of what it put there agrees with the lock file. */
function isInstalledByHand() {
  const there = readPackages(join(modules, '.package-lock.json'));
  const wanted = readPackages(join(root, 'package-lock.json'));
  if (there === undefined || wanted === undefined) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (!path.includes('node_modules/')) return true; // the project itself and its workspaces
    if (entry.link) return existsSync(join(root, path));
    const found = there[path];
    if (found === undefined) return entry.optional === true; // made for another platform
    return found.version === entry.version && found.integrity === entry.integrity;
  });
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** Installs under a lock, so that `npm start` and `npm test` in two terminals do not empty node_modules under each other. */
async function installOnce() {
  mkdirSync(dirname(lockFile), { recursive: true });
  await takeLock();
  try {
    if (!isInstalled()) await install();
    if (nodeCandidates().length === 0) await fetchNode();
  } finally {
    releaseLock();
  }
}

async function takeLock() {
  const deadline = Date.now() + waitForOtherInstall;
  let told = false;
  while (!writeLock({ pid: process.pid })) {
    const holder = readOrEmpty(lockFile);
    if (holder !== '' && !isHeld(holder)) {
      discardLock(holder);
    } else if (holder !== '' && !told) {
      console.log('Another process is installing the dependencies here; waiting for it …');
      told = true;
    }
    if (Date.now() > deadline) giveUp(`Still waiting for another install. If there is none, delete ${lockFile}.`);
    await new Promise((wake) => setTimeout(wake, 200));
  }
}

/** A hard link appears with its content, or not at all: nobody ever reads a half-written lock. */
function writeLock(holder) {
  const draft = `${lockFile}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(holder));
  try {
    linkSync(draft, lockFile);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  } finally {
    unlinkSync(draft);
  }
}

function releaseLock() {
  if (parseInt(readOrEmpty(lockFile).slice('{"pid":'.length), 10) === process.pid) unlinkSync(lockFile);
}

/** A killed bootstrap may leave its npm at work: the lock holds until both are gone. */
function isHeld(holder) {
  try {
    const { pid, npm } = JSON.parse(holder);
    return isAlive(pid) || (npm !== undefined && isAlive(npm));
  } catch {
    return false;
  }
}

/** Moves the dead lock away before deleting it, and puts it back if meanwhile it became somebody's live one. */
function discardLock(seen) {
  const aside = `${lockFile}.${process.pid}.stale`;
  try {
    renameSync(lockFile, aside);
  } catch {
    return;
  }
  if (readOrEmpty(aside) !== seen) {
    try {
      linkSync(aside, lockFile);
    } catch {
      // A third process was quicker; the install itself is checked again under the lock.
    }
  }
  unlinkSync(aside);
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
  const state = readOrEmpty(`/proc/${pid}/stat`);
  return !state.slice(state.lastIndexOf(')')).startsWith(') Z');
}

async function install() {
  console.log('Installing dependencies (first run, about a minute) …');
  rmSync(stampFile, { force: true });
  let { code, output } = await runNpm('ci', '--include=dev', '--no-audit', '--no-fund');
  // A lock file written on one platform may lack the optional packages of another, which `npm ci` refuses. `npm install`
  // takes every version that the file names and adds what is missing; it changes no file of ours.
  if (code !== 0 && output.includes('EUSAGE')) {
    ({ code, output } = await runNpm('install', '--no-save', '--include=dev', '--no-audit', '--no-fund'));
  }
  if (code !== 0) giveUp(`${essenceOf(output)}\n\nThe dependencies could not be installed: npm failed, as told above.`);
  writeFileSync(stampFile, wantedStamp());
}

/**
 * Where install scripts are disabled, the `node` package stays empty: its script would fetch a package that carries the
 * program for this platform. That one needs no script, so it is fetched by name.
 */
async function fetchNode() {
  const { version } = JSON.parse(readOrEmpty(join(modules, 'node', 'package.json')) || '{}');
  if (version === undefined) return;
  const prefix = process.platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node';
  const carrier = `${prefix}-${process.platform}-${process.arch}@${version}`;
  await runNpm('install', '--no-save', '--include=dev', '--no-audit', '--no-fund', carrier);
}

/** Resolves to npm's exit code and the end of what it wrote. A signal that ends it ends us. */
async function runNpm(...parameters) {
  const { file, leading } = findNpm();
  const npm = spawn(file, [...leading, ...parameters], {
    cwd: root,
    env: { ...process.env, PATH: pathWithoutModules() },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (npm.pid !== undefined) recordInstaller(npm.pid);
  let output = '';
  const keep = (chunk) => {
    output = (output + chunk).slice(-100_000);
  };
  npm.stdout.on('data', keep);
  npm.stderr.on('data', keep);
  const stopForwarding = forwardSignals(npm);
  const ending = await ended(npm);
  stopForwarding();
  if (ending.signal) await leaveBySignal(ending.signal);
  if (ending.error) giveUp(`npm could not be started (${ending.error.message}). Is npm installed and on the PATH?`);
  return { code: ending.code, output };
}

/** npm tells the cause first and where its log is last; between them it may print its whole help. */
function essenceOf(output) {
  const lines = output
    .trimEnd()
    .split('\n')
    .filter((line) => !line.startsWith('npm warn'));
  return lines.length <= 30 ? lines.join('\n') : [...lines.slice(0, 15), '…', ...lines.slice(-10)].join('\n');
}

function recordInstaller(npm) {
  const draft = `${lockFile}.${process.pid}`;
  writeFileSync(draft, JSON.stringify({ pid: process.pid, npm }));
  renameSync(draft, lockFile);
}

/**
 * The npm that called us, else the one on the PATH. Never on a Node inside node_modules: `npm ci` is about to delete that.
 */
function findNpm() {
  const { npm_execpath: npm, npm_node_execpath: node } = process.env;
  const safe = node !== undefined && existsSync(node) && !node.startsWith(modules + sep);
  if (npm !== undefined && basename(npm) === 'npm-cli.js' && existsSync(npm) && safe)
    return { file: node, leading: [npm] };
  return { file: 'npm', leading: [] };
}

function pathWithoutModules() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.filter((folder) => !folder.startsWith(modules + sep)).join(delimiter);
}

/** The project's Node where npm links it; where install scripts are disabled, the package that carries it; else our own. */
function nodeCandidates() {
  const names = ['node', 'node-bin'].map((prefix) => `${prefix}-${process.platform}-${process.arch}`);
  const carriers = names.flatMap((name) => [join(modules, name), join(modules, 'node', 'node_modules', name)]);
  const candidates = [join(modules, 'node'), ...carriers].map((folder) => join(folder, 'bin', 'node'));
  const present = candidates.filter((file) => existsSync(file) && statSync(file).size > 1000);
  const [own, minor] = process.versions.node.split('.').map(Number);
  if (own > 24 || (own === 24 && minor >= 2)) present.push(process.execPath);
  return present;
}

/** Tries the next Node when one cannot be executed (built for another C library, say). */
async function runScript([node, ...others]) {
  if (node === undefined) {
    giveUp(
      `Pasar runs on Node 24, which comes with its dependencies, but its install script did not run and this Node is ${process.version}.\n` +
        'Run `npm rebuild node --ignore-scripts=false` in this folder, or use Node 24.2 or newer.',
    );
  }
  const child = spawn(node, [resolve(root, script), ...scriptArguments], {
    stdio: 'inherit',
    env: {
      // Node keeps what it has compiled: a third of the time that a process takes to load.
      NODE_COMPILE_CACHE: join(modules, '.cache', 'compiled'),
      ...process.env,
      PATH: [join(modules, '.bin'), pathWithoutModules()].join(delimiter),
    },
  });
  const dismissGuard = child.pid === undefined ? () => {} : guardAgainstOurDeath(child.pid);
  const stopForwarding = forwardSignals(child);
  const ending = await ended(child);
  stopForwarding();
  dismissGuard();
  if (ending.error) return runScript(others);
  if (ending.signal) await leaveBySignal(ending.signal);
  process.exitCode = ending.code;
}

/**
 * SIGKILL cannot be forwarded. A shell outside our process group reads from a pipe that only we hold: a line means that the
 * script has ended, its end without one means that we were killed, and then the script is stopped.
 */
function guardAgainstOurDeath(pid) {
  const watch = `read -r line && exit 0
kill -TERM "$1" 2>/dev/null
for second in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15; do kill -0 "$1" 2>/dev/null || exit 0; sleep 1; done
kill -KILL "$1"`;
  const guard = spawn('sh', ['-c', watch, 'pasar-guard', String(pid)], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  guard.on('error', () => {}); // no sh, no guard: every other way of ending still works
  guard.stdin.on('error', () => {});
  guard.unref();
  guard.stdin.unref?.();
  return () => guard.stdin.end('ended\n');
}

/**
 * Passes signals on until the returned function is called. Ctrl-C in a terminal already reaches every process there: passing
 * it on as well would look like a second, impatient Ctrl-C.
 */
function forwardSignals(child) {
  const inTerminal = [process.stdin, process.stdout, process.stderr].some((stream) => stream.isTTY);
  const handlers = ['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => {
    const handler = () => {
      if (signal !== 'SIGINT' || !inTerminal) child.kill(signal);
    };
    process.on(signal, handler);
    return [signal, handler];
  });
  const watch = setInterval(() => isForsaken() && child.kill('SIGTERM'), 1000).unref();
  return () => {
    clearInterval(watch);
    for (const [signal, handler] of handlers) process.off(signal, handler);
  };
}

/**
 * Tells whether the npm that ran us is gone: killed outright, it passes no signal on. Between it and us may be the shell in
 * which it runs scripts. Without npm, whoever started us may go, and we stay.
 */
function watchNpm() {
  if (process.env.npm_lifecycle_event === undefined) return () => false;
  const parent = process.ppid;
  const [name, grandparent] = nameAndParentOf(parent);
  const npm = /^(ba|da|z|k|a)?sh$/.test(basename(name)) ? grandparent : parent;
  return () => process.ppid !== parent || !isAlive(npm);
}

function nameAndParentOf(pid) {
  const line = /^\d+ \((.*)\) \S (\d+)/s.exec(readOrEmpty(`/proc/${pid}/stat`));
  if (line !== null) return [line[1], Number(line[2])];
  const { stdout } = spawnSync('ps', ['-o', 'ppid=,comm=', '-p', String(pid)], { encoding: 'utf8' });
  const [, parent = pid, name = ''] = /(\d+)\s+(.*)/.exec(stdout ?? '') ?? [];
  return [name, Number(parent)];
}

/** @returns {Promise<{ code?: number, signal?: string, error?: Error }>} */
function ended(child) {
  return new Promise((settle) => {
    child.on('error', (error) => settle({ error }));
    child.on('close', (code, signal) => settle({ code, signal }));
  });
}

/** Ends the way the child ended, so that whoever called us sees the same. */
function leaveBySignal(signal) {
  releaseLock();
  process.kill(process.pid, signal);
  // The first process of a container does not die of its own signal.
  return new Promise(() => setTimeout(() => process.exit(128 + constants.signals[signal]), 200));
}

function giveUp(message) {
  console.error(message);
  releaseLock();
  process.exit(1);
}

function readOrEmpty(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function major(version) {
  return Number(version.split('.')[0]);
}
