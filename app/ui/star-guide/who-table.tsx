import { COMPETENCE_PERIODS, type CompetencePeriod } from '~/domain/recognitions/competence';
import { formatDay } from '../format';
import { useLocale, useText } from '../locale';
import { starText } from '../text/common';
import { starGuideText } from '../text/star-guide';
import { GuideTable } from './guide-section';

const STARS = [3, 4, 5] as const;

/** Who recognises which star in each period; today's rule comes first. */
export function WhoTable() {
  const t = useText(starGuideText);
  const stars = useText(starText).stars;
  return (
    <GuideTable caption={t.whoCaption} columns={[t.period, ...STARS.map(stars)]}>
      {[...COMPETENCE_PERIODS].reverse().map((period) => (
        <tr key={period.from}>
          <th scope="row" className="font-normal">
            <Span period={period} />
            <span className="block text-ink-soft text-sm">
              {period.act}
              {period.amendedBy && `, ${t.amended(period.amendedBy)}`}
            </span>
          </th>
          {STARS.map((count) => (
            <td key={count}>{t.level[period.levels[count]]}</td>
          ))}
        </tr>
      ))}
    </GuideTable>
  );
}

function Span({ period: { from, to } }: { period: CompetencePeriod }) {
  const t = useText(starGuideText);
  const locale = useLocale();
  const start = formatDay(from, locale);
  return to ? t.fromTo(start, formatDay(to, locale)) : t.from(start);
}
