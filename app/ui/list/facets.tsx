import {
  type FacetKey,
  type ListRequest,
  withFilter,
  writeListRequest,
} from '~/domain/catalogue/filters';
import { paths } from '~/paths';
import { useHref, useText } from '../locale';
import { listText } from '../text/list';
import { facetWords } from './facet-words';

type Option = { value: string; label: string; count: number; chosen: boolean };
type Facet = { key: FacetKey; options: Option[]; hidden: number };

/** Options of one facet shown before "show more". */
const SHORT_LIST = 8;

/** Facets that most buyers use; the rest start closed. */
const OPEN: FacetKey[] = ['nhom', 'sao', 'xa', 'mua', 'gia'];

/**
 * The filters: plain links, so they work without JavaScript and can be shared. On a phone the panel
 * is a page of its own, opened by the link to its id (`:target`).
 */
export function Facets({ facets, request }: { facets: Facet[]; request: ListRequest }) {
  const t = useText(listText);
  return (
    <nav id="loc" aria-label={t.filters} className="filters no-print">
      <p className="lg:hidden">
        <a className="button w-full" href="#ket-qua">
          {t.closeFilters}
        </a>
      </p>
      {facets.map((facet) => (
        <FacetGroup key={facet.key} facet={facet} request={request} />
      ))}
    </nav>
  );
}

function FacetGroup({ facet, request }: { facet: Facet; request: ListRequest }) {
  const t = useText(listText);
  if (facet.options.length === 0) return null;
  const former = facet.options.filter(({ value }) => facet.key === 'xa' && value.startsWith('cu-'));
  const today = facet.options.filter((option) => !former.includes(option));
  const open = OPEN.includes(facet.key) || facet.options.some(({ chosen }) => chosen);
  return (
    <details open={open} className="border-line border-b py-1">
      <summary className="opener font-bold text-indigo">{t.facets[facet.key]}</summary>
      <OptionList facetKey={facet.key} options={today} request={request} />
      {former.length > 0 && (
        <details>
          <summary className="opener text-sm">{t.formerCommunes}</summary>
          <OptionList facetKey={facet.key} options={former} request={request} />
        </details>
      )}
      {facet.hidden > 0 && <Hidden facet={facet} />}
    </details>
  );
}

/** Where the values are that no phone could show all of. */
const ELSEWHERE: { [key in FacetKey]?: () => string } = {
  xa: () => paths.map(),
  huyen: () => paths.map(),
  htx: () => paths.producers(),
  'nhan-hieu': () => paths.marks(),
};

function Hidden({ facet: { key, hidden } }: { facet: Facet }) {
  const t = useText(listText);
  const href = useHref();
  const elsewhere = ELSEWHERE[key];
  return (
    <p className="py-2 text-ink-soft text-sm">
      {t.hidden(hidden)} {elsewhere && <a href={href(elsewhere())}>{t.elsewhere[key]}</a>}
    </p>
  );
}

type OptionsProps = { facetKey: FacetKey; options: Option[]; request: ListRequest };

function OptionList({ facetKey, options, request }: OptionsProps) {
  const t = useText(listText);
  const long = options.length > SHORT_LIST + 2;
  const first = long ? options.slice(0, SHORT_LIST) : options;
  const rest = long ? options.slice(SHORT_LIST) : [];
  const item = (option: Option) => (
    <li key={option.value}>
      <OptionLink facetKey={facetKey} option={option} request={request} />
    </li>
  );
  return (
    <>
      <ul>{first.map(item)}</ul>
      {rest.length > 0 && (
        <details open={rest.some(({ chosen }) => chosen)}>
          <summary className="opener text-indigo-mid text-sm underline">
            {t.more(rest.length)}
          </summary>
          <ul>{rest.map(item)}</ul>
        </details>
      )}
    </>
  );
}

function OptionLink({
  facetKey,
  option,
  request,
}: {
  facetKey: FacetKey;
  option: Option;
  request: ListRequest;
}) {
  const t = useText(listText);
  const href = useHref();
  const next = withFilter(request, facetKey, option.chosen ? undefined : option.value);
  return (
    <a
      href={href(paths.products(writeListRequest(next)))}
      rel="nofollow"
      aria-current={option.chosen ? 'true' : undefined}
      className="option"
    >
      {facetWords(t, facetKey, option.value, option.label)}
      <small>{option.count}</small>
    </a>
  );
}
