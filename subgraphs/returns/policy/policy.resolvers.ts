import type { Resolvers } from '../generated/resolvers.ts';
import { policiesOfShops } from './policy.queries.ts';
import { marketplacePolicy } from './policy.rules.ts';
import { setReturnPolicy } from './set-return-policy.ts';

export const policyResolvers: Resolvers = {
  Mutation: {
    setReturnPolicy: (_, { input }, context) => setReturnPolicy(context, input),
  },
  Shop: {
    returnPolicy: async ({ id }, _, context) => (await context.load(policiesOfShops, id)) ?? marketplacePolicy,
  },
};
