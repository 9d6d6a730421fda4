import type { PlainDate } from '~/domain/clock';
import type { Table, TableCell } from '~/domain/exports/table';
import { currentRecognition } from '~/domain/recognitions/current';
import type { ReportProduct } from '~/domain/reports/facts';
import type { ListKey, RenewalQuarter } from '~/domain/reports/report';
import type { ReportView } from '~/domain/reports/report-view';
import { inLocale, type Locale, paths } from '~/paths';
import { formatDay, formatEnd, formatNumber } from '../format';
import { deskReportsText } from '../text/desk-reports';
import { listWords } from './list-words';

const WIDTHS = [40, 36, 24, 12, 14, 22, 44];

type Reader = { locale: Locale; day: PlainDate; siteUrl: string };

/** Products of a report as a sheet, each with its stars on the day and the address of its page. */
export function productsTable(
  name: string,
  products: readonly ReportProduct[],
  { locale, day, siteUrl }: Reader,
): Table {
  const t = deskReportsText[locale];
  return {
    name,
    columns: t.columns.map((header, index) => ({ header, width: WIDTHS[index] ?? 20 })),
    rows: products.map((product) => {
      const current = currentRecognition(product.decisions, day);
      return [
        product.name,
        product.producer?.name ?? null,
        product.commune?.name ?? null,
        current && (current.stars ?? t.starKey('unstated')),
        current && formatEnd(current.validUntil, locale),
        current?.decisionNumber ?? null,
        siteUrl + inLocale(locale, paths.product(product.slug)),
      ];
    }),
  };
}

/** All counts of a report as one sheet: what, of what, how many. */
export function numbersTable(
  view: ReportView,
  locale: Locale,
  { withSamples }: { withSamples: boolean },
): Table {
  const t = deskReportsText[locale];
  const words = (key: ListKey) => listWords(key, view.names, locale);
  const figures = <Key>(
    heading: string,
    counts: readonly { key: Key; count: number }[],
    keyOf: (key: Key) => ListKey,
  ) => counts.map(({ key, count }): TableCell[] => [heading, words(keyOf(key)), count]);
  return {
    name: t.sheets.numbers,
    columns: [
      { header: t.inQuarter, width: 38 },
      { header: t.figure, width: 38 },
      { header: t.value, width: 14 },
    ],
    rows: [
      [t.asOf(formatDay(view.day, locale)), withSamples ? t.withSamples : t.withoutSamples, null],
      ...figures(t.standings, view.standings, (standing) => ({ kind: 'standing', standing })),
      ...figures(t.stars, view.stars, (stars) => ({ kind: 'stars', stars })),
      ...figures(t.groups, view.groups, (group) => ({ kind: 'group', group })),
      ...figures(t.communes, view.communes, (code) => ({ kind: 'commune', code })),
      ...view.renewals.flatMap(({ quarter, ...counts }) =>
        (['kept', 'late', 'lost'] as const).map((outcome): TableCell[] => [
          `${t.renewals}: ${t.quarterName(quarter.quarter, quarter.year)}`,
          t.outcome[outcome],
          counts[outcome] ?? t.notKnown,
        ]),
      ),
      [t.renewals, t.undated, view.undated],
      ...view.responses.map(({ quarter, times }): TableCell[] => [
        `${t.responses}: ${t.quarterName(quarter.quarter, quarter.year)}`,
        t.medianDays,
        times.medianDays ?? t.nothing,
      ]),
      ...view.coverage.map(({ key, have }): TableCell[] => [t.coverage, t.covered[key], have]),
      ...view.impact.map(({ kind, sum, atLeast }): TableCell[] => [
        t.impact,
        t.impactKinds[kind],
        atLeast ? t.atLeast(formatNumber(sum, locale)) : sum,
      ]),
    ],
  };
}

/** The certificates that ended in the quarter and what became of each; last, those that may have. */
export function endedTable({ ended, undated }: RenewalQuarter, { locale }: Reader): Table {
  const t = deskReportsText[locale];
  return {
    name: t.sheets.ended,
    columns: [t.product, t.producer, t.commune, t.validUntil, t.figure].map((header, index) => ({
      header,
      width: WIDTHS[index] ?? 20,
    })),
    rows: [
      ...ended.map((one) => ({ ...one, outcome: t.outcome[one.outcome] })),
      ...undated.map((one) => ({ ...one, outcome: t.undated })),
    ].map(({ product, decision, outcome }) => [
      product.name,
      product.producer?.name ?? null,
      product.commune?.name ?? null,
      formatEnd(decision.validUntil, locale),
      outcome,
    ]),
  };
}
