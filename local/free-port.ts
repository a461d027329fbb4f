import { randomInt } from 'node:crypto';
import { requireFree } from '#subgraph/require-free.ts';

/**
 * A port that nobody listens on at this moment, below those that systems give to outgoing connections: one of theirs may be
 * taken again before it is listened on.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(12_000, 32_000);
    if (await isFree(port)) return port;
  }
}

const isFree = (port: number) =>
  requireFree({ host: '0.0.0.0', port }).then(
    () => true,
    () => false,
  );
