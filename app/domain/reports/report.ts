import type { PlainDate } from '../clock';
import { addDays, addMonths } from '../dates';
import { firstDayOf, type Quarter, quarterBefore, quarterName, quarterOf } from '../quarter';
import type { Standing } from '../recognitions/standing';
import {
  type Count,
  countBy,
  countStandings,
  countStars,
  countThroughTime,
  type MonthCount,
  type StarKey,
} from './counts';
import { type Coverage, coverageOf } from './coverage';
import type { ReportProduct } from './facts';
import { type Ended, endedIn, type MayHaveEnded, mayHaveEndedIn } from './renewals';

/** Months shown before and after the day of a report. */
const MONTHS = { before: 36, after: 12 };
/** Quarters over which renewals are followed, today's among them. */
const QUARTERS = 8;

export type RenewalQuarter = {
  quarter: Quarter;
  ended: Ended[];
  /** Those of which nobody knows whether they ended in it. */
  undated: MayHaveEnded[];
};

/** The catalogue of an area in figures on one day, each with the products it counts. */
export type Report = {
  day: PlainDate;
  products: ReportProduct[];
  standings: Count<Standing>[];
  stars: Count<StarKey>[];
  groups: Count<number | null>[];
  communes: Count<string | null>[];
  months: MonthCount[];
  renewals: RenewalQuarter[];
  /** Certificates that may have ended in one of these quarters, once for each product. */
  undated: MayHaveEnded[];
  coverage: Coverage[];
};

export function drawReport(products: ReportProduct[], day: PlainDate): Report {
  const lit = countStandings(products, day);
  const renewals = quartersUntil(day).map((quarter) => ({
    quarter,
    ended: endedIn(products, spanOf(quarter), day),
    undated: mayHaveEndedIn(products, spanOf(quarter), day),
  }));
  const undated = new Map(
    renewals.flatMap((one) => one.undated.map((each) => [each.product, each] as const)),
  );
  return {
    day,
    products,
    standings: lit,
    stars: countStars(products, day),
    groups: countBy(products, ({ group }) => group),
    communes: countBy(products, ({ commune }) => commune?.code ?? null),
    months: countThroughTime(products, { around: day, ...MONTHS }),
    renewals,
    undated: [...undated.values()],
    coverage: coverageOf(products),
  };
}

/** The first and the last day of a quarter. */
export function spanOf(quarter: Quarter): { from: PlainDate; to: PlainDate } {
  const from = firstDayOf(quarter);
  return { from, to: addDays(addMonths(from, 3), -1) };
}

/** Today's quarter and those before it, oldest first. */
export function quartersUntil(day: PlainDate): Quarter[] {
  const quarters = [quarterOf(day)];
  while (quarters.length < QUARTERS) quarters.unshift(quarterBefore(quarters[0] as Quarter));
  return quarters;
}

/** A list behind a figure, as its address names it. */
export type ListKey =
  | { kind: 'standing'; standing: Standing }
  | { kind: 'stars'; stars: StarKey }
  | { kind: 'group'; group: number | null }
  | { kind: 'commune'; code: string | null }
  | { kind: 'lacking'; what: Coverage['key'] }
  | { kind: 'ended'; quarter: string; outcome: Ended['outcome'] }
  | { kind: 'undated' };

const NONE = 'khong';

/** `sao-5`, `xa-01234`, `thieu-photo`, `dung-lapsed`, `het-2026-Q3-lost`: how an address names a list. */
export function listKeyText(key: ListKey): string {
  switch (key.kind) {
    case 'standing':
      return `dung-${key.standing}`;
    case 'stars':
      return `sao-${key.stars}`;
    case 'group':
      return `nhom-${key.group ?? NONE}`;
    case 'commune':
      return `xa-${key.code ?? NONE}`;
    case 'lacking':
      return `thieu-${key.what}`;
    case 'ended':
      return `het-${key.quarter}-${key.outcome}`;
    case 'undated':
      return `het-${NONE}-ro`;
  }
}

/** Every list of a report by its name in an address. */
export function listsOf(report: Report): Map<string, { key: ListKey; products: ReportProduct[] }> {
  const lists = new Map<string, { key: ListKey; products: ReportProduct[] }>();
  const add = (key: ListKey, products: ReportProduct[]) =>
    lists.set(listKeyText(key), { key, products });
  for (const { key, products } of report.standings) {
    add({ kind: 'standing', standing: key }, products);
  }
  for (const { key, products } of report.stars) add({ kind: 'stars', stars: key }, products);
  for (const { key, products } of report.groups) add({ kind: 'group', group: key }, products);
  for (const { key, products } of report.communes) add({ kind: 'commune', code: key }, products);
  for (const { key, lacking } of report.coverage) add({ kind: 'lacking', what: key }, lacking);
  add(
    { kind: 'undated' },
    report.undated.map(({ product }) => product),
  );
  for (const { quarter, ended } of report.renewals) {
    for (const outcome of ['kept', 'late', 'lost'] as const) {
      const own = ended.filter((one) => one.outcome === outcome).map(({ product }) => product);
      add({ kind: 'ended', quarter: quarterName(quarter), outcome }, [...new Set(own)]);
    }
  }
  return lists;
}
