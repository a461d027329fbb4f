import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isCompositeType,
  isLeafType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** A field that is asked for, with what is asked for below it. */
interface Asked {
  readonly text: string;
  readonly type: GraphQLNamedType;
  readonly below: Asked[];
  readonly isSure: boolean;
}

/** `edges` say the same as `nodes` once more. */
const leftOut = new Set(['edges']);

/**
 * A selection of everything that can be reached from an object: every field of every type that is met, each once. The
 * nearest way to a field is taken; lists are asked for their first two.
 */
export function everythingBelow(root: GraphQLObjectType): string {
  const seen = new Set<string>();
  const top: Asked = { text: '', type: root, below: [], isSure: true };
  for (const asked of [top]) expand(asked);
  return print(top.below);

  function expand(start: Asked): void {
    const waiting = [start];
    // Of ways that are equally near, one that may lead to null comes last.
    for (const asked of inTurn(waiting)) {
      if (!isObjectType(asked.type)) continue;
      for (const field of Object.values(asked.type.getFields())) {
        const type = getNamedType(field.type);
        const edge = `${asked.type.name}.${field.name}`;
        if (leftOut.has(field.name) || isOfAnother(field)) continue;
        if (field.args.some((arg) => isRequiredArgument(arg))) continue;
        if (isCompositeType(type) && seen.has(edge)) continue;
        seen.add(edge);
        const below: Asked = { text: called(field), type, below: [], isSure: isNonNullType(field.type) };
        asked.below.push(below);
        waiting.push(below);
      }
    }
  }
}

/** In the schema of one subgraph: a field that another one resolves. */
function isOfAnother({ astNode }: GraphQLField<unknown, unknown>): boolean {
  return astNode?.directives?.some(({ name }) => name.value === 'external') ?? false;
}

/** Level by level, with what is put into the list meanwhile. */
function* inTurn(waiting: Asked[]): Generator<Asked> {
  while (waiting.length > 0) {
    const level = waiting.splice(0);
    yield* level.toSorted((one, other) => Number(other.isSure) - Number(one.isSure));
  }
}

function called(field: GraphQLField<unknown, unknown>): string {
  return field.args.some(({ name }) => name === 'first') ? `${field.name}(first: 2)` : field.name;
}

function print(fields: readonly Asked[]): string {
  const texts = fields.map(({ text, type, below }) => {
    if (isLeafType(type)) return text;
    return below.length > 0 ? `${text} ${print(below)}` : `${text} { __typename }`;
  });
  return `{ ${texts.join(' ')} }`;
}
