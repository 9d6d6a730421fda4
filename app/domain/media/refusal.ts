import { DomainError } from '../errors';

/** Why a file is not taken in. Worded by `app/ui/text/media.ts`. */
export const REFUSALS = [
  'empty',
  'too-big',
  'too-many',
  'no-room',
  'not-a-picture',
  'unsupported-picture',
  'svg-not-accepted',
  'mislabelled',
  'polyglot',
  'broken',
  'too-many-pixels',
  'animated',
  'took-too-long',
  'not-a-paper',
  'pdf-locked',
  'pdf-active',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** A file that cannot be taken in; nothing of it is kept. */
export class RefusedFileError extends DomainError {
  readonly code = 'refused-file';
  constructor(readonly refusal: Refusal) {
    super(refusal);
  }
}
