import { GraphQLError } from 'graphql';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { toPublicError } from './errors.ts';

const trace = { requestId: 'req_1', log: pino({ level: 'silent' }) };
const fault = (errno: number) =>
  Object.assign(new Error('at 10.0.0.1: SELECT secret'), { errno, code: 'ER_SOMETHING' });
const tell = (cause: Error) => toPublicError(new GraphQLError('x', { path: ['pay'], originalError: cause }), trace);

test.each([1213, 1205, 1020])('a transaction that gave up on %d is worth repeating', (errno) => {
  const gaveUp = new Error('pay: gave up after 8 attempts', { cause: fault(errno) });
  expect(tell(gaveUp).extensions).toEqual({ code: 'UNAVAILABLE', traceId: 'req_1' });
});

test('a fault of ours is told by its trace id alone', () => {
  const told = tell(fault(1146));
  expect(told.extensions).toEqual({ code: 'INTERNAL', traceId: 'req_1' });
  expect(JSON.stringify(told)).not.toMatch(/SELECT|10\.0/);
});
