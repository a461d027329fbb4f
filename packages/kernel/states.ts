/**
 * The states of a thing as data: one record of moves, each with the states that it leaves and the one that it reaches.
 * A command performs a move as one conditional `UPDATE … SET status = move.to WHERE id = ? AND status IN (move.from)`.
 */
export interface Move<State extends string> {
  readonly from: readonly State[];
  readonly to: State;
}

/** Checks at load time that every state but the initial ones can be reached, and returns the moves as they are. */
export function defineMoves<State extends string, Name extends string>(
  states: readonly State[],
  initial: readonly State[],
  moves: Record<Name, Move<State>>,
): Record<Name, Move<State>> {
  const reached = new Set<State>([...initial, ...Object.values<Move<State>>(moves).map((move) => move.to)]);
  const unreachable = states.filter((state) => !reached.has(state));
  if (unreachable.length > 0) throw new Error(`No move reaches ${unreachable.join(', ')}`);
  return moves;
}
