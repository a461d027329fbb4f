import type { SampleThingRow } from '../tables.ts';

export const sampleThingTitleTaken = (sampleThing: SampleThingRow) =>
  ({
    __typename: 'SampleThingTitleTakenError',
    message: `You have created ${sampleThing.title} before.`,
    sampleThing,
  }) as const;
