export interface DemoBrand {
  name: string;
  slug: string;
  /** Opens every SKU of the brand. */
  skuCode: string;
}

export const brands = [
  { name: 'Amazfit', slug: 'amazfit', skuCode: 'AMZ' },
  { name: 'Anker', slug: 'anker', skuCode: 'ANK' },
  { name: 'Apple', slug: 'apple', skuCode: 'APL' },
  { name: 'Asus', slug: 'asus', skuCode: 'ASU' },
  { name: 'Baseus', slug: 'baseus', skuCode: 'BAS' },
  { name: 'Garmin', slug: 'garmin', skuCode: 'GAR' },
  { name: 'Google', slug: 'google', skuCode: 'GOO' },
  { name: 'Huawei', slug: 'huawei', skuCode: 'HUA' },
  { name: 'Infinix', slug: 'infinix', skuCode: 'INF' },
  { name: 'JBL', slug: 'jbl', skuCode: 'JBL' },
  { name: 'Lenovo', slug: 'lenovo', skuCode: 'LEN' },
  { name: 'Logitech', slug: 'logitech', skuCode: 'LOG' },
  { name: 'Nothing', slug: 'nothing', skuCode: 'NOT' },
  { name: 'OPPO', slug: 'oppo', skuCode: 'OPP' },
  { name: 'POCO', slug: 'poco', skuCode: 'POC' },
  { name: 'realme', slug: 'realme', skuCode: 'RLM' },
  { name: 'Samsung', slug: 'samsung', skuCode: 'SAM' },
  { name: 'SanDisk', slug: 'sandisk', skuCode: 'SAN' },
  { name: 'Sony', slug: 'sony', skuCode: 'SON' },
  { name: 'Spigen', slug: 'spigen', skuCode: 'SPI' },
  { name: 'Ugreen', slug: 'ugreen', skuCode: 'UGR' },
  { name: 'vivo', slug: 'vivo', skuCode: 'VIV' },
  { name: 'Xiaomi', slug: 'xiaomi', skuCode: 'XIA' },
] as const satisfies readonly DemoBrand[];

export type BrandName = (typeof brands)[number]['name'];
