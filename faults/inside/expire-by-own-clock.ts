import { changeSources } from '#testing/change-sources.ts';

/** A control: orders that ask their own clock what has expired, in a process that is started with `--import` of this file. */
changeSources([
  {
    file: 'order/expire-orders.ts',
    changes: [['lte(orders.expiresAt, databaseNow)', 'lte(orders.expiresAt, new Date())']],
  },
]);
