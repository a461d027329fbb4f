import type { StockCall, StockOutcome } from '../../subgraphs/warehouses/engine/batch.rules.ts';
import { type LastSurvey, rememberSurveys } from '../../subgraphs/warehouses/engine/last-survey.ts';
import { rememberSoldOut, type SoldOut } from '../../subgraphs/warehouses/engine/sold-out.ts';
import { fault, isFault, type Steps } from './database.ts';
import type { World } from './world.ts';

export type Service = 'orders' | 'warehouses' | 'payments' | 'provider';

/** A question to a neighbour: yielded by a step, which goes on with the answer, or hears that there is none. */
export interface Question {
  readonly to: Service;
  readonly operation: string;
  // biome-ignore lint/suspicious/noExplicitAny: what an operation takes is said where it is served.
  readonly input: any;
}

/** Who waits in the line of a process for its turn (subgraphs/warehouses/engine/line.ts). */
export interface Waiting {
  readonly waitsFor: 'its turn';
  readonly call: StockCall;
  task: Task | null;
}

/** One of the processes of a service, with what it has in memory: lost when it dies. */
export interface Process {
  readonly name: string;
  readonly service: Service;
  isUp: boolean;
  /** Stopped in the middle of what it does, as by SIGSTOP or a long pause for garbage: it goes on later as if nothing were. */
  isStopped: boolean;
  readonly tasks: Set<Task>;
  line: Waiting[];
  workers: number;
  soldOut: SoldOut;
  lastSurvey: LastSurvey;
  /** Of the relay: until when this process believes to hold the lease. */
  leasedUntil: number;
  /** For a relay that pages, which ours does not. */
  lastId: string;
}

/** Something under way in a process, or at a client. */
export interface Task {
  readonly title: string;
  readonly on: Process | null;
  readonly steps: Steps<unknown>;
  /** The question that it answers. */
  readonly answers: Letter | null;
  /** The question that it waits for. */
  asked: Letter | null;
  isWaiting: boolean;
  isOver: boolean;
  next: { readonly value?: unknown; readonly error?: Error };
}

/** A question or an answer on its way. */
export interface Letter {
  readonly question: Question;
  /** Who waits for the answer; nobody when it is a copy. */
  from: Task | null;
  readonly answer?: { readonly value?: unknown; readonly error?: Error };
}

export interface Net {
  readonly world: World;
  readonly processes: readonly Process[];
  readonly ready: Task[];
  readonly letters: Letter[];
  /** Copies that arrive when everything else is over. */
  readonly late: Letter[];
  /** What stopped processes have in hand when the faults are over. */
  readonly frozen: Task[];
  readonly serve: (at: Process, question: Question) => Steps<unknown>;
}

export function newProcess({ warehouses }: World, service: Service, name: string): Process {
  // Time stands still while a story goes on: what was seen last may be as old as one likes.
  const lastSurvey = rememberSurveys(() => warehouses.now);
  const memory = { line: [], workers: 0, soldOut: rememberSoldOut(), lastSurvey, leasedUntil: -1, lastId: '' };
  return { name, service, isUp: true, isStopped: false, tasks: new Set(), ...memory };
}

export function start(net: Net, on: Process | null, title: string, steps: Steps<unknown>, answers?: Letter): Task {
  const task: Task = {
    title,
    on,
    steps,
    answers: answers ?? null,
    asked: null,
    isWaiting: false,
    isOver: false,
    next: {},
  };
  on?.tasks.add(task);
  net.ready.push(task);
  return task;
}

/** Lets a task go on to the next place where it may be interrupted. */
export function goOn(net: Net, task: Task): void {
  const { value, error } = task.next;
  task.next = {};
  try {
    const { done, value: effect } = error ? task.steps.throw(error) : task.steps.next(value);
    if (done) end(net, task, { value: effect });
    else if (effect === undefined) net.ready.push(task);
    else waitFor(net, task, effect as Question | Waiting);
  } catch (failure) {
    if (!isFault(failure)) throw failure;
    end(net, task, { error: failure });
  }
}

function waitFor(net: Net, task: Task, effect: Question | Waiting): void {
  task.isWaiting = true;
  if ('waitsFor' in effect) {
    effect.task = task;
    return;
  }
  const letter: Letter = { question: effect, from: task };
  task.asked = letter;
  net.letters.push(letter);
}

function end(net: Net, task: Task, answer: { value?: unknown; error?: Error }): void {
  task.isOver = true;
  task.on?.tasks.delete(task);
  const { answers } = task;
  if (answers?.from) net.letters.push({ question: answers.question, from: answers.from, answer });
}

export function wake(net: Net, task: Task, next: Task['next']): void {
  if (task.isOver || !task.isWaiting) return;
  task.isWaiting = false;
  task.asked = null;
  task.next = next;
  net.ready.push(task);
}

/** The letter arrives: a question at the given process, an answer at whoever waits for it. */
export function deliver(net: Net, letter: Letter, at: Process | null): void {
  const { question, from, answer } = letter;
  if (answer) {
    // Whoever gave up waiting, or asked again, hears no late answer.
    if (from?.asked && from.asked.question === question) wake(net, from, answer);
    return;
  }
  if (at) start(net, at, `${at.name} ${question.operation}`, net.serve(at, question), letter);
  else if (from) wake(net, from, { error: fault('not reached') });
}

/** Nothing of what it had in memory is left, and whoever waits for it hears that the connection is gone. */
export function kill(net: Net, process: Process): void {
  const { tasks } = process;
  for (const task of tasks) {
    task.isOver = true;
    if (task.answers?.from) wake(net, task.answers.from, { error: fault('connection lost') });
  }
  tasks.clear();
  const alive = net.ready.filter((task) => !task.isOver);
  net.ready.splice(0, net.ready.length, ...alive);
  Object.assign(process, newProcess(net.world, process.service, process.name), { isUp: false, tasks });
}

/** The line's worker takes all who wait, like `createLine`. */
export function callWorker(
  net: Net,
  process: Process,
  serve: (calls: readonly StockCall[]) => Steps<readonly StockOutcome[]>,
) {
  if (process.workers >= 2 || process.line.length === 0) return;
  process.workers += 1;
  start(net, process, `${process.name} stock batch`, work(net, process, serve));
}

function* work(
  net: Net,
  process: Process,
  serve: (calls: readonly StockCall[]) => Steps<readonly StockOutcome[]>,
): Steps<void> {
  yield;
  const batch = process.line.splice(0);
  if (batch.length > 0) {
    const outcomes = yield* serve(batch.map(({ call }) => call));
    for (const [index, { task }] of batch.entries()) if (task) wake(net, task, { value: outcomes[index] });
  }
  process.workers -= 1;
  callWorker(net, process, serve);
}
