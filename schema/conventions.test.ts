import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  buildSchema,
  type GraphQLField,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { describe, expect, test } from 'vitest';

/** The rules that every part of the graph keeps, so that who knows one mutation or list knows all. */
const schema = buildSchema(readFileSync(path.join(import.meta.dirname, 'api.graphql'), 'utf8'));
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
const fields = types
  .filter(isObjectType)
  .flatMap((type) => Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field] as const));
const capital = (name: string) => `${name[0]?.toUpperCase()}${name.slice(1)}`;

describe.each(mutations.map((mutation) => [mutation.name, mutation] as const))('%s', (name, mutation) => {
  test('takes one argument, input, and answers a union of one success and refusals', () => {
    expect(mutation.args.map((argument) => `${argument.name}: ${String(argument.type)}`)).toEqual([
      `input: ${capital(name)}Input!`,
    ]);
    expect(String(mutation.type)).toBe(`${capital(name)}Result!`);
    const union = getNamedType(mutation.type);
    if (!isUnionType(union)) throw new Error(`${union.name} is not a union`);
    const [successes, refusals] = [true, false].map((isSuccess) =>
      union.getTypes().filter((type) => type.name.endsWith('Success') === isSuccess),
    );
    expect(successes?.map((type) => type.name)).toEqual([`${capital(name)}Success`]);
    for (const refusal of refusals ?? []) {
      expect(refusal.name).toMatch(/Error$/);
      expect(refusal.getInterfaces().map((implemented) => implemented.name)).toContain('UserError');
    }
  });

  test('says what it does', () => {
    expect(mutation.description?.length).toBeGreaterThan(20);
  });
});

test('a refusal is called an error, and nothing else is', () => {
  const refusals = types.filter(
    (type) => isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'UserError'),
  );
  expect(refusals.length).toBeGreaterThan(20);
  for (const { name } of refusals) expect(name).toMatch(/Error$/);
});

test('a list that can grow is a connection with keyset pages', () => {
  const connections = fields.filter(([, field]) => getNamedType(field.type).name.endsWith('Connection'));
  expect(connections.length).toBeGreaterThan(5);
  for (const [name, field] of connections) {
    const argumentsOf = (of: GraphQLField<unknown, unknown>) => of.args.map((argument) => argument.name);
    expect(argumentsOf(field), name).toEqual(expect.arrayContaining(['first', 'after']));
  }
});

test('the members of a result can be asked for all their plain fields in one selection', () => {
  for (const { name, type } of mutations) {
    const union = getNamedType(type);
    const seen = new Map<string, string>();
    for (const member of isUnionType(union) ? union.getTypes() : []) {
      for (const field of Object.values(member.getFields())) {
        if (!isLeafType(getNamedType(field.type))) continue;
        const said = String(field.type);
        expect(`${name}: ${field.name}: ${seen.get(field.name) ?? said}`).toBe(`${name}: ${field.name}: ${said}`);
        seen.set(field.name, said);
      }
    }
  }
});

test('a connection has edges, nodes and a page', () => {
  for (const type of types.filter(isObjectType).filter(({ name }) => name.endsWith('Connection'))) {
    expect(Object.keys(type.getFields()), type.name).toEqual(expect.arrayContaining(['edges', 'nodes', 'pageInfo']));
  }
});

test('a list never holds nulls', () => {
  const holdsNulls = fields.filter(([, { type }]) => {
    const list = isNonNullType(type) ? type.ofType : type;
    return isListType(list) && !isNonNullType(list.ofType);
  });
  expect(holdsNulls.map(([name]) => name)).toEqual([]);
});

test('money is Money, never a number', () => {
  const suspicious = fields.filter(([name, field]) => {
    const isMoneyWord = /price|amount|total|subtotal|due|balance|fee/i.test(name.split('.')[1] ?? '');
    return isMoneyWord && ['Int', 'Float', 'String'].includes(getNamedType(field.type).name);
  });
  expect(suspicious.map(([name]) => name).filter((name) => !/totalCount$/.test(name))).toEqual([]);
});

test('enum values are in capitals, fields in camel case', () => {
  for (const type of types.filter(isEnumType)) {
    for (const { name } of type.getValues()) expect(name, type.name).toMatch(/^[A-Z][A-Z0-9_]*$/);
  }
  for (const [name] of fields) expect(name.split('.')[1]).toMatch(/^[a-z][A-Za-z0-9]*$/);
});

test('what services ask of each other is not in the public schema', () => {
  const names = new Set([...types.map(({ name }) => name), ...fields.map(([name]) => name)]);
  for (const hidden of [
    'Mutation.reserveStock',
    'Mutation.commitReservation',
    'Query.orderForPayment',
    'Reservation',
    'Mutation.checkoutForClient',
    'Query.addressOfUser',
    'Query.shippingOrigins',
    'Query.shopOrderForShipping',
    'Mutation.bookShipping',
    'BookShippingInput',
    'Query.shopOrderForReturn',
    'Query.warehouseForReturn',
    'Order.paymentId',
    'Mutation.createReturnShipment',
    'Mutation.closeReturnShipment',
  ]) {
    expect(names.has(hidden), hidden).toBe(false);
  }
});

test('what changes stock or money takes an idempotency key', () => {
  for (const name of [
    'CheckoutInput',
    'CheckoutCartInput',
    'PayOrderInput',
    'RequestPayoutInput',
    'ReceiveStockInput',
    'AdjustStockInput',
    'TransferStockInput',
    'CreateShipmentInput',
    'RequestCarrierPickupInput',
    'RequestReturnInput',
    'ReceiveReturnInput',
    'RefundReturnInput',
  ]) {
    const input = schema.getType(name);
    if (!isInputObjectType(input)) throw new Error(`${name} is not an input`);
    expect(String(input.getFields().idempotencyKey?.type), name).toBe('String!');
  }
});
