import type { Database } from 'db/connection.server';
import { type Question, questionExpression } from './match-expression';
import type { Unit } from './query-units';
import { countMatches } from './search-statements.server';

/** Combinations of more units than this would be many; the rarest say most about what is meant. */
const MOST_UNITS = 8;
const COUNTED_MATCHES = 1000;

/**
 * The question for as many of the units as one product holds together; null where none
 * matches anything.
 */
export function questionForMost(db: Database, units: readonly Unit[]): Question | null {
  const living = units
    .map((unit) => ({ unit, count: matchesOf(db, { units: [unit], wanted: 1 }, COUNTED_MATCHES) }))
    .filter(({ count }) => count > 0);
  const rarest = [...living].sort((a, b) => a.count - b.count).slice(0, MOST_UNITS);
  const kept = living.filter((one) => rarest.includes(one)).map(({ unit }) => unit);
  for (let wanted = kept.length; wanted > 1; wanted -= 1) {
    const question = { units: kept, wanted };
    if (matchesOf(db, question, 1) > 0) return question;
  }
  return kept.length > 0 ? { units: kept, wanted: 1 } : null;
}

function matchesOf(db: Database, question: Question, limit: number): number {
  return countMatches(db, questionExpression(question), limit);
}
