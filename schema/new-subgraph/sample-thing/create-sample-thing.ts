import { z } from 'zod';
import { newId } from '#kernel/ids.ts';
import { and, eq } from '#mysql/drizzle.ts';
import { isDuplicate } from '#mysql/faults.ts';
import { claimKey } from '#mysql/idempotency.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { Context } from '#subgraph/context.ts';
import { isRefusal, readInput } from '#subgraph/input.ts';
import { requireClient } from '#subgraph/viewer.ts';
import type { CreateSampleThingInput } from '../generated/resolvers.ts';
import { type SampleThingRow, sampleThings } from '../tables.ts';
import { sampleThingsById } from './sample-thing.queries.ts';
import { sampleThingTitleTaken } from './sample-thing.refusals.ts';

const createSampleThingInput = z.object({
  title: z.string().trim().min(1).max(200),
  idempotencyKey: z.string().min(1).max(128),
});

/** Creates one for the caller. The same request again, known by its key, is answered with what the first one made. */
export async function createSampleThing(context: Context, given: CreateSampleThingInput) {
  const { userId } = requireClient(context);
  const input = readInput(createSampleThingInput, given);
  if (isRefusal(input)) return input;
  const { title, idempotencyKey } = input;
  const request = { actor: userId, operation: 'createSampleThing', idempotencyKey, input };
  const created = { id: newId('smp'), createdBy: userId, title };

  return context.transaction('create sample thing', async (tx) => {
    const claim = await claimKey(tx, request, { id: created.id });
    if (isRefusal(claim)) return claim;
    const namesake = claim.repeated ? null : await insertUnlessTitleTaken(tx, created);
    if (namesake) return sampleThingTitleTaken(namesake);
    const { id } = claim.outcome;
    const sampleThing = (await sampleThingsById(tx, [id])).get(id) as SampleThingRow;
    return { __typename: 'CreateSampleThingSuccess', sampleThing } as const;
  });
}

/** Null when it was inserted, else the one that has the title. */
async function insertUnlessTitleTaken(
  tx: Transaction,
  row: typeof sampleThings.$inferInsert,
): Promise<SampleThingRow | null> {
  try {
    await tx.insert(sampleThings).values(row);
    return null;
  } catch (error) {
    if (!isDuplicate(error, 'sample_things_title')) throw error;
    const [namesake] = await tx
      .select()
      .from(sampleThings)
      .where(and(eq(sampleThings.createdBy, row.createdBy), eq(sampleThings.title, row.title)));
    return namesake as SampleThingRow;
  }
}
