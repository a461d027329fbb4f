/** What went wrong with a request, apart from the expected refusals, which are members of the result unions. */
export type PasarErrorCode =
  | 'BAD_USER_INPUT'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'UNAVAILABLE'
  | 'INTERNAL'
  | 'NETWORK'
  | (string & {});

/** Thrown by every method when the request itself failed. */
export class PasarError extends Error {
  override readonly name = 'PasarError';
  /** See the list in the README; `NETWORK` when no answer came at all. */
  readonly code: PasarErrorCode;
  /** Finds the request in the server's logs. */
  readonly requestId: string | null;

  constructor(message: string, { code, requestId = null, cause }: PasarErrorOptions) {
    super(message, { cause });
    this.code = code;
    this.requestId = requestId;
  }

  /** Whether the same request may well succeed when it is sent again, with the same idempotency key. */
  get isRetryable(): boolean {
    return this.code === 'UNAVAILABLE' || this.code === 'NETWORK';
  }
}

interface PasarErrorOptions {
  readonly code: PasarErrorCode;
  readonly requestId?: string | null;
  readonly cause?: unknown;
}
