import { randomInt } from 'node:crypto';
import { formatAmount, toWire } from '#kernel/money.ts';
import { sql } from '#mysql/drizzle.ts';
import { isNew } from '#mysql/faults.ts';
import { type CardToken, defaultCardToken } from './card-tokens.ts';
import type { Manner } from './fail.ts';
import { findCharge, takenAs } from './find-charge.ts';
import type { Charge, Instructions, NewCharge } from './messages.ts';
import { queueTold } from './queue-webhook.ts';
import type { Sandbox } from './sandbox.ts';
import { charges } from './tables.ts';

const bank = 'Sandbox Bank';

/** How long the bank takes to answer. */
const cardMs = 200;
const transferMs = 2_000;
/** When a charge is told of whose answer got lost. */
const lostAnswerMs = 2_000;

/**
 * A repeat with the same payment starts nothing, and is answered with the charge as it is. Null when the charge is there and
 * its answer gets lost, as that card has it.
 */
export async function startCharge(
  sandbox: Sandbox,
  paymentId: string,
  asked: NewCharge,
  manner: Manner,
): Promise<Charge | null> {
  const { amount, isCapturedLater } = asked;
  const cardToken = asked.method === 'CARD' ? (asked.cardToken ?? defaultCardToken) : null;
  const answer = answerAtOnce(asked, cardToken, manner);
  const isToldTwice = manner === 'answers-twice' || cardToken === 'tok_answers_twice';
  const losesAnswer = answer?.status === takenAs(isCapturedLater);
  const isFirst = await sandbox.transaction('start charge', async (tx) => {
    const insertion = tx.insert(charges).values({
      id: paymentId,
      isCapturedLater,
      uncapturedMinor: losesAnswer && isCapturedLater ? amount.minor : 0n,
      isToldTwice,
      cardToken,
      amountMinor: amount.minor,
      currency: amount.currency,
      instructions: instructionsFor(paymentId, asked),
      dueAt: sql`NOW(3) + INTERVAL ${(cardToken ? cardMs : transferMs) * 1_000} MICROSECOND`,
      ...(answer ? { ...answer, dueAt: null } : {}),
    });
    if (!(await isNew(insertion))) return false;
    const unchanged = { paymentId, amount: toWire(amount), instructions: null };
    if (answer) await queueTold(tx, { charge: { ...unchanged, ...answer } }, isToldTwice, lostAnswerMs);
    return true;
  });
  return isFirst && losesAnswer ? null : findCharge(sandbox, paymentId);
}

/** Null when the bank takes its time. */
function answerAtOnce({ isCapturedLater }: NewCharge, cardToken: CardToken | null, manner: Manner) {
  if (manner === 'declines') return { status: 'DECLINED', declineReason: 'The sandbox was asked to decline.' } as const;
  if (cardToken !== 'tok_times_out_after_capture') return null;
  return { status: takenAs(isCapturedLater), declineReason: null };
}

/** The numbers are too short to be taken for those of cards. */
function instructionsFor(paymentId: string, { amount, method, expiresAt }: NewCharge): Instructions | null {
  const sum = `${amount.currency} ${formatAmount(amount)}`;
  const common = { bank: null, virtualAccountNumber: null, qrString: null, expiresAt };
  switch (method) {
    case 'CARD':
      return null;
    case 'QRIS': {
      const qrString = `SANDBOX-QRIS:${paymentId}:${formatAmount(amount)}`;
      return { ...common, qrString, text: `Scan the QR code and pay ${sum}.` };
    }
    case 'E_WALLET':
      return { ...common, text: `Confirm the payment of ${sum} in your e-wallet.` };
    case 'VIRTUAL_ACCOUNT': {
      const virtualAccountNumber = `8808${randomInt(10 ** 7, 10 ** 8)}`;
      const text = `Transfer ${sum} to the account ${virtualAccountNumber} of ${bank}.`;
      return { ...common, bank, virtualAccountNumber, text };
    }
  }
}
