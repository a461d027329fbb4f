import { z } from 'zod';
import { isSlug } from '#kernel/slug.ts';
import { line } from '#subgraph/input.ts';

export const name = line(120);
export const slug = z.string().refine(isSlug, 'must be a-z, 0-9 and single hyphens, at most 120');
export const description = z.string().trim().max(10_000);
export const city = line(120);
export const province = line(120);
