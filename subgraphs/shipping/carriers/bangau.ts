import { type Carrier, rupiah } from './carrier.ts';

/** By road and ferry to every regency: cheap, patient, and it collects the money at the door. */
export const bangau: Carrier = {
  code: 'bangau',
  name: 'Bangau Paket',
  currency: 'IDR',
  volumetricDivisor: 6_000,
  mostGrams: 50_000,
  longestSideMm: 1_200,
  notServed: [],
  insuranceBasisPoints: 20n,
  cashOnDelivery: { basisPoints: 300n, least: 400_000n },
  services: [
    {
      service: 'REGULAR',
      days: {
        SAME_CITY: [1, 2],
        SAME_PROVINCE: [2, 3],
        SAME_ISLANDS: [2, 5],
        INTER_ISLAND: [4, 8],
        REMOTE_EAST: [7, 14],
      },
      cutOffHour: 18,
      steps: [
        { upToGrams: 1_000, price: rupiah(8_000, 10_000, 15_000, 29_000, 55_000) },
        { upToGrams: 2_000, price: rupiah(11_000, 15_000, 25_000, 52_000, 102_000) },
        { upToGrams: 5_000, price: rupiah(18_000, 27_000, 52_000, 118_000, 240_000) },
      ],
      furtherKilogram: rupiah(3_500, 5_500, 10_500, 23_000, 47_000),
    },
  ],
  trackingPrefix: 'BGU',
  statusWords: {
    diambil: 'PICKED_UP',
    transit: 'IN_TRANSIT',
    diantar: 'OUT_FOR_DELIVERY',
    diterima: 'DELIVERED',
    'gagal antar': 'FAILED_ATTEMPT',
    retur: 'RETURNING',
    'retur selesai': 'RETURNED',
    hilang: 'LOST',
  },
};
