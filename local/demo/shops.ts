import type { BrandName, TopCategorySlug } from './catalogue.ts';

export interface DemoPlace {
  street: string;
  city: string;
  province: string;
  /** Five digits. */
  postalCode: string;
  countryCode: 'ID';
}

export interface DemoWarehouse {
  name: string;
  address: DemoPlace;
}

/** Parts of the stock lines; they add up to 1. */
export interface StockHabit {
  /** 20 to 200 on hand. */
  plenty: number;
  /** 1 to 3 on hand. */
  scarce: number;
  /** Nothing on hand. */
  none: number;
}

export interface DemoRange {
  category: TopCategorySlug;
  /** Part of the variants in the category that the shop sells, 0 to 1. */
  share: number;
  /** Only these brands, where a shop keeps to some. */
  brands?: readonly BrandName[];
}

export interface DemoShop {
  name: string;
  slug: string;
  city: string;
  province: string;
  description: string;
  warehouses: readonly DemoWarehouse[];
  /** Per cent above (or below, negative) the usual price, and the last three digits of every price. */
  prices: { from: number; to: number; ending: 0 | 900 };
  carries: readonly DemoRange[];
  stock: StockHabit;
}

type Town = Pick<DemoPlace, 'city' | 'province'>;

const at = (street: string, postalCode: string, town: Town): DemoPlace => ({
  street,
  ...town,
  postalCode,
  countryCode: 'ID',
});

const everything = (share: number): DemoRange[] => [
  { category: 'phones', share },
  { category: 'tablets', share },
  { category: 'watches', share },
  { category: 'audio', share },
  { category: 'accessories', share },
];

const jakarta = { city: 'Jakarta Pusat', province: 'DKI Jakarta' };
const eastJakarta = { city: 'Jakarta Timur', province: 'DKI Jakarta' };
const bandung = { city: 'Bandung', province: 'Jawa Barat' };
const surabaya = { city: 'Surabaya', province: 'Jawa Timur' };
const medan = { city: 'Medan', province: 'Sumatera Utara' };
const makassar = { city: 'Makassar', province: 'Sulawesi Selatan' };
const denpasar = { city: 'Denpasar', province: 'Bali' };
const yogyakarta = { city: 'Yogyakarta', province: 'DI Yogyakarta' };
const semarang = { city: 'Semarang', province: 'Jawa Tengah' };
const palembang = { city: 'Palembang', province: 'Sumatera Selatan' };
const balikpapan = { city: 'Balikpapan', province: 'Kalimantan Timur' };
const manado = { city: 'Manado', province: 'Sulawesi Utara' };
const batam = { city: 'Batam', province: 'Kepulauan Riau' };

export const shops: readonly DemoShop[] = [
  {
    name: 'Toko Merdeka',
    slug: 'toko-merdeka',
    ...jakarta,
    description: 'The largest range of the marketplace: nearly half of the catalogue from three warehouses.',
    warehouses: [
      { name: 'Gambir', address: at('Jl. Medan Merdeka Timur Blok A', '10110', jakarta) },
      { name: 'Cempaka Putih', address: at('Jl. Letjen Suprapto Blok C', '10510', jakarta) },
      { name: 'Cakung', address: at('Kawasan Pergudangan Cakung Blok F', '13910', eastJakarta) },
    ],
    prices: { from: -2, to: 1, ending: 0 },
    carries: everything(0.46),
    stock: { plenty: 0.75, scarce: 0.15, none: 0.1 },
  },
  {
    name: 'Gerai Priangan',
    slug: 'gerai-priangan',
    ...bandung,
    description: 'Phones and everything that is heard through them.',
    warehouses: [
      { name: 'Braga', address: at('Jl. Braga Blok B', '40111', bandung) },
      { name: 'Gedebage', address: at('Kawasan Pergudangan Gedebage Blok D', '40294', bandung) },
    ],
    prices: { from: -3, to: 2, ending: 900 },
    carries: [
      { category: 'phones', share: 0.4 },
      { category: 'audio', share: 0.8 },
      { category: 'accessories', share: 0.3 },
    ],
    stock: { plenty: 0.6, scarce: 0.3, none: 0.1 },
  },
  {
    name: 'Pusat Gawai Suroboyo',
    slug: 'pusat-gawai-suroboyo',
    ...surabaya,
    description: 'Sells in quantity and therefore below the usual price.',
    warehouses: [
      { name: 'Genteng', address: at('Jl. Embong Malang Blok A', '60261', surabaya) },
      { name: 'Rungkut', address: at('Jl. Rungkut Industri Blok K', '60293', surabaya) },
      { name: 'Margomulyo', address: at('Kawasan Pergudangan Margomulyo Blok H', '60183', surabaya) },
    ],
    prices: { from: -4, to: -1, ending: 0 },
    carries: everything(0.42),
    stock: { plenty: 0.85, scarce: 0.1, none: 0.05 },
  },
  {
    name: 'Toko Deli',
    slug: 'toko-deli',
    ...medan,
    description: 'Affordable Android phones and tablets for the whole of North Sumatra.',
    warehouses: [
      { name: 'Gatot Subroto', address: at('Jl. Gatot Subroto Blok E', '20112', medan) },
      { name: 'Medan Deli', address: at('Kawasan Industri Medan Blok G', '20242', medan) },
    ],
    prices: { from: 0, to: 3, ending: 0 },
    carries: [
      {
        category: 'phones',
        share: 0.75,
        brands: ['Samsung', 'Xiaomi', 'POCO', 'OPPO', 'vivo', 'realme', 'Infinix'],
      },
      { category: 'tablets', share: 0.6, brands: ['Samsung', 'Xiaomi', 'Lenovo', 'OPPO', 'Infinix'] },
      { category: 'accessories', share: 0.35 },
    ],
    stock: { plenty: 0.6, scarce: 0.25, none: 0.15 },
  },
  {
    name: 'Kios Losari',
    slug: 'kios-losari',
    ...makassar,
    description: 'A general shop by the sea with a little of everything.',
    warehouses: [
      { name: 'Pettarani', address: at('Jl. A. P. Pettarani Blok C', '90222', makassar) },
      { name: 'Biringkanaya', address: at('Kawasan Industri Makassar Blok B', '90241', makassar) },
    ],
    prices: { from: 1, to: 5, ending: 900 },
    carries: everything(0.28),
    stock: { plenty: 0.5, scarce: 0.35, none: 0.15 },
  },
  {
    name: 'Gerai Apel Dewata',
    slug: 'gerai-apel-dewata',
    ...denpasar,
    description: 'Nearly all of Apple, with the watches, speakers and cases that go with it.',
    warehouses: [{ name: 'Teuku Umar', address: at('Jl. Teuku Umar Blok A', '80113', denpasar) }],
    prices: { from: -1, to: 3, ending: 0 },
    carries: [
      { category: 'phones', share: 0.95, brands: ['Apple'] },
      { category: 'tablets', share: 1, brands: ['Apple'] },
      { category: 'watches', share: 0.9, brands: ['Apple', 'Garmin'] },
      { category: 'audio', share: 0.9, brands: ['Apple', 'JBL', 'Sony'] },
      { category: 'accessories', share: 0.9, brands: ['Apple', 'Spigen', 'Anker'] },
    ],
    stock: { plenty: 0.55, scarce: 0.3, none: 0.15 },
  },
  {
    name: 'Gawai Malioboro',
    slug: 'gawai-malioboro',
    ...yogyakarta,
    description: 'For students: middle-class phones, tablets, keyboards and cables.',
    warehouses: [
      { name: 'Malioboro', address: at('Jl. Malioboro Blok D', '55271', yogyakarta) },
      { name: 'Umbulharjo', address: at('Jl. Veteran Blok B', '55161', yogyakarta) },
    ],
    prices: { from: -3, to: 0, ending: 900 },
    carries: [
      { category: 'phones', share: 0.3, brands: ['Samsung', 'Xiaomi', 'POCO', 'realme', 'Nothing', 'Asus', 'Google'] },
      { category: 'tablets', share: 0.6 },
      { category: 'accessories', share: 0.7 },
    ],
    stock: { plenty: 0.55, scarce: 0.35, none: 0.1 },
  },
  {
    name: 'Toko Simpang Lima',
    slug: 'toko-simpang-lima',
    ...semarang,
    description: 'Phones of all makers and the chargers for them.',
    warehouses: [
      { name: 'Pemuda', address: at('Jl. Pemuda Blok A', '50132', semarang) },
      { name: 'Ngaliyan', address: at('Kawasan Industri Candi Blok J', '50184', semarang) },
    ],
    prices: { from: -1, to: 2, ending: 0 },
    carries: [
      { category: 'phones', share: 0.5 },
      { category: 'accessories', share: 0.6 },
    ],
    stock: { plenty: 0.65, scarce: 0.2, none: 0.15 },
  },
  {
    name: 'Toko Ampera',
    slug: 'toko-ampera',
    ...palembang,
    description: 'A family shop beside the bridge; small, and often down to the last piece.',
    warehouses: [{ name: 'Sudirman', address: at('Jl. Jenderal Sudirman Blok C', '30126', palembang) }],
    prices: { from: 2, to: 5, ending: 0 },
    carries: [
      { category: 'phones', share: 0.3 },
      { category: 'watches', share: 0.4 },
      { category: 'accessories', share: 0.3 },
    ],
    stock: { plenty: 0.3, scarce: 0.5, none: 0.2 },
  },
  {
    name: 'Gerai Beruang Madu',
    slug: 'gerai-beruang-madu',
    ...balikpapan,
    description: 'Sports watches and rugged sound for work and travel outdoors.',
    warehouses: [
      { name: 'Klandasan', address: at('Jl. Jenderal Sudirman Blok B', '76112', balikpapan) },
      { name: 'Kariangau', address: at('Kawasan Industri Kariangau Blok E', '76134', balikpapan) },
    ],
    prices: { from: 2, to: 6, ending: 0 },
    carries: [
      { category: 'phones', share: 0.2, brands: ['Samsung', 'Apple', 'Xiaomi', 'Sony'] },
      { category: 'watches', share: 0.95 },
      { category: 'audio', share: 0.6 },
    ],
    stock: { plenty: 0.5, scarce: 0.3, none: 0.2 },
  },
  {
    name: 'Toko Bunaken',
    slug: 'toko-bunaken',
    ...manado,
    description: 'Far from the large warehouses, with prices to match and few of each.',
    warehouses: [{ name: 'Sam Ratulangi', address: at('Jl. Sam Ratulangi Blok A', '95111', manado) }],
    prices: { from: 3, to: 6, ending: 900 },
    carries: everything(0.2),
    stock: { plenty: 0.25, scarce: 0.45, none: 0.3 },
  },
  {
    name: 'Gerai Barelang',
    slug: 'gerai-barelang',
    ...batam,
    description: 'Imported and official devices from the island next to Singapore.',
    warehouses: [
      { name: 'Nagoya', address: at('Jl. Imam Bonjol Blok F', '29444', batam) },
      { name: 'Batam Kota', address: at('Jl. Engku Putri Blok B', '29464', batam) },
    ],
    prices: { from: -4, to: 0, ending: 0 },
    carries: [
      { category: 'phones', share: 0.6, brands: ['Apple', 'Google', 'Sony', 'Samsung', 'Nothing', 'Asus'] },
      { category: 'tablets', share: 0.5 },
      { category: 'watches', share: 0.5 },
      { category: 'audio', share: 0.4 },
    ],
    stock: { plenty: 0.6, scarce: 0.25, none: 0.15 },
  },
];
