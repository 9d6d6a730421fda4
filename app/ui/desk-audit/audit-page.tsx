import { changedValues } from '~/domain/audit/changed-values';
import { type AuditFilters, auditQuery } from '~/domain/audit/filters';
import type { AuditEntry, AuditPage as Page } from '~/domain/audit/find-entries.server';
import { paths } from '~/paths';
import { ExcelLink } from '../desk/excel-link';
import { formatMoment, formatNumber } from '../format';
import { useHref, useLocale, useText } from '../locale';
import { auditActionWords, auditActorWords } from '../text/audit-actions';
import { deskAuditText } from '../text/desk-audit';
import { deskListsText } from '../text/desk-lists';
import { MOST_AUDIT_ROWS } from './audit-table';
import { type AuditChoices, AuditFilterForm } from './filter-form';

type Props = { filters: AuditFilters; page: Page; choices: AuditChoices };

/** The audit log: who did what, when and from where, before and after. */
export function AuditPage({ filters, page: { entries, total, pages }, choices }: Props) {
  const t = useText(deskAuditText);
  const lists = useText(deskListsText);
  const locale = useLocale();
  const href = useHref();
  return (
    <div className="space-y-6">
      <h1>{t.title}</h1>
      <p className="max-w-prose">{t.intro}</p>
      <AuditFilterForm filters={filters} choices={choices} />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <p className="font-bold">{t.total(formatNumber(total, locale))}</p>
        <a
          className="flex min-h-11 items-center"
          download
          href={href(paths.desk('nhat-ky/nhat-ky.csv', auditQuery({ ...filters, page: 1 })))}
        >
          {t.export}
        </a>
        <ExcelLink list="nhat-ky" query={auditQuery({ ...filters, page: 1 })} />
        <a className="flex min-h-11 items-center" href={href(paths.desk('nhat-ky/kiem-tra'))}>
          {t.verify}
        </a>
      </div>
      {total > MOST_AUDIT_ROWS && (
        <p className="text-ink-soft text-sm">
          {lists.newest(formatNumber(MOST_AUDIT_ROWS, locale))}
        </p>
      )}
      {entries.length === 0 && <p>{t.none}</p>}
      <ol className="space-y-2">
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ol>
      <Pages filters={filters} pages={pages} />
    </div>
  );
}

function Entry({ entry }: { entry: AuditEntry }) {
  const t = useText(deskAuditText);
  const locale = useLocale();
  const { id, at, actor, action, subjectType, subjectId, reason, origin } = entry;
  return (
    <li className="panel space-y-1 p-3">
      <p>
        <b>{auditActionWords(action, locale)}</b>
        {' · '}
        {t.subjects[subjectType] ?? subjectType} {subjectId}
      </p>
      <p className="text-ink-soft text-sm">
        #{id} · {formatMoment(at, locale)} · {auditActorWords(actor, locale)}
        {origin && ` · ${t.origin} ${origin}`}
      </p>
      {reason && (
        <p>
          {t.reason}: {reason}
        </p>
      )}
      <Changes entry={entry} />
    </li>
  );
}

function Changes({ entry: { before, after } }: { entry: AuditEntry }) {
  const t = useText(deskAuditText);
  const values = changedValues(before, after);
  if (values.length === 0) return null;
  return (
    <details>
      <summary className="min-h-11 cursor-pointer content-center text-indigo underline">
        {t.details}
      </summary>
      <dl className="space-y-2">
        {values.map(({ key, before: was, after: is }) => (
          <div key={key} className="border-line border-l-4 pl-3">
            <dt className="font-bold">{key}</dt>
            <dd className="wrap-anywhere">
              <span className="text-ink-soft">{t.before}:</span> {words(was) ?? t.nothing}
            </dd>
            <dd className="wrap-anywhere">
              <span className="text-ink-soft">{t.after}:</span> {words(is) ?? t.nothing}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

const words = (value: unknown): string | null =>
  value === undefined || value === null
    ? null
    : typeof value === 'string'
      ? value
      : JSON.stringify(value);

function Pages({ filters, pages }: { filters: AuditFilters; pages: number }) {
  const t = useText(deskAuditText);
  const href = useHref();
  if (pages < 2) return null;
  const { page } = filters;
  const link = (to: number, label: string) => (
    <a
      className="flex min-h-11 items-center"
      href={href(paths.desk('nhat-ky', auditQuery({ ...filters, page: to })))}
    >
      {label}
    </a>
  );
  return (
    <nav aria-label={t.pages} className="flex flex-wrap items-center gap-x-6">
      {page > 1 && link(page - 1, t.newer)}
      <span>{t.page(page, pages)}</span>
      {page < pages && link(page + 1, t.older)}
    </nav>
  );
}
