import { type PlainDate, vietnamDayOf } from '../clock';
import { daysBetween } from '../dates';

/** Days after its recording in which a mistake may still disappear: nobody has acted on it by then. */
export const TAKE_BACK_DAYS = 7;

/** Why a line can no longer be taken back as if it had never been recorded. */
export type Reliance =
  /** It was never recorded at the desk: it came with the first data, or its recording is not kept. */
  | 'not-recorded'
  /** Somebody corrected it since. */
  | 'corrected'
  | 'revoked'
  /** A cooperative claimed it with its own paper. */
  | 'claim'
  /** A later decision about the product was recorded after it. */
  | 'renewal'
  /** A collection that shows the product was made or changed after it. */
  | 'collection'
  /** A paper on file with the cooperative bears its number. */
  | 'paper'
  /** An officer spoke with the cooperative about it. */
  | 'contact'
  /** It has been on the public page for longer than {@link TAKE_BACK_DAYS} days. */
  | 'public';

/** What is known of one line since it was recorded. */
export type SinceRecorded = {
  /** When it was last recorded or verified at the desk; null where that is not known. */
  recordedAt: string | null;
  /** What the audit log tells of it after that, oldest first. */
  actions: readonly string[];
  revoked: boolean;
  claimed: boolean;
  renewed: boolean;
  collected: boolean;
  filed: boolean;
};

/**
 * Everything that has come to rely on a line. Only a line nobody relies on may disappear with its
 * decision; any other stays on record, revoked or corrected.
 */
export function reliedOn(line: SinceRecorded, today: PlainDate): Reliance[] {
  const { recordedAt, actions } = line;
  if (recordedAt === null) return ['not-recorded'];
  const old = daysBetween(vietnamDayOf(recordedAt), today) > TAKE_BACK_DAYS;
  const all: [Reliance, boolean][] = [
    ['revoked', line.revoked || actions.includes('revoke-recognition')],
    ['corrected', actions.some((action) => CORRECTIONS.includes(action))],
    ['claim', line.claimed],
    ['renewal', line.renewed],
    ['collection', line.collected],
    ['paper', line.filed],
    ['contact', actions.includes('record-contact')],
    ['public', old],
  ];
  return all.filter(([, holds]) => holds).map(([why]) => why);
}

const CORRECTIONS = ['correct-recognition', 'correct-decision'];
