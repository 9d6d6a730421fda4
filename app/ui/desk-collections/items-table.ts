import type { Table } from '~/domain/exports/table';
import type { Candidate } from '~/domain/featured/find-candidates.server';
import type { Locale } from '~/paths';
import { formatDay } from '../format';
import { collectionsText } from '../text/desk-collections';
import { deskListsText } from '../text/desk-lists';

/** The products of a collection in their order, with what buyers see of each today. */
export function itemsTable(items: readonly Candidate[], locale: Locale): Table {
  const t = deskListsText[locale].items;
  const { columns, absences } = collectionsText[locale];
  const day = (value: string | null | undefined) => (value ? formatDay(value, locale) : null);
  return {
    name: t.sheet,
    columns: [
      { header: t.place, width: 8 },
      { header: t.product, width: 40 },
      { header: t.producer, width: 40 },
      { header: t.commune, width: 22 },
      { header: t.today, width: 14 },
      { header: columns.reason, width: 40 },
      { header: columns.since, width: 14 },
      { header: columns.returnsOn, width: 18 },
      { header: t.leavesOn, width: 14 },
    ],
    rows: items.map(({ name, facts, absence, leavesOn }, index) => [
      index + 1,
      name,
      facts.producer?.name ?? null,
      facts.commune?.name ?? null,
      absence ? t.notShown : t.shown,
      absence && absences[absence.reason],
      day(absence?.since),
      day(absence?.returnsOn),
      day(leavesOn),
    ]),
  };
}
