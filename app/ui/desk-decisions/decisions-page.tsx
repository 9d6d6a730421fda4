import type { DecisionFilters } from '~/domain/recognitions/decision-filters';
import { writeDecisionFilters } from '~/domain/recognitions/decision-filters';
import type { DecisionGroup } from '~/domain/recognitions/group-decisions';
import { paths } from '~/paths';
import { ExcelLink } from '../desk/excel-link';
import { WhoMay } from '../desk/who-may';
import { useHref, useText } from '../locale';
import { Notice } from '../parts/notice';
import { deskDecisionsText } from '../text/desk-decisions';
import { DecisionPaper } from './decision-paper';
import { DecisionFilterForm } from './filter-form';

export type DecisionsPageProps = {
  mayRecord: boolean;
  groups: DecisionGroup[];
  /** Of everything found, on whichever page. */
  total: { papers: number; lines: number };
  pages: number;
  filters: DecisionFilters;
  years: number[];
  /** How many were recorded just now. */
  done: number | null;
  /** How many were taken back just now. */
  takenBack: number | null;
};

/** Decisions on record by paper, with what came of their products by today. */
export function DecisionsPage(props: DecisionsPageProps) {
  const { groups, total, pages, filters, years, done, takenBack, mayRecord } = props;
  const t = useText(deskDecisionsText);
  const href = useHref();
  const query = writeDecisionFilters({ ...filters, page: 1 });
  return (
    <div className="mx-auto max-w-5xl space-y-6">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1>{t.title}</h1>
        {mayRecord && (
          <p className="flex flex-wrap gap-2">
            <a className="button" href={href(paths.desk('quyet-dinh/moi'))}>
              {t.newOne}
            </a>
            <a className="button button-quiet" href={href(paths.desk('quyet-dinh/nhap'))}>
              {t.importOne}
            </a>
          </p>
        )}
      </div>
      <p>{t.help}</p>
      {takenBack !== null && <Notice kind="good">{t.takenBack(takenBack)}</Notice>}
      {done !== null && <Notice kind="good">{t.done(done)}</Notice>}
      <WhoMay may={mayRecord} others={t.onlyLook} />
      <DecisionFilterForm filters={filters} years={years} />
      <p className="flex flex-wrap items-center justify-between gap-x-4">
        <strong>{total.papers === 0 ? t.none : t.found(total.papers, total.lines)}</strong>
        {total.lines > 0 && <ExcelLink list="quyet-dinh" query={query} />}
      </p>
      <ul className="space-y-3">
        {groups.map((group) => (
          <DecisionPaper
            key={group.key}
            group={group}
            query={query}
            open={total.papers === 1}
            mayRecord={mayRecord}
          />
        ))}
      </ul>
      {pages > 1 && <Pages filters={filters} pages={pages} />}
    </div>
  );
}

function Pages({ filters, pages }: { filters: DecisionFilters; pages: number }) {
  const t = useText(deskDecisionsText);
  const href = useHref();
  const to = (page: number) =>
    href(paths.desk('quyet-dinh', writeDecisionFilters({ ...filters, page })));
  const link = 'inline-flex min-h-11 min-w-11 items-center justify-center px-2';
  return (
    <nav aria-label={t.pages} className="flex flex-wrap gap-1">
      {filters.page > 1 && (
        <a className={link} href={to(filters.page - 1)} rel="prev">
          {t.previous}
        </a>
      )}
      {Array.from({ length: pages }, (_, index) => index + 1).map((page) => (
        <a
          key={page}
          className={`${link} aria-[current=page]:font-bold`}
          href={to(page)}
          aria-label={t.page(page)}
          aria-current={page === filters.page ? 'page' : undefined}
        >
          {page}
        </a>
      ))}
      {filters.page < pages && (
        <a className={link} href={to(filters.page + 1)} rel="next">
          {t.next}
        </a>
      )}
    </nav>
  );
}
