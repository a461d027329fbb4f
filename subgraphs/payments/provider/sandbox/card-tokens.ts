/** The cards of the sandbox. What a token does is told in the schema, at `PayOrderInput.cardToken`. */
const cardTokens = ['tok_succeeds', 'tok_declined', 'tok_times_out_after_capture', 'tok_answers_twice'] as const;

export type CardToken = (typeof cardTokens)[number];

export const defaultCardToken: CardToken = 'tok_succeeds';

export function isCardToken(text: string): text is CardToken {
  return cardTokens.some((token) => token === text);
}
