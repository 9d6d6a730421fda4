import type { Database } from 'db/connection.server';
import { allowedEdits, deletionKeys, editDistance, LONGEST_CORRECTED_WORD } from './edit-distance';
import { STRONG_FIELDS } from './fields';
import { phraseExpression, questionExpression } from './match-expression';
import { type QueryWord, queryWord } from './parse-query';
import { countMatches, findNearWords, knownAmong } from './search-statements.server';

/** A query with words replaced, and the places of the replaced ones. */
export type Correction = { words: QueryWord[]; replaced: Set<number> };

/** What a stretch of typed words may have meant, and how far from it that is, in edits. */
type Reading = { from: number; to: number; words: QueryWord[]; cost: number };
type Rewrite = { readings: Reading[]; cost: number };

/** Bounds of the search for a correction; each rewrite tried costs one or two index look-ups. */
const MOST_READINGS = 24;
const MOST_REWRITES = 64;
const MOST_PIECES = 5;

/** A first letter is seldom mistyped: between equal distances it decides. */
const OTHER_FIRST_LETTER = 0.3;
/** A space too many or too few is likelier than a wrong letter. */
const SPACE = 0.5;

/**
 * The nearest rewriting of the query that matches something as a whole, or null. Words the index
 * does not know must change; where it knows them all, one of them may. `hits` says how well a
 * rewriting matches, 0 for not at all; it decides between equally near ones.
 */
export function correctTogether(
  db: Database,
  typed: readonly QueryWord[],
  hits: (words: readonly QueryWord[]) => number,
): Correction | null {
  const rewrites = rewritesOf(db, typed).sort((a, b) => a.cost - b.cost);
  let best: { correction: Correction; cost: number; hits: number } | null = null;
  for (const rewrite of rewrites.slice(0, MOST_REWRITES)) {
    if (best && rewrite.cost > best.cost) break;
    const correction = apply(typed, rewrite.readings);
    const count = hits(correction.words);
    if (count > (best?.hits ?? 0)) best = { correction, cost: rewrite.cost, hits: count };
  }
  return best?.correction ?? null;
}

/** Each unknown word replaced by its likeliest reading on its own, or null where none has any. */
export function correctEach(
  db: Database,
  typed: readonly QueryWord[],
  hits: (words: readonly QueryWord[]) => number,
): Correction | null {
  const known = knownFlags(db, typed);
  const readings = typed.flatMap((word, place) => {
    const [nearest] = known[place] ? [] : readingsOf(db, word, place);
    if (!nearest) return [];
    const equal = readingsOf(db, word, place).filter(({ cost }) => cost === nearest.cost);
    return equal.sort((a, b) => hits(b.words) - hits(a.words)).slice(0, 1);
  });
  return readings.length > 0 ? apply(typed, readings) : null;
}

function rewritesOf(db: Database, typed: readonly QueryWord[]): Rewrite[] {
  const joined = joinedReadings(db, typed).map((reading) => ({
    readings: [reading],
    cost: reading.cost,
  }));
  const known = knownFlags(db, typed);
  const readings = typed.map((word, place) => readingsOf(db, word, place));
  if (known.every(Boolean)) {
    const single = readings.flat().map((reading) => ({ readings: [reading], cost: reading.cost }));
    return [...joined, ...single];
  }
  let combined: Rewrite[] = [{ readings: [], cost: 0 }];
  for (const [place, options] of readings.entries()) {
    if (known[place]) continue;
    combined = combined
      .flatMap((rewrite) =>
        options.map((reading) => ({
          readings: [...rewrite.readings, reading],
          cost: rewrite.cost + reading.cost,
        })),
      )
      .sort((a, b) => a.cost - b.cost)
      .slice(0, MOST_REWRITES);
  }
  return [...joined, ...combined];
}

/** Which words occur somewhere; the last may be the beginning of one. */
function knownFlags(db: Database, typed: readonly QueryWord[]): boolean[] {
  return typed.map((word, place) => {
    const unit = { words: [word], open: [place === typed.length - 1], synonyms: [] };
    return countMatches(db, questionExpression({ units: [unit], wanted: 1 }), 1) > 0;
  });
}

/** What one word may have meant, nearest first: words a few edits away, or several run together. */
function readingsOf(db: Database, { folded }: QueryWord, place: number): Reading[] {
  const reading = (words: QueryWord[], cost: number) => ({
    from: place,
    to: place + 1,
    words,
    cost,
  });
  const limit = allowedEdits(folded.length);
  if (!/^\p{L}+$/u.test(folded)) return [];
  const near =
    limit === 0 || folded.length > LONGEST_CORRECTED_WORD + limit
      ? []
      : findNearWords(db, deletionKeys(folded, limit)).flatMap((word) => {
          const edits = editDistance(folded, word, limit);
          const cost = edits + (word[0] === folded[0] ? 0 : OTHER_FIRST_LETTER);
          return edits > 0 && edits <= limit ? [reading([queryWord(word)], cost)] : [];
        });
  const split = splitsOf(db, folded).map((pieces) => reading(pieces.map(queryWord), SPACE));
  return [...split, ...near].sort((a, b) => a.cost - b.cost).slice(0, MOST_READINGS);
}

/** Two neighbours that are one known word: "home stay". */
function joinedReadings(db: Database, typed: readonly QueryWord[]): Reading[] {
  const pairs = typed.slice(1).map((word, place) => ({
    from: place,
    to: place + 2,
    words: [queryWord((typed[place]?.folded ?? '') + word.folded)],
    cost: SPACE,
  }));
  const known = knownAmong(
    db,
    pairs.flatMap(({ words }) => words.map(({ folded }) => folded)),
  );
  return pairs.filter(({ words }) => words.every(({ folded }) => known.has(folded)));
}

/** Ways to cut "lapxuong" into known words that stand in a row somewhere: "lap xuong". */
function splitsOf(db: Database, folded: string): string[][] {
  if (folded.length < 4) return [];
  const pieces = new Set<string>();
  for (let from = 0; from < folded.length; from += 1) {
    for (let to = from + 2; to <= folded.length; to += 1) pieces.add(folded.slice(from, to));
  }
  const known = knownAmong(db, [...pieces]);
  const cuts = cutsOf(folded, known, MOST_PIECES).filter((cut) => cut.length > 1);
  return cuts
    .sort((a, b) => a.length - b.length)
    .slice(0, MOST_READINGS)
    .filter((cut) => countMatches(db, phraseExpression(cut.map(queryWord), STRONG_FIELDS), 1) > 0);
}

function cutsOf(rest: string, known: ReadonlySet<string>, pieces: number): string[][] {
  if (rest === '') return [[]];
  if (pieces === 0) return [];
  const cuts: string[][] = [];
  for (let length = 2; length <= rest.length; length += 1) {
    const piece = rest.slice(0, length);
    if (!known.has(piece)) continue;
    for (const cut of cutsOf(rest.slice(length), known, pieces - 1)) cuts.push([piece, ...cut]);
  }
  return cuts;
}

function apply(typed: readonly QueryWord[], readings: readonly Reading[]): Correction {
  const words: QueryWord[] = [];
  const replaced = new Set<number>();
  for (let place = 0; place < typed.length; ) {
    const reading = readings.find(({ from }) => from === place);
    const word = typed[place];
    if (reading) {
      for (const meant of reading.words) {
        replaced.add(words.length);
        words.push(meant);
      }
      place = reading.to;
    } else {
      if (word) words.push(word);
      place += 1;
    }
  }
  return { words, replaced };
}
