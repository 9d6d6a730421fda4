import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { countByStatus, type OnFile, renewalChecklist } from '~/domain/renewals/checklist';
import {
  type CriteriaPart,
  type CriteriaSet,
  criteriaOf,
  leastFor,
} from '~/domain/renewals/criteria-set';
import { DOSSIER, type ItemKey } from '~/domain/renewals/dossier';

const reference = <Content>(file: string): Content =>
  JSON.parse(readFileSync(`db/seed/reference/${file}.json`, 'utf8'));
const printed = reference<{ sets: { set: number; parts: CriteriaPart[] }[] }>('criteria').sets;
const named = reference<{ sets: { number: number; group: number; nameVi: string }[] }>(
  'criteria-sets',
).sets;

/** The sets as they are seeded. */
const SETS: CriteriaSet[] = named.map(({ number, group, nameVi }) => ({
  number,
  groupNumber: group,
  nameVi,
  nameEn: nameVi,
  groupVi: '',
  groupEn: '',
  parts: printed.find(({ set }) => set === number)?.parts ?? [],
}));
const setOf = (number: number) => SETS.find((set) => set.number === number) as CriteriaSet;

const TODAY = '2026-08-01';
const END = '2026-12-31';
const NOTHING: OnFile = { papers: [], rights: [] };
const listFor = (set: CriteriaSet | null, onFile = NOTHING, stars: number | null = 3) =>
  renewalChecklist({ set, stars, today: TODAY, papersUntil: END }, onFile);
const itemOf = (key: ItemKey, set: number | null, onFile?: OnFile, stars?: number | null) =>
  listFor(set === null ? null : setOf(set), onFile, stars).find((item) => item.key === key);

const ALL = SETS.map(({ number }) => number);
const upTo = (last: number) => ALL.filter((number) => number <= last);
const without = (...left: number[]) => ALL.filter((number) => !left.includes(number));

describe('each item is asked for by the sets that have its criterion', () => {
  const asked: [ItemKey, number[]][] = [
    ['legal-form', ALL],
    ['materials', without(26)],
    ['chain', without(26)],
    ['environment', ALL],
    ['label', without(26)],
    ['accounts', ALL],
    ['growth', ALL],
    ['intellectual-property', ALL],
    ['distribution', without(26)],
    ['promotion', ALL],
    ['story', ALL],
    // Crafts, flowers and tourism declare no quality.
    ['self-declaration', upTo(20)],
    ['tests', [...upTo(19), 21]],
    ['safety-study', [20]],
    ['safety-certificate', [1, 3, 4, 5, 6, 16, 18, 26]],
    ['quality-system', without(16, 22, 26)],
    ['traceability', without(16, 22, 26)],
    ['service-conditions', [26]],
  ];
  test.each(asked)('%s', (key, sets) => {
    const asking = SETS.filter((set) =>
      listFor(set).some((item) => item.key === key && item.basis === 'criteria'),
    );
    expect(asking.map(({ number }) => number)).toEqual(sets);
  });

  test('this table leaves none out', () => {
    const known = new Set(asked.map(([key]) => key));
    const asks = DOSSIER.filter((item) => item.asks).map(({ key }) => key);
    expect(asks.filter((key) => !known.has(key))).toEqual([]);
    const everywhere = asked.filter(([, sets]) => sets.length === ALL.length);
    expect(DOSSIER.filter((item) => item.inEverySet).map(({ key }) => key)).toEqual(
      everywhere.map(([key]) => key),
    );
  });

  test('no item stands twice on one list', () => {
    for (const set of [null, ...SETS]) {
      const keys = listFor(set).map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});

describe('what no set says', () => {
  test('is on every list and says where it is from', () => {
    for (const set of [null, ...SETS]) {
      const bases = new Map(listFor(set).map(({ key, basis }) => [key, basis]));
      expect(bases.get('registration-form')).toBe('renewal');
      expect(bases.get('own-report')).toBe('renewal');
      expect(bases.get('samples')).toBe('older-list');
    }
  });

  test('a safety certificate is asked for by the older list of what is eaten, and of nothing else', () => {
    expect(itemOf('safety-certificate', 8)?.basis).toBe('older-list');
    expect(itemOf('safety-certificate', 20)?.basis).toBe('older-list');
    for (const set of [21, 22, 23, null]) {
      expect(itemOf('safety-certificate', set)).toBe(undefined);
    }
  });

  test('without a set there is only what all sets ask, without the words of any', () => {
    const items = listFor(null);
    expect(items.filter(({ basis }) => basis === 'criteria').map(({ key }) => key)).toEqual(
      DOSSIER.filter((item) => item.inEverySet).map(({ key }) => key),
    );
    expect(items.every(({ criterion }) => criterion === null)).toBe(true);
  });
});

describe('the words of the set', () => {
  test('say how many points there are and the least for the stars held', () => {
    expect(itemOf('self-declaration', 8)?.criterion).toEqual({
      part: 'C',
      title: 'Công bố chất lượng sản phẩm theo quy định',
      points: 2,
      least: { stars: 3, text: 'Có công bố tiêu chuẩn/chất lượng sản phẩm theo quy định' },
    });
  });

  test('ask more for more stars', () => {
    const least = (stars: number | null) =>
      itemOf('quality-system', 8, NOTHING, stars)?.criterion?.least;
    expect(least(3)?.text).toContain('truy xuất nguồn gốc');
    expect(least(4)?.text).toContain('HACCP');
    expect(least(5)?.text).toContain('tiêu chuẩn quốc tế');
    expect(least(2)).toBe(null);
    expect(least(null)).toBe(null);
  });

  test('a mark on a whole criterion is the least, too', () => {
    const least = (stars: number) =>
      itemOf('intellectual-property', 8, NOTHING, stars)?.criterion?.least;
    expect(least(3)).toBe(null);
    expect(least(4)).toEqual({ stars: 4, text: null });
  });

  test('in the tourism set name the section rather than one of its cases', () => {
    expect(itemOf('service-conditions', 26)?.criterion?.title).toBe(
      'CHẤT LƯỢNG VỀ ĐIỀU KIỆN KINH DOANH DỊCH VỤ',
    );
  });

  test('never ask more than the stars that are asked about', () => {
    for (const set of SETS) {
      for (const criterion of criteriaOf(set)) {
        for (const stars of [1, 2, 3, 4, 5]) {
          expect(leastFor(criterion, stars)?.stars ?? 0).toBeLessThanOrEqual(stars);
        }
      }
    }
  });
});

describe('what is on file', () => {
  const paper = (kind: OnFile['papers'][number]['kind'], expiresOn: string | null, id = 1) => ({
    id,
    kind,
    number: 'KN-1',
    expiresOn,
  });
  const tests = (...papers: OnFile['papers']) => itemOf('tests', 8, { papers, rights: [] });

  test.each([
    [null, 'on-file'],
    ['2026-12-31', 'on-file'],
    ['2026-12-30', 'ends-before'],
    ['2026-08-01', 'ends-before'],
    ['2026-07-31', 'expired'],
  ])('a paper that ends %s is %s', (expiresOn, status) => {
    expect(tests(paper('test-report', expiresOn))).toMatchObject({
      status,
      proof: { from: 'paper', id: 1, number: 'KN-1', expiresOn },
    });
  });

  test('without the right kind of paper something is missing', () => {
    expect(tests(paper('label', null))).toMatchObject({ status: 'missing', proof: null });
  });

  test('of several papers the one that lasts longest counts, then the newest', () => {
    const ended = paper('test-report', '2026-01-01', 4);
    const good = paper('test-report', '2027-01-01', 2);
    const twin = paper('test-report', '2027-01-01', 3);
    expect(tests(ended, good)?.proof?.id).toBe(2);
    expect(tests(good, ended)?.proof?.id).toBe(2);
    expect(tests(twin, good)?.proof?.id).toBe(3);
    expect(tests(good, paper('test-report', null, 1))?.proof?.id).toBe(1);
  });

  test('one paper can show two things', () => {
    const onFile = { papers: [paper('origin-traceability', null)], rights: [] };
    expect(itemOf('materials', 8, onFile)?.status).toBe('on-file');
    expect(itemOf('traceability', 8, onFile)?.status).toBe('on-file');
  });

  test('a right to use a mark shows intellectual property, while it is in force', () => {
    const mark = {
      slug: 'a',
      kind: 'geographical-indication',
      name: 'Bắc Kạn',
      product: 'miến',
    } as const;
    const right = (inForce: boolean, expiresOn: string | null = null) => ({
      papers: [],
      rights: [{ id: 9, mark, number: '1/GCN', expiresOn, inForce }],
    });
    expect(itemOf('intellectual-property', 6, right(true))).toMatchObject({
      status: 'on-file',
      proof: { from: 'right', id: 9, name: 'Bắc Kạn' },
    });
    expect(itemOf('intellectual-property', 6, right(true, '2026-09-01'))?.status).toBe(
      'ends-before',
    );
    expect(itemOf('intellectual-property', 6, right(false))?.status).toBe('own-check');
  });

  test('the counts add up to the list', () => {
    const items = listFor(setOf(8), { papers: [paper('label', null)], rights: [] });
    const counts = countByStatus(items);
    expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(items.length);
    expect(counts).toMatchObject({ 'on-file': 1, expired: 0 });
  });
});
