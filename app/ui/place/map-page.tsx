import { NOT_KNOWN } from '~/domain/catalogue/filters';
import type { DistrictGroup, Renaming } from '~/domain/places/commune';
import type { CommuneShape } from '~/domain/places/shape';
import { paths } from '~/paths';
import { useHref, useText } from '../locale';
import { CommuneMap } from '../map/commune-map';
import { MapLegend } from '../map/legend';
import { Breadcrumbs } from '../parts/breadcrumbs';
import { placesText } from '../text/places';
import { NameLookup } from './name-lookup';

export type MapPageProps = {
  shapes: CommuneShape[];
  counts: Record<string, number>;
  all: { count: number; samples: number };
  /** Products whose commune is not known: on no map. */
  unplaced: number;
  groups: DistrictGroup[];
  words: string;
  renamings: Renaming[];
};

export function MapPage(props: MapPageProps) {
  const { shapes, counts, all, unplaced, groups, words, renamings } = props;
  const t = useText(placesText);
  const href = useHref();
  return (
    <div className="page pb-10">
      <Breadcrumbs crumbs={[{ label: t.title }]} />
      <h1>{t.title}</h1>
      <p className="mt-3 max-w-prose text-lg">{t.lead}</p>
      <div className="mt-6 grid gap-8 lg:grid-cols-[3fr_2fr]">
        <div>
          <a
            href="#danh-sach-xa"
            className="sr-only focus:not-sr-only focus:inline-block focus:bg-white focus:p-3"
          >
            {t.skipMap}
          </a>
          <figure className="mx-auto max-w-2xl">
            <CommuneMap shapes={shapes} counts={counts} links labels />
            <MapLegend />
          </figure>
          <p className="mt-3 text-sm">
            {t.total(all.count, unplaced)} {all.samples > 0 && `${t.samples(all.samples)} `}
            {unplaced > 0 && (
              <a href={href(paths.products(`xa=${NOT_KNOWN}`))}>{t.showUnplaced(unplaced)}</a>
            )}
          </p>
          <NameLookup words={words} renamings={renamings} />
        </div>
        <section aria-labelledby="danh-sach-xa">
          <h2 id="danh-sach-xa">{t.list}</h2>
          {groups.map((group) => (
            <District key={group.district.id} group={group} counts={counts} />
          ))}
        </section>
      </div>
      <section aria-labelledby="nguon-ban-do" className="mt-10 max-w-prose text-sm">
        <h2 id="nguon-ban-do" className="text-lg">
          {t.sources}
        </h2>
        <p className="mt-1">
          {t.sourceText}{' '}
          <a href="https://github.com/thanglequoc/vietnamese-provinces-database" rel="noreferrer">
            vietnamese-provinces-database
          </a>
        </p>
      </section>
    </div>
  );
}

function District({ group, counts }: { group: DistrictGroup; counts: Record<string, number> }) {
  const t = useText(placesText);
  const href = useHref();
  const { district, communes } = group;
  return (
    <section aria-labelledby={district.id} className="mt-5">
      <h3 id={district.id} className="scroll-mt-4">
        {district.fullName}
      </h3>
      <ul className={ROWS}>
        {communes.map(({ commune, partly }) => {
          const own = commune.former.filter((unit) => unit.district?.id === district.id);
          const count = counts[commune.code] ?? 0;
          return (
            <li key={commune.code}>
              <a href={href(paths.commune(commune.code))}>{commune.fullName}</a>
              <span>
                {partly && `${t.partly} · `}
                {t.count(count)}
              </span>
              <p>{t.from(own.map(({ fullName }) => fullName))}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Rules for forty rows stand once, on their list. */
const ROWS = [
  'mt-1 [&_li]:flex [&_li]:flex-wrap [&_li]:items-center [&_li]:justify-between [&_li]:gap-x-3',
  '[&_li]:border-line [&_li]:border-t [&_li]:py-1',
  '[&_a]:inline-flex [&_a]:min-h-11 [&_a]:items-center [&_a]:font-bold',
  '[&_span]:text-ink-soft [&_span]:text-sm [&_p]:w-full [&_p]:text-ink-soft [&_p]:text-sm',
].join(' ');
