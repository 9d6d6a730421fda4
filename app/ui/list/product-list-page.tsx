import type { ProductCard as Card } from '~/domain/catalogue/card';
import {
  type FacetKey,
  type Ignored,
  type ListRequest,
  type Sort,
  writeListRequest,
} from '~/domain/catalogue/filters';
import { paths } from '~/paths';
import { useHref, useText } from '../locale';
import { Breadcrumbs } from '../parts/breadcrumbs';
import { ProductCard } from '../product/card';
import { listText } from '../text/list';
import { Chips } from './chips';
import { Facets } from './facets';
import { Highlighted } from './highlighted';
import { EmptyResult, IgnoredNotice, SearchNotice } from './notices';
import { Pagination } from './pagination';
import { type PastMark, PastMarkNotice } from './past-mark-notice';
import { SortLinks } from './sort-links';

type Option = { value: string; label: string; count: number; chosen: boolean };

export type ShownList = {
  request: ListRequest;
  sort: Sort;
  ignored: Ignored[];
  total: number;
  pages: number;
  cards: Card[];
  facets: { key: FacetKey; options: Option[]; hidden: number }[];
  pastMark: PastMark | null;
  relaxations: { key: FacetKey; label: string; total: number }[];
  search: { corrected: string | null; partial: boolean; terms: string[] } | null;
};

export function ProductListPage({ list }: { list: ShownList }) {
  const t = useText(listText);
  const { request } = list;
  const chips = list.facets.flatMap(({ key, options }) =>
    options.filter(({ chosen }) => chosen).map((option) => ({ key, ...option })),
  );
  return (
    <div className="page">
      <Breadcrumbs crumbs={[{ label: t.title }]} />
      <h1>{request.q ? t.titleFor(request.q) : t.title}</h1>
      <div className="mt-4 gap-8 lg:grid lg:grid-cols-[17rem_minmax(0,1fr)]">
        <Facets facets={list.facets} request={request} />
        <div id="ket-qua" className="min-w-0 space-y-4">
          <IgnoredNotice ignored={list.ignored} />
          <PastMarkNotice past={list.pastMark} request={request} />
          <SearchNotice search={list.search} />
          <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
            <h2 className="text-lg">{t.found(list.total)}</h2>
            <a className="no-print button button-quiet lg:hidden" href="#loc">
              {t.showFilters}
            </a>
            <SortLinks request={request} sort={list.sort} />
          </div>
          <Chips chips={chips} request={request} />
          {list.total === 0 ? (
            <EmptyResult request={request} relaxations={list.relaxations} />
          ) : (
            <CardGrid cards={list.cards} terms={list.search?.terms ?? []} />
          )}
          <Pagination request={request} pages={list.pages} />
          <Downloads request={request} />
        </div>
      </div>
    </div>
  );
}

/** The first row is in view on every screen; the rest may load as it is reached. */
const EAGER_CARDS = 2;

/** Cards that a large screen may show at once. */
const FIRST_SCREEN = 6;

function CardGrid({ cards, terms }: { cards: Card[]; terms: string[] }) {
  return (
    <ul className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3 print:grid-cols-3">
      {cards.map((card, index) => (
        <li key={card.slug} className={index < FIRST_SCREEN ? undefined : 'below-fold'}>
          <ProductCard
            card={card}
            title={<Highlighted text={card.name.text} terms={terms} />}
            eager={index < EAGER_CARDS}
          />
        </li>
      ))}
    </ul>
  );
}

function Downloads({ request }: { request: ListRequest }) {
  const t = useText(listText);
  const href = useHref();
  const query = writeListRequest(request);
  const twin = (kind: string) =>
    href(paths.products(query).replace('/san-pham', `/san-pham.${kind}`));
  return (
    <p className="no-print pt-4 text-ink-soft text-sm">
      {t.download}: <a href={twin('csv')}>CSV</a> · <a href={twin('json')}>JSON</a>
    </p>
  );
}
