import { mergeResolvers } from '#subgraph/merge-resolvers.ts';
import { policyResolvers } from './policy/policy.resolvers.ts';
import { returnResolvers } from './return/return.resolvers.ts';

export const resolvers = mergeResolvers(policyResolvers, returnResolvers);
