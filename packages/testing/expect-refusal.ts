import { expect } from 'vitest';

/** The outcome is a refusal of this type, with a message for the developer. */
export function expectRefusal(outcome: unknown, typename: string): void {
  expect(outcome).toMatchObject({ __typename: typename });
  if (outcome && typeof outcome === 'object' && 'message' in outcome) expect(outcome.message).toMatch(/\S/);
}

/** The answer failed with exactly this code, and says nothing of hosts or SQL. */
export function expectErrorCode(answer: { errors?: readonly object[] }, code: string): void {
  expect(answer.errors?.map((error) => (error as { extensions?: { code?: string } }).extensions?.code)).toEqual([code]);
}
