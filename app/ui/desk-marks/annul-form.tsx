import type { RightFaults } from '~/domain/marks/right-form';
import { useText } from '../locale';
import { TextArea } from '../parts/text-area';
import { deskMarkEntryText } from '../text/desk-mark-entry';
import { deskRightText } from '../text/desk-rights';

export type RefusedAnnulment = { form: 'huy'; reason: string; faults: RightFaults };

/** Says that a paper was recorded in error; opened first, so that no single tap does it. */
export function AnnulForm({ refused }: { refused?: RefusedAnnulment }) {
  const t = useText(deskRightText);
  const entry = useText(deskMarkEntryText);
  const fault = refused?.faults.reason;
  return (
    <details className="panel p-4" open={refused !== undefined}>
      <summary className="opener font-bold">{t.annul}</summary>
      <form method="post" encType="multipart/form-data" className="space-y-3 pt-3">
        <p className="text-ink-soft text-sm">{t.annulHelp}</p>
        <input type="hidden" name="intent" value="huy" />
        <TextArea
          id="huy-ly-do"
          label={t.annulReason}
          name="reason"
          defaultValue={refused?.reason ?? ''}
          fault={fault && entry.faults[fault]}
        />
        <button type="submit" className="button">
          {t.annulButton}
        </button>
      </form>
    </details>
  );
}
