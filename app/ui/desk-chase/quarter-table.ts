import { byCommune } from '~/domain/chase/filters';
import type { QuarterProducer } from '~/domain/chase/find-quarter.server';
import { vietnamDayOf } from '~/domain/clock';
import type { Table } from '~/domain/exports/table';
import type { Quarter } from '~/domain/quarter';
import type { Locale } from '~/paths';
import { formatDay, formatEnd, formatRange } from '../format';
import { deskChaseText } from '../text/desk-chase';
import { deskListsText } from '../text/desk-lists';
import { tagWords } from './chase-table';
import { itemWords } from './item-words';

/** What became of the list of a quarter, a row for each paper, in the order of the page. */
export function quarterTable(
  { quarter, year }: Quarter,
  producers: readonly QuarterProducer[],
  locale: Locale,
): Table {
  const t = deskChaseText[locale];
  const { columns } = t;
  return {
    name: t.quarterName(quarter, year),
    columns: [
      { header: columns.commune, width: 22 },
      { header: columns.producer, width: 42 },
      { header: columns.what, width: 20 },
      { header: columns.subject, width: 42 },
      { header: columns.number, width: 20 },
      { header: columns.lastDay, width: 22 },
      { header: columns.outcome, width: 28 },
      { header: deskListsText[locale].quarter.renewedBy, width: 28 },
      { header: columns.lastContact, width: 14 },
      { header: columns.by, width: 20 },
      { header: columns.note, width: 42 },
      { header: columns.sample, width: 12 },
    ],
    rows: byCommune(producers).flatMap(({ commune, producers: own }) =>
      own.flatMap((producer) =>
        producer.rows.map((row) => [
          commune?.name ?? null,
          producer.name ?? t.noMaker,
          t.kinds[row.kind],
          itemWords(row, locale),
          row.number,
          formatEnd(row.end, locale),
          t.fates[row.fate],
          row.renewal && t.renewedBy(row.renewal.number, formatRange(row.renewal.on, locale)),
          row.lastNote && formatDay(vietnamDayOf(row.lastNote.at), locale),
          row.lastNote && row.lastNote.by,
          row.lastNote
            ? [t.outcomes[row.lastNote.outcome], row.lastNote.note].filter(Boolean).join(': ')
            : t.neverContacted,
          tagWords([producer.provenance, row.provenance], locale),
        ]),
      ),
    ),
  };
}
