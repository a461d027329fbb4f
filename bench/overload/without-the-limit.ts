import { registerHooks } from 'node:module';

/** Takes the limit of operations under way out of a process that is started with `--import` of this file: a control. */
const limit = /operations: \d+,/;

registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context);
    if (!url.endsWith('gateway/limits.ts')) return loaded;
    const source = Buffer.from(loaded.source as Uint8Array).toString('utf8');
    if (!limit.test(source)) throw new Error('gateway/limits.ts has no such limit: this control is out of date');
    return { ...loaded, source: source.replace(limit, 'operations: Number.POSITIVE_INFINITY,') };
  },
});
