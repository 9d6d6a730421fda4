import type { RecordSeen, RowSeen } from '~/domain/recognitions/decision-view';
import type { RecordedFact } from '~/domain/recognitions/plan-decision';
import { paths } from '~/paths';
import { formatNumber, formatRange } from '../format';
import { useHref, useLocale, useText } from '../locale';
import { starText } from '../text/common';
import { decisionText } from '../text/decisions';
import { decisionRowsText } from '../text/desk-decision-rows';

/** What the record says where this decision says otherwise. */
export function Differences({ row: { record, changes } }: { row: RowSeen }) {
  const t = useText(decisionRowsText);
  const href = useHref();
  const words = useRecordWords();
  if (!record) return null;
  return (
    <div className="border-line border-l-4 pl-3 text-sm">
      <a
        className="inline-flex min-h-11 items-center"
        href={href(paths.desk(`quyet-dinh/${record.id}`))}
      >
        {t.onRecord}
      </a>
      <ul>
        {changes.map((fact) => (
          <li key={fact}>
            {t.recordFacts[fact]}: <b>{words(record, fact) ?? '—'}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}

function useRecordWords() {
  const star = useText(starText);
  const { levels } = useText(decisionText);
  const locale = useLocale();
  return (record: RecordSeen, fact: RecordedFact): string | null => {
    switch (fact) {
      case 'stars':
        return record.stars === null ? null : star.stars(record.stars);
      case 'score':
        return record.score === null ? null : formatNumber(record.score, locale);
      case 'decidedOn':
        return formatRange(record.decided, locale);
      case 'validUntil':
        return formatRange(record.validUntil, locale);
      case 'issuer':
        return record.issuer;
      case 'level':
        return record.level && levels[record.level];
    }
  };
}
