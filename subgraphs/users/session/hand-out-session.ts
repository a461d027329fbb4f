import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import {
  type AccessTokenClaims,
  accessTokenSeconds,
  algorithm,
  audience,
  mostShopsInToken,
} from '#subgraph/access-token.ts';
import type { Context } from '#subgraph/context.ts';
import { shopsOf } from '../neighbours/shops.ts';
import type { UserRow } from '../tables.ts';
import type { SigningKey } from './signing-keys.ts';

export interface RefreshToken {
  readonly token: string;
  readonly expiresAt: Date;
}

/** The session as its holder gets it: the refresh token that was just written, and an access token made now. */
export async function handOutSession(context: Context, key: SigningKey, user: UserRow, refreshToken: RefreshToken) {
  const shops =
    user.kind === 'SHOP_USER' ? { shops: (await shopsOf(context, user.id)).slice(0, mostShopsInToken) } : {};
  const claims = { sub: user.id, kind: user.kind, phone_number: user.phoneNumber, ...shops };
  const issuedAt = Math.floor(context.now.getTime() / 1_000);
  const expiresAt = issuedAt + accessTokenSeconds;
  return {
    accessToken: await signAccessToken(claims, { key, issuer: context.settings.publicUrl, issuedAt, expiresAt }),
    accessTokenExpiresAt: new Date(expiresAt * 1_000),
    refreshToken: refreshToken.token,
    refreshTokenExpiresAt: refreshToken.expiresAt,
    user: { ...user, isBearer: true as const },
  };
}

function signAccessToken(
  claims: AccessTokenClaims,
  { key, issuer, issuedAt, expiresAt }: { key: SigningKey; issuer: string; issuedAt: number; expiresAt: number },
): Promise<string> {
  return new SignJWT({ ...claims })
    .setProtectedHeader({ alg: algorithm, kid: key.kid, typ: 'JWT' })
    .setIssuer(issuer)
    .setAudience(audience)
    .setJti(randomUUID())
    .setIssuedAt(issuedAt)
    .setExpirationTime(expiresAt)
    .sign(key.privateKey);
}
