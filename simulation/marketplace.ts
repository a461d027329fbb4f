import type { Line } from '../subgraphs/orders/checkout/checkout.rules.ts';
import type { Marketplace } from './world/world.ts';

const offer = (id: string, shopId: string, variantId: string, amount: string) => ({
  id,
  isActive: true,
  price: { amount, currencyCode: 'IDR' as const },
  shop: { id: shopId, name: shopId },
  variant: { id: variantId },
});

const variant = (id: string) => ({
  id,
  sku: id,
  title: id,
  purchaseLimit: null,
  product: { id: `product of ${id}`, status: 'ACTIVE' as const },
});

/** Two shops; the first has its goods in two warehouses. Of everything there is less than clients want. */
export const marketplace: Marketplace = {
  offers: [offer('phone', 'shop_a', 'var_phone', '100000.00'), offer('case', 'shop_b', 'var_case', '7500.50')],
  variants: [variant('var_phone'), variant('var_case')],
  stock: [
    { warehouseId: 'whs_a1', variantId: 'var_phone', shopId: 'shop_a', onHand: 1 },
    { warehouseId: 'whs_a2', variantId: 'var_phone', shopId: 'shop_a', onHand: 1 },
    { warehouseId: 'whs_b1', variantId: 'var_case', shopId: 'shop_b', onHand: 3 },
  ],
};

/** What clients want. */
export const baskets: readonly (readonly Line[])[] = [
  [
    { shopProductId: 'phone', quantity: 1 },
    { shopProductId: 'case', quantity: 1 },
  ],
  [{ shopProductId: 'phone', quantity: 1 }],
  [{ shopProductId: 'case', quantity: 3 }],
  [
    { shopProductId: 'phone', quantity: 1 },
    { shopProductId: 'case', quantity: 1 },
    { shopProductId: 'phone', quantity: 1 },
  ],
];
