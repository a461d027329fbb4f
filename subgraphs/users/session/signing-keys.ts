import { type CryptoKey, calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';
import { databaseNow } from '#mysql/columns.ts';
import type { Reader } from '#mysql/connect.ts';
import { and, eq, gt, or, sql } from '#mysql/drizzle.ts';
import { isDuplicate } from '#mysql/faults.ts';
import { accessTokenSeconds, algorithm } from '#subgraph/access-token.ts';
import type { Context } from '#subgraph/context.ts';
import { readUsersEnvironment } from '../environment.ts';
import { signingKeys } from '../tables.ts';

export interface SigningKey {
  readonly kid: string;
  readonly privateKey: CryptoKey;
}

/** A private key with its name, as it is stored. */
interface StoredKey {
  readonly kid: string;
  readonly privateJwk: JWK;
}

const rotateAfterDays = 90;
/** How long a process signs with a key before it asks again which one is active. */
const cacheSeconds = 60;
/** How long a retired key verifies: until the last token of a process that had it in its cache has expired. */
const retiredSeconds = accessTokenSeconds + 2 * cacheSeconds;

/** By database, since one process may serve several. */
const cache = new WeakMap<Reader, { key: SigningKey; until: number }>();

/** The key that tokens are signed with now: the operator's, or the database's newest. */
export async function activeSigningKey(context: Context): Promise<SigningKey> {
  const given = await operatorsKey();
  if (given) return importKey(given);
  const cached = cache.get(context.read);
  const now = context.now.getTime();
  if (cached && now < cached.until) return cached.key;
  const key = await importKey(await readActive(context));
  cache.set(context.read, { key, until: now + cacheSeconds * 1_000 });
  return key;
}

/**
 * The public halves of all keys that a living token may be signed with. When the operator gives the key, that is the
 * only one: the database's word counts for nothing then.
 */
export async function publicKeys(context: Context): Promise<JWK[]> {
  const given = await operatorsKey();
  if (given) return [publicHalf(given)];
  await activeSigningKey(context);
  const stillVerifies = gt(signingKeys.retiredAt, sql`NOW(3) - INTERVAL ${retiredSeconds} SECOND`);
  const keys = await context.read
    .select({ kid: signingKeys.kid, privateJwk: signingKeys.privateJwk })
    .from(signingKeys)
    .where(or(eq(signingKeys.status, 'ACTIVE'), stillVerifies));
  return keys.map(publicHalf);
}

/** The active key; when there is none or it is too old, a new one, of whichever process is first. */
async function readActive(context: Context): Promise<StoredKey> {
  const active = await findActive(context);
  if (active && !active.isOld) return active;
  const fresh = await newKey();
  await context.transaction('signing key', async (tx) => {
    if (active) {
      const [retired] = await tx
        .update(signingKeys)
        .set({ status: null, retiredAt: databaseNow })
        .where(and(eq(signingKeys.kid, active.kid), eq(signingKeys.status, 'ACTIVE')));
      if (retired.affectedRows === 0) return;
    }
    try {
      await tx.insert(signingKeys).values({ ...fresh, status: 'ACTIVE' });
    } catch (error) {
      if (!isDuplicate(error, 'signing_keys_status')) throw error;
    }
  });
  return (await findActive(context)) as StoredKey;
}

async function findActive({ read }: Pick<Context, 'read'>): Promise<(StoredKey & { isOld: boolean }) | null> {
  const [row] = await read
    .select({
      kid: signingKeys.kid,
      privateJwk: signingKeys.privateJwk,
      isOld: sql`${signingKeys.createdAt} <= NOW(3) - INTERVAL ${rotateAfterDays} DAY`.mapWith(Boolean),
    })
    .from(signingKeys)
    .where(eq(signingKeys.status, 'ACTIVE'));
  return row ?? null;
}

async function operatorsKey(): Promise<StoredKey | null> {
  const { SIGNING_KEY: privateJwk } = readUsersEnvironment();
  if (!privateJwk) return null;
  return { kid: privateJwk.kid ?? (await calculateJwkThumbprint(privateJwk)), privateJwk };
}

async function newKey(): Promise<StoredKey> {
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true });
  const privateJwk = await exportJWK(privateKey);
  return { kid: await calculateJwkThumbprint(privateJwk), privateJwk };
}

async function importKey({ kid, privateJwk }: StoredKey): Promise<SigningKey> {
  return { kid, privateKey: (await importJWK(privateJwk, algorithm)) as CryptoKey };
}

function publicHalf({ kid, privateJwk: { kty, crv, x, y } }: StoredKey): JWK {
  return { kty, crv, x, y, kid, alg: algorithm, use: 'sig' } as JWK;
}
