import { type Carrier, rupiah } from '../carrier.ts';

/** A carrier for development, demonstrations and tests, which goes everywhere and charges the same. */
export const sandbox: Carrier = {
  code: 'sandbox',
  name: 'Sandbox',
  currency: 'IDR',
  volumetricDivisor: 6_000,
  mostGrams: 100_000,
  longestSideMm: 2_000,
  notServed: [],
  insuranceBasisPoints: 20n,
  cashOnDelivery: { basisPoints: 300n, least: 100_000n },
  services: [
    {
      service: 'REGULAR',
      days: {
        SAME_CITY: [1, 2],
        SAME_PROVINCE: [1, 2],
        SAME_ISLANDS: [1, 2],
        INTER_ISLAND: [1, 2],
        REMOTE_EAST: [1, 2],
      },
      cutOffHour: 17,
      steps: [{ upToGrams: 1_000, price: rupiah(12_000, 12_000, 12_000, 90_000, 90_000) }],
      furtherKilogram: rupiah(12_000, 12_000, 12_000, 90_000, 90_000),
    },
  ],
  trackingPrefix: 'SBX',
  statusWords: {
    collected: 'PICKED_UP',
    sorting: 'IN_TRANSIT',
    'on the van': 'OUT_FOR_DELIVERY',
    'handed over': 'DELIVERED',
    'nobody home': 'FAILED_ATTEMPT',
    'going back': 'RETURNING',
    'came back': 'RETURNED',
    'cannot be found': 'LOST',
  },
  isSandbox: true,
};
