import { SCORE_PARTS } from '~/domain/recognitions/competence';
import { useText } from '../locale';
import { starGuideText } from '../text/star-guide';
import { GuideTable } from './guide-section';

const PARTS = ['product', 'marketing', 'quality'] as const;

export function PartsTable() {
  const t = useText(starGuideText);
  const now = SCORE_PARTS['148/QĐ-TTg'];
  const before = SCORE_PARTS['1048/QĐ-TTg'];
  const total = (parts: typeof now | typeof before) =>
    PARTS.reduce((sum, part) => sum + parts[part], 0);
  return (
    <GuideTable caption={t.partsCaption} columns={[t.part, t.since2023, t.before2023]}>
      {PARTS.map((part) => (
        <tr key={part}>
          <th scope="row" className="font-normal">
            {t.partNames[part]}
          </th>
          <td>{now[part]}</td>
          <td>{before[part]}</td>
        </tr>
      ))}
      <tr>
        <th scope="row">{t.total}</th>
        <td>
          <strong>{total(now)}</strong>
        </td>
        <td>
          <strong>{total(before)}</strong>
        </td>
      </tr>
    </GuideTable>
  );
}
