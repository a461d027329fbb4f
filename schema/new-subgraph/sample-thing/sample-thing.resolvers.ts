import type { Resolvers } from '../generated/resolvers.ts';
import { createSampleThing } from './create-sample-thing.ts';
import { listSampleThings, sampleThingsById } from './sample-thing.queries.ts';

export const sampleThingResolvers: Resolvers = {
  Query: {
    sampleThing: (_, { id }, context) => context.load(sampleThingsById, id),
    sampleThings: (_, page, context) => listSampleThings(context.read, page),
  },
  Mutation: {
    createSampleThing: (_, { input }, context) => createSampleThing(context, input),
  },
  SampleThing: {
    __resolveReference: async ({ id }, context) => context.load(sampleThingsById, id),
  },
};
