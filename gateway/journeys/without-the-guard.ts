import { changeSources } from '#testing/change-sources.ts';

/**
 * Takes the guards of the stock out of a process that is started with `--import` of this file: the lock on the stock
 * rows, and the condition of the update. A control: the test of the guards must fail without them.
 *
 * Between reading and writing it waits for a moment. A process serves those who come at once together, and would seldom
 * meet the other process in the short time that it takes; with the guards, no wait could do harm.
 */
changeSources([
  {
    file: 'stock/lock-stock.ts',
    changes: [
      [' FOR UPDATE', ''],
      ['  return locked;', '  await new Promise((resolve) => setTimeout(resolve, 50));\n  return locked;'],
    ],
  },
  {
    file: 'stock/move-stock.ts',
    changes: [
      ['\n      AND reserved + ? >= 0 AND reserved + ? <= on_hand + ?', ''],
      [', row.reserved, row.reserved, row.onHand', ''],
    ],
  },
]);
