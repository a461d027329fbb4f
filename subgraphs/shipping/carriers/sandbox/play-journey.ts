import { newId } from '#kernel/ids.ts';
import { readDatabaseTime } from '#mysql/database-time.ts';
import { eq, sql } from '#mysql/drizzle.ts';
import type { Transaction } from '#mysql/transaction.ts';
import { newsOf } from './journeys.rules.ts';
import { sandboxNews } from './sandbox.tables.ts';

const usualStepMs = 5_000;

/** How long a parcel of the sandbox takes from one status to the next. */
const stepMs = () => Number(process.env.SANDBOX_CARRIER_STEP_MS || usualStepMs);

/** Plans all that will be told of a parcel. */
export async function playJourney(tx: Transaction, trackingNumber: string, postalCode: string): Promise<void> {
  const now = await readDatabaseTime(tx);
  const step = stepMs();
  await tx.insert(sandboxNews).values(
    newsOf(postalCode).map(({ word, step: nth, turn }) => {
      const at = new Date(now.getTime() + (nth + 1) * step).toISOString();
      const eventId = `${trackingNumber}-${nth + 1}`;
      const data = { trackingNumber, eventId, status: word, at, place: 'Sandbox', description: `Sandbox: ${word}` };
      return {
        id: newId('msg'),
        trackingNumber,
        body: JSON.stringify({ type: 'parcel.scanned', data }),
        dueAt: sql`NOW(3) + INTERVAL ${(turn + 1) * step * 1_000} MICROSECOND`,
      };
    }),
  );
}

/** The parcel is not handed over after all. */
export async function endJourney(tx: Transaction, trackingNumber: string): Promise<void> {
  await tx.delete(sandboxNews).where(eq(sandboxNews.trackingNumber, trackingNumber));
}
