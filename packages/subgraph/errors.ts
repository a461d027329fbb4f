import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { PageError } from '#kernel/pages.ts';
import { isConnectionLost, isRetryable } from '#mysql/faults.ts';

/**
 * The closed set of codes that a client can meet in `errors`. Expected refusals are never here: they are members of the
 * result unions.
 */
export const publicCodes = [
  /** The document or its variables are not what the schema asks for. */
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  /** No access token, or one that is not good. */
  'UNAUTHENTICATED',
  /** Signed in, but with another kind of account. */
  'FORBIDDEN',
  /** A part of the system does not answer. Worth repeating, with the same idempotency key. */
  'UNAVAILABLE',
  /** Our fault. The trace id finds it in the logs. */
  'INTERNAL',
] as const;

export type PublicCode = (typeof publicCodes)[number];

export function unavailable(cause?: unknown): GraphQLError {
  const options = { extensions: { code: 'UNAVAILABLE' } };
  return new GraphQLError('A part of the system does not answer. Try again.', {
    ...options,
    ...(cause instanceof Error ? { originalError: cause } : {}),
  });
}

export function isPublicCode(code: unknown): code is PublicCode {
  return publicCodes.some((known) => known === code);
}

/**
 * What a client may see of an error: a caller's mistake as it is; a fault of ours as a trace id only, never a message, a
 * host or an SQL text. The fault itself goes to the log.
 */
export function toPublicError(error: GraphQLError, trace: { requestId: string; log: Logger }): GraphQLFormattedError {
  const { message, locations, path } = error;
  const place = { ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
  const cause = error.originalError;
  if (cause instanceof PageError) return { message: cause.message, ...place, extensions: { code: 'BAD_USER_INPUT' } };
  const code = error.extensions.code;
  if (isPublicCode(code) && code !== 'INTERNAL') {
    if (code === 'UNAVAILABLE') trace.log.warn({ err: cause ?? error, requestId: trace.requestId }, 'unavailable');
    return { message, ...place, extensions: { code } };
  }
  // Without a path no resolver has run: graphql-js refused a variable, such as `quantity: 1.5`.
  if (!path && !code) return { message, ...place, extensions: { code: 'BAD_USER_INPUT' } };
  trace.log.error({ err: cause ?? error, requestId: trace.requestId, path: path?.join('.') }, 'fault');
  // A lock that nobody let go of in all attempts of a transaction: nothing was written, and another try may well succeed.
  if (isConnectionLost(cause) || isRetryable(cause)) {
    return { message: unavailable().message, ...place, extensions: { code: 'UNAVAILABLE', traceId: trace.requestId } };
  }
  return {
    message: 'Something went wrong on our side.',
    ...place,
    extensions: { code: 'INTERNAL', traceId: trace.requestId },
  };
}
