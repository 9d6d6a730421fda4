import type { Refusal } from '~/domain/media/refusal';
import type { Scan } from '~/domain/papers/facts';
import { useText } from '../locale';
import { FormField } from '../parts/form-field';
import { mediaText } from '../text/media';
import { papersText } from '../text/papers';

type Props = {
  id: string;
  /** Taken in with an earlier sending of this form; goes along without being chosen again. */
  kept: Scan | null;
  refusal: Refusal | null;
  missing?: boolean;
  required?: boolean;
};

/** The choice of a scan: PDF or picture. */
export function ScanField({ id, kept, refusal, missing = false, required = false }: Props) {
  const t = useText(papersText);
  const media = useText(mediaText);
  const refused = refusal && media.refusals[refusal];
  const fault = refused
    ? `${refused.happened} ${refused.next}`
    : missing
      ? t.scanMissing
      : undefined;
  const help = kept ? (
    <>
      {media.acceptedPapers}
      <span className="mt-1 block border-leaf border-l-4 pl-2 text-ink">
        {t.scanKept(kept.fileName ?? t.unnamed)}
        {kept.blank && <strong className="block text-madder">{t.blankScan}</strong>}
      </span>
    </>
  ) : (
    media.acceptedPapers
  );
  return (
    <>
      {kept && <input type="hidden" name="scanId" value={kept.mediaId} />}
      <FormField
        id={id}
        name="scan"
        type="file"
        label={t.scan}
        help={help}
        accept="application/pdf,image/jpeg,image/png,image/webp,image/heic,image/heif,image/avif"
        required={required && !kept}
        fault={fault}
      />
    </>
  );
}
