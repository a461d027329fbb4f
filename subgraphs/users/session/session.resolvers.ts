import type { Resolvers } from '../generated/resolvers.ts';
import { requestOtp } from '../otp/request-otp.ts';
import { refreshSession } from './refresh-session.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';

export const sessionResolvers: Resolvers = {
  Mutation: {
    requestOtp: (_, { input }, context) => requestOtp(context, input),
    signIn: (_, { input }, context) => signIn(context, input),
    refreshSession: (_, { input }, context) => refreshSession(context, input),
    signOut: (_, { input }, context) => signOut(context, input),
  },
};
