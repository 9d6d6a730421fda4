import { type Database, write } from 'db/connection.server';
import { awards } from 'db/schema/index.server';
import type { Acting } from '../acting';
import { recordEntry } from '../audit/record-entry.server';
import { vietnamDayOf } from '../clock';
import { InvalidError, NotFoundError } from '../errors';
import { fileSeal } from '../media/file-seal.server';
import { findOwnScan } from '../papers/own-things.server';
import type { Source } from '../texts';
import {
  type Award,
  type AwardFault,
  type AwardFaults,
  checkAward,
  type TypedAward,
} from './award-form';
import { getRecordedProducer } from './desk-scope.server';
import type { AwardRow } from './find-awards.server';

/** An award to be recorded: what was typed, and the scan that stands for it. */
export type AwardDraft = { typed: TypedAward; mediaId: number | null };

/**
 * Records an award, commendation or exemplar of a producer with its decision. Throws NotFoundError
 * for a producer outside the area or a scan that is not its own, ForbiddenError for whoever may not
 * record, InvalidError by field.
 */
export function recordAward(acting: Acting, slug: string, draft: AwardDraft): { awardId: number } {
  return write(acting.db, (tx) => {
    const { id: producerId } = getRecordedProducer(tx, acting.actor, slug);
    const facts = readAward(tx, acting, producerId, draft, []);
    const row = tx
      .insert(awards)
      .values({ producerId, ...facts })
      .returning()
      .get();
    recordEntry(tx, acting, {
      action: 'record-award',
      subject: ['award', row.id],
      after: { ...row, ...fileSeal(tx, row.documentId) },
    });
    return { awardId: row.id };
  });
}

type AwardValues = Omit<AwardRow, 'id' | 'producerId'>;

/**
 * The columns of an award an officer vouches for. `known` are its sources from before; the place of
 * the original takes the stead of an earlier one. Throws as {@link recordAward} does.
 */
export function readAward(
  tx: Database,
  { now }: Acting,
  producerId: number,
  { typed, mediaId }: AwardDraft,
  known: readonly Source[],
): AwardValues {
  if (mediaId !== null && !findOwnScan(tx, producerId, mediaId)) throw new NotFoundError();
  const { award, faults } = checkAward(typed, {
    today: vietnamDayOf(now),
    scanned: mediaId !== null,
  });
  if (!award) throw invalidAward(faults);
  const { keptAt, ...facts } = award satisfies Award;
  const pages = known.filter(({ original }) => !original);
  return {
    ...facts,
    documentId: mediaId,
    provenance: 'verified',
    sources: [...pages, ...(keptAt ? [{ label: keptAt, original: true as const }] : [])],
  };
}

export const invalidAward = (faults: AwardFaults) =>
  new InvalidError<AwardFault>(faults as Record<string, AwardFault>);
