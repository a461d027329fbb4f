import { randomFillSync } from 'node:crypto';

/**
 * Ids are made by us, before the write, so that a retry writes the same row: a prefix that says what the thing is, and
 * 26 characters that sort by the time they were made (48 bits of milliseconds, then 80 random bits; Crockford base 32,
 * the layout of https://github.com/ulid/spec). Within one process they are strictly increasing.
 */
export type Id<Prefix extends string = string> = `${Prefix}_${string}`;

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** The random bits are kept in two halves of so many: numbers are exact that far, and ten times as fast as a BigInt. */
const halfOfBits = 40;
const endOfHalf = 2 ** halfOfBits;

let lastTime = 0;
let upper = 0;
let lower = 0;

export function newId<Prefix extends string>(prefix: Prefix, now: number = Date.now()): Id<Prefix> {
  if (now > lastTime) {
    lastTime = now;
    [upper, lower] = randomHalves();
  } else if (++lower === endOfHalf) {
    lower = 0;
    upper += 1;
  }
  return `${firstIdAt(prefix, lastTime)}${encode(upper, 8)}${encode(lower, 8)}`;
}

/** Ids with this prefix that were made before that moment sort before it, all others after it. */
export function firstIdAt<Prefix extends string>(prefix: Prefix, time: number): Id<Prefix> {
  return `${prefix}_${encode(time, 10)}`;
}

/** Whether the text could be an id with this prefix. Says nothing about whether the thing exists. */
export function isId<Prefix extends string>(prefix: Prefix, text: string): text is Id<Prefix> {
  return text.startsWith(`${prefix}_`) && /^[0-9A-HJKMNP-TV-Z]{26}$/.test(text.slice(prefix.length + 1));
}

/** A code for people: no vowels to make words of, nothing that reads like something else. */
export function newCode(length: number): string {
  const letters = '23456789BCDFGHJKMNPQRTVWXYZ';
  const bytes = randomFillSync(new Uint8Array(length * 2));
  let code = '';
  // Bytes of 243 and above are dropped: 243 is the largest multiple of 27 in a byte, so that no letter is favoured.
  for (const byte of bytes) if (byte < 243 && code.length < length) code += letters[byte % 27];
  return code.length === length ? code : newCode(length);
}

function randomHalves(): [upper: number, lower: number] {
  const bytes = randomFillSync(Buffer.alloc(10));
  // The highest bit stays free, so that counting up within a millisecond never overflows.
  return [bytes.readUIntBE(0, 5) % (endOfHalf / 2), bytes.readUIntBE(5, 5)];
}

function encode(value: number, length: number): string {
  let text = '';
  for (let rest = value; text.length < length; rest = Math.floor(rest / 32)) text = alphabet[rest % 32] + text;
  return text;
}
