/** How many wishlists a client has at most, and items a wishlist. */
export const most = { wishlists: 20, items: 200 } as const;
