import type { Act } from '~/domain/taxonomy/find-acts.server';
import { formatDay } from '../format';
import { useLocale, useText } from '../locale';
import { SourceList, Unknown } from '../parts/claim';
import { starGuideText } from '../text/star-guide';
import { GuideTable } from './guide-section';

export function ActsTable({ acts }: { acts: Act[] }) {
  const t = useText(starGuideText);
  const locale = useLocale();
  return (
    <GuideTable caption={t.actsCaption} columns={[t.actNumber, t.actTitle]}>
      {acts.map((act) => (
        <tr key={act.number}>
          <th scope="row">
            {act.number}
            <span className="block font-normal text-ink-soft text-sm">
              {act.signedOn ? formatDay(act.signedOn, locale) : <Unknown />}
            </span>
          </th>
          <td>
            {locale === 'vi' ? act.titleVi : act.titleEn}
            <SourceList sources={act.sources} />
          </td>
        </tr>
      ))}
    </GuideTable>
  );
}
