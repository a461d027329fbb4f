/**
 * The cards of the sandbox: one is good, one is declined, one is good and the answer to its charge gets lost, and of one
 * everything is told twice.
 */
export const cardTokens = ['tok_succeeds', 'tok_declined', 'tok_times_out_after_capture', 'tok_answers_twice'] as const;

export type CardToken = (typeof cardTokens)[number];

export const defaultCardToken: CardToken = 'tok_succeeds';
