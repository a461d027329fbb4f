import { randomInt } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { formatAmount } from '#kernel/money.ts';
import { isDuplicate } from '#mysql/faults.ts';
import type { Context } from '#subgraph/context.ts';
import type { Charge, Instructions, NewCharge } from '../provider.ts';
import type { Manner } from './call-far-away.ts';
import { type CardToken, defaultCardToken, isCardToken } from './card-tokens.ts';
import { findCharge, takenAs } from './find-charge.ts';
import { queueTold } from './queue-webhook.ts';
import { sandboxCharges } from './sandbox.tables.ts';

const bank = 'Sandbox Bank';

/** How long the bank takes to answer. */
const cardMs = 200;
const transferMs = 2_000;
/** When the sandbox tells of a charge whose answer got lost. */
const lostAnswerMs = 2_000;

/** A repeat with the same payment starts nothing, and is answered with the charge as it is. */
export async function startCharge(context: Context, asked: NewCharge, manner: Manner): Promise<Charge> {
  const cardToken = asked.method === 'CARD' ? knownToken(asked.cardToken ?? defaultCardToken) : null;
  const answer = answerAtOnce(asked, cardToken, manner);
  const isToldTwice = manner === 'answers-twice' || cardToken === 'tok_answers_twice';
  const losesAnswer = answer?.status === takenAs(asked.isCapturedLater);
  const isNew = await context.transaction('sandbox: start charge', async (tx) => {
    try {
      await tx.insert(sandboxCharges).values({
        id: asked.paymentId,
        isCapturedLater: asked.isCapturedLater,
        uncapturedMinor: losesAnswer && asked.isCapturedLater ? asked.amount.minor : 0n,
        isToldTwice,
        cardToken,
        amountMinor: asked.amount.minor,
        currency: asked.amount.currency,
        instructions: instructionsFor(asked),
        dueAt: sql`NOW(3) + INTERVAL ${(cardToken ? cardMs : transferMs) * 1_000} MICROSECOND`,
        ...(answer ? { ...answer, dueAt: null } : {}),
      });
    } catch (error) {
      if (isDuplicate(error, 'PRIMARY')) return false;
      throw error;
    }
    if (answer) await queueTold(tx, { charge: { ...unchanged(asked), ...answer } }, isToldTwice, lostAnswerMs);
    return true;
  });
  if (isNew && losesAnswer) throw new Error('The connection to the sandbox timed out');
  return (await findCharge(context, asked)) as Charge;
}

function knownToken(text: string): CardToken {
  if (!isCardToken(text)) throw new Error('The sandbox does not know this card token');
  return text;
}

/** Null when the bank takes its time. */
function answerAtOnce({ isCapturedLater }: NewCharge, cardToken: CardToken | null, manner: Manner) {
  if (manner === 'declines') return { status: 'DECLINED', declineReason: 'The sandbox was asked to decline.' } as const;
  if (cardToken !== 'tok_times_out_after_capture') return null;
  return { status: takenAs(isCapturedLater), declineReason: null };
}

const unchanged = ({ paymentId, amount }: NewCharge) => ({ paymentId, reference: null, amount, instructions: null });

/** The numbers are too short to be taken for those of cards. */
function instructionsFor({ paymentId, amount, method, expiresAt }: NewCharge): Instructions | null {
  const sum = `${amount.currency} ${formatAmount(amount)}`;
  const common = {
    bank: null,
    url: null,
    virtualAccountNumber: null,
    qrString: null,
    expiresAt: expiresAt?.toISOString() ?? null,
  };
  if (method === 'CARD') return null;
  if (method === 'QRIS') {
    const qrString = `SANDBOX-QRIS:${paymentId}:${formatAmount(amount)}`;
    return { ...common, qrString, text: `Scan the QR code and pay ${sum}.` };
  }
  if (method === 'E_WALLET') return { ...common, text: `Confirm the payment of ${sum} in your e-wallet.` };
  const virtualAccountNumber = `8808${randomInt(10 ** 7, 10 ** 8)}`;
  const text = `Transfer ${sum} to the account ${virtualAccountNumber} of ${bank}.`;
  return { ...common, bank, virtualAccountNumber, text };
}
