import type { DecisionFilters } from '~/domain/recognitions/decision-filters';
import { LEVELS } from '~/domain/recognitions/decision-form';
import { RECOGNITION_STATUSES } from '~/domain/recognitions/status';
import { paths } from '~/paths';
import { useHref, useText } from '../locale';
import { Choice } from '../parts/choice';
import { FormField } from '../parts/form-field';
import { starText } from '../text/common';
import { decisionText } from '../text/decisions';
import { deskDecisionsText } from '../text/desk-decisions';

type Props = { filters: DecisionFilters; years: number[] };

/** The question above the list, sent as an address. */
export function FilterForm({ filters, years }: Props) {
  const t = useText(deskDecisionsText);
  const levels = useText(decisionText).levels;
  const statuses = useText(starText).status;
  const href = useHref();
  const { q, year, level, status } = filters;
  const asked = q || year || level || status;
  return (
    <form
      method="get"
      className="panel grid gap-3 p-4 sm:grid-cols-2 lg:grid-cols-[2fr_1fr_1fr_1fr_auto]"
    >
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
      <p className="flex items-end gap-3">
        <button type="submit" className="button">
          {t.filter}
        </button>
        {asked && (
          <a className="inline-flex min-h-11 items-center" href={href(paths.desk('quyet-dinh'))}>
            {t.clear}
          </a>
        )}
      </p>
    </form>
  );
}
