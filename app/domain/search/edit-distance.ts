/** Longer words are codes or links, not words someone mistypes; their keys would fill the index. */
export const LONGEST_CORRECTED_WORD = 16;

/**
 * How many mistakes a word of a length may hold. Folded Vietnamese syllables are short and dense:
 * one change turns "chè" into "chò", so short words must be right.
 */
export function allowedEdits(length: number): 0 | 1 | 2 {
  if (length <= 3) return 0;
  return length <= 6 ? 1 : 2;
}

/**
 * Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours,
 * no part edited twice. Any number above `limit` means "more than the limit".
 */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let best = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2];
      if (swapped && a[row - 2] === b[column - 1])
        best = Math.min(best, at(beforeLast, column - 2) + 1);
      current.push(best);
    }
    if (Math.min(...current) > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return at(last, b.length);
}

/**
 * The word and what is left of it after up to `edits` deletions. Two words within that distance
 * share at least one such key, so candidates are found by equality, in an index
 * (symmetric deletion, Wolf Garbe's SymSpell).
 */
export function deletionKeys(word: string, edits: number = allowedEdits(word.length)): string[] {
  const keys = new Set([word]);
  let frontier = [word];
  for (let round = 0; round < edits; round += 1) {
    frontier = frontier.flatMap((left) =>
      Array.from(left, (_, place) => left.slice(0, place) + left.slice(place + 1)),
    );
    for (const key of frontier) keys.add(key);
  }
  return [...keys];
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
