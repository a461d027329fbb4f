import { type DemoPlace, shops } from './shops.ts';

export interface DemoAdmin {
  kind: 'ADMIN';
  phone: string;
  displayName: string;
}

export interface DemoShopUser {
  kind: 'SHOP_USER';
  phone: string;
  displayName: string;
  shopSlug: string;
  role: 'OWNER' | 'STAFF';
}

export interface DemoAddress extends DemoPlace {
  label: string;
  recipientName: string;
}

export interface DemoClient {
  kind: 'CLIENT';
  phone: string;
  displayName: string;
  addresses: readonly DemoAddress[];
}

/**
 * An Indonesian mobile number in E.164: 0 is the admin, 101 and up are shop users, 201 and up are clients.
 * Valid in form; no message is ever sent to one of them.
 */
const phoneOf = (number: number): string => `+628110000${String(number).padStart(4, '0')}`;

export const admin: DemoAdmin = { kind: 'ADMIN', phone: phoneOf(0), displayName: 'Demo admin' };

const owners = shops.map(
  (shop, index): DemoShopUser => ({
    kind: 'SHOP_USER',
    phone: phoneOf(101 + index),
    displayName: `Owner of ${shop.name}`,
    shopSlug: shop.slug,
    role: 'OWNER',
  }),
);

const staff: DemoShopUser = {
  kind: 'SHOP_USER',
  phone: phoneOf(151),
  displayName: 'Staff of Toko Merdeka',
  shopSlug: 'toko-merdeka',
  role: 'STAFF',
};

export const shopUsers: readonly DemoShopUser[] = [...owners, staff];

type Town = Omit<DemoPlace, 'countryCode'>;

function client(number: number, ...places: [label: string, town: Town][]): DemoClient {
  const displayName = `Demo client ${number}`;
  return {
    kind: 'CLIENT',
    phone: phoneOf(200 + number),
    displayName,
    addresses: places.map(([label, town]) => ({ label, recipientName: displayName, ...town, countryCode: 'ID' })),
  };
}

export const clients: readonly DemoClient[] = [
  client(
    1,
    ['Home', { street: 'Jl. Kebon Sirih Blok A', city: 'Jakarta Pusat', province: 'DKI Jakarta', postalCode: '10340' }],
    [
      'Office',
      { street: 'Jl. M. H. Thamrin Blok B', city: 'Jakarta Pusat', province: 'DKI Jakarta', postalCode: '10350' },
    ],
  ),
  client(2, ['Home', { street: 'Jl. Dago Blok C', city: 'Bandung', province: 'Jawa Barat', postalCode: '40135' }]),
  client(3, [
    'Home',
    { street: 'Jl. Raya Darmo Blok D', city: 'Surabaya', province: 'Jawa Timur', postalCode: '60241' },
  ]),
  client(
    4,
    ['Home', { street: 'Jl. Setia Budi Blok E', city: 'Medan', province: 'Sumatera Utara', postalCode: '20132' }],
    ['Parents', { street: 'Jl. Sudirman Blok F', city: 'Pekanbaru', province: 'Riau', postalCode: '28116' }],
  ),
  client(5, ['Home', { street: 'Jl. Raya Sesetan Blok G', city: 'Denpasar', province: 'Bali', postalCode: '80223' }]),
  client(6, ['Home', { street: 'Jl. Sentani Blok H', city: 'Jayapura', province: 'Papua', postalCode: '99112' }]),
];
