import type { CategoryRow } from '../tables.ts';

export const categoryNotFound = () =>
  ({ __typename: 'CategoryNotFoundError', message: 'There is no such category.' }) as const;

export const categorySlugTaken = (category: CategoryRow) =>
  ({
    __typename: 'CategorySlugTakenError',
    message: `Another category has the slug ${category.slug}.`,
    category,
  }) as const;
