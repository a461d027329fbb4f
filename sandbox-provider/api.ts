import { createHash, timingSafeEqual } from 'node:crypto';
import fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { endConnectionsOnClose } from '#subgraph/end-connections.ts';
import { isRefusal, readInput } from '#subgraph/input.ts';
import { captureCharge, voidCharge } from './capture-charge.ts';
import { type Answer, answerOrFail, type Manner } from './fail.ts';
import type { FailingOperation } from './failure.rules.ts';
import { findCharge } from './find-charge.ts';
import { newCapture, newCharge, newPayout, newRefund } from './messages.ts';
import { payOut } from './pay-out.ts';
import { newFailure, planFailure, plannedFailures } from './plan-failures.ts';
import { refundCharge } from './refund-charge.ts';
import type { Refused, Sandbox } from './sandbox.ts';
import { startCharge } from './start-charge.ts';

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
  server.setErrorHandler((error: FastifyError, request, reply) => {
    const { statusCode = 500, message } = error;
    if (statusCode < 500) return reply.code(statusCode).send({ message, problems: [{ path: [], message }] });
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
  server.put<Params<'paymentId'>>(charge, (request, reply) =>
    answer(sandbox, 'charge', newCharge, request, reply, async (asked, manner) => {
      const started = await startCharge(sandbox, request.params.paymentId, asked, manner);
      return started && answered(started);
    }),
  );
  server.get<Params<'paymentId'>>(charge, ({ params }, reply) =>
    answerOrFail(sandbox, 'find', reply, () => chargeAsItIs(sandbox, params.paymentId)),
  );
  server.put<Params<'paymentId' | 'captureId'>>(`${charge}/captures/${id('captureId')}`, (request, reply) =>
    answer(sandbox, 'capture', newCapture, request, reply, async (asked, manner) =>
      answered(await captureCharge(sandbox, request.params, asked, manner)),
    ),
  );
  server.post<Params<'paymentId'>>(`${charge}/void`, ({ params }, reply) =>
    answerOrFail(sandbox, 'void', reply, async () => {
      await voidCharge(sandbox, params.paymentId);
      return chargeAsItIs(sandbox, params.paymentId);
    }),
  );
  server.put<Params<'paymentId' | 'refundId'>>(`${charge}/refunds/${id('refundId')}`, (request, reply) =>
    answer(sandbox, 'refund', newRefund, request, reply, async (asked, manner) =>
      answered(await refundCharge(sandbox, request.params, asked, manner)),
    ),
  );
}

function addPayouts(server: FastifyInstance, sandbox: Sandbox): void {
  server.put<Params<'payoutId'>>(`/payouts/${id('payoutId')}`, (request, reply) =>
    answer(sandbox, 'payout', newPayout, request, reply, async (asked, manner) =>
      answered(await payOut(sandbox, request.params.payoutId, asked, manner)),
    ),
  );
}

function addFailures(server: FastifyInstance, sandbox: Sandbox): void {
  const failures = async () => ({ failures: await plannedFailures(sandbox) });
  server.get('/failures', failures);
  server.post('/failures', async ({ body }, reply) => {
    const asked = readInput(newFailure, body);
    if (isRefusal(asked)) return reply.code(400).send({ message: asked.message, problems: asked.problems });
    await planFailure(sandbox, asked);
    return failures();
  });
}

/** Reads what is asked, and does it or fails. */
async function answer<Schema extends z.ZodType>(
  sandbox: Sandbox,
  operation: FailingOperation,
  schema: Schema,
  { body }: Pick<FastifyRequest, 'body'>,
  reply: FastifyReply,
  work: (asked: z.output<Schema>, manner: Manner) => Promise<Answer>,
): Promise<FastifyReply> {
  const asked = readInput(schema, body);
  if (isRefusal(asked)) {
    const { message, problems } = asked as { message: string; problems: object };
    return reply.code(400).send({ message, problems });
  }
  return answerOrFail(sandbox, operation, reply, (manner) => work(asked as z.output<Schema>, manner));
}

async function chargeAsItIs(sandbox: Sandbox, paymentId: string): Promise<Answer> {
  const charge = await findCharge(sandbox, paymentId);
  return charge ? answered(charge) : { status: 404, body: { message: 'There is no such charge.' } };
}

function answered(outcome: object | Refused): Answer {
  if (isRefusal(outcome)) return { status: 409, body: { message: (outcome as Refused).message } };
  return { status: 200, body: outcome };
}

/** In a time that says nothing about where they differ. */
function isSame(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}
