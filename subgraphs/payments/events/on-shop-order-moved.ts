import type { z } from 'zod';
import type { shopOrderShipped } from '#events/catalogue/orders.ts';
import type { DeliveredEvent } from '#events/event.ts';
import { takeIn } from '#events/inbox.ts';
import type { Context } from '#subgraph/context.ts';
import { sendCapture } from '../capture/send-capture.ts';
import { startCaptures } from '../capture/start-captures.ts';
import type { CaptureWhen } from '../tables.ts';

type ShopOrderMoved = DeliveredEvent<z.output<(typeof shopOrderShipped)['payload']>>;

/** A carrier has a shop's part: what was to be captured then, is. */
export const onShopOrderShipped = (context: Context, event: ShopOrderMoved) => capture(context, event, 'WHEN_SHIPPED');

/** The client has a shop's part. What was to be paid at the door has been: orders have it from the carrier alone. */
export const onShopOrderDelivered = (context: Context, event: ShopOrderMoved) =>
  capture(context, event, 'WHEN_DELIVERED');

async function capture(context: Context, event: ShopOrderMoved, when: CaptureWhen): Promise<void> {
  const started = await context.transaction('take in shop order', async (tx) =>
    (await takeIn(tx, event)) ? startCaptures(tx, { ...event.payload, when }) : [],
  );
  for (const captureId of started) await sendCapture(context, captureId);
}
