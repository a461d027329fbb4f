export const shopNotFound = () =>
  ({ __typename: 'ShopNotFoundError', message: 'There is no such shop that you may act for.' }) as const;

export const shopSlugTaken = (slug: string) =>
  ({ __typename: 'ShopSlugTakenError', message: `Another shop has the slug ${slug}.` }) as const;
