import { mergeResolvers } from '#subgraph/merge-resolvers.ts';
import { optionResolvers } from './option/option.resolvers.ts';

export const resolvers = mergeResolvers(optionResolvers);
