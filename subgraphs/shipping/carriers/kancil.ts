import { type Carrier, rupiah } from './carrier.ts';

/** Riders and small vans in and between cities: fast, light, and not everywhere. */
export const kancil: Carrier = {
  code: 'kancil',
  name: 'Kancil Antar',
  currency: 'IDR',
  volumetricDivisor: 6_000,
  mostGrams: 20_000,
  longestSideMm: 600,
  notServed: ['Papua Pegunungan', 'Papua Tengah', 'Papua Selatan', 'Maluku', 'Maluku Utara'],
  insuranceBasisPoints: 25n,
  cashOnDelivery: null,
  services: [
    {
      service: 'SAME_DAY',
      days: { SAME_CITY: [0, 0], SAME_PROVINCE: [0, 0], SAME_ISLANDS: [0, 0] },
      cutOffHour: 13,
      mostKilometres: 60,
      steps: [
        { upToGrams: 5_000, price: rupiah(22_000, 32_000, 38_000, 0, 0) },
        { upToGrams: 10_000, price: rupiah(30_000, 42_000, 50_000, 0, 0) },
      ],
      furtherKilogram: rupiah(3_000, 4_500, 5_500, 0, 0),
    },
    {
      service: 'NEXT_DAY',
      days: { SAME_CITY: [1, 1], SAME_PROVINCE: [1, 1], SAME_ISLANDS: [1, 2] },
      cutOffHour: 16,
      steps: [
        { upToGrams: 1_000, price: rupiah(14_000, 18_000, 26_000, 0, 0) },
        { upToGrams: 3_000, price: rupiah(20_000, 27_000, 44_000, 0, 0) },
      ],
      furtherKilogram: rupiah(5_000, 7_000, 12_000, 0, 0),
    },
  ],
  trackingPrefix: 'KCL',
  statusWords: {
    PICKUP_OK: 'PICKED_UP',
    ON_RIDE: 'OUT_FOR_DELIVERY',
    AT_HUB: 'IN_TRANSIT',
    DONE: 'DELIVERED',
    NO_ANSWER: 'FAILED_ATTEMPT',
    BACK_TO_SENDER: 'RETURNING',
    SENDER_RECEIVED: 'RETURNED',
    MISSING: 'LOST',
  },
};
