import type { Table } from '~/domain/exports/table';
import type { DeskProducer } from '~/domain/producers/desk-filters';
import { inLocale, type Locale, paths } from '~/paths';
import { deskProducersText } from '../text/desk-producers';
import { producerText } from '../text/producer';

/** The list of producers as a sheet, in the order of the page. */
export function producerTable(
  rows: readonly DeskProducer[],
  { locale, siteUrl }: { locale: Locale; siteUrl: string },
): Table {
  const t = deskProducersText[locale];
  const { columns } = t;
  const led = (value: boolean | null) =>
    value === null ? null : ((value ? t.led.yes : t.led.no) as string);
  return {
    name: t.title,
    columns: [
      { header: columns.name, width: 42 },
      { header: columns.legalForm, width: 16 },
      { header: columns.status, width: 16 },
      { header: columns.closedOn, width: 12 },
      { header: columns.hamlet, width: 18 },
      { header: columns.oldCommune, width: 18 },
      { header: columns.oldDistrict, width: 18 },
      { header: columns.commune, width: 22 },
      { header: columns.women, width: 14 },
      { header: columns.minority, width: 14 },
      { header: columns.products, width: 12 },
      { header: columns.members, width: 12 },
      { header: columns.page, width: 42 },
    ],
    rows: rows.map((row) => [
      row.name,
      row.legalForm && producerText[locale].legalForm[row.legalForm],
      t.statuses[row.status],
      row.closedOn,
      row.hamlet,
      row.oldCommune,
      row.oldDistrict,
      row.commune,
      led(row.womenLed),
      led(row.minorityLed),
      row.products,
      row.members,
      siteUrl + inLocale(locale, paths.producer(row.slug)),
    ]),
  };
}
