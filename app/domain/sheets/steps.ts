/** Work that pauses now and then, so that a server can answer others in between. */
export type Steps<Result> = Generator<undefined, Result>;

/** Does the whole of it without a pause. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
