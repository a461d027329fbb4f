import { z } from 'zod';
import { payoutRequested } from '#events/catalogue/payments.ts';
import { append, event } from '#events/outbox.ts';
import { newId } from '#kernel/ids.ts';
import { type CurrencyCode, isCurrencyCode, type Money, money, parseMoney, toWire } from '#kernel/money.ts';
import { eq, sql } from '#mysql/drizzle.ts';
import { claimKey } from '#mysql/idempotency.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { Context } from '#subgraph/context.ts';
import { isRefusal, readInput } from '#subgraph/input.ts';
import { forbidden, requireShopUser } from '#subgraph/viewer.ts';
import type { RequestPayoutInput } from '../generated/resolvers.ts';
import { entriesOfPayout } from '../ledger/ledger.rules.ts';
import { post } from '../ledger/post.ts';
import { roleIn } from '../neighbours/shops.ts';
import { paymentShopNotFound } from '../payment/payment.refusals.ts';
import { provider } from '../provider/chosen.ts';
import { type PayoutRow, payouts, shopAccounts } from '../tables.ts';
import { payoutsById } from './payout.queries.ts';
import { balanceTooLow, payoutsNotOffered } from './payout.refusals.ts';
import { sendPayout } from './send-payout.ts';

const requestPayoutInput = (currency: CurrencyCode) =>
  z.object({
    shopId: z.string(),
    amount: amountIn(currency),
    idempotencyKey: z.string().min(1).max(128),
  });

/** More than zero, in the currency of the marketplace. */
const amountIn = (currency: CurrencyCode) =>
  z.object({ amount: z.string(), currencyCode: z.string() }).transform((given, check): Money => {
    const refuse = (field: string, message: string) => {
      check.addIssue({ code: 'custom', path: [field], message });
      return z.NEVER;
    };
    const { amount, currencyCode } = given;
    if (!isCurrencyCode(currencyCode) || currencyCode !== currency)
      return refuse('currencyCode', `must be ${currency}`);
    try {
      const parsed = parseMoney({ amount, currencyCode });
      return parsed.minor > 0n ? parsed : refuse('amount', 'must be more than zero');
    } catch (error) {
      return refuse('amount', (error as RangeError).message);
    }
  });

interface Intent {
  readonly payoutId: string;
  readonly userId: string;
  readonly shopId: string;
  readonly amount: Money;
  readonly idempotencyKey: string;
}

/**
 * Takes the money from the shop's balance and writes the payout down; only then is the provider asked for it, outside any
 * transaction. Whatever stops in between is taken up again by `resumePayouts`.
 */
export async function requestPayout(context: Context, given: RequestPayoutInput) {
  const { userId } = requireShopUser(context);
  const input = readInput(requestPayoutInput(context.settings.currency), given);
  if (isRefusal(input)) return input;
  if (!provider.payOut) return payoutsNotOffered();
  const role = await roleIn(context, input.shopId);
  if (role === 'STAFF') throw forbidden('This is for the OWNER of the shop');
  if (role !== 'OWNER') return paymentShopNotFound();

  const intent = { payoutId: newId('pyo'), userId, ...input };
  const written = await context.transaction('request payout', (tx) => writePayout(tx, intent));
  if (isRefusal(written)) return written;
  const { payoutId } = written.outcome;
  if (!written.repeated) await sendPayout(context, payoutId);
  const payout = (await payoutsById(context.read, [payoutId])).get(payoutId) as PayoutRow;
  return { __typename: 'RequestPayoutSuccess', payout } as const;
}

async function writePayout(tx: Transaction, intent: Intent) {
  const { payoutId, userId, shopId, amount, idempotencyKey } = intent;
  const request = { actor: userId, operation: 'requestPayout', idempotencyKey, input: { shopId, amount } };
  const claim = await claimKey(tx, request, { payoutId });
  if (isRefusal(claim) || claim.repeated) return claim;
  // The row stays locked until the ledger has taken the money from it: of many at once each finds what the others left.
  const [account] = await tx
    .select({ balanceMinor: shopAccounts.balanceMinor })
    .from(shopAccounts)
    .where(eq(shopAccounts.shopId, shopId))
    .for('update');
  const available = account?.balanceMinor ?? 0n;
  if (available < amount.minor) return balanceTooLow(money(available, amount.currency));
  await tx.insert(payouts).values({
    id: payoutId,
    shopId,
    amountMinor: amount.minor,
    currency: amount.currency,
    requestedBy: userId,
    // Long enough for the provider to answer and to send its webhook.
    dueAt: sql`NOW(3) + INTERVAL 15 SECOND`,
  });
  const entries = entriesOfPayout(shopId, amount.minor);
  await post(tx, { kind: 'PAYOUT', causeId: payoutId, paymentId: null, currency: amount.currency, entries });
  await append(tx, event(payoutRequested, payoutId, { payoutId, shopId, amount: toWire(amount) }));
  return claim;
}
