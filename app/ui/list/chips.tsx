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

export type Chip = { key: FacetKey; value: string; label: string };

/** The chosen filters, each a link that removes it. */
export function Chips({ chips, request }: { chips: Chip[]; request: ListRequest }) {
  const t = useText(listText);
  const href = useHref();
  if (chips.length === 0) return null;
  const cleared = { ...request, filters: {}, page: 1 };
  return (
    <ul aria-label={t.chosen} className="flex flex-wrap gap-2">
      {chips.map(({ key, value, label }) => {
        const words = facetWords(t, key, value, label);
        return (
          <li key={key}>
            <a
              href={href(paths.products(writeListRequest(withFilter(request, key, undefined))))}
              aria-label={t.remove(words)}
              className="inline-flex min-h-11 items-center gap-2 rounded-full bg-indigo px-4 py-1 text-sm text-white no-underline hover:bg-madder hover:text-white"
            >
              {words} <span aria-hidden="true">✕</span>
            </a>
          </li>
        );
      })}
      {chips.length > 1 && (
        <li>
          <a
            href={href(paths.products(writeListRequest(cleared)))}
            className="inline-flex min-h-11 items-center px-2 text-sm"
          >
            {t.clearAll}
          </a>
        </li>
      )}
    </ul>
  );
}
