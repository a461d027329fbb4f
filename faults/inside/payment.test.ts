import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { newId } from '#kernel/ids.ts';
import type { RawRequest } from '#subgraph/link.ts';
import { provider } from '../../subgraphs/payments/provider/chosen.ts';
import { letWebhooksCome } from '../../subgraphs/payments/testing/given.ts';
import { chance, scaled } from '../scale.ts';
import {
  bringToRest,
  brokenInvariants,
  cancel,
  checkout,
  givenAnOffer,
  lapse,
  type Market,
  type Offer,
  type Placed,
  pay,
  place,
  startMarket,
} from './market.ts';
import { seeded } from './seed.ts';

/** What the provider's answer to a charge does. */
const answers = ['comes', 'is lost after the capture', 'comes after its webhook', 'was never asked for'] as const;
/** What its webhooks do. */
const webhooks = ['come', 'come twice at once', 'come among forged ones', 'are not taken at first'] as const;
/** What happens between the payment and the news of its capture. */
const meanwhiles = [
  'nothing',
  'a cancel',
  'a cancel at the same moment',
  'the expiry',
  'the expiry and a rival',
] as const;
const refunds = ['is answered', 'is done, and its answer lost'] as const;

interface Case {
  readonly answer: (typeof answers)[number];
  readonly webhook: (typeof webhooks)[number];
  readonly meanwhile: (typeof meanwhiles)[number];
  readonly refund: (typeof refunds)[number];
}

const allCases: readonly Case[] = answers.flatMap((answer) =>
  webhooks.flatMap((webhook) =>
    meanwhiles.flatMap((meanwhile) => refunds.map((refund) => ({ answer, webhook, meanwhile, refund }))),
  ),
);
const atOnce = 8;
const groups = scaled({ share: 2, full: (allCases.length / atOnce) * 5 });

let market: Market;
let plenty: Offer;
const caseOf = new Map<string, Case>();
const forgedAndTaken: RawRequest[] = [];

beforeAll(async () => {
  market = await startMarket();
  plenty = await givenAnOffer(market, 100_000);
  disturbProvider();
  disturbWebhooks();
});
afterAll(async () => {
  vi.restoreAllMocks();
  await market.stop();
});

async function caseOfPayment(paymentId: string): Promise<Case | undefined> {
  const [row] = await market.sql('payments', 'SELECT order_id FROM payments WHERE id = ?', [paymentId]);
  return caseOf.get(row?.order_id);
}

const started = new Set<string>();
const refunded = new Set<string>();
const firstTime = (seen: Set<string>, id: string) => !seen.has(id) && Boolean(seen.add(id));
const timedOut = () => new Error('The connection to the provider timed out');

function disturbProvider(): void {
  const { start, refund } = provider;
  vi.spyOn(provider, 'start').mockImplementation(async (context, charge) => {
    const answer = (await caseOfPayment(charge.paymentId))?.answer;
    const isFirst = firstTime(started, charge.paymentId);
    if (isFirst && answer === 'was never asked for') throw timedOut();
    const answered = await start(context, charge);
    if (isFirst && answer === 'is lost after the capture') throw timedOut();
    if (isFirst && answer === 'comes after its webhook') await letWebhooksCome(market);
    return answered;
  });
  vi.spyOn(provider, 'refund').mockImplementation(async (context, asked) => {
    const answered = await refund(context, asked);
    const isLost = (await caseOfPayment(asked.paymentId))?.refund === 'is done, and its answer lost';
    if (isLost && firstTime(refunded, asked.refundId)) throw timedOut();
    return answered;
  });
}

const refusedOnce = new Set<string>();

function disturbWebhooks(): void {
  const payments = market.subgraph('payments');
  const { raw } = payments;
  payments.raw = async (request) => {
    const { data } = JSON.parse(request.body);
    const [refund] = data.refundId
      ? await market.sql('payments', 'SELECT payment_id FROM refunds WHERE id = ?', [data.refundId])
      : [];
    switch ((await caseOfPayment(data.paymentId ?? refund?.payment_id))?.webhook) {
      case 'come twice at once':
        return (await Promise.all([raw(request), raw(request)]))[1];
      case 'come among forged ones':
        for (const forged of forgeriesOf(request)) {
          if ((await raw(forged)).status < 300) forgedAndTaken.push(forged);
        }
        return raw(request);
      case 'are not taken at first':
        if (firstTime(refusedOnce, request.headers['webhook-id'] ?? '')) return { status: 503, headers: {}, body: '' };
        return raw(request);
      default:
        return raw(request);
    }
  };
}

/** What somebody could make of a message that was overheard. */
function forgeriesOf({ headers, body, ...request }: RawRequest): RawRequest[] {
  return [
    { ...request, headers, body: body.replace(/"amount":"\d+|"refundId":"rfd/, '$&0') },
    { ...request, headers, body: body.replace(/"status":"[A-Z]+"/, '"status":"DECLINED"') },
    { ...request, headers: { ...headers, 'webhook-id': newId('msg') }, body },
    { ...request, headers: { ...headers, 'webhook-signature': 'v1,AAAA' }, body: `${body} ` },
  ];
}

async function play(one: Case): Promise<Placed> {
  const offer = one.meanwhile === 'the expiry and a rival' ? await givenAnOffer(market, 1) : plenty;
  const order = await place(market, [offer]);
  caseOf.set(order.id, one);
  await pay(market, order.id);
  if (one.meanwhile === 'a cancel') await cancel(market, order.id);
  if (one.meanwhile === 'a cancel at the same moment') {
    await letWebhooksCome(market);
    await Promise.all([cancel(market, order.id), market.settle()]);
  }
  if (one.meanwhile.startsWith('the expiry')) await expire(order);
  // Who may come too late, since the money of another order of this group has brought this one's news along.
  if (one.meanwhile === 'the expiry and a rival') await checkout(market, [offer]);
  return order;
}

async function expire({ id }: Placed): Promise<void> {
  await lapse(market, id);
  for (const name of ['warehouses', 'orders']) await market.subgraph(name).sweep();
}

/** Which of the two the client has, as the provider and the ledger of the stock know it: the money, or the goods. */
async function verdictOn({ id, total }: Placed): Promise<string> {
  const [money] = await market.sql(
    'payments',
    `SELECT SUM(charges.amount_minor - charges.refunded_minor) AS kept
      FROM ${market.databasePrefix}_sandbox.charges AS charges
      JOIN payments ON payments.id = charges.id
      WHERE payments.order_id = ? AND charges.status = 'CAPTURED'`,
    [id],
  );
  const [goods] = await market.sql(
    'warehouses',
    "SELECT COALESCE(-SUM(on_hand_change), 0) AS gone FROM movements WHERE cause_type = 'ORDER' AND cause_id = ?",
    [id],
  );
  const isPaid = Number(money?.kept) === Number(total.amount) * 100;
  const isRefunded = Number(money?.kept) === 0;
  const hasGoods = Number(goods?.gone) === 1;
  if (money?.kept === null && !hasGoods) return 'never charged';
  if (isPaid && hasGoods) return 'goods';
  if (isRefunded && !hasGoods) return 'money';
  return isRefunded ? 'both' : 'neither';
}

describe(`with ${seeded}`, () => {
  test('who was charged has the goods or the money, never neither, never both', { timeout: 15 * 60_000 }, async () => {
    const verdicts: Record<string, number> = {};
    const draw = chance('payment');
    let cases: Case[] = [];
    for (let group = 0; group < groups; group += 1) {
      if (cases.length < atOnce) cases = draw.shuffle(allCases);
      const played = cases.splice(0, atOnce);
      const orders = await Promise.all(played.map(play));
      await bringToRest(market);
      for (const [index, order] of orders.entries()) {
        const verdict = await verdictOn(order);
        // The charge of an order that is over is voided, if the bank has not taken it before.
        const isOver = played[index]?.meanwhile !== 'nothing';
        const fair = ['goods', 'money', ...(isOver ? ['never charged'] : [])];
        expect(fair, JSON.stringify(played[index])).toContain(verdict);
        verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
      }
      expect(await brokenInvariants(market), JSON.stringify(played)).toEqual([]);
      expect(forgedAndTaken).toEqual([]);
    }
    expect(Object.keys(verdicts).sort()).toEqual(['goods', 'money', 'never charged']);
  });

  test('control: finds who has neither, since orders never heard of the capture, and who has both', async () => {
    const [unheard, twice] = [await place(market, [plenty]), await place(market, [plenty])];
    await pay(market, twice.id);
    await bringToRest(market);
    expect(await verdictOn(twice)).toBe('goods');

    await pay(market, unheard.id);
    await letWebhooksCome(market);
    await market.sql('payments', 'UPDATE outbox SET delivered_at = NOW(3) WHERE aggregate_id = ?', [unheard.id]);
    const [{ id: paymentId } = { id: '' }] = await market.sql(
      'payments',
      'SELECT id FROM payments WHERE order_id = ?',
      [twice.id],
    );
    const amount = { amount: twice.total.amount, currencyCode: 'IDR' };
    const payload = { refundId: newId('rfd'), orderId: twice.id, paymentId, amount, reason: 'A mistake' };
    const fact = { id: newId('evt'), type: 'order.refund-requested', aggregateId: twice.id, payload };
    await market.subgraph('payments').receive(fact);
    await bringToRest(market);
    expect([await verdictOn(unheard), await verdictOn(twice)]).toEqual(['neither', 'both']);
    expect(await brokenInvariants(market)).not.toEqual([]);
  });
});
