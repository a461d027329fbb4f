import type { SourceChange } from '#testing/change-sources.ts';

/** A place in the source of a subgraph at which its process can be made to end, or to stop. */
export interface Place {
  readonly subgraph: string;
  readonly file: string;
  /** Its process ends just before this. */
  readonly text: string;
  /** What has to be otherwise for it to come there. */
  readonly also?: SourceChange;
}

/** Where it hurts: in the middle of a transaction, or when something is on disk and somebody who ought to know does not. */
export const places = {
  'the stock rows of an order are locked': {
    subgraph: 'warehouses',
    file: 'stock/lock-stock.ts',
    text: '  return locked;',
    // What is written in one message is locked for no longer than the server works: the long way holds locks.
    also: {
      file: 'engine/run-batch.ts',
      changes: [['  const outcomes = await openAtOnce(database, calls, lastSurvey);', '  const outcomes = null;']],
    },
  },
  'the stock of an order is held, and nobody was told': {
    subgraph: 'warehouses',
    file: 'engine/run-batch.ts',
    text: '    return outcomes;',
  },
  'an order is on disk, and nothing is held for it': {
    subgraph: 'orders',
    file: 'checkout/checkout.ts',
    text: '  return settle(context, order);',
  },
  'the stock of an order is held, and the order does not say so': {
    subgraph: 'orders',
    file: 'checkout/place-order.ts',
    text: '  if (!outcome) return null;',
  },
  'an order is placed, and its buyer was not told': {
    subgraph: 'orders',
    file: 'checkout/checkout.ts',
    text: '  return settled ? outcomeOf(settled)',
  },
  'a payment is on disk, and the provider knows nothing of it': {
    subgraph: 'payments',
    file: 'payment/pay-order.ts',
    text: '  if (!written.repeated) await',
  },
  'the provider has a charge, and its answer is not recorded': {
    subgraph: 'payments',
    file: 'payment/start-payment.ts',
    text: "  await context.transaction('start payment'",
  },
  'the provider has captured the money, and that is not recorded': {
    subgraph: 'payments',
    file: 'webhook/receive-webhook.ts',
    text: "    await context.transaction('receive webhook'",
  },
  'a capture is recorded, and the provider was not answered': {
    subgraph: 'payments',
    file: 'webhook/receive-webhook.ts',
    text: "    return answer(200, 'Received.');",
  },
  'the goods are final, and their order is not paid': {
    subgraph: 'orders',
    file: 'events/on-payment-captured.ts',
    text: "  await context.transaction('make order firm'",
  },
  'an order is paid, and the relay was not told': {
    subgraph: 'orders',
    file: 'subgraph/serve.ts',
    text: '    return { received: true };',
  },
  'a charge is voided, and that is not recorded': {
    subgraph: 'payments',
    file: 'capture/send-void.ts',
    text: "    await context.transaction('send void'",
  },
  'money was given back, and that is not recorded': {
    subgraph: 'payments',
    file: 'refund/send-refund.ts',
    text: "    await context.transaction('send refund'",
  },
} as const satisfies Readonly<Record<string, Place>>;

export type PlaceName = keyof typeof places;
