import { newCode } from '#kernel/ids.ts';
import { client } from '#testing/viewers.ts';
import type { World } from '#testing/world.ts';

/** A client that nobody else in the test is. */
export const givenAClient = () => client(`usr_${newCode(12)}`);

export async function givenASampleThing(
  world: World,
  { by = givenAClient(), ...input }: { by?: ReturnType<typeof givenAClient>; title?: string } = {},
): Promise<{ id: string; title: string }> {
  const { sampleThing } = await world.outcome(
    'new-subgraph',
    by,
    `mutation ($input: CreateSampleThingInput!) {
      createSampleThing(input: $input) { ... on CreateSampleThingSuccess { sampleThing { id title } } }
    }`,
    { input: { title: `Title ${newCode(8)}`, idempotencyKey: newCode(12), ...input } },
  );
  return sampleThing;
}
