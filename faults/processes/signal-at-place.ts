import { changeSources } from '#testing/change-sources.ts';
import { type Place, type PlaceName, places } from './places.ts';

/**
 * Sends a signal to its own process, which is started with `--import` of this file, when it comes to a place in its
 * source for the n-th time: FAULT_PLACE, FAULT_TIME, FAULT_SIGNAL.
 */
const { FAULT_PLACE = '', FAULT_TIME, FAULT_SIGNAL } = process.env;
const place: Place = places[FAULT_PLACE as PlaceName];
const comeBy = `{
  globalThis.timesHere = (globalThis.timesHere ?? 0) + 1;
  if (globalThis.timesHere === ${Number(FAULT_TIME)}) process.kill(process.pid, '${FAULT_SIGNAL}');
}
`;
changeSources([
  { file: place.file, changes: [[place.text, comeBy + place.text]] },
  ...(place.also ? [place.also] : []),
]);
