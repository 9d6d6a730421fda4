import { setImmediate } from 'node:timers/promises';
import type { Steps } from './steps';

/** A step is one row or one product; this many take a few milliseconds. */
const STEPS_AT_ONCE = 25;

/** Does work step by step, letting the server answer others in between. */
export async function unhurried<Result>(
  steps: Steps<Result>,
  { stepsAtOnce = STEPS_AT_ONCE } = {},
): Promise<Result> {
  for (let count = 1; ; count++) {
    const { done, value } = steps.next();
    if (done) return value;
    if (count % stepsAtOnce === 0) await setImmediate();
  }
}
