import { write } from 'db/connection.server';
import type { Acting } from '../acting';
import { vietnamDayOf } from '../clock';
import { InvalidError, WrongStateError } from '../errors';
import { cleanText } from '../listings/clean-text';
import { findSinceRecorded } from './find-since-recorded.server';
import type { OpenedRecognition } from './get-kept-recognition.server';
import { getOpenedDecision } from './get-whole-decision.server';
import { reliedOn } from './relied-on';
import { MAX_REASON_LENGTH } from './revocation-form';
import { removeRecognition, writeRecognition } from './write-recognition.server';

export type TakeBackFault = 'missing' | 'too-long';

/**
 * Takes a decision back as if it had never been recorded: every line is removed, or is again what was
 * published before it was verified, with an entry in the audit log that holds it whole. Returns how
 * many lines. Throws as {@link getOpenedDecision} does, InvalidError for the reason, WrongStateError
 * (`relied-on`) once anybody relied on any of its lines (`relied-on.ts`).
 */
export function takeBackDecision(
  acting: Acting,
  opened: OpenedRecognition,
  typedReason: string,
): number {
  return write(acting.db, (tx) => {
    const whole = getOpenedDecision(tx, acting.actor, opened);
    const reason = cleanText(typedReason, 'many');
    const fault = reason === '' ? 'missing' : reason.length > MAX_REASON_LENGTH ? 'too-long' : null;
    if (fault) throw new InvalidError<TakeBackFault>({ reason: fault });
    const since = findSinceRecorded(tx, whole);
    const today = vietnamDayOf(acting.now);
    if ([...since.values()].some((line) => reliedOn(line, today).length > 0)) {
      throw new WrongStateError('relied-on');
    }
    for (const { record } of whole.lines) {
      const { decided: _, validUntil: __, ...row } = record;
      const facts = since.get(row.id)?.before;
      const note = { action: 'take-back-decision' as const, before: row, reason };
      if (facts) writeRecognition(tx, acting, facts, note);
      else removeRecognition(tx, acting, row, reason);
    }
    return whole.lines.length;
  });
}
