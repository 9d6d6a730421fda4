import { DomainError } from '../errors';

export type RefusalReason =
  | 'empty'
  | 'too-large'
  | 'too-many-files'
  | 'not-a-spreadsheet'
  /** `.xls`, or locked with a password: the two look alike. */
  | 'old-or-locked'
  /** Letters in a code page that has no Vietnamese. */
  | 'not-utf8'
  | 'broken'
  /** Unpacks to far more than it should, or takes too long. */
  | 'too-heavy'
  | 'no-sheet'
  | 'too-many-rows';

/** A file none of which can be taken. `fileName` is the one it is about, where there is one. */
export class RefusedFileError extends DomainError {
  readonly code = 'refused-file';
  constructor(
    readonly reason: RefusalReason,
    readonly fileName = '',
  ) {
    super(reason);
  }
}
