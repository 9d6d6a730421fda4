import type { ChangedValue } from '~/domain/audit/changed-values';
import { isPlainDate } from '~/domain/dates';
import type { RecognitionEvent } from '~/domain/recognitions/get-recognition.server';
import type { Locale } from '~/paths';
import { formatDay, formatMoment } from '../format';
import { useLocale, useText } from '../locale';
import { auditActionWords } from '../text/audit-actions';
import { decisionText } from '../text/decisions';
import { recognitionText } from '../text/desk-recognition';

/** All that happened to a record: by whom, when, why, and each fact before and after. */
export function RecognitionHistory({ events }: { events: RecognitionEvent[] }) {
  const t = useText(recognitionText);
  const locale = useLocale();
  return (
    <section aria-labelledby="lich-su" className="space-y-3">
      <h2 id="lich-su">{t.history}</h2>
      {events.length === 0 && <p className="text-ink-soft">{t.noHistory}</p>}
      <ol className="space-y-3">
        {events.map(({ id, at, by, action, reason, changes }) => (
          <li key={id} className="border-line border-l-4 pl-4">
            <p>
              <b>{auditActionWords(action, locale)}</b>
              <span className="block text-ink-soft text-sm">
                {t.by(by, formatMoment(at, locale))}
              </span>
            </p>
            {reason && <p className="italic">“{reason}”</p>}
            <ul className="text-sm">
              {changes.map((change) => (
                <Change key={change.key} change={change} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Change({ change: { key, before, after } }: { change: ChangedValue }) {
  const t = useText(recognitionText);
  const { levels } = useText(decisionText);
  const locale = useLocale();
  const name = t.factNames[key] ?? t.otherFacts[key];
  // What stands beside the record, such as the line of the annex, is for the audit log.
  if (!name) return null;
  const words = (value: unknown) => valueWords(value, { t, levels, locale });
  return (
    <li>
      {name}: <del>{words(before)}</del> → <ins className="font-bold">{words(after)}</ins>
    </li>
  );
}

type Words = {
  t: (typeof recognitionText)['vi'];
  levels: Record<string, string>;
  locale: Locale;
};

function valueWords(value: unknown, { t, levels, locale }: Words): string {
  if (value === null || value === undefined) return t.nothingThere;
  if (typeof value === 'boolean') return value ? t.yes : t.no;
  if (Array.isArray(value)) {
    const labels = value.map((one) => (one as { label?: string }).label).filter(Boolean);
    return labels.join(', ') || t.nothingThere;
  }
  const text = String(value);
  return isPlainDate(text) ? formatDay(text, locale) : (levels[text] ?? t.endKinds[text] ?? text);
}
