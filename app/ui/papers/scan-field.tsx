import type { Refusal } from '~/domain/media/refusal';
import type { Scan } from '~/domain/papers/facts';
import { useText } from '../locale';
import { Fault } from '../parts/form-field';
import { mediaText } from '../text/media';
import { papersText } from '../text/papers';

type Props = {
  id: string;
  /** Taken in with an earlier sending of this form; goes along without being chosen again. */
  kept: Scan | null;
  refusal: Refusal | null;
  missing: boolean;
  required: boolean;
};

/** The choice of a scan: PDF or picture. */
export function ScanField({ id, kept, refusal, missing, required }: Props) {
  const t = useText(papersText);
  const media = useText(mediaText);
  const refused = refusal && media.refusals[refusal];
  const fault = refused ? `${refused.happened} ${refused.next}` : missing && t.scanMissing;
  return (
    <div className="space-y-1">
      <label htmlFor={id} className="block font-bold">
        {t.scan}
      </label>
      <p id={`${id}-giup`} className="text-ink-soft text-sm">
        {media.acceptedPapers}
      </p>
      {kept && (
        <p id={`${id}-co`} className="border-leaf border-l-4 pl-2 text-sm">
          {t.scanKept(kept.fileName ?? t.unnamed)}
        </p>
      )}
      {kept && <input type="hidden" name="scanId" value={kept.mediaId} />}
      <input
        id={id}
        name="scan"
        type="file"
        accept="application/pdf,image/jpeg,image/png,image/webp,image/heic,image/heif,image/avif"
        required={required && !kept}
        className="field"
        aria-invalid={fault ? true : undefined}
        aria-describedby={[
          `${id}-giup`,
          ...(kept ? [`${id}-co`] : []),
          ...(fault ? [`${id}-loi`] : []),
        ].join(' ')}
      />
      {fault && <Fault id={`${id}-loi`}>{fault}</Fault>}
    </div>
  );
}
