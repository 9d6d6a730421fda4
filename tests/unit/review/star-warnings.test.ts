import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HeldStars } from '~/domain/review/star-warnings';
import { decision, held, LIT, says, warnings } from './warning-case';

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
