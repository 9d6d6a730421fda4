import type { ListRow } from '~/domain/reports/report-view';
import { paths } from '~/paths';
import { formatEnd } from '../format';
import { useHref, useLocale, useText } from '../locale';
import { Unknown } from '../parts/claim';
import { StarRow } from '../parts/stars';
import { deskReportsText } from '../text/desk-reports';

/** The products that a figure counts. */
export function ProductList({ rows }: { rows: readonly ListRow[] }) {
  const t = useText(deskReportsText);
  const locale = useLocale();
  const href = useHref();
  if (rows.length === 0) return <p>{t.none}</p>;
  return (
    <ul className="divide-y divide-line">
      {rows.map(({ slug, name, producer, commune, stars, validUntil }) => (
        <li key={slug} className="flex flex-wrap items-center gap-x-4 py-1">
          <a className="flex min-h-11 grow items-center font-bold" href={href(paths.product(slug))}>
            {name}
          </a>
          <span className="text-sm">
            {producer?.name ?? <Unknown />} · {commune ?? <Unknown />}
          </span>
          {validUntil && (
            <span className="flex items-center gap-2 text-sm">
              {stars !== null && <StarRow stars={stars} />} {formatEnd(validUntil, locale)}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
