import { z } from 'zod';
import { databaseNow } from '#mysql/columns.ts';
import { eq } from '#mysql/drizzle.ts';
import type { Context } from '#subgraph/context.ts';
import { isRefusal, line, readInput } from '#subgraph/input.ts';
import { requireSignedIn, unauthenticated } from '#subgraph/viewer.ts';
import type { UpdateProfileInput } from '../generated/resolvers.ts';
import { users } from '../tables.ts';
import { usersById } from './account.queries.ts';

const locale = z
  .string()
  .max(35)
  .transform((text, issues) => {
    try {
      const [canonical] = Intl.getCanonicalLocales(text);
      if (canonical) return canonical;
    } catch {
      // Said below.
    }
    issues.addIssue({ code: 'custom', message: 'is not a BCP 47 language tag such as id-ID' });
    return z.NEVER;
  });

const updateProfileInput = z.object({
  displayName: line(120).nullish(),
  locale: locale.nullish(),
});

/** Changes the fields that are given; null takes a value away. */
export async function updateProfile(context: Context, given: UpdateProfileInput) {
  const { userId } = requireSignedIn(context);
  const input = readInput(updateProfileInput, given);
  if (isRefusal(input)) return input;

  return context.transaction('update profile', async (tx) => {
    // The time of the change besides: without any field there would be nothing to set.
    await tx
      .update(users)
      .set({ ...input, updatedAt: databaseNow })
      .where(eq(users.id, userId));
    const user = (await usersById(tx, [userId])).get(userId);
    if (!user) throw unauthenticated('This account is not there any more: sign in again');
    return { __typename: 'UpdateProfileSuccess', user } as const;
  });
}
