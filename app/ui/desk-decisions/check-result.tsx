import type { DecisionSeen } from '~/domain/recognitions/decision-view';
import { formatDay } from '../format';
import { useLocale, useText } from '../locale';
import { decisionFormText } from '../text/desk-decision-form';

/** What a check found of the whole decision, in one look. */
export function CheckResult({ seen: { counts, warnings, validUntil } }: { seen: DecisionSeen }) {
  const t = useText(decisionFormText);
  const locale = useLocale();
  const parts = [
    t.willWrite(counts.writing),
    counts.open > 0 && t.openCount(counts.open),
    counts.recorded > 0 && t.recordedCount(counts.recorded),
    counts.leftOut > 0 && t.leftOutCount(counts.leftOut),
  ].filter(Boolean);
  return (
    <div role="status" className="border-indigo border-l-4 bg-indigo-mist p-3">
      <p className="font-bold">
        {t.summary}: {parts.join(' · ')}
      </p>
      <p>{t.untilAll(formatDay(validUntil, locale))}</p>
      {warnings.length > 0 && (
        <ul className="list-disc pl-5 font-bold text-turmeric-dark">
          {warnings.map((warning) => (
            <li key={warning}>{t.warnings[warning]}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
