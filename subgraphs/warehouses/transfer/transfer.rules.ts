import type { InputProblem } from '#subgraph/input.ts';

export interface TransferLine {
  readonly variantId: string;
  readonly quantity: number;
}

/** No more can arrive than was dispatched. */
export function arrivalProblems(
  dispatched: readonly TransferLine[],
  arrived: readonly TransferLine[],
): readonly InputProblem[] {
  return arrived.flatMap(({ variantId, quantity }, index) => {
    const sent = dispatched.find((line) => line.variantId === variantId)?.quantity ?? 0;
    const path = ['lines', String(index), 'quantity'];
    return quantity > sent ? [{ path, message: `is more than the ${sent} that were dispatched` }] : [];
  });
}
