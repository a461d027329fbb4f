import { type Carrier, rupiah } from './carrier.ts';

/** Lorries and ships for what is heavy: nothing is charged as less than ten kilograms. */
export const gajah: Carrier = {
  code: 'gajah',
  name: 'Gajah Muatan',
  currency: 'IDR',
  volumetricDivisor: 4_000,
  mostGrams: 500_000,
  longestSideMm: 4_000,
  notServed: ['Papua Pegunungan'],
  insuranceBasisPoints: 30n,
  cashOnDelivery: null,
  services: [
    {
      service: 'CARGO',
      days: {
        SAME_CITY: [1, 3],
        SAME_PROVINCE: [2, 4],
        SAME_ISLANDS: [3, 7],
        INTER_ISLAND: [6, 14],
        REMOTE_EAST: [12, 28],
      },
      cutOffHour: 14,
      steps: [
        { upToGrams: 10_000, price: rupiah(30_000, 40_000, 55_000, 110_000, 210_000) },
        { upToGrams: 50_000, price: rupiah(90_000, 130_000, 210_000, 480_000, 950_000) },
      ],
      furtherKilogram: rupiah(1_500, 2_200, 3_800, 9_000, 18_000),
    },
  ],
  trackingPrefix: 'GJH',
  statusWords: {
    loaded: 'PICKED_UP',
    sailed: 'IN_TRANSIT',
    unloaded: 'IN_TRANSIT',
    'local-truck': 'OUT_FOR_DELIVERY',
    'signed-for': 'DELIVERED',
    refused: 'FAILED_ATTEMPT',
    'return-loaded': 'RETURNING',
    'return-signed-for': 'RETURNED',
    'written-off': 'LOST',
  },
};
