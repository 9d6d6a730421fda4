/**
 * The clock: the one place that reads the time. Everything else is handed a day or a moment.
 * A day is a plain `YYYY-MM-DD` in Vietnam, because decisions carry days, not moments.
 */
export type PlainDate = string;

/** Gives the present moment, in milliseconds since 1970 UTC. */
export type Clock = () => number;

export const systemClock: Clock = () => Date.now();

/** For how long things take, in milliseconds from some moment; it never jumps, and is no date. */
export const stopwatch = (): number => performance.now();

/** A clock standing still at noon, Vietnam time, of the given day; for tests and previews. */
export function clockAt(day: PlainDate): Clock {
  const noon = Date.parse(`${day}T12:00:00+07:00`);
  return () => noon;
}

/** Vietnam has kept UTC+7 without summer time since 1975, so the offset is a constant. */
const VIETNAM_OFFSET_MS = 7 * 60 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Today in Asia/Ho_Chi_Minh. */
export function vietnamDay(clock: Clock): PlainDate {
  return new Date(clock() + VIETNAM_OFFSET_MS).toISOString().slice(0, 10);
}

/** The present moment as stored: UTC, ISO 8601 with milliseconds. */
export function instantNow(clock: Clock): string {
  return new Date(clock()).toISOString();
}

/** The day in Vietnam of a stored instant. */
export const vietnamDayOf = (instant: string): PlainDate => vietnamDay(() => Date.parse(instant));

/** The wall-clock time in Vietnam of a stored instant, `HH:MM`. */
export const vietnamTimeOf = (instant: string): string =>
  new Date(Date.parse(instant) + VIETNAM_OFFSET_MS).toISOString().slice(11, 16);

/** The instant at which a day begins in Vietnam. */
export const startOfDay = (day: PlainDate): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - VIETNAM_OFFSET_MS).toISOString();

/** The moment at which the next day begins in Vietnam, in milliseconds, seen from one of today. */
export const startOfNextDay = (moment: number): number =>
  (Math.floor((moment + VIETNAM_OFFSET_MS) / DAY_MS) + 1) * DAY_MS - VIETNAM_OFFSET_MS;
