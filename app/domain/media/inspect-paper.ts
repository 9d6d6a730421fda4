import { endsAsZip } from './foreign-data';
import type { Label } from './incoming';
import { inspectPicture } from './inspect-picture';
import { labelDisagrees } from './label';
import { type Refusal, RefusedFileError } from './refusal';
import { bufferOver, isPictureKind, latin1, type PictureKind, sniff } from './sniff';

/**
 * What kind of scan a file is: a PDF or one of our pictures. Throws {@link RefusedFileError} for
 * anything else.
 */
export function inspectPaper(bytes: Uint8Array, label: Label): PictureKind | 'pdf' {
  const kind = sniff(bytes);
  if (kind === 'pdf') {
    const refusal = faultOfPdf(bytes, label);
    if (refusal) throw new RefusedFileError(refusal);
    return 'pdf';
  }
  const isPicture = isPictureKind(kind) || ['svg', 'gif', 'other-picture'].includes(kind);
  if (bytes.length > 0 && !isPicture) throw new RefusedFileError('not-a-paper');
  return inspectPicture(bytes, label);
}

/**
 * A PDF is kept as it came, because a signed one must stay as signed, so what it carries matters
 * more than in a picture. The names of its objects are only screened, compressed ones go unseen:
 * what protects readers is that it is served as a download under a policy that runs nothing.
 */
function faultOfPdf(bytes: Uint8Array, label: Label): Refusal | null {
  if (labelDisagrees(label, 'pdf')) return 'mislabelled';
  // Readers of PDF look for the end mark within the last kilobyte (ISO 32000-1, annex H.3.18).
  if (!latin1(bytes.subarray(-1024)).includes('%%EOF')) return 'broken';
  if (endsAsZip(bytes)) return 'polyglot';
  const has = (name: string) => bufferOver(bytes).includes(name, 0, 'latin1');
  // An officer could not open it.
  if (has('/Encrypt')) return 'pdf-locked';
  return has('/JavaScript') || has('/Launch') || has('/EmbeddedFile') ? 'pdf-active' : null;
}
