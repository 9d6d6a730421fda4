import type { Provenance } from 'db/schema/columns.server';
import type { PlainDate } from '../clock';
import type { DateRange } from '../dates';

/**
 * Whether two papers bear the same number, however it was typed: spaces, capitals, dashes, and the
 * Icelandic Ð that some keyboards write for Đ make no difference.
 */
export function sameNumber(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && plainNumber(a) === plainNumber(b);
}

export const plainNumber = (number: string) =>
  number
    .normalize('NFC')
    .replace(/\s+/g, '')
    .replace(/[‐-―−]/g, '-')
    .toUpperCase()
    .replaceAll('Ð', 'Đ');

/** What is on record of one decision or grant. */
export type OnRecord = { number: string | null; on: DateRange; provenance: Provenance };

/** What a claim says of it. */
export type ClaimedPaper = { number: string; decidedOn: PlainDate };

/**
 * How a record stands to a claim. `recorded`: an officer has seen this very paper before.
 * `published`: the claim's paper proves what was only published until now, by the same number, or,
 * where none was published, on a day it can be from. Null for another paper. Invented values stand
 * for nothing.
 */
export function standingOf(record: OnRecord, claim: ClaimedPaper): 'recorded' | 'published' | null {
  if (record.provenance === 'sample') return null;
  const same = sameNumber(record.number, claim.number);
  if (record.provenance === 'verified') return same ? 'recorded' : null;
  const canBe = record.number === null && isWithin(claim.decidedOn, record.on);
  return same || canBe ? 'published' : null;
}

/** A range without any bound could be any day, and so proves nothing. */
function isWithin(day: PlainDate, { earliest, latest }: DateRange): boolean {
  return earliest !== null && latest !== null && earliest <= day && day <= latest;
}
