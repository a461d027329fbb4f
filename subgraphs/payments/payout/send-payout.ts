import { money } from '#kernel/money.ts';
import { claimDue } from '#mysql/claim-due.ts';
import type { Context } from '#subgraph/context.ts';
import { provider } from '../provider/chosen.ts';
import { payouts } from '../tables.ts';
import { payoutsById } from './payout.queries.ts';
import { recordPayout } from './record-payout.ts';

const patience = { firstSeconds: 15, mostSeconds: 900 };

/** Sends payouts again that are not over: the provider, which knows them by their ids, answers how they stand. */
export async function resumePayouts(context: Context): Promise<number> {
  const due = await claimDue(context, payouts, patience);
  await Promise.all(due.map((payoutId) => sendPayout(context, payoutId)));
  return due.length;
}

/** Gives a payout to the provider and records the answer. When none comes, `resumePayouts` asks again. */
export async function sendPayout(context: Context, payoutId: string): Promise<void> {
  const payout = (await payoutsById(context.read, [payoutId])).get(payoutId);
  if (!payout) throw new Error(`There is no payout ${payoutId} to send`);
  const { shopId, amountMinor, currency } = payout;
  try {
    if (!provider.payOut) throw new Error('The provider pays no shops any more');
    const answer = await provider.payOut(context, { payoutId, shopId, amount: money(amountMinor, currency) });
    await context.transaction('send payout', (tx) => recordPayout(tx, answer));
  } catch (error) {
    context.log.warn({ err: error, payout: payoutId }, 'the provider did not answer, will be asked again');
  }
}
