import { eq } from 'drizzle-orm';
import { money } from '#kernel/money.ts';
import type { Context } from '#subgraph/context.ts';
import type { Charge, ChargeKey } from '../provider.ts';
import { type SandboxCharge, sandboxCharges } from './sandbox.tables.ts';

export async function findCharge(
  context: Context,
  { paymentId }: Pick<ChargeKey, 'paymentId'>,
): Promise<Charge | null> {
  const [charge] = await context.read.select().from(sandboxCharges).where(eq(sandboxCharges.id, paymentId));
  return charge ? toCharge(charge) : null;
}

/** What a card that is good for it makes of a charge. */
export const takenAs = (isCapturedLater: boolean) =>
  isCapturedLater ? ('AUTHORIZED' as const) : ('CAPTURED' as const);

/** A charge as the sandbox tells of it. */
export function toCharge({ id, status, amountMinor, currency, instructions, declineReason }: SandboxCharge): Charge {
  return { paymentId: id, reference: null, status, amount: money(amountMinor, currency), instructions, declineReason };
}
