import {
  countProducers,
  PRODUCER_GROUPINGS,
  type ProducerEntry,
  type ProducerGroup,
  type ProducerGrouping,
} from '~/domain/producers/producer-list';
import { paths } from '~/paths';
import { useHref, useText } from '../locale';
import { Breadcrumbs } from '../parts/breadcrumbs';
import { ProvenanceTag } from '../parts/claim';
import { siteText } from '../text/common';
import { producerText } from '../text/producer';
import { capitalised, useUnitWords } from './address';
import { LedBy } from './chips';

type Props = {
  groups: ProducerGroup[];
  /** Those whose producers are named here; of very many, the chosen one. */
  named: ProducerGroup[];
  grouping: ProducerGrouping;
};

/** Every maker under the district people still say, or the commune of today. */
export function ProducerListPage({ groups, named, grouping }: Props) {
  const t = useText(producerText);
  const site = useText(siteText);
  return (
    <div className="page">
      <Breadcrumbs crumbs={[{ label: site.producers }]} />
      <h1>{t.listTitle}</h1>
      <p className="mt-2 max-w-prose">{t.listIntro(countProducers(groups))}</p>
      <Groupings chosen={grouping} />
      {named.length < groups.length && <p className="mt-4">{t.chooseOne}</p>}
      <Jumps groups={groups} named={named} grouping={grouping} />
      <div className="mt-8 space-y-10">
        {named.map((group) => (
          <Group key={group.id} group={group} />
        ))}
      </div>
    </div>
  );
}

function Groupings({ chosen }: { chosen: ProducerGrouping }) {
  const t = useText(producerText);
  const href = useHref();
  const labels = { huyen: t.byDistrict, xa: t.byCommune };
  return (
    <nav aria-label={t.groupBy} className="no-print mt-4">
      <ul className="flex flex-wrap items-center gap-2">
        <li aria-hidden="true" className="text-ink-soft text-sm">
          {t.groupBy}
        </li>
        {PRODUCER_GROUPINGS.map((grouping) => (
          <li key={grouping}>
            <a
              className={`button ${grouping === chosen ? '' : 'button-quiet'}`}
              aria-current={grouping === chosen ? 'page' : undefined}
              href={href(paths.producers()) + (grouping === 'xa' ? '?theo=xa' : '')}
            >
              {labels[grouping]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Jumps({ groups, named, grouping }: Props) {
  const t = useText(producerText);
  const href = useHref();
  const title = useGroupTitle();
  const here = new Set(named.map(({ id }) => id));
  const addressOf = (id: string) =>
    here.has(id) ? `#${id}` : `${href(paths.producers())}?theo=${grouping}&o=${id}#${id}`;
  return (
    <nav aria-label={t.jump} className="no-print mt-3">
      <ul className="flex flex-wrap gap-x-4">
        {groups.map((group) => (
          <li key={group.id}>
            <a className="inline-flex min-h-11 items-center" href={addressOf(group.id)}>
              {title(group)} ({group.producers.length})
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Group({ group }: { group: ProducerGroup }) {
  const title = useGroupTitle();
  return (
    <section aria-labelledby={group.id}>
      <h2 id={group.id} className="border-madder border-b-2 pb-1">
        {title(group)}
      </h2>
      <ul className="mt-4 grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {group.producers.map((producer) => (
          <li key={producer.slug}>
            <Entry producer={producer} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Entry({ producer }: { producer: ProducerEntry }) {
  const t = useText(producerText);
  const href = useHref();
  const { commune, products, lit } = producer;
  return (
    <article className="panel relative flex h-full flex-col gap-1.5 p-4 hover:border-indigo-mid">
      <h3 lang={producer.foreign ? 'vi' : undefined}>
        <a
          className="text-indigo no-underline after:absolute after:inset-0"
          href={href(paths.producer(producer.slug))}
        >
          {producer.name}
        </a>{' '}
        <ProvenanceTag provenance={producer.provenance} />
      </h3>
      <p className="text-ink-soft text-sm">
        {[
          producer.legalForm && t.legalForm[producer.legalForm],
          commune?.name,
          commune?.formerName && t.formerly(commune.formerName),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <LedBy womenLed={producer.womenLed} minorityLed={producer.minorityLed} />
      <p className="mt-auto pt-1 text-sm">
        {t.count(products)} ·{' '}
        {lit > 0 ? (
          <>
            <strong className="rounded-full bg-indigo px-2 py-0.5 text-turmeric">
              ★ {t.lit(lit)}
            </strong>{' '}
            {producer.litSample && <ProvenanceTag provenance="sample" />}
          </>
        ) : (
          <span className="text-ink-soft">{t.noneLit}</span>
        )}
      </p>
    </article>
  );
}

function useGroupTitle() {
  const t = useText(producerText);
  const words = useUnitWords();
  return ({ unit }: ProducerGroup) => (unit ? capitalised(words([unit])) : t.noPlace);
}
