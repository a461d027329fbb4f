import { mergeResolvers } from '#subgraph/merge-resolvers.ts';
import { accountResolvers } from './account/account.resolvers.ts';
import { addressResolvers } from './address/address.resolvers.ts';
import { sessionResolvers } from './session/session.resolvers.ts';

export const resolvers = mergeResolvers(sessionResolvers, accountResolvers, addressResolvers);
