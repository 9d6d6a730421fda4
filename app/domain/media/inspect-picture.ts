import { holdsForeignData } from './foreign-data';
import type { Label } from './incoming';
import { claimsPicture, labelDisagrees } from './label';
import { measurePicture } from './picture-end';
import { type Refusal, RefusedFileError } from './refusal';
import { type FileKind, isPictureKind, type PictureKind, sniff } from './sniff';

/**
 * What kind of picture a file is, judged by its bytes before anything decodes them. Throws
 * {@link RefusedFileError} for what we do not take in.
 */
export function inspectPicture(bytes: Uint8Array, label: Label): PictureKind {
  if (bytes.length === 0) throw new RefusedFileError('empty');
  const kind = sniff(bytes);
  if (!isPictureKind(kind)) throw new RefusedFileError(whyNot(kind, bytes, label));
  if (labelDisagrees(label, 'picture')) throw new RefusedFileError('mislabelled');
  const { end, animated } = measurePicture(bytes, kind);
  if (end === null) throw new RefusedFileError('broken');
  if (holdsForeignData(bytes, end)) throw new RefusedFileError('polyglot');
  // Only the first frame would be left of it, which is not what was sent.
  if (animated) throw new RefusedFileError('animated');
  return kind;
}

function whyNot(kind: FileKind, bytes: Uint8Array, label: Label): Refusal {
  if (kind === 'svg') return 'svg-not-accepted';
  if (kind === 'gif' || kind === 'other-picture') {
    return holdsForeignData(bytes, bytes.length) ? 'polyglot' : 'unsupported-picture';
  }
  return kind !== 'unknown' && claimsPicture(label) ? 'mislabelled' : 'not-a-picture';
}
