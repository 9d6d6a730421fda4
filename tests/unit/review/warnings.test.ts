import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Recognised } from '~/domain/recognitions/current';
import type { PricedPack } from '~/domain/review/price-warnings';
import type { HeldStars } from '~/domain/review/star-warnings';
import { computeWarnings, type WarningFacts } from '~/domain/review/warnings';

const TODAY = '2026-08-01';

const NOTHING: WarningFacts = {
  kind: 'product',
  fields: {},
  medicine: false,
  papers: [],
  own: { slug: 'che', name: 'Chè', decisions: [] },
  others: [],
  prices: null,
  photosElsewhere: [],
};

const warnings = (facts: Partial<WarningFacts>, today = TODAY) =>
  computeWarnings({ ...NOTHING, ...facts }, today);

let ids = 0;
function decision(
  stars: number | null,
  [from, to]: [string | null, string | null],
  revokedOn: string | null = null,
): Recognised {
  ids += 1;
  return {
    id: ids,
    kind: 'recognition',
    stars,
    decided: { earliest: from, latest: from },
    validUntil: { earliest: to, latest: to },
    revokedOn,
  };
}
const LIT: [string, string] = ['2025-01-01', '2028-01-01'];
const held = (slug: string, ...decisions: Recognised[]): HeldStars => ({
  slug,
  name: slug,
  decisions,
});
const says = (text: string) => ({ 'description.vi': text });

test('nothing to say about nothing', () => {
  expect(warnings({})).toEqual([]);
  expect(warnings({ fields: says('Chè hái tay, sấy nhẹ.') })).toEqual([]);
});

describe('stars in the texts', () => {
  const claimed = (text: string, own: HeldStars | null, others: HeldStars[] = []) =>
    warnings({
      fields: own ? says(text) : { 'story.vi': text },
      own,
      others,
      kind: own ? 'product' : 'producer',
    }).filter(({ kind }) => kind === 'star-claimed');

  test.each([
    ['4 sao', 4],
    ['OCOP', 4],
    ['OCOP', null],
  ])('%s is true of a product with %s in force', (text, stars) => {
    expect(claimed(text, held('che', decision(stars, LIT)))).toEqual([]);
  });

  test('without any decision', () => {
    expect(claimed('Đạt 4 sao', held('che'))).toEqual([
      {
        kind: 'star-claimed',
        key: 'description.vi',
        words: '4 sao',
        stars: 4,
        lit: null,
        decision: null,
        sibling: null,
      },
    ]);
    expect(claimed('OCOP', held('che'))).toMatchObject([{ stars: null, words: 'OCOP' }]);
  });

  test('of another number than shines, also where that number is not known', () => {
    expect(claimed('5 sao', held('che', decision(4, LIT)))).toMatchObject([{ lit: { stars: 4 } }]);
    expect(claimed('5 sao', held('che', decision(null, LIT)))).toMatchObject([
      { lit: { stars: null } },
    ]);
  });

  test.each([
    ['expired', ['2020-01-01', '2023-01-01'], null, '2023-01-01'],
    ['revoked', LIT, '2026-07-01', '2026-07-01'],
    ['upcoming', ['2026-09-01', '2029-09-01'], null, '2029-09-01'],
    ['unknown', [null, null], null, null],
  ] as const)('whose decision is %s', (status, [from, to], revokedOn, ended) => {
    const own = held('che', decision(4, [from, to], revokedOn));
    expect(claimed('4 sao', own)).toMatchObject([
      { decision: { status, ended: { latest: ended } }, lit: null },
    ]);
  });

  test('until midnight of the last day, and from then on not', () => {
    const own = held('che', decision(3, ['2023-08-01', '2026-08-01']));
    const on = (today: string) => warnings({ fields: says('3 sao'), own }, today);
    expect(on('2026-08-01')).toEqual([]);
    expect(on('2026-08-02')).toMatchObject([{ decision: { status: 'expired' } }]);
  });

  test('that another product of the producer holds', () => {
    const other = held('mien-dong', decision(4, LIT));
    const lapsed = held('mien-kho', decision(4, ['2020-01-01', '2023-01-01']));
    expect(claimed('4 sao', held('che'), [lapsed, other])).toMatchObject([
      { sibling: { slug: 'mien-dong' }, decision: null },
    ]);
    expect(claimed('4 sao', held('che'), [lapsed])).toMatchObject([{ sibling: null }]);
  });

  test('of a profile are those of any of its products', () => {
    const products = [held('a', decision(3, LIT)), held('b', decision(5, ['2019-01-01', null]))];
    expect(claimed('Có sản phẩm 3 sao', null, products)).toEqual([]);
    expect(claimed('Có sản phẩm 5 sao', null, products)).toMatchObject([
      { lit: null, decision: { status: 'unknown' }, sibling: null },
    ]);
  });

  test('a district’s round lights nothing', () => {
    const round = { ...decision(4, LIT), kind: 'assessment-round' as const };
    expect(claimed('4 sao', held('che', round))).toMatchObject([{ lit: null, decision: null }]);
  });

  test('never where just those shine, always where nothing does', () => {
    const stars = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(stars, stars, (said, lit) => {
        const found = claimed(`${said} sao`, held('che', decision(lit, LIT)));
        expect(found).toHaveLength(said === lit ? 0 : 1);
        expect(claimed(`${said} sao`, held('che'))).toHaveLength(1);
      }),
    );
  });
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
    expect(lapsed({ papers: [], fields: says('VietGAP') })).toEqual([]);
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
