import type { DeliveredEvent } from '#events/event.ts';
import { takeIn } from '#events/inbox.ts';
import type { Context } from '#subgraph/context.ts';
import { setProductActive } from '../shop-product/catalogue-product.ts';

/** The catalogue no longer has the product on sale: nor has any shop, whatever the shop decided. */
export async function onProductArchived(context: Context, event: DeliveredEvent<{ productId: string }>) {
  await context.transaction('on product archived', async (tx) => {
    if (await takeIn(tx, event)) await setProductActive(tx, event.payload.productId, false);
  });
}
