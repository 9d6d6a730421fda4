import type { DecisionFilters } from '~/domain/recognitions/decision-filters';
import { LEVELS } from '~/domain/recognitions/decision-form';
import { RECOGNITION_STATUSES } from '~/domain/recognitions/status';
import { FilterForm } from '../desk/filter-form';
import { useText } from '../locale';
import { Choice } from '../parts/choice';
import { FormField } from '../parts/form-field';
import { starText } from '../text/common';
import { decisionText } from '../text/decisions';
import { deskDecisionsText } from '../text/desk-decisions';

type Props = { filters: DecisionFilters; years: number[] };

/** The question above the list, sent as an address. */
export function DecisionFilterForm({ filters, years }: Props) {
  const t = useText(deskDecisionsText);
  const levels = useText(decisionText).levels;
  const statuses = useText(starText).status;
  const { q, year, level, status } = filters;
  return (
    <FilterForm page="quyet-dinh">
      <div className="grid items-end gap-3 sm:grid-cols-2 lg:grid-cols-[2fr_1fr_1fr_1fr]">
        <FormField type="search" label={t.search} name="q" defaultValue={q} maxLength={200} />
        <Choice
          label={t.year}
          name="nam"
          none={t.any}
          defaultValue={String(year ?? '')}
          options={years.map((one) => [String(one), String(one)] as const)}
        />
        <Choice
          label={t.level}
          name="cap"
          none={t.any}
          defaultValue={level ?? ''}
          options={LEVELS.map((one) => [one, levels[one]] as const)}
        />
        <Choice
          label={t.status}
          name="tinh-trang"
          none={t.any}
          defaultValue={status ?? ''}
          options={RECOGNITION_STATUSES.map((one) => [one, statuses[one]] as const)}
        />
      </div>
    </FilterForm>
  );
}
