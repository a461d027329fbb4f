import { mergeResolvers } from '#subgraph/merge-resolvers.ts';
import { sampleThingResolvers } from './sample-thing/sample-thing.resolvers.ts';

export const resolvers = mergeResolvers(sampleThingResolvers);
