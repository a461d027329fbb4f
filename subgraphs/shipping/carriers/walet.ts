import { type Carrier, rupiah } from './carrier.ts';

/** By air between the islands: the quickest way over the sea. */
export const walet: Carrier = {
  code: 'walet',
  name: 'Walet Kirim',
  currency: 'IDR',
  volumetricDivisor: 5_000,
  mostGrams: 30_000,
  longestSideMm: 1_000,
  notServed: [],
  insuranceBasisPoints: 20n,
  cashOnDelivery: { basisPoints: 350n, least: 500_000n },
  services: [
    {
      service: 'NEXT_DAY',
      days: { SAME_CITY: [1, 1], SAME_PROVINCE: [1, 1], SAME_ISLANDS: [1, 1], INTER_ISLAND: [1, 2] },
      cutOffHour: 15,
      steps: [
        { upToGrams: 1_000, price: rupiah(15_000, 19_000, 29_000, 58_000, 0) },
        { upToGrams: 2_000, price: rupiah(24_000, 31_000, 52_000, 108_000, 0) },
      ],
      furtherKilogram: rupiah(9_000, 12_000, 24_000, 52_000, 0),
    },
    {
      service: 'REGULAR',
      days: {
        SAME_CITY: [1, 2],
        SAME_PROVINCE: [1, 3],
        SAME_ISLANDS: [2, 3],
        INTER_ISLAND: [2, 4],
        REMOTE_EAST: [3, 6],
      },
      cutOffHour: 17,
      steps: [
        { upToGrams: 1_000, price: rupiah(10_000, 13_000, 20_000, 38_000, 72_000) },
        { upToGrams: 3_000, price: rupiah(18_000, 24_000, 46_000, 98_000, 190_000) },
      ],
      furtherKilogram: rupiah(6_000, 8_000, 16_000, 34_000, 66_000),
    },
  ],
  trackingPrefix: 'WLT',
  statusWords: {
    '10': 'PICKED_UP',
    '20': 'IN_TRANSIT',
    '25': 'IN_TRANSIT',
    '30': 'OUT_FOR_DELIVERY',
    '40': 'DELIVERED',
    '50': 'FAILED_ATTEMPT',
    '60': 'RETURNING',
    '70': 'RETURNED',
    '90': 'LOST',
  },
};
