/** What the marketplace keeps of a sale where the operator says nothing else, of 10,000. */
const usualBasisPoints = 500;

interface Settings {
  readonly commissionBasisPoints?: number;
}

/** A shop's own commission, else that of the marketplace. */
export function commissionIn(
  { commissionBasisPoints = usualBasisPoints }: Settings,
  account: { readonly commissionBasisPoints: number | null } | null | undefined,
): number {
  return account?.commissionBasisPoints ?? commissionBasisPoints;
}
