import type { WishlistRow } from '../tables.ts';
import { most } from './wishlist.rules.ts';

export const wishlistNotFound = () =>
  ({ __typename: 'WishlistNotFoundError', message: 'There is no such wishlist of this client.' }) as const;

export const wishlistItemNotFound = () =>
  ({
    __typename: 'WishlistItemNotFoundError',
    message: 'There is no such item on a wishlist of this client.',
  }) as const;

export const tooManyWishlists = () =>
  ({ __typename: 'TooManyWishlistsError', message: `A client has at most ${most.wishlists} wishlists.` }) as const;

export const wishlistNameTaken = (wishlist: WishlistRow) =>
  ({ __typename: 'WishlistNameTakenError', message: 'Another wishlist of yours has this name.', wishlist }) as const;

export const wishlistFull = () =>
  ({ __typename: 'WishlistFullError', message: `A wishlist has at most ${most.items} items.` }) as const;

export const wishlistVariantNotFound = () =>
  ({ __typename: 'WishlistVariantNotFoundError', message: 'The catalogue has no such variant.' }) as const;
