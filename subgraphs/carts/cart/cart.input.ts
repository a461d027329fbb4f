import { z } from 'zod';
import { most } from './cart.rules.ts';

export const cartToken = z.string().max(200).nullish();
export const quantity = z.number().int().min(1).max(most.LINE_QUANTITY);
export const idempotencyKey = z.string().min(1).max(128);
