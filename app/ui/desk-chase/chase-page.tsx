import type { ReactNode } from 'react';
import type { ChasedProducer } from '~/domain/chase/chased';
import {
  BANDS,
  type ChaseFilters,
  type ChaseGroup,
  type ChaseView,
  writeChaseFilters,
} from '~/domain/chase/filters';
import { paths } from '~/paths';
import { ExcelLink } from '../desk/excel-link';
import { useHref, useText } from '../locale';
import { Choice } from '../parts/choice';
import { Notice } from '../parts/notice';
import { deskChaseText } from '../text/desk-chase';
import type { FailedContact } from './contact-form';
import { CountLinks } from './count-links';
import { ProducerPanel } from './producer-panel';

type Props = {
  view: ChaseView;
  filters: ChaseFilters;
  today: string;
  siteUrl: string;
  /** The key of the paper a contact was just noted about. */
  saved: string | null;
  failed?: FailedContact;
};

/** `/co-quan/nhac-han`: who has to be told that something ends, by commune and producer. */
export function ChasePage({ view, filters, today, siteUrl, saved, failed }: Props) {
  const t = useText(deskChaseText);
  const href = useHref();
  const shown = view.groups.flatMap(({ producers }) => producers);
  const papersOf = (some: typeof shown) => some.reduce((sum, { rows }) => sum + rows.length, 0);
  const makers = shown.filter(({ slug }) => slug !== null);
  const papers = papersOf(shown);
  const makerless = papers - papersOf(makers);
  const found = [
    ...(makers.length > 0 ? [t.found(papers - makerless, makers.length)] : []),
    ...(makerless > 0 ? [t.foundMakerless(makerless)] : []),
  ];
  return (
    <div className="space-y-6">
      <header className="space-y-2">
        <h1>{t.title}</h1>
        <p className="max-w-prose">{t.lead}</p>
        <a className="inline-flex min-h-11 items-center" href={href(paths.desk('nhac-han/quy'))}>
          {t.quarterLink}
        </a>
      </header>
      {failed && <Notice kind="bad">{t.notSaved}</Notice>}
      <Bands view={view} filters={filters} />
      <CommuneForm view={view} filters={filters} />
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p role="status">{papers > 0 ? found.join(' · ') : t.none}</p>
        {papers > 0 && <ExcelLink list="nhac-han" query={writeChaseFilters(filters)} />}
      </div>
      {view.groups.map((group) => (
        <Group key={group.code} group={group}>
          {(producer) => (
            <ProducerPanel
              key={producer.slug}
              producer={producer}
              filters={filters}
              today={today}
              siteUrl={siteUrl}
              saved={saved}
              failed={failed ?? null}
            />
          )}
        </Group>
      ))}
    </div>
  );
}

function Group({
  group: { code, commune, producers },
  children,
}: {
  group: ChaseGroup<ChasedProducer>;
  children: (producer: ChasedProducer) => ReactNode;
}) {
  const t = useText(deskChaseText);
  return (
    <section aria-labelledby={`xa-${code}`} className="space-y-3">
      <h2 id={`xa-${code}`}>{commune?.name ?? t.noCommune}</h2>
      {producers.map(children)}
    </section>
  );
}

/** The bands with what each would show under the chosen commune. */
function Bands({ view, filters }: Pick<Props, 'view' | 'filters'>) {
  const t = useText(deskChaseText);
  const all = Object.values(view.bands).reduce((sum, count) => sum + count, 0);
  const choices = [
    { han: '' as const, label: t.allBands, count: all },
    ...BANDS.map((han) => ({ han, label: t.bands[han], count: view.bands[han] })),
  ];
  return (
    <CountLinks
      label={t.bandsLabel}
      links={choices.map(({ han, label, count }) => ({
        label,
        count,
        current: filters.han === han,
        path: paths.desk('nhac-han', writeChaseFilters({ ...filters, han })),
      }))}
    />
  );
}

function CommuneForm({ view: { communes }, filters }: Pick<Props, 'view' | 'filters'>) {
  const t = useText(deskChaseText);
  const href = useHref();
  // An officer of one commune has nothing to choose.
  if (communes.length < 2 && filters.xa === '') return null;
  const options = communes.map(
    ({ code, commune, papers }) => [code, `${commune?.name ?? t.noCommune} (${papers})`] as const,
  );
  return (
    <form action={href(paths.desk('nhac-han'))} className="flex flex-wrap items-end gap-3">
      {filters.han && <input type="hidden" name="han" value={filters.han} />}
      <div className="min-w-60 max-sm:w-full">
        <Choice
          label={t.commune}
          name="xa"
          options={options}
          none={t.allCommunes}
          defaultValue={filters.xa}
          key={filters.xa}
        />
      </div>
      <button type="submit" className="button button-quiet">
        {t.filter}
      </button>
    </form>
  );
}
