import { z } from 'zod';

/** One problem of an input, as the schema's `InputProblem`. */
export interface InputProblem {
  readonly path: readonly string[];
  readonly message: string;
}

export interface InvalidInput {
  readonly __typename: 'InvalidInputError';
  readonly message: string;
  readonly problems: readonly InputProblem[];
}

/** The refusal of an input that breaks rules which the schema cannot say. */
export function invalidInput(...problems: readonly InputProblem[]): InvalidInput {
  const said = problems.map(({ path, message }) => `${path.join('.') || 'input'}: ${message}`);
  return { __typename: 'InvalidInputError', message: said.join('; '), problems };
}

/**
 * Text of at most so many characters that one writes and others read, such as a name. Characters that turn the text around
 * them, or that are none at all, make a name look like another one.
 */
export const line = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .regex(/^([^\p{Cc}\u202a-\u202e\u2066-\u2069]|\s)*$/u, 'has characters that cannot be seen');

/** Checks an input against its schema: the value with defaults and transformations, or a refusal with all problems. */
export function readInput<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> | InvalidInput {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  return invalidInput(...result.error.issues.map(({ path, message }) => ({ path: path.map(String), message })));
}

/** Whether something is a refusal: a plain object tagged with the name of its schema type, which ends in `Error`. */
export function isRefusal<Value>(value: Value): value is Extract<Value, { readonly __typename: `${string}Error` }> {
  return (
    typeof value === 'object' &&
    value !== null &&
    '__typename' in value &&
    typeof value.__typename === 'string' &&
    value.__typename.endsWith('Error')
  );
}
