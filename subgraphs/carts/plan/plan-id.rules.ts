import { z } from 'zod';

/** What a plan does to a cart: the lines that it found, and the offer that each goes to. */
export interface PlannedLine {
  readonly lineId: string;
  readonly quantity: number;
  readonly shopProductId: string;
}

const planned = z.array(z.tuple([z.string().max(32), z.int().min(1), z.string().max(32)])).max(100);

/**
 * A plan as a text that its client keeps. It needs no signature: it says nothing that its client could not do line by line,
 * and whoever applies it asks the shops again.
 */
export function planIdOf(lines: readonly PlannedLine[]): string {
  const plain: z.input<typeof planned> = lines.map(({ lineId, quantity, shopProductId }) => [
    lineId,
    quantity,
    shopProductId,
  ]);
  return Buffer.from(JSON.stringify(plain)).toString('base64url');
}

/** Null for what is no plan. */
export function readPlanId(id: string): PlannedLine[] | null {
  try {
    const plain = planned.parse(JSON.parse(Buffer.from(id, 'base64url').toString('utf8')));
    if (new Set(plain.map(([lineId]) => lineId)).size < plain.length) return null;
    return plain.map(([lineId, quantity, shopProductId]) => ({ lineId, quantity, shopProductId }));
  } catch {
    return null;
  }
}
