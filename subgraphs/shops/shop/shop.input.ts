import { z } from 'zod';
import { isSlug } from '#kernel/slug.ts';

const line = z.string().trim().min(1).max(120);

export const name = line;
export const slug = z.string().refine(isSlug, 'must be a-z, 0-9 and single hyphens, at most 120');
export const description = z.string().trim().max(10_000);
export const city = line;
export const province = line;
