import { randomBytes } from 'node:crypto';

/** The server that `npm test` started, or the one that `DATABASE_URL` names. */
export function testServer(): string {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error('Tests need a database server: run them with `npm test`, or set DATABASE_URL');
  return url;
}

/** A prefix for databases that nobody else has. */
export const freshPrefix = () => `t_${randomBytes(5).toString('hex')}`;
