import { MAX_WHY_LENGTH } from '~/domain/featured/collection-form';
import type { WithdrawOutcome } from '~/domain/featured/editor-outcome';
import { useText } from '../locale';
import { FormField } from '../parts/form-field';
import { Notice } from '../parts/notice';
import { collectionEditorText } from '../text/desk-collection-editor';

type Props = { revision: number; outcome?: WithdrawOutcome };

/** Takes a collection back for good, behind a fold so that nobody does it in passing. */
export function WithdrawForm({ revision, outcome }: Props) {
  const t = useText(collectionEditorText);
  return (
    <details className="panel p-4" open={outcome !== undefined}>
      <summary className="opener font-bold">{t.withdraw}</summary>
      <form method="post" className="mt-3 space-y-4">
        {outcome?.stale && <Notice kind="bad">{t.withdrawStale}</Notice>}
        <p>{t.withdrawHelp}</p>
        <input type="hidden" name="revision" value={revision} />
        <FormField
          label={t.why}
          name="why"
          defaultValue={outcome?.why}
          maxLength={MAX_WHY_LENGTH}
          fault={outcome?.fault ? t.faults[outcome.fault] : undefined}
          required
        />
        <button type="submit" name="intent" value="withdraw" className="button button-quiet">
          {t.withdraw}
        </button>
      </form>
    </details>
  );
}
