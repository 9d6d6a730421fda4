import type { Table } from '~/domain/exports/table';
import type { MarkUsers } from '~/domain/marks/desk-mark';
import type { DeskMark } from '~/domain/marks/desk-registry';
import { sectionOf } from '~/domain/marks/registry';
import { proofOf } from '~/domain/papers/proof';
import { inLocale, type Locale, paths } from '~/paths';
import { formatDay, formatRange } from '../format';
import { markTitle, termWords } from '../mark/mark-words';
import { deskMarksText } from '../text/desk-marks';
import { marksText } from '../text/marks';
import { rightStatusWords } from './right-words';

type Page = { locale: Locale; siteUrl: string };

/** The registry as a sheet, in the order of the page. */
export function marksTable(marks: readonly DeskMark[], { locale, siteUrl }: Page): Table {
  const t = deskMarksText[locale];
  const { columns } = t;
  const known = (range: DeskMark['registered']) =>
    range.earliest || range.latest ? formatRange(range, locale) : null;
  return {
    name: t.title,
    columns: [
      { header: columns.kind, width: 26 },
      { header: columns.name, width: 32 },
      { header: columns.product, width: 28 },
      { header: columns.status, width: 20 },
      { header: columns.number, width: 14 },
      { header: columns.decision, width: 18 },
      { header: columns.registered, width: 16 },
      { header: columns.term, width: 42 },
      { header: columns.owner, width: 32 },
      { header: columns.manager, width: 32 },
      { header: columns.inForce, width: 12 },
      { header: columns.expiring, width: 12 },
      { header: columns.suspended, width: 12 },
      { header: columns.page, width: 42 },
    ],
    rows: marks.map((mark) => [
      marksText[locale].sections[sectionOf(mark)],
      mark.name,
      mark.product,
      t.statuses[mark.status],
      mark.registrationNumber,
      mark.decisionNumber,
      known(mark.registered),
      termWords(mark.term, locale),
      mark.owner,
      mark.manager,
      mark.rights.inForce,
      mark.rights.expiring,
      mark.rights.suspended,
      siteUrl + inLocale(locale, paths.mark(mark.slug)),
    ]),
  };
}

/** Who may use a mark on a day, as a sheet: exactly the list of the page. */
export function usersTable({ mark, day, inForce }: MarkUsers, { locale, siteUrl }: Page): Table {
  const t = deskMarksText[locale];
  return {
    name: day,
    columns: [
      { header: t.columns.name, width: 36 },
      { header: t.right.producer, width: 36 },
      { header: t.right.number, width: 18 },
      { header: t.right.issuer, width: 32 },
      { header: t.right.granted, width: 16 },
      { header: t.right.expiresOn, width: 16 },
      { header: t.right.status, width: 24 },
      { header: t.right.products, width: 42 },
      { header: t.right.basis, width: 20 },
      { header: t.columns.page, width: 42 },
    ],
    rows: inForce.map((right) => [
      markTitle(mark, locale),
      right.producer.name,
      right.number,
      right.issuer,
      formatRange(right.granted, locale),
      right.expiresOn && formatDay(right.expiresOn, locale),
      rightStatusWords(right, locale),
      right.products.map(({ name }) => name).join('; ') || null,
      t.provenances[proofOf(right)],
      siteUrl + inLocale(locale, paths.producer(right.producer.slug)),
    ]),
  };
}
