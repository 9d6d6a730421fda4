import { type ListRequest, writeListRequest } from '~/domain/catalogue/filters';
import { paths } from '~/paths';
import { useHref, useText } from '../locale';
import { listText } from '../text/list';

/** Real links to every neighbouring page, the first and the last. */
export function Pagination({ request, pages }: { request: ListRequest; pages: number }) {
  const t = useText(listText);
  if (pages === 1) return null;
  const { page } = request;
  return (
    <nav aria-label={t.pages} className="no-print mt-8 flex flex-wrap items-center gap-2">
      {page > 1 && <PageLink request={request} page={page - 1} label={t.previous} rel="prev" />}
      <ol className="flex flex-wrap gap-2">
        {shownPages(page, pages).map((number) => (
          <li key={number}>
            <PageLink
              request={request}
              page={number}
              label={String(number)}
              words={t.page(number, pages)}
              current={number === page}
            />
          </li>
        ))}
      </ol>
      {page < pages && <PageLink request={request} page={page + 1} label={t.next} rel="next" />}
    </nav>
  );
}

function shownPages(page: number, pages: number): number[] {
  const near = [1, page - 2, page - 1, page, page + 1, page + 2, pages];
  return [...new Set(near)]
    .filter((number) => number >= 1 && number <= pages)
    .sort((a, b) => a - b);
}

function PageLink({
  request,
  page,
  label,
  words,
  rel,
  current,
}: {
  request: ListRequest;
  page: number;
  label: string;
  words?: string;
  rel?: string;
  current?: boolean;
}) {
  const href = useHref();
  return (
    <a
      href={href(paths.products(writeListRequest({ ...request, page })))}
      rel={rel}
      aria-label={words}
      aria-current={current ? 'page' : undefined}
      className={`button ${current ? '' : 'button-quiet'}`}
    >
      {label}
    </a>
  );
}
