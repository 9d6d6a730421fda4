import { AWARD_KIND_LIST } from '~/domain/producers/award';
import type { AwardRoll, RollEntry } from '~/domain/producers/find-award-roll.server';
import { paths } from '~/paths';
import { useHref, useLocale, useText } from '../locale';
import { Breadcrumbs } from '../parts/breadcrumbs';
import { ProvenanceTag, SourceList } from '../parts/claim';
import { awardKindText, awardText, exemplarsText } from '../text/exemplars';
import { decisionWords } from './award-words';

/** The roll of a year: exemplars of the emulation movement, commendations, awards. */
export function ExemplarsPage({ roll: { year, entries, years, undated } }: { roll: AwardRoll }) {
  const t = useText(exemplarsText);
  return (
    <div className="page pb-10">
      <Breadcrumbs crumbs={[{ label: t.title }]} />
      <h1>{year === null ? t.title : t.titleOf(year)}</h1>
      <p className="mt-3 max-w-prose text-lg">{t.lead}</p>
      <Years year={year} years={years} />
      {year === null && undated.length === 0 && <p className="mt-8">{t.none}</p>}
      {year !== null && entries.length === 0 && <p className="mt-8">{t.noneOf(year)}</p>}
      <div className="mt-8 space-y-10">
        {AWARD_KIND_LIST.map((kind) => (
          <Section
            key={kind}
            id={kind}
            title={t.sections[kind]}
            entries={entries.filter((entry) => entry.kind === kind)}
          />
        ))}
        <Section id="chua-ro-nam" title={t.undated} entries={undated} named />
      </div>
    </div>
  );
}

function Years({ year, years }: Pick<AwardRoll, 'year' | 'years'>) {
  const t = useText(exemplarsText);
  const href = useHref();
  if (years.length === 0) return null;
  return (
    <nav aria-label={t.years} className="no-print mt-4">
      <ul className="flex flex-wrap gap-2">
        {years.map(({ year: one, count }) => (
          <li key={one}>
            <a
              aria-current={one === year ? 'page' : undefined}
              className="panel inline-flex min-h-11 items-center px-4 no-underline aria-[current]:border-indigo aria-[current]:bg-indigo-mist aria-[current]:font-bold"
              href={href(paths.exemplars(one))}
            >
              {one} ({count})
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

type SectionProps = { id: string; title: string; entries: RollEntry[]; named?: boolean };

function Section({ id, title, entries, named = false }: SectionProps) {
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className="mt-3 grid gap-4 md:grid-cols-2">
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} named={named} />
        ))}
      </ul>
    </section>
  );
}

function Entry({ entry, named }: { entry: RollEntry; named: boolean }) {
  const t = useText(exemplarsText);
  const kinds = useText(awardKindText);
  const words = useText(awardText);
  const locale = useLocale();
  const href = useHref();
  const { producer, kind, title, titleLocale, provenance, sources } = entry;
  const foreign = titleLocale !== locale;
  return (
    <li className="panel space-y-1 border-l-6 border-l-turmeric p-4">
      <h3>
        <a className="inline-flex min-h-11 items-center" href={href(paths.producer(producer.slug))}>
          {producer.name}
        </a>{' '}
        <ProvenanceTag provenance={producer.provenance} />
      </h3>
      <p>
        {named && `${kinds[kind]}: `}
        <span lang={foreign ? titleLocale : undefined}>{title}</span>
        {foreign && <span className="text-ink-soft text-sm italic"> ({words.untranslated})</span>}{' '}
        <ProvenanceTag provenance={provenance} />
      </p>
      <p className="text-ink-soft text-sm">{decisionWords(entry, locale).join(' · ')}</p>
      {provenance === 'verified' && (
        <p className="text-leaf-dark text-sm">{entry.onFile ? t.verified : t.unseen}</p>
      )}
      <SourceList sources={sources} />
    </li>
  );
}
