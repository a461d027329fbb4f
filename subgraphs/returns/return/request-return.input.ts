import { z } from 'zod';

const optionalText = (most: number) => z.string().trim().max(most).nullish();

const pictureUrl = z
  .string()
  .max(500)
  .refine((text) => URL.canParse(text) && new URL(text).protocol === 'https:', 'is not an address with https');

const item = z.object({
  orderItemId: z.string().min(1).max(32),
  quantity: z.int().min(1).max(1_000),
  reason: z.enum(['CHANGED_MIND', 'DOES_NOT_FIT', 'NOT_AS_DESCRIBED', 'DAMAGED', 'FAULTY', 'WRONG_ITEM', 'OTHER']),
  comment: optionalText(1_000),
  pictureUrls: z.array(pictureUrl).max(5),
  exchangeFor: z.string().min(1).max(32).nullish(),
});

export const namesEachOnce = (items: readonly { readonly orderItemId: string }[]) =>
  new Set(items.map(({ orderItemId }) => orderItemId)).size === items.length;

export const requestReturnInput = z
  .object({
    shopOrderId: z.string().min(1).max(32),
    resolution: z.enum(['REFUND', 'EXCHANGE']),
    items: z.array(item).min(1).max(100).refine(namesEachOnce, 'names an item twice'),
    idempotencyKey: z.string().min(1).max(128),
  })
  .refine(({ resolution, items }) => items.every((one) => (resolution === 'EXCHANGE') === Boolean(one.exchangeFor)), {
    path: ['items'],
    message: 'must each say exchangeFor for an exchange, and only then',
  });

export type RequestedReturn = z.output<typeof requestReturnInput>;
