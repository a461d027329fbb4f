/**
 * Signs a demo client in, compares shops, orders from the two cheapest, pays, and follows the order until it is paid.
 *
 *   npm start                          in one terminal
 *   node sdk/example.ts                in another one (Node 24)
 */
import { createClient, newIdempotencyKey } from './index.ts';

const origin = process.env.PASAR_URL ?? 'http://localhost:4000';
const pasar = createClient({ url: `${origin}/graphql` });

const account = { phoneNumber: '+6281100000201', kind: 'CLIENT' } as const;
const requested = await pasar.requestOtp(account);
if (requested.__typename !== 'RequestOtpSuccess') throw new Error(requested.message);
// In development the code is not sent to the phone but kept in the inbox.
const inbox = await fetch(`${origin}/inbox?to=${encodeURIComponent(account.phoneNumber)}`, {
  headers: { accept: 'application/json' },
});
const { messages } = (await inbox.json()) as { messages: { code: string }[] };
const signedIn = await pasar.signIn({ ...account, code: messages[0]?.code ?? '' });
if (signedIn.__typename !== 'SignInSuccess') throw new Error(signedIn.message);

const phone = await pasar.variantBySku('SAM-S24U-256-BLK');
const offers = phone?.shopProducts?.nodes.filter((offer) => offer.inStock) ?? [];
console.log(phone?.title);
for (const { shop, price } of offers)
  console.log(`  ${price.amount} ${price.currencyCode}  ${shop.name}, ${shop.city}`);

const checkout = await pasar.checkout({
  idempotencyKey: newIdempotencyKey(),
  lines: offers.slice(0, 2).map(({ id }) => ({ shopProductId: id, quantity: 1 })),
  shippingAddress: {
    recipientName: 'Demo client',
    phoneNumber: account.phoneNumber,
    street: 'Jalan Merdeka 1',
    city: 'Bandung',
    province: 'Jawa Barat',
    postalCode: '40111',
  },
});
if (checkout.__typename !== 'CheckoutSuccess') throw new Error(`${checkout.__typename}: ${checkout.message}`);
const { order } = checkout;
console.log(`${order.number}: ${order.total.amount} ${order.total.currencyCode}, to be paid until ${order.expiresAt}`);

const payment = await pasar.payOrder({ orderId: order.id, method: 'CARD', idempotencyKey: newIdempotencyKey() });
if (payment.__typename !== 'PayOrderSuccess') throw new Error(payment.message);
for await (const { status, shopOrders } of pasar.followOrder(order.id, { everyMs: 200 })) {
  console.log(status, shopOrders.map((part) => `${part.shopName} ${part.status}`).join(', '));
  if (status !== 'AWAITING_PAYMENT') break;
}
