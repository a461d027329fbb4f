import { GraphQLError, GraphQLID, GraphQLScalarType, Kind } from 'graphql';
import { formatAmount, type Money } from '#kernel/money.ts';

/** An exact decimal as text. Numbers are taken only when they are whole and safe: `0.1` has no exact double. */
const decimalText = /^-?\d{1,16}(\.\d{1,20})?$/;

function readDecimal(value: unknown): string {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
  if (typeof value === 'string' && decimalText.test(value)) return value;
  throw bad('Decimal must be a string such as "15999000.00", or a whole number');
}

const Decimal = new GraphQLScalarType({
  name: 'Decimal',
  serialize: String,
  parseValue: readDecimal,
  parseLiteral: (node) => {
    if (node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT) return readDecimal(node.value);
    throw bad('Decimal must be a string such as "15999000.00", or a whole number');
  },
});

function readMoment(value: unknown): Date {
  const isMoment =
    typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/.test(value);
  const moment = isMoment ? new Date(value) : null;
  if (!moment || Number.isNaN(moment.getTime()) || !isDay(String(value)))
    throw bad('DateTime must be RFC 3339, such as "2026-11-21T08:30:00Z"');
  return moment;
}

/** JavaScript takes the 31st of February for the 3rd of March. */
function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.slice(0, 10).split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}

const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  serialize: (value) => (value instanceof Date ? value.toISOString() : new Date(String(value)).toISOString()),
  parseValue: readMoment,
  parseLiteral: (node) => readMoment(node.kind === Kind.STRING ? node.value : null),
});

/**
 * The databases take a text with spaces after it for the one without: an id like that would find a row, and then not be the
 * row's id. No id of ours has white space around it. Of GraphQL's own type there is one in a process, which all schemas share.
 */
const { parseValue, parseLiteral } = GraphQLID;
GraphQLID.parseValue = (value) => withoutSpaces(parseValue(value));
GraphQLID.parseLiteral = (node, variables) => withoutSpaces(parseLiteral(node, variables));

function withoutSpaces(id: string): string {
  if (id !== id.trim()) throw bad('An ID has no white space around it');
  return id;
}

/** How the types of `schema/shared.graphql` are read and written, in every subgraph. */
export const sharedResolvers = {
  DateTime,
  Decimal,
  Money: {
    amount: (value: Money) => formatAmount(value),
    currencyCode: (value: Money) => value.currency,
  },
};

function bad(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
