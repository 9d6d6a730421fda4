import type { ReactNode } from 'react';
import { type DeskPage, paths } from '~/paths';
import { useHref, useText } from '../locale';
import { deskText } from '../text/desk';

/** The question above a list of the desk, sent as an address, with the way back to the whole list. */
export function FilterForm({ page, children }: { page: DeskPage; children: ReactNode }) {
  const t = useText(deskText);
  const href = useHref();
  const whole = href(paths.desk(page));
  return (
    <form action={whole} className="panel space-y-3 p-4">
      {children}
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <button type="submit" className="button">
          {t.filter}
        </button>
        <a className="inline-flex min-h-11 items-center" href={whole}>
          {t.clearFilters}
        </a>
      </div>
    </form>
  );
}
