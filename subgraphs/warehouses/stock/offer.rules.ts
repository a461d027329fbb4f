/** A variant offered by a shop. */
export interface Offer {
  readonly shopId: string;
  readonly variantId: string;
}

/** Ids have no spaces, so that two of them make a key. */
export const offerKey = ({ shopId, variantId }: Offer): string => `${shopId} ${variantId}`;
