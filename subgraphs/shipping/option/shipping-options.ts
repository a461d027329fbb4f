import { GraphQLError } from 'graphql';
import { z } from 'zod';
import { parseMoney, type WireMoney } from '#kernel/money.ts';
import { type Place, placeOf } from '#kernel/place.ts';
import { readDatabaseTime } from '#mysql/database-time.ts';
import type { Context } from '#subgraph/context.ts';
import { isRefusal, readInput } from '#subgraph/input.ts';
import { sharedSecret } from '#subgraph/shared-secret.ts';
import { destinationInput } from '#subgraph/shipping-input.ts';
import type { Carrier } from '../carriers/carrier.ts';
import { carriersFor, pickup } from '../carriers/carriers.ts';
import { readyAt } from '../carriers/promise.rules.ts';
import { assumedMeasures, type Goods } from '../carriers/rates.rules.ts';
import type { ShippingOptionsInput } from '../generated/resolvers.ts';
import { measuresOfVariants } from '../neighbours/products.ts';
import { shopProductsByIds } from '../neighbours/shops.ts';
import { destinationDigest, linesDigest, type Quote, quoteMinutes, signQuote } from '../quote/quote.rules.ts';
import { nearestOrigin, type Offer, type Origin, offersOf, sorted } from './offer.rules.ts';
import { originsOf } from './origins-of.ts';

const shippingOptionsInput = z
  .object({
    destination: destinationInput,
    parts: z
      .array(
        z.object({
          shopId: z.string(),
          lines: z.array(z.object({ shopProductId: z.string(), quantity: z.int().min(1).max(1_000) })).min(1),
        }),
      )
      .min(1)
      .max(100),
    isInsured: z.boolean(),
    cashOnDelivery: z.boolean(),
    sort: z.enum(['CHEAPEST', 'FASTEST']),
  })
  .refine(({ parts }) => parts.reduce((sum, { lines }) => sum + lines.length, 0) <= 500, {
    path: ['parts'],
    message: 'has more than 500 lines in all',
  });

type Asked = z.output<typeof shippingOptionsInput>;

/** An option as its resolvers are given it: the quote, and what stands in it for people only. */
export interface ShippingOptionRow extends Quote {
  readonly id: string;
  readonly parcels: number;
  readonly chargeableGrams: number;
}

type Problem =
  | { readonly __typename: 'UnknownPlace' | 'TooHeavy' | 'NoCoverage'; readonly message: string }
  | { readonly __typename: 'UnknownGoods'; readonly message: string; readonly shopProductIds: readonly string[] };

export interface ShippingPartRow {
  readonly shopId: string;
  readonly options: readonly ShippingOptionRow[];
  readonly problem: Problem | null;
}

/** A part with what the shops and the catalogue say of it. */
interface Part {
  readonly shopId: string;
  readonly goods: readonly Goods[];
  readonly value: bigint;
  readonly unknown: readonly string[];
}

/** All that is the same for every part. */
interface Question {
  readonly asked: Asked;
  readonly destination: Place | null;
  readonly carriers: readonly Carrier[];
  readonly now: Date;
  readonly quote: (offer: Offer, part: Part) => ShippingOptionRow;
}

/** Compares all carriers for all parts. Three questions to neighbours and one statement here, however many parts. */
export async function shippingOptions(context: Context, given: ShippingOptionsInput): Promise<ShippingPartRow[]> {
  const asked = readInput(shippingOptionsInput, given);
  if (isRefusal(asked)) throw new GraphQLError(asked.message, { extensions: { code: 'BAD_USER_INPUT' } });
  const parts = await goodsOf(context, asked);
  const [origins, now, secret] = await Promise.all([
    originsOf(context, parts),
    readDatabaseTime(context.read),
    sharedSecret(context, 'quotes'),
  ]);
  const place = destinationDigest(asked.destination);
  const expiresAt = new Date(now.getTime() + quoteMinutes * 60_000);
  const question: Question = {
    asked,
    destination: placeOf(asked.destination),
    carriers: carriersFor(context.settings),
    now,
    quote: ({ chargeableGrams, parcels, ...offer }, { shopId, goods }) => {
      const { currency } = context.settings;
      const { cashOnDelivery: isCashOnDelivery } = asked;
      const about = { shopId, currency, destination: place, lines: linesDigest(goods), isCashOnDelivery, expiresAt };
      const quote = { ...offer, ...about };
      return { ...quote, id: signQuote(quote, secret), chargeableGrams, parcels };
    },
  };
  return parts.map((part) => answer(question, part, origins.get(part.shopId) ?? []));
}

async function goodsOf(context: Context, { parts }: Asked): Promise<Part[]> {
  const lines = parts.flatMap((part) => part.lines);
  const sold = await shopProductsByIds(
    context,
    lines.map(({ shopProductId }) => shopProductId),
  );
  const variantIds = [...sold.values()].flatMap(({ variant }) => (variant ? [variant.id] : []));
  const measures = await measuresOfVariants(context, variantIds);
  return parts.map(({ shopId, lines: wanted }) => {
    const found = wanted.map(({ shopProductId, quantity }) => {
      const offer = sold.get(shopProductId);
      const variantId = offer?.isActive && offer.shop.id === shopId ? offer.variant?.id : undefined;
      if (!offer || !variantId) return { shopProductId };
      const value = parseMoney(offer.price as WireMoney).minor * BigInt(quantity);
      return { shopProductId, value, goods: { variantId, quantity, ...(measures.get(variantId) ?? assumedMeasures) } };
    });
    return {
      shopId,
      goods: found.flatMap(({ goods }) => (goods ? [goods] : [])),
      value: found.reduce((total, { value = 0n }) => total + value, 0n),
      unknown: found.flatMap(({ goods, shopProductId }) => (goods ? [] : [shopProductId])),
    };
  });
}

function answer(question: Question, part: Part, origins: readonly Origin[]): ShippingPartRow {
  const { asked, destination, carriers, now } = question;
  const { shopId, goods, value, unknown } = part;
  const refuse = (problem: Problem): ShippingPartRow => ({ shopId, options: [], problem });
  if (unknown.length > 0) {
    const message = 'The shop does not sell some of these now.';
    return refuse({ __typename: 'UnknownGoods', message, shopProductIds: unknown });
  }
  if (!destination) return refuse({ __typename: 'UnknownPlace', message: 'There is no such province in Indonesia.' });
  const origin = nearestOrigin(origins, destination, goods);
  if (!origin) return refuse({ __typename: 'NoCoverage', message: 'The shop has no warehouse to send anything from.' });
  const { isInsured, cashOnDelivery } = asked;
  const offers = offersOf(carriers, { goods, value, origin, destination, isInsured, cashOnDelivery, now });
  const brought = typeof offers === 'string' ? [] : sorted(offers, asked.sort);
  // The last, though it costs nothing: whoever takes the first that is offered wants the goods brought.
  const all = [...brought, ...(cashOnDelivery ? [] : [pickupOffer(origin, now)])];
  if (all.length > 0) return { shopId, options: all.map((offer) => question.quote(offer, part)), problem: null };
  if (offers === 'TooHeavy') return refuse({ __typename: offers, message: 'No carrier takes parcels like these.' });
  return refuse({ __typename: 'NoCoverage', message: 'No carrier goes there from the shop, as it was asked for.' });
}

function pickupOffer({ timeZone }: Place, now: Date): Offer {
  const ready = readyAt(now, pickup.readyInHours, timeZone);
  return {
    carrier: pickup.code,
    service: 'PICKUP',
    price: 0n,
    insurance: 0n,
    cashOnDeliveryFee: 0n,
    promisedFrom: ready,
    promisedTo: ready,
    parcels: 0,
    chargeableGrams: 0,
  };
}
