import type { ChecklistItem } from '~/domain/renewals/checklist';
import type { Locale } from '~/paths';
import { formatDay } from '../format';
import { renewalText } from '../text/renewal';

/** The list as rows of a table, in the order of `columns`. */
export function checklistRows(items: readonly ChecklistItem[], locale: Locale): string[][] {
  const t = renewalText[locale];
  return items.map(({ key, basis, status, proof, criterion }) => [
    t.bases[basis],
    t.items[key],
    t.statuses[status],
    [proof?.name, proof?.number].filter(Boolean).join(' · '),
    proof ? (proof.expiresOn ? formatDay(proof.expiresOn, locale) : t.noEnd) : '',
    criterion?.least?.text ?? '',
  ]);
}
