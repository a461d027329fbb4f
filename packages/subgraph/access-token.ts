import { z } from 'zod';

/**
 * What the users subgraph, which signs access tokens, and the gateway, which verifies them, agree on besides the public
 * keys and the issuer (`settings.publicUrl`): this algorithm, this audience, these claims, and nothing else.
 */
export const algorithm = 'ES256';
export const audience = 'pasar';
export const accessTokenSeconds = 15 * 60;

/** What an access token says, besides `iss`, `aud`, `jti`, `iat` and `exp`. */
export const accessTokenClaims = z.object({
  /** The user's id. */
  sub: z.string(),
  kind: z.enum(['CLIENT', 'SHOP_USER', 'ADMIN']),
  /** E.164. */
  phone_number: z.string(),
  /** SHOP_USER only: as of when the token was made. */
  shops: z
    .array(z.object({ shopId: z.string(), role: z.enum(['OWNER', 'STAFF']) }))
    .readonly()
    .optional(),
});

export type AccessTokenClaims = z.output<typeof accessTokenClaims>;
