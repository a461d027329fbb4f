import type { DeliveredEvent } from '#events/event.ts';
import { takeIn } from '#events/inbox.ts';
import type { Context } from '#subgraph/context.ts';
import { setProductActive } from '../shop-product/catalogue-product.ts';

/** The catalogue has the product on sale again: so have the shops that never stopped offering it. */
export async function onProductActivated(context: Context, event: DeliveredEvent<{ productId: string }>) {
  await context.transaction('on product activated', async (tx) => {
    if (await takeIn(tx, event)) await setProductActive(tx, event.payload.productId, true);
  });
}
