import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import {
  type ASTVisitor,
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { largestPage } from '#kernel/pages.ts';

/** What an operation may ask for at most. A request beyond it is refused before anything is resolved. */
export const limits = {
  /** Operations under way at a time. Enough to keep the database busy; more would only wait longer for each other. */
  operations: 128,
  /** Bytes of a request body. */
  body: 1_000_000,
  tokens: 4_000,
  depth: 20,
  aliases: 30,
  /**
   * Fields with every fragment spread out. Fragments that spread two of the next one double with each level: without
   * this, two kilobytes of them keep the planner busy for half a minute.
   */
  selections: 10_000,
  /** Root fields of one mutation. */
  mutations: 10,
  /** Objects in lists, as the page sizes promise them: 100 products with 50 offers each are 5,100. */
  objects: 12_000,
  /**
   * What a list without pages counts as within itself (the variants of the product of a variant): each round multiplies
   * the answer by its length, which nobody has limited, and a few would take all memory there is.
   */
  listWithinItself: 50,
} as const;

/** Mutations that guess or send: one per operation, so that a batch of aliases is no way around their counters. */
const oncePerOperation = ['requestOtp', 'signIn', 'refreshSession', 'payOrder'];

/** Left to themselves the two rules throw an error without a code, which would look like a fault of ours. */
const saidLikeOurs = {
  propagateOnRejection: false,
  onReject: [
    (context: ValidationContext | null, error: GraphQLError) =>
      context?.reportError(refused(error.message.replace('Syntax Error: ', ''))),
  ],
};

export const validationRules = [
  maxDepthRule({ n: limits.depth, ignoreIntrospection: true, flattenFragments: true, ...saidLikeOurs }),
  maxAliasesRule({ n: limits.aliases, allowList: [], ...saidLikeOurs }),
  mutationRule,
];

function mutationRule(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      if (operation.operation !== 'mutation') return;
      const fields = rootFields(operation.selectionSet, context);
      if (fields.length > limits.mutations) {
        context.reportError(refused(`A request may have at most ${limits.mutations} mutations.`));
      }
      for (const name of oncePerOperation) {
        if (fields.filter((field) => field.name.value === name).length > 1) {
          context.reportError(refused(`A request may have ${name} only once.`));
        }
      }
    },
  };
}

function rootFields(selections: SelectionSetNode, context: ValidationContext, seen = new Set<string>()): FieldNode[] {
  return selections.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return rootFields(selection.selectionSet, context, seen);
    const name = selection.name.value;
    const fragment = seen.has(name) ? null : context.getFragment(name);
    return fragment ? rootFields(fragment.selectionSet, context, seen.add(name)) : [];
  });
}

/**
 * How many objects the operation's page sizes promise at most: every `first` multiplies what is below it, and so does
 * every list without one that is within itself. Throws when a page is larger than any page may be, or all of them together
 * are too many.
 */
export function requireModestPages(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): void {
  const fragments = new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
  const defaults = new Map(
    (operation.variableDefinitions ?? []).map(({ variable, defaultValue }) => [
      variable.name.value,
      defaultValue?.kind === Kind.INT ? Number(defaultValue.value) : undefined,
    ]),
  );
  let objects = 0;

  function pageOf(field: FieldNode, parent: WithFields): number | null {
    const argument = parent.getFields()[field.name.value]?.args.find(({ name }) => name === 'first');
    if (!argument) return null;
    const given = field.arguments?.find(({ name }) => name.value === 'first')?.value;
    if (given?.kind === Kind.INT) return Number(given.value);
    const name = given?.kind === Kind.VARIABLE ? given.name.value : null;
    const value = name ? (variables[name] ?? defaults.get(name)) : undefined;
    return Number(value ?? argument.defaultValue ?? largestPage);
  }

  function visit(selections: SelectionSetNode, parent: WithFields, place: Place): void {
    const { times, lists, isPage } = place;
    for (const selection of selections.selections) {
      if (selection.kind !== Kind.FIELD) {
        const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
        const named = fragment?.typeCondition ? schema.getType(fragment.typeCondition.name.value) : parent;
        if (fragment) visit(fragment.selectionSet, hasFields(named) ? named : parent, place);
        continue;
      }
      const field = parent.getFields()[selection.name.value];
      if (!field || !selection.selectionSet) continue;
      const page = pageOf(selection, parent);
      if (page !== null && (page < 1 || page > largestPage)) throw refused(`first must be 1 to ${largestPage}.`);
      // The lists of a page have its length.
      const isPlainList = page === null && !isPage && isListType(getNullableType(field.type));
      const length = page ?? (isPlainList && lists.includes(field) ? limits.listWithinItself : null);
      const below = times * (length ?? 1);
      if (length !== null) objects += below;
      if (objects > limits.objects) {
        throw refused(`The pages of this request come to more than ${limits.objects} objects: ask for less at a time.`);
      }
      const type = getNamedType(field.type);
      const within = { times: below, lists: isPlainList ? [...lists, field] : lists, isPage: page !== null };
      if (hasFields(type)) visit(selection.selectionSet, type, within);
      else visitMembers(selection.selectionSet, within);
    }
  }

  /** Of a union: the selections name their types. */
  function visitMembers(selections: SelectionSetNode, place: Place): void {
    for (const selection of selections.selections) {
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT
          ? selection
          : selection.kind === Kind.FRAGMENT_SPREAD
            ? fragments.get(selection.name.value)
            : null;
      const named = fragment?.typeCondition ? schema.getType(fragment.typeCondition.name.value) : null;
      if (fragment && hasFields(named)) visit(fragment.selectionSet, named, place);
      // On the union itself, or without a type: the members are named further in.
      else if (fragment) visitMembers(fragment.selectionSet, place);
    }
  }

  const root = schema.getRootType(operation.operation);
  if (!root) throw refused(`This graph has no ${operation.operation}s.`);
  visit(operation.selectionSet, root, { times: 1, lists: [], isPage: false });
}

/** Where in the answer something stands. */
interface Place {
  /** How many of it there may be. */
  readonly times: number;
  /** The lists without pages that it is within. */
  readonly lists: readonly object[];
  /** Whether it is a page itself. */
  readonly isPage: boolean;
}

type WithFields = GraphQLObjectType | GraphQLInterfaceType;

function hasFields(type: unknown): type is WithFields {
  return isObjectType(type) || isInterfaceType(type);
}

export function refused(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
}
