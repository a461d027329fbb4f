import { afterAll, beforeAll, describe, test } from 'vitest';
import { isFull, roundsOf } from '../scale.ts';
import { type Ground, openGround } from './expect-no-harm.ts';
import {
  expectNoHarmByKillingDatabase,
  hasProgram,
  type OwnDatabase,
  openOwnDatabase,
  whichServer,
} from './own-database.ts';

describe.runIf(isFull && hasProgram)(`the database server is killed while people buy (${whichServer})`, () => {
  let database: OwnDatabase;
  let ground: Ground;
  beforeAll(async () => {
    database = await openOwnDatabase();
    ground = await openGround({ databaseUrl: database.url });
  }, 180_000);
  afterAll(async () => {
    await ground?.market.journey.stop();
    await database?.close();
  });

  const times = roundsOf({ share: 1, full: 20 });
  test(
    `${times} times: nothing is lost, and a repeated request gets the same answer`,
    async () => {
      for (let round = 1; round <= times; round += 1) await expectNoHarmByKillingDatabase(ground, database, round);
    },
    times * 180_000,
  );
});
