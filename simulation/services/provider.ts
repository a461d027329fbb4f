import { money } from '../../packages/kernel/money.ts';
import type { ChargeRefund } from '../../subgraphs/payments/provider/provider.ts';
import { fault } from '../world/database.ts';
import type { News, Provider, SimCharge, World } from '../world/world.ts';

/** What payments know of a charge (provider/provider.ts). */
export type SimAnswer = NonNullable<News['charge']>;

const toCharge = ({ id, status, amountMinor }: SimCharge): SimAnswer => ({
  paymentId: id,
  status,
  amount: money(amountMinor, 'IDR'),
});

/** sandbox-provider/start-charge.ts: keyed by the payment's id. */
export function startCharge({ provider }: World, asked: { paymentId: string; amountMinor: bigint }): SimAnswer {
  const { paymentId: id, amountMinor } = asked;
  const charge = provider.charges.get(id) ?? { id, status: 'PENDING', amountMinor, refundedMinor: 0n };
  provider.charges.set(id, charge);
  provider.version += 1;
  return toCharge(charge);
}

/** sandbox-provider/void-charge.ts: what was captured stays so, and what comes later is never made. */
export function voidCharge(world: World, asked: { paymentId: string; amountMinor: bigint }): SimAnswer {
  const { provider } = world;
  const { paymentId: id, amountMinor } = asked;
  const known = provider.charges.get(id);
  if (known && known.status !== 'PENDING') return toCharge(known);
  const voided: SimCharge = { id, amountMinor, refundedMinor: 0n, status: 'VOIDED' };
  provider.charges.set(id, voided);
  if (known) tell(provider, { charge: toCharge(voided), isVital: false });
  else provider.version += 1;
  world.say(known ? 'voided' : 'voided before it was started', id);
  return toCharge(voided);
}

/** sandbox-provider/find-charge.ts */
export function findCharge({ provider }: World, paymentId: string): SimAnswer | null {
  const charge = provider.charges.get(paymentId);
  return charge ? toCharge(charge) : null;
}

/** sandbox-provider/refund-charge.ts: keyed by the refund's id, and never more than was captured. */
export function refundCharge(
  { provider }: World,
  asked: { refundId: string; paymentId: string; amountMinor: bigint },
): ChargeRefund {
  const { refundId, paymentId, amountMinor } = asked;
  const known = provider.refunds.get(refundId);
  if (known) return { refundId, status: known.status };
  const charge = provider.charges.get(paymentId);
  if (charge?.status !== 'CAPTURED' || charge.amountMinor - charge.refundedMinor < amountMinor) {
    throw fault('the provider gives back at most what it has captured');
  }
  provider.charges.set(paymentId, { ...charge, refundedMinor: charge.refundedMinor + amountMinor });
  provider.refunds.set(refundId, { refundId, paymentId, amountMinor, status: 'PENDING' });
  provider.version += 1;
  return { refundId, status: 'PENDING' };
}

/** sandbox-provider/settle.ts: the bank answers. What it declined, or what was voided, it may capture after all. */
export function settleCharge(world: World, id: string, isDeclined: boolean): void {
  const { provider } = world;
  const charge = provider.charges.get(id) as SimCharge;
  if (charge.status === 'CAPTURED') return;
  const isVital = charge.status !== 'PENDING';
  const settled: SimCharge = { ...charge, status: isDeclined && !isVital ? 'DECLINED' : 'CAPTURED' };
  provider.charges.set(id, settled);
  tell(provider, { charge: toCharge(settled), isVital });
  const before = { DECLINED: 'a decline', VOIDED: 'a void' } as Readonly<Record<string, string>>;
  world.say(isVital ? `captured after ${before[charge.status]}` : `bank: ${settled.status.toLowerCase()}`, id);
}

export function settleRefund({ provider }: World, refundId: string): void {
  const refund = provider.refunds.get(refundId);
  if (refund?.status !== 'PENDING') return;
  provider.refunds.set(refundId, { ...refund, status: 'SUCCEEDED' });
  tell(provider, { refund: { refundId, status: 'SUCCEEDED' }, isVital: false });
}

function tell(provider: Provider, news: Omit<News, 'id'>): void {
  provider.version += 1;
  provider.count += 1;
  const id = `msg_${provider.count}`;
  provider.news.set(id, { ...news, id });
}
