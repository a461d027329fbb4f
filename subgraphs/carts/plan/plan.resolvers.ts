import { money } from '#kernel/money.ts';
import type { Context } from '#subgraph/context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { applyCartPlan } from './apply-cart-plan.ts';
import { type CartPlanRow, cartPlans } from './cart-plans.ts';
import { arrivalOf, costsOf, type PlannedPart } from './plan.rules.ts';
import { type CartPlanLineRow, linesOfPart, planIdFor } from './planned-lines.rules.ts';

/** What one shop sends in a plan. */
export interface CartPlanShopRow extends PlannedPart {
  readonly plan: CartPlanRow;
}

const amountOf = (context: Context, minor: bigint) => money(minor, context.settings.currency);

export const planResolvers: Resolvers = {
  Query: {
    cartPlans: (_, { input }, context) => cartPlans(context, input),
  },
  Mutation: {
    applyCartPlan: (_, { input }, context) => applyCartPlan(context, input),
  },
  CartPlan: {
    id: planIdFor,
    shops: (plan) => plan.parts.map((part) => ({ ...part, plan })),
    goodsTotal: ({ parts }, _, context) => amountOf(context, costsOf(parts).goodsMinor),
    shippingTotal: ({ parts }, _, context) => amountOf(context, costsOf(parts).shippingMinor),
    total: ({ parts }, _, context) => amountOf(context, costsOf(parts).totalMinor),
    saving: ({ parts, asIsMinor }, _, context) =>
      asIsMinor === null ? null : amountOf(context, asIsMinor - costsOf(parts).totalMinor),
    parcels: ({ parts }) => parts.reduce((count, { shipping }) => count + shipping.parcels, 0),
    promisedTo: ({ parts }) => arrivalOf(parts),
  },
  CartPlanShop: {
    shop: ({ shopId }) => ({ id: shopId }),
    lines: ({ plan, ...part }) => linesOfPart(plan, part),
    goodsTotal: (part, _, context) => amountOf(context, costsOf([part]).goodsMinor),
    shippingTotal: (part, _, context) => amountOf(context, costsOf([part]).shippingMinor),
    carrier: ({ shipping }) => shipping.carrier,
    service: ({ shipping }) => shipping.service,
    parcels: ({ shipping }) => shipping.parcels,
    promisedTo: ({ shipping }) => shipping.promisedTo,
  },
  CartPlanLine: {
    shopProduct: ({ shopProductId }: CartPlanLineRow) => ({ id: shopProductId }),
    isMoved: ({ line, shopProductId }: CartPlanLineRow) => line.shopProductId !== shopProductId,
  },
};
