import { registerHooks } from 'node:module';

/**
 * Takes the guards of the stock out of a process that is started with `--import` of this file: the lock on the stock
 * rows, and the condition of the update. A control: the test of the guards must fail without them.
 */
const cuts = [
  { file: 'stock/lock-stock.ts', texts: [' FOR UPDATE'] },
  {
    file: 'stock/move-stock.ts',
    texts: [
      '\n      AND reserved + ? >= 0 AND reserved + ? <= on_hand + ?',
      ', row.reserved, row.reserved, row.onHand',
    ],
  },
];

registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context);
    const cut = cuts.find(({ file }) => url.endsWith(file));
    if (!cut) return loaded;
    let source = Buffer.from(loaded.source as Uint8Array).toString('utf8');
    for (const text of cut.texts) {
      if (!source.includes(text)) throw new Error(`${cut.file} has no ${text}: this control is out of date`);
      source = source.replace(text, '');
    }
    return { ...loaded, source };
  },
});
