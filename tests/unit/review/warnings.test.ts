import { describe, expect, test } from 'vitest';
import type { RightStatus } from '~/domain/marks/right-status';
import type { NamedMark, RightOnRecord } from '~/domain/review/mark-warnings';
import type { PricedPack } from '~/domain/review/price-warnings';
import type { WarningFacts } from '~/domain/review/warnings';
import { NOTHING, says, TODAY, warnings } from './warning-case';

test('nothing to say about nothing', () => {
  expect(warnings({})).toEqual([]);
  expect(warnings({ fields: says('Chè hái tay, sấy nhẹ.') })).toEqual([]);
});

describe('papers', () => {
  const paper = (
    expiresOn: string | null,
    kind: 'food-safety' | 'quality-system',
    mediaId = 7,
  ) => ({
    kind,
    number: '12/ATTP',
    expiresOn,
    mediaId,
  });
  const lapsed = (facts: Partial<WarningFacts>, today?: string) =>
    warnings(facts, today).filter(({ kind }) => kind === 'paper-lapsed');

  test('on food safety that lapsed, whether or not a text speaks of it', () => {
    const papers = [paper('2026-07-31', 'food-safety')];
    expect(lapsed({ papers })).toEqual([
      {
        kind: 'paper-lapsed',
        paper: 'food-safety',
        number: '12/ATTP',
        endedOn: '2026-07-31',
        mediaId: 7,
        keys: [],
      },
    ]);
    expect(lapsed({ papers, fields: says('Có giấy ATTP') })).toMatchObject([
      { keys: ['description.vi'] },
    ]);
    expect(lapsed({ papers, kind: 'producer', own: null })).toEqual([]);
    expect(lapsed({ papers, fields: { 'story.vi': 'ATTP' }, kind: 'producer' })).toHaveLength(1);
  });

  test('of other kinds only where a text speaks of them', () => {
    const papers = [paper('2026-07-31', 'quality-system')];
    expect(lapsed({ papers })).toEqual([]);
    expect(lapsed({ papers, fields: says('Đạt VietGAP') })).toMatchObject([
      { paper: 'quality-system', keys: ['description.vi'] },
    ]);
  });

  test('the last day still counts; a paper without an end, or a newer one, stands for the old', () => {
    expect(lapsed({ papers: [paper(TODAY, 'food-safety')] })).toEqual([]);
    const old = paper('2025-01-01', 'food-safety');
    expect(lapsed({ papers: [old, paper(null, 'food-safety')] })).toEqual([]);
    expect(lapsed({ papers: [paper('2027-01-01', 'food-safety'), old] })).toEqual([]);
    expect(lapsed({ papers: [old, paper('2026-01-01', 'food-safety', 8)] })).toMatchObject([
      { endedOn: '2026-01-01', mediaId: 8 },
    ]);
  });

  test('a text speaks of, of which none is on file', () => {
    const missing = (facts: Partial<WarningFacts>) =>
      warnings(facts).filter(({ kind }) => kind === 'paper-missing');
    const fields = { 'description.vi': 'Đạt VietGAP', 'uses.vi': 'Trồng theo VietGAP' };
    expect(missing({ fields })).toEqual([
      { kind: 'paper-missing', paper: 'quality-system', keys: ['description.vi', 'uses.vi'] },
    ]);
    const lapsedOne = [paper('2020-01-01', 'quality-system')];
    expect(missing({ fields, papers: lapsedOne })).toEqual([]);
    expect(lapsed({ fields, papers: lapsedOne })).toHaveLength(1);
    expect(missing({ fields, papers: [paper(null, 'food-safety')] })).toHaveLength(1);
    expect(missing({})).toEqual([]);
    const story = { 'story.vi': 'Có kiểm nghiệm' };
    expect(missing({ fields: story, kind: 'producer', own: null })).toMatchObject([
      { paper: 'test-report', keys: ['story.vi'] },
    ]);
  });
});

describe('marks', () => {
  const gi = (product: string) => ({
    slug: `bac-kan-${product}`,
    kind: 'geographical-indication' as const,
    name: 'Bắc Kạn',
    product,
  });
  const noodles = gi('Miến dong');
  const mandarin = gi('Quýt');
  const rice = {
    slug: 'gao',
    kind: 'collective-trademark' as const,
    name: 'Gạo Bao thai',
    product: 'Gạo',
  };
  const marks = [noodles, mandarin, rice];
  const right = (mark: NamedMark, status: RightStatus, day: string | null = null) => ({
    mark: { slug: mark.slug, kind: mark.kind, name: mark.name },
    status,
    day,
  });
  const about = (text: string, rights: RightOnRecord[], kind: 'product' | 'producer' = 'product') =>
    warnings({
      kind,
      own: kind === 'product' ? NOTHING.own : null,
      fields: kind === 'product' ? says(text) : { 'story.vi': text },
      marks,
      rights,
    });

  test('claimed by a text without any right on record', () => {
    expect(about('Mang chỉ dẫn địa lý', [])).toEqual([
      { kind: 'mark-unheld', key: 'description.vi', words: 'chỉ dẫn địa lý', mark: null },
    ]);
    expect(about('Miến dong chi dan dia ly Bắc Kạn', [])).toMatchObject([
      { kind: 'mark-unheld', mark: { slug: noodles.slug } },
    ]);
    // Which of three indications is not said.
    expect(about('Chỉ dẫn địa lý Bắc Kạn', [])).toMatchObject([{ mark: null }]);
  });

  test('a name alone is no claim, many are places’ names', () => {
    expect(about('Miến dong làm ở Bắc Kạn. Gạo Bao thai ngon.', [])).toEqual([]);
  });

  test.each(['in-force', 'expiring'] as const)('claimed by a right that is %s', (status) => {
    expect(about('Chỉ dẫn địa lý Bắc Kạn', [right(noodles, status)])).toEqual([]);
    expect(about('Nhãn hiệu tập thể', [right(noodles, status)])).toMatchObject([
      { kind: 'mark-unheld', words: 'nhãn hiệu tập thể' },
    ]);
    // The right to one indication is none to another of the same name.
    expect(about('Quýt, chỉ dẫn địa lý Bắc Kạn', [right(noodles, status)])).toMatchObject([
      { kind: 'mark-unheld', mark: { slug: mandarin.slug } },
    ]);
  });

  test.each(['expired', 'suspended', 'mark-ended'] as const)('shown until it was %s', (status) => {
    const rights = [right(rice, status, '2026-07-01')];
    const idle = { kind: 'mark-idle', mark: rights[0]?.mark, status, day: '2026-07-01' };
    expect(about('', rights)).toEqual([{ ...idle, keys: [] }]);
    expect(about('Nhãn hiệu tập thể Gạo Bao thai', rights)).toEqual([
      { ...idle, keys: ['description.vi'] },
    ]);
    expect(about('', rights, 'producer')).toEqual([]);
    expect(about('Có nhãn hiệu tập thể', rights, 'producer')).toEqual([
      { ...idle, keys: ['story.vi'] },
    ]);
    expect(about('', [...rights, right(rice, 'in-force')])).toEqual([]);
  });

  test.each(['upcoming', 'unknown'] as const)('%s says nothing until a text does', (status) => {
    expect(about('', [right(rice, status)])).toEqual([]);
    expect(about('Nhãn hiệu tập thể', [right(rice, status)])).toMatchObject([{ status }]);
  });

  test('of several rights to one mark the last one is told of, once', () => {
    const rights = [right(rice, 'expired', '2024-01-01'), right(rice, 'suspended', '2026-01-01')];
    expect(about('', rights)).toMatchObject([{ status: 'suspended', day: '2026-01-01' }]);
  });
});

test('words of healing, once each, but not of a set with medicines in it', () => {
  const fields = says('Trị mất ngủ. Trị ho, giải độc.');
  expect(warnings({ fields })).toEqual([
    { kind: 'health-claim', key: 'description.vi', words: 'Trị' },
    { kind: 'health-claim', key: 'description.vi', words: 'giải độc' },
  ]);
  expect(warnings({ fields, medicine: true })).toEqual([]);
});

describe('prices', () => {
  let packIds = 0;
  const pack = (price: number, change: Partial<PricedPack> = {}): PricedPack => {
    packIds += 1;
    const net = { netAmount: 500, netUnit: 'g' };
    return { id: packIds, label: 'Túi', min: price, max: price, ...net, ...change };
  };
  const about = (prices: WarningFacts['prices'], text = '') =>
    warnings({ prices, fields: says(text) });
  const alone = { before: [], others: [] };

  test.each([
    [100_000, 1_000_000, true],
    [1_000_000, 100_000, true],
    [100_000, 999_999, false],
    [100_000, 10_001, false],
    [100_000, 10_000, true],
  ])('that went from %d to %d: %s', (before, now, warned) => {
    const shown = pack(now);
    const found = about({ ...alone, packs: [shown], before: [pack(before, { id: shown.id })] });
    expect(found).toEqual(warned ? [{ kind: 'price-changed', pack: 'Túi', before, now }] : []);
  });

  test('a new pack has no price before', () => {
    expect(about({ ...alone, packs: [pack(9)], before: [pack(100_000)] })).toEqual([]);
  });

  test('unlike what others of the set cost, by kilogram, litre or piece', () => {
    const others = [[pack(50_000)], [pack(60_000)], [pack(70_000)]];
    expect(about({ ...alone, others, packs: [pack(600_000)] })).toEqual([
      {
        kind: 'price-unlike',
        pack: 'Túi',
        price: 1_200_000,
        median: 120_000,
        unit: 'kg',
        products: 3,
      },
    ]);
    const kilo = pack(1_200_000, { netAmount: 1, netUnit: 'kg' });
    expect(about({ ...alone, others, packs: [kilo] })).toHaveLength(1);
    expect(about({ ...alone, others, packs: [pack(599_999)] })).toEqual([]);
    expect(about({ ...alone, others, packs: [pack(6000)] })).toHaveLength(1);
  });

  test('is not said against two products, another unit, or a content nobody published', () => {
    const three = [[pack(50_000)], [pack(60_000)], [pack(70_000)]];
    const packs = [pack(9_000_000)];
    expect(about({ ...alone, packs, others: three.slice(1) })).toEqual([]);
    const piece = three.map(() => [pack(60_000, { netAmount: 1, netUnit: 'piece' })]);
    expect(about({ ...alone, packs, others: piece })).toEqual([]);
    const bare = [pack(9_000_000, { netAmount: null, netUnit: null })];
    expect(about({ ...alone, packs: bare, others: three })).toEqual([]);
  });

  test('many packs of one product count once', () => {
    const many = [pack(1), pack(1), pack(1), pack(1)];
    const others = [many, [pack(60_000)], [pack(60_000)]];
    expect(about({ ...alone, others, packs: [pack(60_000)] })).toEqual([]);
  });

  test('said in a text far from those shown', () => {
    const packs = [pack(100_000), pack(200_000)];
    expect(about({ ...alone, packs }, 'Giá 1.000.000 đ')).toEqual([]);
    expect(about({ ...alone, packs }, 'Giá 2.000.000 đ, cũ 10.000 đ, nay 150.000 đ')).toEqual([
      {
        kind: 'price-said',
        key: 'description.vi',
        words: '2.000.000 đ',
        min: 100_000,
        max: 200_000,
      },
      expect.objectContaining({ words: '10.000 đ' }),
    ]);
    expect(about({ ...alone, packs: [] }, 'Giá 2.000.000 đ')).toEqual([]);
  });
});

test('a picture that another producer shows', () => {
  const photo = {
    mediaId: 3,
    listing: { kind: 'product' as const, slug: 'mien', name: 'Miến' },
    producer: 'HTX Khác',
  };
  expect(warnings({ photosElsewhere: [photo] })).toEqual([{ kind: 'photo-elsewhere', ...photo }]);
});
