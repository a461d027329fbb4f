import { z } from 'zod';

const line = z.string().trim().min(1).max(80);
export const name = line;
export const sharedAs = line.nullish();
