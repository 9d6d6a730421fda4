import { type ListRequest, SORTS, type Sort, writeListRequest } from '~/domain/catalogue/filters';
import { paths } from '~/paths';
import { useHref, useText } from '../locale';
import { listText } from '../text/list';

export function SortLinks({ request, sort }: { request: ListRequest; sort: Sort }) {
  const t = useText(listText);
  const href = useHref();
  const offered = SORTS.filter((name) => name !== 'phu-hop' || request.q);
  return (
    <nav
      aria-label={t.sortBy}
      className="no-print flex w-full items-center gap-x-4 overflow-x-auto text-sm lg:w-auto"
    >
      <span className="shrink-0 text-ink-soft">{t.sortBy}:</span>
      {offered.map((name) => (
        <a
          key={name}
          href={href(paths.products(writeListRequest({ ...request, sort: name, page: 1 })))}
          rel="nofollow"
          aria-current={name === sort ? 'true' : undefined}
          className={`inline-flex min-h-11 shrink-0 items-center ${
            name === sort ? 'font-bold text-madder no-underline' : ''
          }`}
        >
          {t.sorts[name]}
        </a>
      ))}
    </nav>
  );
}
