import { changeSources } from '#testing/change-sources.ts';
import { type Safeguard, safeguards } from './safeguards.ts';

/** Takes a safeguard out of a process that is started with `--import` of this file: FAULT_WITHOUT names it. */
changeSources([safeguards[process.env.FAULT_WITHOUT as Safeguard]]);
