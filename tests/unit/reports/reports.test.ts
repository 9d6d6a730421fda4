import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type DateRange, exactly, rangeOf, UNKNOWN_DATE } from '~/domain/dates';
import type { Recognition } from '~/domain/recognitions/read';
import { standingOf } from '~/domain/recognitions/standing';
import {
  countBy,
  countStandings,
  countStars,
  countThroughTime,
  median,
} from '~/domain/reports/counts';
import { coverageOf } from '~/domain/reports/coverage';
import { type ReportProduct, starsOn } from '~/domain/reports/facts';
import { type PublishedFigure, sumImpact } from '~/domain/reports/impact';
import { endedIn, mayHaveEndedIn } from '~/domain/reports/renewals';
import { drawReport, listsOf, quartersUntil, spanOf } from '~/domain/reports/report';
import { viewReport } from '~/domain/reports/report-view';

const TODAY = '2026-08-01';

let nextId = 1;
const decision = (
  stars: number | null,
  decidedOn: string,
  until: string,
  revokedOn: string | null = null,
) =>
  ({
    id: nextId++,
    kind: 'recognition',
    stars,
    decided: exactly(decidedOn),
    validUntil: exactly(until),
    revokedOn,
    provenance: 'verified',
  }) as unknown as Recognition;

const product = (decisions: Recognition[], facts: Partial<ReportProduct> = {}): ReportProduct => ({
  id: nextId++,
  slug: `sp-${nextId}`,
  name: 'Sản phẩm',
  producer: null,
  commune: null,
  group: null,
  decisions,
  hasPhoto: false,
  hasEnglish: false,
  isSourced: true,
  ...facts,
});

describe('where a product stands', () => {
  const unsettled = {
    ...decision(3, '2022-01-01', '2025-01-01'),
    decided: UNKNOWN_DATE,
    validUntil: UNKNOWN_DATE,
  };
  test.each([
    ['stars in force', [decision(4, '2025-01-01', '2028-01-01')], 'lit', 4],
    ['its last day', [decision(3, '2023-08-01', TODAY)], 'lit', 3],
    ['the day after', [decision(3, '2023-07-31', '2026-07-31')], 'lapsed', null],
    ['revoked', [decision(4, '2025-01-01', '2028-01-01', '2026-01-01')], 'lapsed', null],
    ['stars nobody counted', [decision(null, '2025-01-01', '2028-01-01')], 'lit', 'unstated'],
    ['dates nobody knows', [unsettled], 'unsettled', null],
    [
      'an old one and one unknown',
      [decision(3, '2020-01-01', '2023-01-01'), unsettled],
      'unsettled',
      null,
    ],
    ['nothing', [], 'none', null],
    ['a decision to come', [decision(4, '2026-09-01', '2029-09-01')], 'none', null],
    [
      'a round only',
      [{ ...decision(3, '2025-01-01', '2028-01-01'), kind: 'assessment-round' as const }],
      'none',
      null,
    ],
  ] as const)('%s', (_, decisions, standing, stars) => {
    expect(standingOf(decisions, TODAY)).toBe(standing);
    expect(starsOn({ decisions: [...decisions] }, TODAY)).toBe(stars);
  });
});

const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2019-01-01', days));
const someDecision = fc
  .record({
    stars: fc.constantFrom(3, 4, 5, null),
    from: day,
    days: fc.integer({ min: 0, max: 1200 }),
    revokedAfter: fc.option(fc.integer({ min: 0, max: 1200 })),
  })
  .map(({ stars, from, days, revokedAfter }) =>
    decision(
      stars,
      from,
      addDays(from, days),
      revokedAfter === null ? null : addDays(from, revokedAfter),
    ),
  );
const someProducts = fc.array(
  fc
    .record({
      decisions: fc.array(someDecision, { maxLength: 4 }),
      group: fc.constantFrom(null, 1, 2, 3),
      hasPhoto: fc.boolean(),
    })
    .map(({ decisions, ...facts }) => product(decisions, facts)),
  { maxLength: 12 },
);

describe('counts', () => {
  test('each product is counted once, and its stars only while they shine', () => {
    fc.assert(
      fc.property(someProducts, day, (products, on) => {
        const total = (counts: { products: unknown[] }[]) =>
          counts.reduce((sum, { products: own }) => sum + own.length, 0);
        const standings = countStandings(products, on);
        expect(total(standings)).toBe(products.length);
        const lit = standings.find(({ key }) => key === 'lit')?.products.length;
        expect(total(countStars(products, on))).toBe(lit);
        expect(total(countBy(products, ({ group }) => group))).toBe(products.length);
        for (const { have, of, lacking } of coverageOf(products)) {
          expect(have + lacking.length).toBe(of);
        }
      }),
    );
  });

  test('the line through time agrees with the counts of each of its days', () => {
    fc.assert(
      fc.property(someProducts, day, (products, around) => {
        const months = countThroughTime(products, { around, before: 3, after: 2 });
        expect(months).toHaveLength(6);
        for (const { day: first, lit, lapsed } of months) {
          expect(first).toMatch(/-01$/);
          const standings = countStandings(products, first);
          expect(standings.find(({ key }) => key === 'lit')?.products.length).toBe(lit);
          expect(standings.find(({ key }) => key === 'lapsed')?.products.length).toBe(lapsed);
        }
      }),
    );
  });

  test('larger counts first, what has no key last', () => {
    const products = [2, 2, 1, null, null, null].map((group) => product([], { group }));
    expect(countBy(products, ({ group }) => group).map(({ key }) => key)).toEqual([2, 1, null]);
  });

  test.each([
    [[], null],
    [[3], 3],
    [[3, 1], 2],
    [[9, 1, 5], 5],
  ])('the median of %j is %j', (values, middle) => {
    expect(median(values)).toBe(middle);
  });
});

describe('certificates that ended', () => {
  const span = { from: '2026-04-01', to: '2026-06-30' };
  const old = decision(3, '2023-05-01', '2026-05-01');
  test.each([
    ['kept', [old, decision(3, '2026-04-20', '2029-04-20')], ['kept']],
    ['recognised late', [old, decision(4, '2026-07-01', '2029-07-01')], ['late']],
    ['lost', [old], ['lost']],
    ['ended in another quarter', [decision(3, '2023-03-31', '2026-03-31')], []],
    ['revoked before its end', [decision(3, '2023-05-01', '2026-05-01', '2025-01-01')], []],
  ] as const)('%s', (_, decisions, outcomes) => {
    const ended = endedIn([product([...decisions])], span, TODAY);
    expect(ended.map(({ outcome }) => outcome)).toEqual(outcomes);
  });

  test('whose day is not known are told as such, where they may have ended in the quarter', () => {
    const rough = (validUntil: DateRange, revokedOn: string | null = null) =>
      product([{ ...decision(3, '2023-01-01', '2026-01-01', revokedOn), validUntil }]);
    const inYear = rough(rangeOf('2026'));
    const before = rough({ earliest: null, latest: '2026-12-31' });
    const nothing = rough(UNKNOWN_DATE);
    const others = [
      rough(rangeOf('2025')),
      rough(rangeOf('2027')),
      rough(rangeOf('2026-09')),
      rough(rangeOf('2026'), '2026-02-01'),
      product([decision(3, '2023-05-01', '2026-05-01')]),
    ];
    const all = [inYear, before, nothing, ...others];
    const found = mayHaveEndedIn(all, spanOf({ year: 2026, quarter: 2 }), TODAY);
    expect(found.map(({ product: one }) => one)).toEqual([inYear, before, nothing]);
    const view = viewReport(
      { report: drawReport(all, TODAY), responses: [], impact: [] },
      {},
      'het-khong-ro',
    );
    const quarterOfTwo = view.renewals.find(({ name }) => name === '2026-Q2');
    expect(quarterOfTwo).toMatchObject({ kept: null, late: null, lost: 1 });
    expect(view.list?.rows.map(({ slug, validUntil }) => [slug, validUntil])).toContainEqual([
      inYear.slug,
      rangeOf('2026'),
    ]);
    expect(view.undated).toBe(view.list?.rows.length);
  });

  test('the last day has not ended while it lasts', () => {
    const products = [product([decision(3, '2023-08-01', TODAY)])];
    const quarter = { from: '2026-07-01', to: '2026-09-30' };
    expect(endedIn(products, quarter, TODAY)).toEqual([]);
    expect(endedIn(products, quarter, addDays(TODAY, 1))).toHaveLength(1);
  });

  test('quarters follow each other without a day between', () => {
    const spans = quartersUntil(TODAY).map(spanOf);
    for (const [index, { to }] of spans.slice(0, -1).entries()) {
      expect(spans[index + 1]?.from).toBe(addDays(to, 1));
    }
    expect(spans.at(-1)).toEqual({ from: '2026-07-01', to: '2026-09-30' });
  });
});

describe('impact', () => {
  const figure = (slug: string, value: number, facts: Partial<PublishedFigure> = {}) => ({
    kind: 'members' as const,
    value,
    atLeast: false,
    year: 2024,
    producer: { slug, name: slug },
    sources: [],
    ...facts,
  });

  test('takes only the newest figure of each producer, and adds no kinds together', () => {
    const sums = sumImpact([
      figure('a', 10, { year: 2020 }),
      figure('a', 12, { year: 2024 }),
      figure('a', 99, { year: null }),
      figure('b', 7, { atLeast: true }),
      figure('a', 5, { kind: 'women' }),
    ]);
    expect(sums.map(({ kind, sum, atLeast }) => [kind, sum, atLeast])).toEqual([
      ['members', 19, true],
      ['women', 5, false],
    ]);
  });
});

test('every figure of a report has its list', () => {
  fc.assert(
    fc.property(someProducts, day, (products, on) => {
      const report = drawReport(products, on);
      const lists = listsOf(report);
      for (const { key, products: own } of report.standings) {
        expect(lists.get(`dung-${key}`)?.products).toEqual(own);
      }
      for (const { key, products: own } of report.groups) {
        expect(lists.get(`nhom-${key ?? 'khong'}`)?.products).toEqual(own);
      }
      expect(lists.size).toBe(
        report.standings.length +
          report.stars.length +
          report.groups.length +
          report.communes.length +
          report.coverage.length +
          report.renewals.length * 3 +
          1,
      );
    }),
    { numRuns: 30 },
  );
});
