// `npm test`: a database for the tests, then vitest with the arguments that were given.
import { testWith } from './run-vitest.ts';

await testWith(process.argv.slice(2));
