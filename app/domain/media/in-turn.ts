/**
 * Lets at most so many pieces of work run at once; the rest wait in the order they came. What one
 * picture unfolds to may fill hundreds of megabytes, so memory is bounded here.
 */
export function inTurn(places: number) {
  const waiting: (() => void)[] = [];
  let free = places;
  return async function run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (free > 0) free -= 1;
    else await new Promise<void>((go) => waiting.push(go));
    try {
      return await work();
    } finally {
      // The place goes to the next in line without becoming free: nobody can jump in between.
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
