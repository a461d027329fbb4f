import { money, toWire } from '#kernel/money.ts';
import { eq } from '#mysql/drizzle.ts';
import type { Charge } from './messages.ts';
import type { Sandbox } from './sandbox.ts';
import { type ChargeRow, charges } from './tables.ts';

export async function findCharge({ read }: Pick<Sandbox, 'read'>, paymentId: string): Promise<Charge | null> {
  const [charge] = await read.select().from(charges).where(eq(charges.id, paymentId));
  return charge ? toCharge(charge) : null;
}

/** What a card that is good for it makes of a charge. */
export const takenAs = (isCapturedLater: boolean) =>
  isCapturedLater ? ('AUTHORIZED' as const) : ('CAPTURED' as const);

/** A charge as it is told of. */
export function toCharge({ id, status, amountMinor, currency, instructions, declineReason }: ChargeRow): Charge {
  return { paymentId: id, status, amount: toWire(money(amountMinor, currency)), instructions, declineReason };
}
