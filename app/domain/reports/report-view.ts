import type { PlainDate } from '../clock';
import type { DateRange } from '../dates';
import { quarterName } from '../quarter';
import { currentRecognition } from '../recognitions/current';
import type { Count } from './counts';
import type { ReportProduct } from './facts';
import type { FullReport } from './read-report.server';
import type { Ended } from './renewals';
import { type ListKey, listsOf, type Report } from './report';

/** Names of groups and communes, which figures are kept by. */
export type Names = { groups: Record<number, string>; communes: Record<string, string> };

export type ListRow = {
  slug: string;
  name: string;
  producer: { slug: string; name: string } | null;
  commune: string | null;
  stars: number | null;
  /** Of the stars in force; in the list of rough ends, that of the certificate it is about. */
  validUntil: DateRange | null;
};

/** What the page of a report shows: counts, and the products of the one list that is open. */
export type ReportView = ReturnType<typeof viewReport>;

export function viewReport(
  { report, responses, impact }: FullReport,
  names: Names['groups'],
  open: string | null,
) {
  const list = (open && listsOf(report).get(open)) || null;
  return {
    day: report.day,
    total: report.products.length,
    standings: report.standings.map(counted),
    stars: report.stars.map(counted),
    groups: report.groups.map(counted),
    communes: report.communes.map(counted),
    months: report.months,
    renewals: report.renewals.map(({ quarter, ended, undated }) => ({
      quarter,
      name: quarterName(quarter),
      kept: count(ended, 'kept', undated.length),
      late: count(ended, 'late', undated.length),
      lost: count(ended, 'lost', undated.length),
    })),
    undated: report.undated.length,
    coverage: report.coverage.map(({ key, have, of }) => ({ key, have, of })),
    responses,
    impact,
    names: { groups: names, communes: communeNames(report) } satisfies Names,
    list: list && {
      key: list.key as ListKey,
      rows:
        list.key.kind === 'undated'
          ? report.undated.map(({ product, decision: { validUntil } }) => ({
              ...rowOf(product, report.day),
              stars: null,
              validUntil,
            }))
          : list.products.map((one) => rowOf(one, report.day)),
    },
  };
}

const counted = <Key>({ key, products }: Count<Key>) => ({ key, count: products.length });

/** None on record is no "none" where others may have ended in the same quarter: null, not known. */
function count(ended: readonly Ended[], outcome: Ended['outcome'], undated: number): number | null {
  const found = ended.filter((one) => one.outcome === outcome).length;
  return found === 0 && undated > 0 ? null : found;
}

export function communeNames({ products }: Report): Record<string, string> {
  return Object.fromEntries(
    products.flatMap(({ commune }) => (commune ? [[commune.code, commune.name]] : [])),
  );
}

function rowOf(product: ReportProduct, day: PlainDate): ListRow {
  const current = currentRecognition(product.decisions, day);
  return {
    slug: product.slug,
    name: product.name,
    producer: product.producer,
    commune: product.commune?.name ?? null,
    stars: current?.stars ?? null,
    validUntil: current?.validUntil ?? null,
  };
}
