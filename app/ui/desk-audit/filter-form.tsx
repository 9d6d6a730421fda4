import type { AuditFilters } from '~/domain/audit/filters';
import { paths } from '~/paths';
import { useHref, useLocale, useText } from '../locale';
import { FormField } from '../parts/form-field';
import { auditActionWords } from '../text/audit-actions';
import { deskAuditText } from '../text/desk-audit';

export type AuditChoices = { actions: string[]; subjectTypes: string[] };

/** Narrows the log by a plain GET form. */
export function AuditFilterForm({
  filters,
  choices,
}: {
  filters: AuditFilters;
  choices: AuditChoices;
}) {
  const t = useText(deskAuditText);
  const locale = useLocale();
  const href = useHref();
  const actions = choices.actions.map(
    (action): Option => [action, auditActionWords(action, locale)],
  );
  const types = choices.subjectTypes.map((type): Option => [type, t.subjects[type] ?? type]);
  return (
    <form method="get" action={href(paths.desk('nhat-ky'))} className="panel space-y-4 p-4">
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        <FormField label={t.who} name="ai" defaultValue={filters.who} />
        <Choice label={t.action} name="viec" value={filters.action} options={actions} />
        <Choice label={t.subjectType} name="loai" value={filters.subjectType} options={types} />
        <FormField label={t.subjectId} name="ma" defaultValue={filters.subjectId} />
        <FormField label={t.from} name="tu" type="date" defaultValue={filters.from} />
        <FormField label={t.to} name="den" type="date" defaultValue={filters.to} />
      </div>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <button type="submit" className="button">
          {t.filter}
        </button>
        <a className="flex min-h-11 items-center" href={href(paths.desk('nhat-ky'))}>
          {t.clear}
        </a>
      </div>
    </form>
  );
}

type Option = readonly [value: string, label: string];

type ChoiceProps = { label: string; name: string; value?: string; options: readonly Option[] };

function Choice({ label, name, value, options }: ChoiceProps) {
  const t = useText(deskAuditText);
  return (
    <div className="space-y-1">
      <label htmlFor={`o-${name}`} className="block font-bold">
        {label}
      </label>
      <select id={`o-${name}`} name={name} className="field" defaultValue={value ?? ''}>
        <option value="">{t.all}</option>
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
