// `npm run check`: every check of turbo.json, at once and with a cache; says nothing of those that pass.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.dirname(import.meta.dirname);
const { tasks } = JSON.parse(readFileSync(path.join(root, 'turbo.json'), 'utf8')) as { tasks: Record<string, unknown> };
const names = Object.keys(tasks).map((task) => task.replace('//#', ''));
const turbo = path.join(root, 'node_modules', 'turbo', 'bin', 'turbo');
const options = ['--continue', '--output-logs=errors-only', '--log-order=grouped'];
const { status } = spawnSync(process.execPath, [turbo, 'run', ...names, ...options], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
});
process.exit(status ?? 1);
