import type Stripe from 'stripe';
import type { Context } from '#subgraph/context.ts';
import type { RawRequest } from '#subgraph/link.ts';
import type { News, Webhook, WebhookRefused } from '../provider.ts';
import { toCharge } from './payment-intent.rules.ts';
import { toRefund } from './refund-charge.ts';
import { readStripeEnvironment, stripeClient } from './stripe-client.ts';

/** As old as a message may be that is believed. */
const toleranceSeconds = 300;

/** Verified by Stripe's library over the bytes as they came. */
export async function readWebhook(
  context: Context,
  { headers, body }: RawRequest,
): Promise<Webhook | WebhookRefused | null> {
  const { webhooks } = await stripeClient();
  const signature = headers['stripe-signature'] ?? '';
  for (const secret of readStripeEnvironment().STRIPE_WEBHOOK_SECRET.split(' ')) {
    try {
      const told = webhooks.constructEvent(body, signature, secret, toleranceSeconds);
      const news = newsOf(told);
      if (!news) logUnread(context, told);
      return news && { id: told.id, ...news };
    } catch (error) {
      if ((error as { readonly type?: string }).type !== 'StripeSignatureVerificationError') throw error;
    }
  }
  return { __typename: 'WebhookRefusedError', status: 401, message: 'Nobody of Stripe has signed this just now.' };
}

/** Money that goes another way than the ledger says, which only a person can put right, is not passed over quietly. */
function logUnread({ log }: Context, { id: event, type }: Stripe.Event): void {
  if (type === 'refund.failed' || type.startsWith('charge.dispute.')) {
    log.error({ event, type }, 'Stripe tells of money that an operator has to look after');
  } else {
    log.info({ event, type }, 'Stripe tells what is of no concern here');
  }
}

/** Null for what is not about a payment or a refund of ours. */
function newsOf(told: Stripe.Event): News | null {
  switch (told.type) {
    case 'payment_intent.succeeded':
    case 'payment_intent.amount_capturable_updated':
    case 'payment_intent.processing':
    case 'payment_intent.requires_action':
    case 'payment_intent.payment_failed':
    case 'payment_intent.canceled': {
      const charge = toCharge(told.data.object);
      return charge && { charge };
    }
    case 'refund.created':
    case 'refund.updated':
    case 'refund.failed': {
      const refund = toRefund(told.data.object);
      return refund && { refund };
    }
    default:
      return null;
  }
}
