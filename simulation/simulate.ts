import { checkAlways, checkAtRest, checkAtTheEnd } from './invariants.ts';
import { marketplace } from './marketplace.ts';
import { bringWhatIsLate, comeToRest, endFaults } from './rest.ts';
import { newNet } from './services/serve.ts';
import { chooseFaults, takeStep } from './steps.ts';
import { diceOf, type Tape } from './tape.ts';
import { isBroken } from './world/database.ts';
import type { Mutation } from './world/mutations.ts';
import { newWorld } from './world/world.ts';

export interface Story {
  /** What was broken, with the rows that show it; null when all held until the end. */
  readonly failure: string | null;
  readonly steps: number;
  /** Of every line that was said, and of the state at the end: two runs of one tape have the same. */
  readonly hash: string;
  /** How often what happened. */
  readonly counts: ReadonlyMap<string, number>;
  /** Only when they were asked for. */
  readonly lines: readonly string[];
}

export interface StoryOptions {
  readonly mutation?: Mutation | null;
  /** Keeps the story's lines, and a total of what happened over many stories. */
  readonly withLines?: boolean;
  readonly counts?: Map<string, number>;
}

/** One story from its first word to the rest after it. Depends on nothing but the tape. */
export function simulate(tape: Tape, options: StoryOptions = {}): Story {
  const { mutation = null, withLines = false, counts = new Map() } = options;
  const lines: string[] = [];
  let hash = 0x811c9dc5;
  let steps = 0;
  const say = (what: string, detail = '') => {
    counts.set(what, (counts.get(what) ?? 0) + 1);
    const line = `${what}: ${detail}`;
    hash = hashOf(hash, line);
    if (withLines) lines.push(`${String(steps).padStart(4)}  ${line}`);
  };
  const net = newNet(newWorld(marketplace, mutation, say));
  const { world } = net;
  const versions: number[] = [];
  const check = () => {
    steps += 1;
    checkAlways(world, versions);
  };
  let failure: string | null = null;
  try {
    const [first = 0, ...rest] = tape;
    const faults = chooseFaults(diceOf(first));
    for (const word of rest) {
      takeStep(net, faults, diceOf(word));
      check();
    }
    endFaults(net);
    comeToRest(net, check, 'soon');
    bringWhatIsLate(net);
    comeToRest(net, check, 'soon');
    checkAtRest(world);
    comeToRest(net, check, 'after every expiry');
    checkAtTheEnd(world);
  } catch (error) {
    failure = isBroken(error) ? error.message : `no step fails as nobody expects it to\n  ${String(error)}`;
    say('BROKEN', failure);
  }
  for (const { id, status } of world.orders.orders.values()) hash = hashOf(hash, `${id} ${status}`);
  return { failure, steps, hash: (hash >>> 0).toString(16).padStart(8, '0'), counts, lines };
}

/** FNV-1a, over the characters. */
function hashOf(hash: number, text: string): number {
  let next = hash;
  for (let at = 0; at < text.length; at += 1) next = Math.imul(next ^ text.charCodeAt(at), 0x01000193);
  return next;
}
