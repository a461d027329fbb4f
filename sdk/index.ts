export { type ClientOptions, createClient, type FollowedOrder, newIdempotencyKey, type PasarClient } from './client.ts';
export type { TypedDocument } from './document.ts';
export { PasarError, type PasarErrorCode } from './errors.ts';
export type * from './generated/graphql.ts';
export type { Session } from './session.ts';
