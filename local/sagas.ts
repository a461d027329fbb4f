// `npm run sagas -- list | resume ID …`: work that stands at a step for longer than usual, and how to take it up now.
import { setTimeout as pause } from 'node:timers/promises';
import type { RowDataPacket } from 'mysql2/promise';
import { connect } from '#mysql/connect.ts';
import { requireDatabases } from '#mysql/databases-of.ts';
import { readEnvironment, settingsOf } from '#subgraph/env.ts';
import { createLog } from '#subgraph/log.ts';
import { type Step, undeliveredFacts } from '#subgraph/step.ts';
import type { RunningSubgraph, SubgraphDefinition } from '#subgraph/subgraph.ts';
import { findDatabase } from './find-database.ts';
import { loadSubgraphs, startSubgraphs } from './subgraphs.ts';

const usage = 'Usage: npm run sagas -- list | resume ID …';
const mostPerStep = 100;
/** As long as a relay of the marketplace may take to look for what is due, and some more. */
const waitMs = 3_000;

try {
  const [command, ...ids] = process.argv.slice(2);
  if (command === 'list' ? ids.length > 0 : command !== 'resume' || ids.length === 0) throw new Error(usage);
  const database = await findDatabase();
  try {
    if (command === 'list') await list(database.url);
    else process.exitCode = await resume(database.url, ids);
  } finally {
    await database.stop();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

async function list(url: string): Promise<void> {
  const { DATABASE_PREFIX: prefix } = readEnvironment();
  const present = await requireDatabases(url, prefix);
  const late: string[] = [];
  for (const definition of await loadSubgraphs()) {
    const name = `${prefix}_${definition.name}`;
    if (!present.includes(name)) continue;
    const { pool, close } = connect({ url, name, connections: 1 });
    try {
      for (const step of stepsOf(definition)) {
        const sql = `SELECT * FROM (${step.sql}) AS at_step WHERE late > 0 ORDER BY late DESC LIMIT ${mostPerStep}`;
        const [rows] = await pool.query<RowDataPacket[]>(sql);
        late.push(...rows.map((row) => describe(definition.name, step, row)));
      }
    } finally {
      await close();
    }
  }
  console.log(late.length > 0 ? late.join('\n') : 'Nothing stands still.');
}

function stepsOf({ steps = [] }: SubgraphDefinition): readonly Step[] {
  return [...steps, undeliveredFacts];
}

function describe(subgraph: string, { name }: Step, { id, seconds, late, attempts, error }: RowDataPacket): string {
  const tried = attempts === null ? '' : `, ${attempts} attempts`;
  return `${id}  ${subgraph}: ${name} for ${seconds} s, ${late} s late${tried}${error ? `: ${error}` : ''}`;
}

/** In this process, beside a marketplace that may be running: every step may be taken twice at once. */
async function resume(databaseUrl: string, ids: readonly string[]): Promise<0 | 1> {
  const env = readEnvironment();
  await requireDatabases(databaseUrl, env.DATABASE_PREFIX);
  const { subgraphs, stop } = await startSubgraphs({
    databaseUrl,
    databasePrefix: env.DATABASE_PREFIX,
    settings: settingsOf(env, 4000),
    log: createLog('sagas', 'warn'),
    background: false,
  });
  try {
    let moved = 0;
    for (const id of ids) if (await resumeOne([...subgraphs.values()], id)) moved += 1;
    return moved === ids.length ? 0 : 1;
  } finally {
    await stop();
  }
}

/** Whether it stood anywhere, and has moved on from there. */
async function resumeOne(subgraphs: readonly RunningSubgraph[], id: string): Promise<boolean> {
  const found = await findStanding(subgraphs, id);
  if (found.length === 0) console.log(`${id} stands at no step.`);
  let moved = 0;
  for (const { running, step } of found) {
    const hasMoved = await takeUp(running, step, id);
    if (hasMoved) moved += 1;
    console.log(`${id}  ${running.name}: ${step.name}: ${hasMoved ? 'has moved on' : 'stands there still'}`);
  }
  return moved > 0;
}

interface Standing {
  readonly running: RunningSubgraph;
  readonly step: Step;
  readonly late: number;
}

/** Where it stands for too long; if nowhere, where it stands: an order that is placed has a reservation, too. */
async function findStanding(subgraphs: readonly RunningSubgraph[], id: string): Promise<Standing[]> {
  const found: Standing[] = [];
  for (const running of subgraphs) {
    for (const step of stepsOf(running.definition)) {
      const late = await latenessAt(running, step, id);
      if (late !== null) found.push({ running, step, late });
    }
  }
  const late = found.filter((standing) => standing.late > 0);
  return late.length > 0 ? late : found;
}

async function takeUp(running: RunningSubgraph, step: Step, id: string): Promise<boolean> {
  await step.resume(running.serviceContext(), id);
  const deadline = Date.now() + waitMs;
  while ((await latenessAt(running, step, id)) !== null) {
    if (Date.now() > deadline) return false;
    // The facts are delivered by us, unless a marketplace that runs has the lease and does it.
    await running.relay.deliverDue();
    await pause(100);
  }
  return true;
}

/** Null when it does not stand there. */
async function latenessAt({ database }: RunningSubgraph, { sql }: Step, id: string): Promise<number | null> {
  const [rows] = await database.pool.query<RowDataPacket[]>(`SELECT late FROM (${sql}) AS at_step WHERE id = ?`, [id]);
  return rows[0] ? Number(rows[0].late) : null;
}
