import type { Table } from '~/domain/exports/table';
import type { CollectionRow } from '~/domain/featured/list-collections.server';
import type { Locale } from '~/paths';
import { formatDay } from '../format';
import { collectionsText } from '../text/desk-collections';

/** The list of collections as sheets: one row each, and one for each product not shown. */
export function collectionTables(rows: readonly CollectionRow[], locale: Locale): Table[] {
  const t = collectionsText[locale];
  const c = t.columns;
  const day = (value: string | null) => value && formatDay(value, locale);
  return [
    {
      name: t.sheets.collections,
      columns: [
        { header: c.title, width: 40 },
        { header: c.phase, width: 14 },
        { header: c.startsOn, width: 14 },
        { header: c.endsOn, width: 14 },
        { header: c.chosen, width: 10 },
        { header: c.shown, width: 10 },
        { header: c.countedOn, width: 14 },
        { header: c.provenance, width: 12 },
      ],
      rows: rows.map((row) => {
        const isOver = row.phase === 'past' || row.phase === 'withdrawn';
        return [
          row.title,
          t.phases[row.phase],
          day(row.startsOn),
          day(row.endsOn),
          row.chosen,
          isOver ? null : row.shown,
          isOver ? null : day(row.countedOn),
          row.provenance === 'sample' ? t.sample : null,
        ];
      }),
    },
    {
      name: t.sheets.missing,
      columns: [
        { header: c.title, width: 40 },
        { header: c.phase, width: 14 },
        { header: c.product, width: 40 },
        { header: c.reason, width: 40 },
        { header: c.since, width: 14 },
        { header: c.returnsOn, width: 18 },
      ],
      rows: rows.flatMap(({ title, phase, missing }) =>
        missing.map(({ name, absence: { reason, since, returnsOn } }) => [
          title,
          t.phases[phase],
          name,
          t.absences[reason],
          day(since),
          day(returnsOn),
        ]),
      ),
    },
  ];
}
