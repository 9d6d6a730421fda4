import {
  type FacetKey,
  type Ignored,
  type ListRequest,
  withFilter,
  writeListRequest,
} from '~/domain/catalogue/filters';
import { paths } from '~/paths';
import { useHref, useText } from '../locale';
import { listText } from '../text/list';
import { facetWords } from './facet-words';

/** What of the address was not used, and why: a normal page, never an error. */
export function IgnoredNotice({ ignored }: { ignored: Ignored[] }) {
  const t = useText(listText);
  if (ignored.length === 0) return null;
  return (
    <div role="note" className="panel border-turmeric bg-turmeric-mist p-4 text-sm">
      <p className="font-bold">{t.ignoredTitle}</p>
      <ul className="list-disc pl-5">
        {ignored.map(({ key, value, reason }) => (
          <li key={`${key} ${value} ${reason}`}>
            {t.keys[key] ?? t.facets[key as FacetKey]} “{value}”: {t.reasons[reason]}
          </li>
        ))}
      </ul>
    </div>
  );
}

type Search = { corrected: string | null; partial: boolean } | null;

/** How the answer differs from the words typed. */
export function SearchNotice({ search }: { search: Search }) {
  const t = useText(listText);
  if (!search?.corrected && !search?.partial) return null;
  return (
    <p role="status" className="panel border-indigo-light bg-indigo-mist p-4 text-sm">
      {search.corrected && t.corrected(search.corrected)} {search.partial && t.partial}
    </p>
  );
}

const SUGGESTED_WORDS = [
  'lạp xường',
  'thuốc tắm',
  'miến dong',
  'thổ cẩm',
  'gạo nếp',
  'rượu men lá',
];

/** An empty result proposes: fewer conditions, other words, everything. */
export function EmptyResult({
  request,
  relaxations,
}: {
  request: ListRequest;
  relaxations: { key: FacetKey; label: string; total: number }[];
}) {
  const t = useText(listText);
  const href = useHref();
  const link = (next: ListRequest) => href(paths.products(writeListRequest(next)));
  return (
    <div className="panel max-w-2xl space-y-4 p-6">
      <h2>{t.emptyTitle}</h2>
      <p>{t.empty}</p>
      {relaxations.length > 0 && (
        <ul>
          {relaxations.map(({ key, label, total }) => (
            <li key={key}>
              <a
                className="inline-flex min-h-11 items-center"
                href={link(withFilter(request, key, undefined))}
              >
                {t.without(facetWords(t, key, String(request.filters[key]), label), total)}
              </a>
            </li>
          ))}
        </ul>
      )}
      <p>{t.tryWords}:</p>
      <ul className="flex flex-wrap gap-2">
        {SUGGESTED_WORDS.map((words) => (
          <li key={words}>
            <a
              lang="vi"
              className="button button-quiet"
              href={link({ q: words, filters: {}, sort: null, page: 1 })}
            >
              {words}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a className="button" href={href(paths.products())}>
          {t.allProducts}
        </a>
      </p>
    </div>
  );
}
