import { Script } from 'node:vm';
import { type DefinitionNode, parse } from 'graphql';

/** What a new subgraph and the thing in it are called. */
export interface Names {
  /** Lower-case words with hyphens, as folders are called: `gift-cards`. */
  readonly subgraph: string;
  /** The GraphQL type: `GiftCard`. */
  readonly entity: string;
  /** Words in lower case, one and many: `gift card`, `gift cards`. */
  readonly one: string;
  readonly many: string;
}

/** Names that a container, a variable `<NAME>_URL` or a database of ours has already. */
const taken = [
  'gateway',
  'mysql',
  'demo',
  'database',
  'public',
  'sms-webhook',
  'sandbox',
  'sandbox-webhook',
  'new-subgraph',
];

/** The names that follow from what the user typed; throws a sentence about a name that will not do. */
export function namesOf(subgraph: string, given: string | undefined): Names {
  if (!/^[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*$/.test(subgraph) || subgraph.length > 24) {
    throw new Error(
      `"${subgraph}" is not a name: lower-case words with hyphens, at most 24 characters, as in gift-cards`,
    );
  }
  if (taken.includes(subgraph)) throw new Error(`"${subgraph}" already names something else here: choose another name`);
  if (given !== undefined && (!/^([A-Z][a-z0-9]+)+$/.test(given) || given.length > 30)) {
    throw new Error(`"${given}" is not the name of a type: capitalised words, at most 30 characters, as in GiftCard`);
  }
  const words = subgraph.replaceAll('-', ' ');
  const one = given ? wordsOf(given) : singular(words);
  const many = given ? plural(one) : words;
  if (one === many) throw new Error(`What is one of "${words}" called? Say it with --entity, as in --entity GiftCard`);
  return { subgraph, entity: pascal(one), one, many };
}

/** `GiftCard` -> `gift card` */
const wordsOf = (name: string) => name.replace(/(?<!^)[A-Z]/g, ' $&').toLowerCase();
/** `gift card` -> `GiftCard` */
const pascal = (words: string) => words.replace(/(?:^| )(\w)/g, (_, letter: string) => letter.toUpperCase());
/** `gift card` -> `giftCard` */
const camel = (words: string) => words.replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase());

function singular(words: string): string {
  if (/[^aeiou]ies$/.test(words)) return words.replace(/ies$/, 'y');
  if (/(ss|x|ch|sh)es$/.test(words)) return words.replace(/es$/, '');
  return words.replace(/(?<!s|u|i)s$/, '');
}

function plural(words: string): string {
  if (/[^aeiou]y$/.test(words)) return words.replace(/y$/, 'ies');
  return /(s|x|ch|sh)$/.test(words) ? `${words}es` : `${words}s`;
}

/**
 * Puts the names in the place of the template's own, `new-subgraph` and `sample thing`, in every spelling that texts and
 * paths write them in. `smp` is the prefix of the template's ids.
 */
export function fillIn(text: string, { subgraph, one, many }: Names, idPrefix: string): string {
  const spellings: Record<string, string> = {
    newSubgraph: camel(subgraph.replaceAll('-', ' ')),
    'new-subgraph': subgraph,
  };
  for (const [template, name] of [
    ['sample things', many],
    ['sample thing', one],
  ] as const) {
    for (const spell of [pascal, camel, snake, kebab, sentence, asItIs]) spellings[spell(template)] = spell(name);
  }
  // The longest first: `sampleThings` begins with `sampleThing`.
  const found = Object.keys(spellings).sort((left, right) => right.length - left.length);
  return text
    .replace(new RegExp(found.join('|'), 'g'), (spelling) => spellings[spelling] ?? spelling)
    .replace(/\bsmp(?=['_])/g, idPrefix);
}

const snake = (words: string) => words.replaceAll(' ', '_');
const kebab = (words: string) => words.replaceAll(' ', '-');
const sentence = (words: string) => `${words[0]?.toUpperCase()}${words.slice(1)}`;
const asItIs = (words: string) => words;

/** Three letters that no other id begins with: the first one, and two of those that follow it. */
export function idPrefixOf({ one }: Names, used: ReadonlySet<string>): string {
  const [first = '', ...rest] = one.replace(/[^a-z]/g, '').padEnd(3, 'x');
  for (const [index, second] of rest.entries()) {
    for (const third of rest.slice(index + 1)) if (!used.has(first + second + third)) return first + second + third;
  }
  throw new Error(`Every id prefix that "${one}" could have is taken: choose another name with --entity`);
}

/** Throws when the entity's name means something else in TypeScript or in the template's code. */
export function requireFreeWords({ entity, one, many }: Names, code: string): void {
  const known = new Set(code.match(/[\w$]+/g));
  for (const word of [camel(one), camel(many), entity]) {
    if (isReserved(word) || known.has(word) || Object.hasOwn(globalThis, word)) {
      throw new Error(
        `"${word}" means something else in the code: name the thing with --entity, as in --entity GiftCard`,
      );
    }
  }
}

function isReserved(word: string): boolean {
  try {
    new Script(`'use strict'; let ${word};`);
    return false;
  } catch {
    return true;
  }
}

/** The types and root fields that both schemas define, which composition would refuse: `Shop`, `Query.shop`. */
export function clashes(supergraph: string, sdl: string): string[] {
  const known = new Set(definedIn(supergraph));
  return definedIn(sdl).filter((name) => known.has(name));
}

function definedIn(sdl: string): string[] {
  return parse(sdl).definitions.flatMap((definition: DefinitionNode) => {
    if (!('name' in definition) || !definition.name) return [];
    const { value } = definition.name;
    if (value !== 'Query' && value !== 'Mutation') return [value];
    const fields = 'fields' in definition ? (definition.fields ?? []) : [];
    return fields.map((field) => `${value}.${field.name.value}`);
  });
}

/**
 * Adds a subgraph to the text of `docker-compose.yml`: its address, its service, and the gateway's wait for it, each after
 * the last line of its kind. Null when the file is not written as it was when this was.
 */
export function addToCompose(text: string, { subgraph }: Names): string | null {
  const variable = `${subgraph.toUpperCase().replaceAll('-', '_')}_URL`;
  return [
    { kind: /^ {2}[A-Z_]+_URL: http:\/\/[a-z-]+:4000$/, line: `  ${variable}: http://${subgraph}:4000` },
    {
      kind: /^ {2}[a-z-]+: \{ <<: \*subgraph, /,
      line: `  ${subgraph}: { <<: *subgraph, command: [subgraphs/${subgraph}/server.ts] }`,
    },
    { kind: /^ {6}[a-z-]+: \*when-healthy$/, line: `      ${subgraph}: *when-healthy` },
  ].reduce<string | null>((lines, { kind, line }) => lines && insertAfterLast(lines, kind, line), text);
}

function insertAfterLast(text: string, kind: RegExp, line: string): string | null {
  const lines = text.split('\n');
  const last = lines.findLastIndex((each) => kind.test(each));
  return last < 0 ? null : lines.toSpliced(last + 1, 0, line).join('\n');
}
