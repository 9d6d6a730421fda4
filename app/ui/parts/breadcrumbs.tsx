import { paths } from '~/paths';
import { useHref, useText } from '../locale';
import { siteText } from '../text/common';

export type Crumb = { label: string; path?: string };

/** The way from the home page; the last crumb is the page itself. */
export function Breadcrumbs({ crumbs }: { crumbs: Crumb[] }) {
  const t = useText(siteText);
  const href = useHref();
  const all: Crumb[] = [{ label: t.home, path: paths.home() }, ...crumbs];
  return (
    <nav aria-label={t.path} className="no-print text-sm">
      <ol className="flex flex-wrap gap-x-2">
        {all.map((crumb, index) => (
          <li key={crumb.label} className="flex items-center gap-2">
            {index > 0 && <span aria-hidden="true">›</span>}
            {crumb.path ? (
              <a className="inline-flex min-h-11 items-center" href={href(crumb.path)}>
                {crumb.label}
              </a>
            ) : (
              <span aria-current="page">{crumb.label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
