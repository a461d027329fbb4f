import { createHash, timingSafeEqual } from 'node:crypto';
import fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import type { z } from 'zod';
import { endConnectionsOnClose } from '#subgraph/end-connections.ts';
import { type InvalidInput, isRefusal, readInput } from '#subgraph/input.ts';
import { captureCharge } from './capture-charge.ts';
import { type Answer, answerOrFail, type Manner } from './fail.ts';
import { findCharge } from './find-charge.ts';
import { type Charge, newCapture, newCharge, newPayout, newRefund, newVoid } from './messages.ts';
import { payOut } from './pay-out.ts';
import { newFailure, planFailure, plannedFailures } from './plan-failures.ts';
import { refundCharge } from './refund-charge.ts';
import type { Refused, Sandbox } from './sandbox.ts';
import { startCharge } from './start-charge.ts';
import { voidCharge } from './void-charge.ts';

type Params<Name extends string> = { readonly Params: Readonly<Record<Name, string>> };

/** As long as the longest id of the customer. */
const id = (name: string) => `:${name}(^[\\w-]{1,32}$)`;

/**
 * The sandbox over HTTP, for whoever has the key. What is made has the id that the customer gives it, so that a PUT may be
 * repeated: it does nothing more, and answers what there is. README.md has the list.
 */
export function createApi(sandbox: Sandbox, checkDatabase: () => Promise<unknown>): FastifyInstance {
  const server = fastify({ bodyLimit: 64 * 1024, keepAliveTimeout: 65_000, forceCloseConnections: 'idle' });
  endConnectionsOnClose(server);
  server.setErrorHandler((error: FastifyError & Partial<InvalidInput>, request, reply) => {
    const { statusCode = 500, message, problems = [{ path: [], message }] } = error;
    if (statusCode < 500) return reply.code(statusCode).send({ message, problems });
    sandbox.log.error({ err: error, path: request.url }, 'fault');
    return reply.code(500).send({ message: 'Something went wrong here.' });
  });
  server.get('/health/live', async () => ({ status: 'ok' }));
  server.get('/health/ready', async () => {
    await checkDatabase();
    return { status: 'ok' };
  });
  void server.register(async (guarded) => {
    guarded.addHook('onRequest', async ({ headers }, reply) => {
      if (!isSame(headers.authorization ?? '', `Bearer ${sandbox.agreement.key}`))
        await reply.code(401).send({ message: 'The key is not right.' });
    });
    addCharges(guarded, sandbox);
    addPayouts(guarded, sandbox);
    if (sandbox.canFail) addFailures(guarded, sandbox);
  });
  return server;
}

function addCharges(server: FastifyInstance, sandbox: Sandbox): void {
  const charge = `/charges/${id('paymentId')}`;
  server.put<Params<'paymentId'>>(charge, ({ params, body }, reply) => {
    const asked = read(newCharge, body);
    return answerOrFail(sandbox, 'charge', reply, async (manner) => {
      const started = await startCharge(sandbox, params.paymentId, asked, manner);
      return started && answered(started);
    });
  });
  server.get<Params<'paymentId'>>(charge, ({ params }, reply) =>
    answerOrFail(sandbox, 'find', reply, async () => chargeOrNone(await findCharge(sandbox, params.paymentId))),
  );
  server.put<Params<'paymentId' | 'captureId'>>(`${charge}/captures/${id('captureId')}`, ({ params, body }, reply) => {
    const asked = read(newCapture, body);
    const capture = async (manner: Manner) => answered(await captureCharge(sandbox, params, asked, manner));
    return answerOrFail(sandbox, 'capture', reply, capture);
  });
  server.post<Params<'paymentId'>>(`${charge}/void`, ({ params, body }, reply) => {
    const asked = read(newVoid, body);
    const letGo = async (manner: Manner) => chargeOrNone(await voidCharge(sandbox, params.paymentId, asked, manner));
    return answerOrFail(sandbox, 'void', reply, letGo);
  });
  server.put<Params<'paymentId' | 'refundId'>>(`${charge}/refunds/${id('refundId')}`, ({ params, body }, reply) => {
    const asked = read(newRefund, body);
    const refund = async (manner: Manner) => answered(await refundCharge(sandbox, params, asked, manner));
    return answerOrFail(sandbox, 'refund', reply, refund);
  });
}

function addPayouts(server: FastifyInstance, sandbox: Sandbox): void {
  server.put<Params<'payoutId'>>(`/payouts/${id('payoutId')}`, ({ params, body }, reply) => {
    const asked = read(newPayout, body);
    const pay = async (manner: Manner) => answered(await payOut(sandbox, params.payoutId, asked, manner));
    return answerOrFail(sandbox, 'payout', reply, pay);
  });
}

function addFailures(server: FastifyInstance, sandbox: Sandbox): void {
  const failures = async () => ({ failures: await plannedFailures(sandbox) });
  server.get('/failures', failures);
  server.post('/failures', async ({ body }) => {
    await planFailure(sandbox, read(newFailure, body));
    return failures();
  });
}

/** What is asked; throws what the error handler answers with 400. */
function read<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> {
  const asked: z.output<Schema> | InvalidInput = readInput(schema, body);
  if (isInvalid(asked)) throw Object.assign(new Error(asked.message), { statusCode: 400, problems: asked.problems });
  return asked;
}

const isInvalid = (asked: unknown): asked is InvalidInput => isRefusal(asked);

const chargeOrNone = (charge: Charge | null): Answer =>
  charge ? answered(charge) : { status: 404, body: { message: 'There is no such charge.' } };

function answered(outcome: object | Refused): Answer {
  if (isRefusal(outcome)) return { status: 409, body: { message: (outcome as Refused).message } };
  return { status: 200, body: outcome };
}

/** In a time that says nothing about where they differ. */
function isSame(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}
