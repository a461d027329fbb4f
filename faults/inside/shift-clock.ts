/**
 * Gives a process that is started with `--import` of this file a clock that is CLOCK_SHIFT_SECONDS ahead of everybody
 * else's, or behind it when that is below 0. Timers and the monotonic clock go on as they do.
 */
const shiftMs = Number(process.env.CLOCK_SHIFT_SECONDS ?? 0) * 1_000;
const RealDate = Date;

class ShiftedDate extends RealDate {
  constructor(...given: readonly unknown[]) {
    super(...((given.length === 0 ? [RealDate.now() + shiftMs] : given) as [number]));
  }
  static override now(): number {
    return RealDate.now() + shiftMs;
  }
}

globalThis.Date = ShiftedDate as DateConstructor;
