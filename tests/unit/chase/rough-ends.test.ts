import { expect, test } from 'vitest';
import type { ChasedProducer } from '~/domain/chase/chased';
import { dueItems } from '~/domain/chase/due';
import { byCommune } from '~/domain/chase/filters';
import { type DateRange, partialDate, rangeOf, UNKNOWN_DATE } from '~/domain/dates';
import { defaultValidUntil } from '~/domain/recognitions/status';
import { chaseTable } from '~/ui/desk-chase/chase-table';
import { chaseMessage } from '~/ui/desk-chase/message';
import { formatEnd, formatUntil } from '~/ui/format';
import { chased } from './chased-given';
import { decision, producerOf } from './given';

const TODAY = '2026-08-01';
const SITE = { today: TODAY, siteUrl: 'https://ocop.example' };

const itemsOf = (...ranges: DateRange[]) => {
  const decisions = ranges.map((decided, index) => ({
    ...decision({ id: index + 1, from: '2023-01-01' }),
    decided,
    validUntil: defaultValidUntil(decided),
  }));
  return decisions.flatMap((one) => dueItems(producerOf({ decisions: [one] }), TODAY));
};

const toldOf = (...ranges: DateRange[]) => {
  const items = itemsOf(...ranges);
  const rows = items.map((item) => ({ ...item, notes: [], waiting: null }));
  const producer: ChasedProducer = { ...chased({ commune: '1' }), rows };
  const sheet = (locale: 'vi' | 'en') =>
    chaseTable(byCommune([producer]), locale)
      .rows.flat()
      .join('\n');
  const message = chaseMessage({
    producer: { slug: 'htx', name: 'HTX', provenance: 'sourced' },
    items,
    ...SITE,
  });
  return [message, sheet('vi'), sheet('en')].join('\n');
};

test.each([
  ['a year', rangeOf('2023'), /trong năm 2026/, /in 2026/],
  ['a month', rangeOf('2023-08'), /trong tháng 8\/2026/, /in August 2026/],
  [
    '"2024 at the latest"',
    { earliest: null, latest: '2024-12-31' },
    /chậm nhất năm 2027/,
    /by 2027/,
  ],
  ['nothing', UNKNOWN_DATE, /chưa công bố/, /not published/],
])('of a decision of which %s is known no day is told', (_, decided, vi, en) => {
  const told = toldOf(decided);
  expect(told).toMatch(vi);
  expect(told).toMatch(en);
  const days = told
    .replaceAll(TODAY.split('-').reverse().join('/'), '')
    .match(/\d{1,2}\/\d{1,2}\/\d{4}/g);
  expect(days).toBe(null);
});

test('nobody is told that a star ended while that is only possible', () => {
  const told = toldOf(rangeOf('2023'));
  expect(told).toContain('có thể đã hết hạn');
  expect(told).toContain('xin gửi bản chụp quyết định');
  expect(told.replaceAll('có thể đã hết hạn', '')).not.toContain('hết hạn');
  expect(told.replaceAll('may have ended', '')).not.toContain('ended');
});

test('days are bounds where the end is rough', () => {
  expect(toldOf({ earliest: null, latest: '2023-07-01' })).toMatch(
    /đã hết hạn ít nhất 31 ngày[\s\S]*ended at least 31 days ago/,
  );
  expect(toldOf(rangeOf('2023-10'))).toMatch(/còn ít nhất 61 ngày[\s\S]*at least 61 days left/);
});

test('what certainly ended stands before what may have, and that before what runs', () => {
  const items = dueItems(
    {
      products: [rangeOf('2023-10'), rangeOf('2023'), { earliest: null, latest: '2023-07-01' }].map(
        (decided, index) => ({
          id: index,
          slug: `sp-${index}`,
          name: 'Sản phẩm',
          decisions: [
            {
              ...decision({ id: index + 1, from: '2023-01-01' }),
              decided,
              validUntil: defaultValidUntil(decided),
            },
          ],
        }),
      ),
      rights: [],
    },
    TODAY,
  );
  expect(items.map(({ band }) => band)).toEqual(['lapsed', 'unsettled', 90]);
});

test('a range is told as one, for people and for programs', () => {
  const between = { earliest: '2024-01-01', latest: '2025-06-30' };
  expect([formatEnd(between, 'vi'), formatEnd(between, 'en')]).toEqual([
    'từ năm 2024 đến tháng 6/2025',
    'between 2024 and June 2025',
  ]);
  expect(formatUntil(rangeOf('2027'), 'vi')).toBe('đến một ngày trong năm 2027');
  expect(formatUntil(rangeOf('2027-04-29'), 'en')).toBe('until 29 April 2027');
  expect(
    [rangeOf('2027-04-29'), rangeOf('2027-04'), rangeOf('2027'), between, UNKNOWN_DATE].map(
      partialDate,
    ),
  ).toEqual(['2027-04-29', '2027-04', '2027', '2024-01-01/2025-06-30', null]);
  expect(partialDate({ earliest: null, latest: '2024-12-31' })).toBe('../2024-12-31');
});
