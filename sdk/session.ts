import { PasarError } from './errors.ts';
import { RefreshSessionDocument, type SessionFieldsFragment } from './generated/graphql.ts';
import { send, type TransportOptions } from './transport.ts';

export type Session = SessionFieldsFragment;

/** A token is refreshed this long before it ends, so that it does not end on the way. */
const marginMs = 30_000;

/**
 * Keeps a session alive: gives out an access token that is good, refreshing it when need be, once for all who wait.
 */
export class SessionKeeper {
  #session: Session | null = null;
  #refreshing: Promise<Session> | null = null;
  readonly #transport: TransportOptions;
  readonly #onChange: (session: Session | null) => void;

  constructor(transport: TransportOptions, onChange: (session: Session | null) => void) {
    this.#transport = transport;
    this.#onChange = onChange;
  }

  get session(): Session | null {
    return this.#session;
  }

  set(session: Session | null): void {
    this.#session = session;
    this.#onChange(session);
  }

  async accessToken(): Promise<string | null> {
    const session = this.#session;
    if (!session) return null;
    const isGood = Date.parse(session.accessTokenExpiresAt) - marginMs > Date.now();
    return isGood ? session.accessToken : (await this.refresh()).accessToken;
  }

  /** A new session for the old one; throws UNAUTHENTICATED when it is over, and forgets it. */
  refresh(): Promise<Session> {
    this.#refreshing ??= this.#exchange().finally(() => {
      this.#refreshing = null;
    });
    return this.#refreshing;
  }

  async #exchange(): Promise<Session> {
    const refreshToken = this.#session?.refreshToken;
    if (!refreshToken) throw new PasarError('Nobody is signed in', { code: 'UNAUTHENTICATED' });
    const input = { refreshToken };
    const { refreshSession } = await send(this.#transport, RefreshSessionDocument, { input }, null);
    // Whoever signed out, or in as somebody else, meanwhile keeps what they chose.
    if (this.#session?.refreshToken !== refreshToken) {
      throw new PasarError('The session was ended meanwhile', { code: 'UNAUTHENTICATED' });
    }
    if (refreshSession.__typename !== 'RefreshSessionSuccess') {
      this.set(null);
      throw new PasarError('The session is over: sign in again', { code: 'UNAUTHENTICATED' });
    }
    this.set(refreshSession.session);
    return refreshSession.session;
  }
}
