import type { Refusal } from '~/domain/media/refusal';
import type { Scan } from '~/domain/papers/facts';
import {
  type AwardFaults,
  MAX_REASON_LENGTH,
  NOTHING_AWARDED,
  type TypedAward,
} from '~/domain/producers/award-form';
import type { DeskAward } from '~/domain/producers/find-awards.server';
import { useText } from '../locale';
import { TextArea } from '../parts/text-area';
import { deskAwardsText } from '../text/exemplars';
import { AwardFields } from './award-fields';

/** A form that could not be taken, with everything that was typed and kept. */
export type FailedAward = {
  intent: 'record' | 'correct' | 'remove';
  awardId: number | null;
  typed: TypedAward;
  reason: string;
  faults: AwardFaults;
  scan: Scan | null;
  refusal: Refusal | null;
  /** Somebody changed the award meanwhile. */
  stale: boolean;
};

export function AddForm({ failed }: { failed: FailedAward | null }) {
  const t = useText(deskAwardsText);
  return (
    <details open={Boolean(failed)} className="panel p-4" id="them">
      <summary className="opener font-bold">{t.add}</summary>
      <form method="post" encType="multipart/form-data" className="space-y-4 pt-2">
        <AwardFields
          id="moi"
          typed={failed?.typed ?? NOTHING_AWARDED}
          faults={failed?.faults ?? {}}
          scan={failed?.scan ?? null}
          refusal={failed?.refusal ?? null}
        />
        <button type="submit" name="intent" value="record" className="button">
          {t.save}
        </button>
      </form>
    </details>
  );
}

type FormProps = { award: DeskAward; failed: FailedAward | null };

export function CorrectForm({ award: { facts, typed, scan, seen }, failed }: FormProps) {
  const t = useText(deskAwardsText);
  const own = failed?.intent === 'correct' ? failed : null;
  return (
    <details open={Boolean(own)}>
      <summary className="opener text-indigo" aria-label={t.correctOf(facts.title)}>
        {t.correct}
      </summary>
      <form
        method="post"
        action={`#khen-${facts.id}`}
        encType="multipart/form-data"
        className="space-y-4 pt-2"
      >
        <Seen id={facts.id} seen={seen} />
        <AwardFields
          id={String(facts.id)}
          typed={own?.typed ?? typed}
          faults={own?.faults ?? {}}
          scan={own?.scan ?? scan}
          refusal={own?.refusal ?? null}
        />
        <Reason id={`ly-do-sua-${facts.id}`} failed={own} />
        <button type="submit" name="intent" value="correct" className="button">
          {t.saveCorrection}
        </button>
      </form>
    </details>
  );
}

export function RemoveForm({ award: { facts, seen }, failed }: FormProps) {
  const t = useText(deskAwardsText);
  const own = failed?.intent === 'remove' ? failed : null;
  return (
    <details open={Boolean(own)}>
      <summary className="opener text-indigo" aria-label={t.removeOf(facts.title)}>
        {t.remove}
      </summary>
      <form
        method="post"
        action={`#khen-${facts.id}`}
        encType="multipart/form-data"
        className="space-y-4 pt-2"
      >
        <Seen id={facts.id} seen={seen} />
        <p className="text-sm">{t.removeHelp}</p>
        <Reason id={`ly-do-bo-${facts.id}`} failed={own} />
        <button type="submit" name="intent" value="remove" className="button button-quiet">
          {t.removeButton}
        </button>
      </form>
    </details>
  );
}

function Seen({ id, seen }: { id: number; seen: string }) {
  return (
    <>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="seen" value={seen} />
    </>
  );
}

function Reason({ id, failed }: { id: string; failed: FailedAward | null }) {
  const t = useText(deskAwardsText);
  const code = failed?.faults.reason;
  return (
    <TextArea
      id={id}
      name="reason"
      label={t.reason}
      rows={2}
      maxLength={MAX_REASON_LENGTH}
      defaultValue={failed?.reason}
      fault={code && t.faults[code]}
      required
    />
  );
}
