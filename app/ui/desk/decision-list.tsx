import { type FieldKey, splitKey } from '~/domain/listings/fields';
import type { Decision } from '~/domain/review/find-decisions.server';
import { fieldLabel } from '../edit/diff-view';
import { formatMoment } from '../format';
import { useLocale, useText } from '../locale';
import { deskReviewText } from '../text/desk-review';
import { editText } from '../text/edit';

/** Who decided what when about a listing's other versions, and why. */
export function DecisionList({ decisions }: { decisions: readonly Decision[] }) {
  const t = useText(deskReviewText);
  if (decisions.length === 0) return <p className="text-ink-soft">{t.noEarlier}</p>;
  return (
    <ol className="space-y-3">
      {decisions.map((decision) => (
        <li key={decision.versionId} className="border-line border-l-4 pl-3">
          <DecisionWords decision={decision} />
        </li>
      ))}
    </ol>
  );
}

/** One decision with its reasons by field. */
export function DecisionWords({ decision }: { decision: Decision }) {
  const t = useText(deskReviewText);
  const edit = useText(editText);
  const locale = useLocale();
  const { number, by, at, outcome, reasons } = decision;
  return (
    <>
      <p>
        {t.version(number)} ·{' '}
        {t.decided(by ?? t.someone, formatMoment(at, locale), t.outcomes[outcome])}
      </p>
      <ul>
        {Object.entries(reasons).map(([part, reason]) => (
          <li key={part} className="whitespace-pre-line">
            {part === 'general' ? '' : `${partLabel(part, edit)}: `}
            {reason}
          </li>
        ))}
      </ul>
    </>
  );
}

function partLabel(part: string, edit: (typeof editText)['vi']): string {
  if (part === 'photos') return edit.photos;
  const [field] = splitKey(part as FieldKey);
  return field in edit.fields ? fieldLabel(part as FieldKey, edit) : part;
}
