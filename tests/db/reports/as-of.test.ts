import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NOT_KNOWN } from '~/domain/catalogue/filters';
import { addDays } from '~/domain/dates';
import type { Standing } from '~/domain/recognitions/standing';
import { readReport } from '~/domain/reports/read-report.server';
import { listsOf } from '~/domain/reports/report';
import { loader as productsJson } from '~/routes/system/products-json';
import { load } from '../../support/load';
import {
  asOfCatalogue,
  COMMUNE,
  isLit,
  officer,
  publicList,
  publicProduct,
  turningDays,
} from './as-of';

const scope = (actor = officer('province')) => ({
  actor,
  locale: 'vi' as const,
  withSamples: true,
});
const slugs = (products: readonly { slug: string }[] = []) =>
  products.map(({ slug }) => slug).sort();

/** Days the issue names, and days on which nothing turns. */
const NAMED = [
  '2025-05-01', // first day of a star that renews another
  '2025-05-10', // last day of the other
  '2025-07-04',
  '2025-07-05', // district decisions end
  '2026-03-14',
  '2026-03-15', // a revocation
  '2026-05-31', // last day of a right
  '2026-06-01',
  '2026-08-01',
  '2026-09-01', // last day of a star
  '2026-09-02',
  '2026-12-01', // a mark gives way to another
];

describe('the report of a day and the public site under that day', () => {
  test('count the same stars, groups and communes', async () => {
    const db = await asOfCatalogue();
    const days = turningDays(db);
    const agree = async (day: string) => {
      const { report } = readReport({ db, today: day }, scope());
      const items = await publicList(db, day);
      expect(slugs(report.products)).toEqual(slugs(items));
      const lists = listsOf(report);
      expect(slugs(lists.get('dung-lit')?.products), 'in force').toEqual(
        slugs(items.filter(isLit)),
      );
      for (const { key, products } of report.stars) {
        const own = items.filter((item) => isLit(item) && (item.stars ?? 'unstated') === key);
        expect(slugs(products), `${key} stars`).toEqual(slugs(own));
      }
      for (const { key, products } of report.communes) {
        const own = items.filter(({ commune }) => (commune?.code ?? null) === key);
        expect(slugs(products), `commune ${key}`).toEqual(slugs(own));
      }
    };
    for (const day of NAMED) await agree(day);
    await fc.assert(fc.asyncProperty(fc.constantFrom(...days), agree), { numRuns: 40 });
  }, 60_000);

  test('a figure by stars or group is the number its facet shows', async () => {
    const db = await asOfCatalogue();
    for (const day of NAMED) {
      const { report } = readReport({ db, today: day }, scope());
      const { facets } = await (
        await load(productsJson, db, '/san-pham.json', { today: day })
      ).json();
      type Option = { value: string; count: number };
      const facet = (options: Option[]) =>
        Object.fromEntries(options.map(({ value, count }) => [value, count]));
      const figures = (counts: { key: string | number | null; products: unknown[] }[]) =>
        Object.fromEntries(
          counts
            .filter(({ products }) => products.length > 0)
            .map(({ key, products }) => [
              key === null || key === 'unstated' ? NOT_KNOWN : String(key),
              products.length,
            ]),
        );
      expect(facet(facets.sao), day).toEqual(figures(report.stars));
      expect(facet(facets.nhom), day).toEqual(figures(report.groups));
    }
  });

  test('say the same of each product that has no stars', async () => {
    const db = await asOfCatalogue();
    const said = new Set<Standing>();
    for (const day of NAMED) {
      const { report } = readReport({ db, today: day }, scope(officer('commune', [COMMUNE])));
      for (const { key, products } of report.standings) {
        for (const { slug } of products) {
          const page = await publicProduct(db, slug, day);
          expect(pageStanding(page), `${slug} on ${day}`).toBe(key);
          expect(page.stars === null || key === 'lit').toBe(true);
          said.add(key);
        }
      }
    }
    expect([...said].sort()).toEqual(['lapsed', 'lit', 'none', 'unsettled']);
  });

  test('an area is what its commune lists, no more and no less', async () => {
    const db = await asOfCatalogue();
    for (const day of NAMED) {
      const own = readReport({ db, today: day }, scope(officer('commune', [COMMUNE]))).report;
      const items = await publicList(db, day, `xa=${COMMUNE}`);
      expect(slugs(own.products)).toEqual(slugs(items));
      expect(items.map(({ slug }) => slug)).not.toContain('cua-nha-da-dong');
      const lit = listsOf(own).get('dung-lit')?.products;
      expect(slugs(lit), day).toEqual(slugs(items.filter(isLit)));
    }
  });
});

/** Where a product stands by what its own page says of its decisions. */
function pageStanding({ recognitions }: Awaited<ReturnType<typeof publicProduct>>): Standing {
  const stars = recognitions.filter(({ kind }: { kind: string }) => kind === 'recognition');
  const has = (...statuses: string[]) =>
    stars.some(({ status }: { status: string }) => statuses.includes(status));
  if (has('in-force', 'expiring')) return 'lit';
  if (has('unknown')) return 'unsettled';
  return has('expired', 'revoked') ? 'lapsed' : 'none';
}

test('the curve through time is the public site under each of its days', async () => {
  const db = await asOfCatalogue();
  const { months } = readReport({ db, today: '2026-08-15' }, scope()).report;
  expect([months[0]?.day, months.at(-1)?.day]).toEqual(['2023-08-01', '2027-08-01']);
  const seen = new Set<number>();
  for (const { day, lit } of months) {
    const shown = (await publicList(db, day)).filter(isLit).length;
    expect(lit, day).toBe(shown);
    seen.add(lit);
  }
  expect(seen.size).toBeGreaterThan(5);
}, 60_000);

test('a certificate was kept, was late or is lost as buyers saw it', async () => {
  const db = await asOfCatalogue();
  const outcomes = new Set<string>();
  for (const today of ['2025-08-01', '2026-01-01', '2026-12-31']) {
    const { report } = readReport({ db, today }, scope(officer('commune', [COMMUNE])));
    for (const { product, decision, outcome } of report.renewals.flatMap(({ ended }) => ended)) {
      const last = decision.validUntil.latest as string;
      const litOn = async (day: string) => isLit(await publicProduct(db, product.slug, day));
      const seen = (await litOn(addDays(last, 1)))
        ? 'kept'
        : (await litOn(today))
          ? 'late'
          : 'lost';
      expect(outcome, `${product.slug} by ${today}`).toBe(seen);
      outcomes.add(outcome);
    }
  }
  expect([...outcomes].sort()).toEqual(['kept', 'late', 'lost']);
});
