import { registerHooks } from 'node:module';

/** Texts of one source file, by the end of its path, and what is put in their place. */
export interface SourceChange {
  readonly file: string;
  readonly changes: readonly (readonly [text: string, instead: string])[];
}

/**
 * Changes sources as they are loaded, in a process that is started with `--import` of a file that calls this: for
 * controls and faults that no setting could make. Fails when a text is not there any more.
 */
export function changeSources(sources: readonly SourceChange[]): void {
  registerHooks({
    load(url, context, nextLoad) {
      const loaded = nextLoad(url, context);
      const cut = sources.find(({ file }) => url.endsWith(file));
      if (!cut) return loaded;
      let source = Buffer.from(loaded.source as Uint8Array).toString('utf8');
      for (const [text, instead] of cut.changes) {
        if (!source.includes(text)) throw new Error(`${cut.file} has no ${text}: this change is out of date`);
        source = source.replace(text, () => instead);
      }
      return { ...loaded, source };
    },
  });
}
