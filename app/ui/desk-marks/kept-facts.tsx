import type { MarkField, TypedMark } from '~/domain/marks/mark-form';
import { keptSources } from '~/domain/marks/mark-sources';
import { formatDay } from '../format';
import { useLocale, useText } from '../locale';
import { Fact, SourceList, Unknown } from '../parts/claim';
import { deskMarkEntryText } from '../text/desk-mark-entry';

const SHOWN = [
  'productVi',
  'productEn',
  'registrationNumber',
  'decisionNumber',
  'registered',
  'expiresOn',
  'owner',
  'manager',
  'regulation',
  'areaText',
  'noteVi',
] as const satisfies readonly MarkField[];

/** What an indication, which belongs to the State and has no end, is not asked for. */
const NOT_OF_INDICATIONS: readonly MarkField[] = ['expiresOn', 'owner'];

/** The registration for officers who only look. */
export function KeptFacts({ typed }: { typed: TypedMark }) {
  const t = useText(deskMarkEntryText);
  const locale = useLocale();
  const indication = typed.kind === 'geographical-indication';
  const shown = SHOWN.filter((field) => !(indication && NOT_OF_INDICATIONS.includes(field)));
  return (
    <section aria-labelledby="dang-ky" className="no-print space-y-3">
      <h2 id="dang-ky">{t.facts}</h2>
      <dl>
        {shown.map((field) => (
          <Fact key={field} term={t.fields[field]}>
            {typed[field] === '' && <Unknown />}
            {field === 'expiresOn' && typed.expiresOn
              ? formatDay(typed.expiresOn, locale)
              : typed[field]}
          </Fact>
        ))}
        <Fact term={t.sources}>
          {typed.sources === '' && <Unknown />}
          <SourceList sources={keptSources(typed.sources)} />
        </Fact>
      </dl>
    </section>
  );
}
