import { isDeepStrictEqual } from 'node:util';
import { type Fault, interceptStatements, leaksOf, type Statement, strike } from './inject.ts';
import { bringToRest, brokenInvariants, type Market, subgraphsOfASale } from './market.ts';
import { type Amounts, difference, measure, measureAll } from './measure.ts';
import type { Act, Ground, Operation } from './operations.ts';

/** An operation that nothing disturbs: the statements that it comes to, and what it leads to. */
export interface Clean {
  readonly statements: readonly Statement[];
  readonly answer: unknown;
  readonly effect: Amounts;
}

/** Which statement of an operation fails, how, and whether it does so whenever it comes again. */
export interface Disturbance {
  readonly position: number;
  readonly fault: Fault;
  readonly always: boolean;
}

const databasesOf = (market: Market) => [
  ...subgraphsOfASale.map(({ name }) => market.subgraph(name).database),
  market.sandbox.database,
];

export async function runClean(ground: Ground, operation: Operation): Promise<Clean> {
  const { market } = ground;
  const act = await operation(ground);
  const before = await measureAll(market);
  const statements: Statement[] = [];
  const watching = interceptStatements(databasesOf(market), (statement, send) => {
    statements.push(statement);
    return send();
  });
  const answer = await act().finally(watching.end);
  await bringToRest(market);
  return { statements, answer: withoutIds(answer), effect: difference(before, await measureAll(market)) };
}

/**
 * Runs an operation with one disturbance, repeats it as a caller would until it is answered, lets everything come to rest,
 * and says what is not as it should be: nothing, if all is well.
 */
export async function judge(
  ground: Ground,
  operation: Operation,
  clean: Clean,
  disturbance: Disturbance,
): Promise<string[]> {
  const { market } = ground;
  const problems: string[] = [];
  const act = await operation(ground);
  const before = await measureAll(market);
  const disturbing = disturb(market, disturbance);
  const first = await answerOf(act);
  disturbing.end();
  if (!disturbing.hasHappened()) problems.push('the fault was not met');
  if (first.fault && !/^(A part of the system does not answer|Failed)/.test(first.fault)) {
    problems.push(`the caller is not told to try again: ${first.fault}`);
  }
  problems.push(...(await disturbing.written()));

  const answers = [...(first.isFinal ? [first] : []), await untilAnswered(act), await untilAnswered(act)];
  for (const { answer, isFinal } of answers) {
    if (!isFinal) problems.push('not answered, however often it is repeated');
    if (!isDeepStrictEqual(answer, answers[0]?.answer)) problems.push(`another answer: ${JSON.stringify(answers)}`);
  }
  if (!isDeepStrictEqual(withoutIds(answers[0]?.answer), clean.answer)) {
    problems.push(`answered ${JSON.stringify(answers[0])} instead of ${JSON.stringify(clean.answer)}`);
  }
  await bringToRest(market);
  const off = difference(clean.effect, difference(before, await measureAll(market)));
  if (Object.keys(off).length > 0) problems.push(`another effect than undisturbed: ${JSON.stringify(off)}`);
  for (const broken of await brokenInvariants(market)) problems.push(JSON.stringify(broken));
  for (const database of databasesOf(market)) {
    const leaks = leaksOf(database);
    if (leaks.lent + leaks.waiting > 0) problems.push(`${database.name} leaks: ${JSON.stringify(leaks)}`);
  }
  return problems;
}

function disturb(market: Market, { position, fault, always }: Disturbance) {
  let seen = 0;
  let met: Statement | null = null;
  let amounts: Amounts | null = null;
  let hasCommitted = false;
  const subgraphOf = ({ database }: Statement) => database.slice(market.databasePrefix.length + 1);
  const isMet = (statement: Statement) => {
    if (seen++ === position) return true;
    return always && met !== null && met.database === statement.database && met.text === statement.text;
  };
  const { end } = interceptStatements(databasesOf(market), async (statement, send) => {
    if (isMet(statement)) {
      met ??= statement;
      if (always) amounts ??= await measure(market, subgraphOf(statement));
      return strike(fault, statement, send);
    }
    const answer = await send();
    if (met?.database === statement.database && statement.text === 'COMMIT') hasCommitted = true;
    return answer;
  });
  return {
    end,
    hasHappened: () => met !== null,
    /** What a transaction that never came to its end has written, unless another one of this database did. */
    written: async (): Promise<string[]> => {
      if (!met || !amounts || hasCommitted) return [];
      const more = difference(amounts, await measure(market, subgraphOf(met)));
      return Object.keys(more).length > 0 ? [`half of it was written: ${JSON.stringify(more)}`] : [];
    },
  };
}

interface Answer {
  readonly answer?: unknown;
  readonly fault?: string;
  readonly isFinal: boolean;
}

async function answerOf(act: Act): Promise<Answer> {
  try {
    const answer = await act();
    const isPending = (answer as { __typename?: string } | undefined)?.__typename === 'CheckoutPendingError';
    return { answer, isFinal: !isPending };
  } catch (error) {
    return { fault: String((error as Error).message), isFinal: false };
  }
}

const mostTries = 4;

async function untilAnswered(act: Act): Promise<Answer> {
  let last: Answer = { isFinal: false };
  for (let tries = 0; tries < mostTries && !last.isFinal; tries += 1) last = await answerOf(act);
  return last;
}

/** The same for two orders: ids say which one it is. */
function withoutIds(answer: unknown): unknown {
  if (answer === undefined) return undefined;
  return JSON.parse(JSON.stringify(answer).replace(/[a-z]{3}_[0-9A-HJKMNP-TV-Z]{26}/g, 'id'));
}
