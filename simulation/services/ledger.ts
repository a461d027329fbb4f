import { type Money, money } from '../../packages/kernel/money.ts';
import { commissionIn } from '../../subgraphs/payments/commission/commission.rules.ts';
import {
  balanceChanges,
  type Entry,
  entriesOfPromise,
  entriesOfSale,
  isBalanced,
  type Returned,
} from '../../subgraphs/payments/ledger/ledger.rules.ts';
import { commissionOf, takeBack } from '../../subgraphs/payments/ledger/share.rules.ts';
import type { LedgerTransactionKind } from '../../subgraphs/payments/tables.ts';
import { broken, type Fact, put, type Steps, type Transaction, transact } from '../world/database.ts';
import type { SimShare, World } from '../world/world.ts';
import { takeIn } from './inbox.ts';
import type { OrderForPayment } from './orders.ts';

const keyOf = ({ paymentId, shopId }: Pick<SimShare, 'paymentId' | 'shopId'>) => `${paymentId} ${shopId}`;

/** ledger/share-out.ts */
export function shareOut(tx: Transaction, { payments }: World, paymentId: string, { parts }: OrderForPayment): void {
  for (const { shopId, subtotalMinor: amountMinor } of parts) {
    const commissionMinor = commissionOf(money(amountMinor, 'IDR'), commissionIn({}, null));
    const nothing = { shippingMinor: 0n, returnedMinor: 0n, commissionReturnedMinor: 0n, shippingReturnedMinor: 0n };
    const share = { paymentId, shopId, amountMinor, commissionMinor, currency: 'IDR' as const, ...nothing };
    put(tx, payments.shares, keyOf(share), share);
  }
}

interface Posting {
  readonly kind: LedgerTransactionKind;
  readonly causeId: string;
  readonly paymentId: string;
  readonly entries: readonly Entry[];
}

/** ledger/post.ts */
export function post(tx: Transaction, { payments }: World, posting: Posting): void {
  const { kind, causeId, entries } = posting;
  const id = `${kind} ${causeId}`;
  if (payments.ledger.has(id) || !isBalanced(entries)) throw broken('a cause has one effect, of zero', { id });
  put(tx, payments.ledger, id, posting);
  for (const { shopId, minor } of balanceChanges(entries)) {
    put(tx, payments.balances, shopId, (payments.balances.get(shopId) ?? 0n) + minor);
  }
}

/** events/on-order-paid.ts */
export function* onOrderPaid(world: World, fact: Fact): Steps<void> {
  const { paymentId = '' } = fact.payload;
  yield* transact(world.payments, (tx) => {
    if (!takeIn(tx, world, fact)) return;
    post(tx, world, {
      kind: 'SALE',
      causeId: paymentId,
      paymentId,
      entries: entriesOfSale(sharesOf(world, paymentId)),
    });
    world.say('shared out', paymentId);
  });
}

/** ledger/return-shares.ts, `planReturn` */
export function planReturn(
  world: World,
  { paymentId, amount, shopId }: { paymentId: string; amount: Money; shopId: string | null },
): Returned[] | null {
  const isSold = world.payments.ledger.has(`SALE ${paymentId}`);
  return isSold ? takeBack(sharesOf(world, paymentId), { amount, shipping: null, shopId }) : [];
}

/** ledger/return-shares.ts */
export function returnShares(
  tx: Transaction,
  world: World,
  { refundId, paymentId }: { refundId: string; paymentId: string },
  returned: readonly Returned[],
): void {
  if (returned.length === 0) return;
  for (const { shopId, amountMinor, commissionMinor } of returned) {
    const key = keyOf({ paymentId, shopId });
    const share = world.payments.shares.get(key) as SimShare;
    const returnedMinor = share.returnedMinor + amountMinor;
    const commissionReturnedMinor = share.commissionReturnedMinor + commissionMinor;
    put(tx, world.payments.shares, key, { ...share, returnedMinor, commissionReturnedMinor });
  }
  post(tx, world, { kind: 'REFUND_PROMISED', causeId: refundId, paymentId, entries: entriesOfPromise(returned) });
}

const sharesOf = ({ payments }: World, paymentId: string) =>
  [...payments.shares.values()].filter((share) => share.paymentId === paymentId);
