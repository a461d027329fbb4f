import { z } from 'zod';

/**
 * What the users subgraph, which signs access tokens, and the gateway, which verifies them, agree on besides the public
 * keys and the issuer (`settings.publicUrl`): this algorithm, this audience, these claims, and nothing else.
 */
export const algorithm = 'ES256';
export const audience = 'pasar';
export const accessTokenSeconds = 15 * 60;

/** A token is a header, and headers have 16 KiB altogether. Nothing is decided by these names: see decision 6. */
export const mostShopsInToken = 50;

/** What an access token says, besides `iss`, `aud`, `jti`, `iat` and `exp`. */
export const accessTokenClaims = z.object({
  /** The user's id. */
  sub: z.string(),
  kind: z.enum(['CLIENT', 'SHOP_USER', 'ADMIN']),
  /** E.164. */
  phone_number: z.string(),
  /** SHOP_USER only, for the app that holds the token: the shops as of when it was made, and so many at most. */
  shops: z
    .array(z.object({ shopId: z.string(), role: z.enum(['OWNER', 'STAFF']) }))
    .readonly()
    .optional(),
});

export type AccessTokenClaims = z.output<typeof accessTokenClaims>;
