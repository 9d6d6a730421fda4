import type { MarkEntry, RegistrySection } from '~/domain/marks/registry';
import { paths } from '~/paths';
import { formatRange } from '../format';
import { useHref, useLocale, useText } from '../locale';
import { Breadcrumbs } from '../parts/breadcrumbs';
import { ProvenanceTag, Unknown } from '../parts/claim';
import { markMeaning, marksText } from '../text/marks';
import { KIND_EDGE } from './kind-tone';
import { markLabel } from './mark-words';

export type RegistrySections = { section: RegistrySection; entries: MarkEntry[] }[];

/** The registry: three kinds, each under its own heading, and unregistered names well apart. */
export function RegistryPage({ sections }: { sections: RegistrySections }) {
  const t = useText(marksText);
  return (
    <div className="page pb-10">
      <Breadcrumbs crumbs={[{ label: t.title }]} />
      <h1>{t.title}</h1>
      <p className="mt-3 max-w-prose text-lg">{t.lead}</p>
      <div className="mt-8 space-y-12">
        {sections.map(({ section, entries }) =>
          entries.length > 0 ? <Section key={section} section={section} entries={entries} /> : null,
        )}
      </div>
    </div>
  );
}

function Section({ section, entries }: RegistrySections[number]) {
  const t = useText(marksText);
  const meaning = useText(markMeaning);
  const registered = section !== 'unconfirmed';
  return (
    <section
      aria-labelledby={section}
      className={registered ? '' : 'border-line border-t-2 border-dashed pt-8'}
    >
      <h2 id={section}>{t.sections[section]}</h2>
      <p className="mt-1 max-w-prose">{registered ? meaning[section].short : t.unconfirmedLead}</p>
      <ul className="mt-4 grid gap-4 md:grid-cols-2 xl:grid-cols-3">
        {entries.map((entry) => (
          <li key={entry.slug}>
            <Entry entry={entry} section={section} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Entry({ entry, section }: { entry: MarkEntry; section: RegistrySection }) {
  const t = useText(marksText);
  const locale = useLocale();
  const href = useHref();
  const registered = section !== 'unconfirmed';
  const past = entry.status === 'superseded';
  return (
    <article
      className={`panel relative flex h-full flex-col gap-2 border-l-6 p-4 hover:border-indigo-mid ${KIND_EDGE[section]}`}
    >
      <h3>
        <a
          className={`no-underline after:absolute after:inset-0 ${past ? 'text-ink-soft' : 'text-indigo'}`}
          href={href(paths.mark(entry.slug))}
        >
          {markLabel(entry, locale)}
        </a>{' '}
        <ProvenanceTag provenance={entry.provenance} />
      </h3>
      {past && (
        <p>
          <span className="tag bg-linen-dark text-ink">{t.superseded}</span>
        </p>
      )}
      {section !== 'geographical-indication' && <p className="text-ink-soft">{entry.product}</p>}
      {registered && (
        <>
          <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-0.5 text-sm">
            <Row term={t.number}>{entry.registrationNumber}</Row>
            <Row term={t.registered}>
              {entry.registered.latest && formatRange(entry.registered, locale)}
            </Row>
            {section === 'geographical-indication' ? (
              <Row term={t.manager}>{entry.manager}</Row>
            ) : (
              <Row term={t.owner}>{entry.owner}</Row>
            )}
          </dl>
          {!past && (
            <p className="mt-auto pt-1 text-sm">
              {entry.users.count > 0 ? <strong>{t.users(entry.users.count)}</strong> : t.noUsers}{' '}
              <ProvenanceTag provenance={entry.users.provenance} />
            </p>
          )}
        </>
      )}
    </article>
  );
}

function Row({ term, children }: { term: string; children: string | null }) {
  return (
    <>
      <dt className="text-ink-soft">{term}</dt>
      <dd>{children ?? <Unknown />}</dd>
    </>
  );
}
