import type { AuditFilters } from '~/domain/audit/filters';
import { FilterForm } from '../desk/filter-form';
import { useLocale, useText } from '../locale';
import { Choice, type Option } from '../parts/choice';
import { DayField } from '../parts/day-field';
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
  const actions = choices.actions.map(
    (action): Option => [action, auditActionWords(action, locale)],
  );
  const types = choices.subjectTypes.map((type): Option => [type, t.subjects[type] ?? type]);
  return (
    <FilterForm page="nhat-ky">
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        <FormField label={t.who} name="ai" defaultValue={filters.who} />
        <Choice
          label={t.action}
          name="viec"
          none={t.all}
          defaultValue={filters.action ?? ''}
          options={actions}
        />
        <Choice
          label={t.subjectType}
          name="loai"
          none={t.all}
          defaultValue={filters.subjectType ?? ''}
          options={types}
        />
        <FormField label={t.subjectId} name="ma" defaultValue={filters.subjectId} />
        <DayField label={t.from} name="tu" defaultValue={filters.from ?? ''} />
        <DayField label={t.to} name="den" defaultValue={filters.to ?? ''} />
      </div>
    </FilterForm>
  );
}
