import type { ChasedProducer, ChasedRow } from '~/domain/chase/chased';
import type { ChaseGroup } from '~/domain/chase/filters';
import { vietnamDayOf } from '~/domain/clock';
import type { Table, TableCell } from '~/domain/exports/table';
import type { Provenance } from '~/domain/texts';
import type { Locale } from '~/paths';
import { formatEnd } from '../format';
import { claimText } from '../text/common';
import { deskChaseText } from '../text/desk-chase';
import { officerContactsText } from '../text/officer-contacts';

/** The list as a sheet, in the order of the page: a row for each paper. */
export function chaseTable(groups: readonly ChaseGroup<ChasedProducer>[], locale: Locale): Table {
  const t = deskChaseText[locale];
  const { columns } = t;
  return {
    name: t.title,
    columns: [
      { header: columns.commune, width: 22 },
      { header: columns.producer, width: 42 },
      { header: columns.what, width: 20 },
      { header: columns.subject, width: 42 },
      { header: columns.stars, width: 8 },
      { header: columns.number, width: 20 },
      { header: columns.lastDay, width: 22 },
      { header: columns.daysLeft, width: 24 },
      { header: columns.contacts, width: 42 },
      { header: columns.waiting, width: 20 },
      { header: columns.lastContact, width: 14 },
      { header: columns.by, width: 20 },
      { header: columns.outcome, width: 18 },
      { header: columns.note, width: 42 },
      { header: columns.sample, width: 12 },
    ],
    rows: groups.flatMap(({ commune, producers }) =>
      producers.flatMap((producer) =>
        producer.rows.map((row) => [
          commune?.name ?? null,
          producer.name ?? t.noMaker,
          ...paperCells(row, locale),
          contactWords(producer, locale),
          row.waiting?.number ?? null,
          ...noteCells(row, locale),
          tagWords([producer.provenance, row.provenance], locale),
        ]),
      ),
    ),
  };
}

function paperCells(row: ChasedRow, locale: Locale): TableCell[] {
  const t = deskChaseText[locale];
  const names = row.products.map(({ name }) => name).join(', ');
  const subject = row.mark ? [row.mark.name, names].filter(Boolean).join(': ') : names;
  const { daysLeft, daysOver, exact } = row.left;
  // A day and a number that Excel can sort by, where they are known.
  const when = exact
    ? [row.end.latest, daysLeft ?? -(daysOver ?? 0)]
    : [formatEnd(row.end, locale), t.left(row.left)];
  return [t.kinds[row.kind], subject, row.stars, row.number, ...when];
}

function noteCells({ notes: [last] }: ChasedRow, locale: Locale): TableCell[] {
  if (!last) return [null, null, null, null];
  const t = deskChaseText[locale];
  return [vietnamDayOf(last.at), last.by, t.outcomes[last.outcome], last.note];
}

function contactWords({ contacts }: ChasedProducer, locale: Locale): string | null {
  const t = officerContactsText[locale];
  const words = contacts.map(({ value, public: open, provenance }) => {
    const remarks = [open ? null : t.private, tagWords([provenance], locale)];
    const said = remarks.filter(Boolean).join(', ');
    return said ? `${value} (${said})` : value;
  });
  return words.join('; ') || null;
}

/** What is invented, or rests on no source, says so in a sheet as on a page. */
export function tagWords(
  provenances: readonly (Provenance | null)[],
  locale: Locale,
): string | null {
  const t = claimText[locale];
  if (provenances.includes('sample')) return t.sample;
  return provenances.includes('unsourced') ? t.unsourced : null;
}
