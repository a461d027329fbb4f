import { createHash, randomBytes } from 'node:crypto';

/** What a guest's cart is known by: 256 bits that nobody guesses. Its digest alone is kept. */
export const newCartToken = () => randomBytes(32).toString('base64url');

export const digestOfToken = (token: string) => createHash('sha256').update(token).digest('hex');
