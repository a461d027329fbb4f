import { randomInt } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { formatAmount } from '#kernel/money.ts';
import { isDuplicate } from '#mysql/faults.ts';
import type { Context } from '#subgraph/context.ts';
import type { Charge, Instructions, NewCharge } from '../provider.ts';
import { type CardToken, defaultCardToken, isCardToken } from './card-tokens.ts';
import { findCharge, takenAs } from './find-charge.ts';
import { queueWebhook } from './queue-webhook.ts';
import { sandboxCharges } from './sandbox.tables.ts';

const bank = 'Sandbox Bank';

/** How long the bank takes to answer. */
const cardMs = 200;
const transferMs = 2_000;
/** When the sandbox tells of a charge whose answer got lost. */
const lostAnswerMs = 2_000;

/** A repeat with the same payment starts nothing, and is answered with the charge as it is. */
export async function startCharge(context: Context, asked: NewCharge): Promise<Charge> {
  const cardToken = asked.method === 'CARD' ? knownToken(asked.cardToken ?? defaultCardToken) : null;
  const losesAnswer = cardToken === 'tok_times_out_after_capture';
  const isNew = await context.transaction('sandbox: start charge', async (tx) => {
    try {
      await tx.insert(sandboxCharges).values({
        id: asked.paymentId,
        status: losesAnswer ? takenAs(asked.isCapturedLater) : 'PENDING',
        isCapturedLater: asked.isCapturedLater,
        uncapturedMinor: losesAnswer && asked.isCapturedLater ? asked.amount.minor : 0n,
        cardToken,
        amountMinor: asked.amount.minor,
        currency: asked.amount.currency,
        instructions: instructionsFor(asked),
        dueAt: losesAnswer ? null : sql`NOW(3) + INTERVAL ${(cardToken ? cardMs : transferMs) * 1_000} MICROSECOND`,
      });
    } catch (error) {
      if (isDuplicate(error, 'PRIMARY')) return false;
      throw error;
    }
    if (losesAnswer) await queueWebhook(tx, { charge: taken(asked) }, lostAnswerMs);
    return true;
  });
  if (isNew && losesAnswer) throw new Error('The connection to the sandbox timed out');
  return (await findCharge(context, asked)) as Charge;
}

function knownToken(text: string): CardToken {
  if (!isCardToken(text)) throw new Error('The sandbox does not know this card token');
  return text;
}

function taken({ paymentId, amount, isCapturedLater }: NewCharge): Charge {
  const status = takenAs(isCapturedLater);
  return { paymentId, reference: null, status, amount, instructions: null, declineReason: null };
}

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
