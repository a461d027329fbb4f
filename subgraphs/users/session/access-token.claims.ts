import type { ShopRole } from '#subgraph/viewer.ts';
import type { AccountKind } from '../tables.ts';

/**
 * What whoever verifies an access token must know besides the public keys and the issuer (`settings.publicUrl`): accept
 * this algorithm and this audience, and nothing else.
 */
export const algorithm = 'ES256';
export const audience = 'pasar';
export const accessTokenSeconds = 15 * 60;

/** What an access token says, besides `iss`, `aud`, `jti`, `iat` and `exp`. */
export interface AccessTokenClaims {
  /** The user's id. */
  readonly sub: string;
  readonly kind: AccountKind;
  /** E.164. */
  readonly phone_number: string;
  /** SHOP_USER only: as of when the token was made. */
  readonly shops?: readonly { readonly shopId: string; readonly role: ShopRole }[];
}
