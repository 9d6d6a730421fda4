import type { marks, rightsOfUse } from 'db/schema/marks.server';
import type { RightDates } from './right-status';

type RightRow = typeof rightsOfUse.$inferSelect;
type MarkRow = typeof marks.$inferSelect;

/** What of a mark decides how long rights under it can last. */
export type MarkLife = Pick<
  MarkRow,
  'kind' | 'status' | 'supersededOn' | 'expiresOn' | 'registeredEarliest' | 'registeredLatest'
>;

/** A stored mark's life with its registration as a range, ready for the rules. */
export const readMark = (mark: MarkLife): RightDates['mark'] => ({
  kind: mark.kind,
  status: mark.status,
  supersededOn: mark.supersededOn,
  registered: { earliest: mark.registeredEarliest, latest: mark.registeredLatest },
  expiresOn: mark.expiresOn,
});

/** A stored right with its dates as ranges and the life of its mark, ready for the rules. */
export function readRight(right: RightRow, mark: MarkLife): RightRow & RightDates {
  return {
    ...right,
    granted: { earliest: right.grantedEarliest, latest: right.grantedLatest },
    mark: readMark(mark),
  };
}
