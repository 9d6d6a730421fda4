import { describe, expect, test } from 'vitest';
import {
  type GrantCircumstances,
  grantWarnings,
  isOfKind,
  warningsMark,
} from '~/domain/marks/grant-warnings';

const TODAY = '2026-11-24';
type Given = Partial<GrantCircumstances>;

const mark: GrantCircumstances['mark'] = {
  kind: 'collective-trademark',
  status: 'registered',
  supersededOn: null,
  registered: { earliest: '2020-01-01', latest: '2020-01-01' },
  expiresOn: '2030-01-01',
  product: 'Miến dong',
};
const other: GrantCircumstances['others'][number] = {
  granted: { earliest: '2025-01-01', latest: '2025-01-01' },
  expiresOn: '2026-12-31',
  suspendedOn: null,
  mark,
  number: '9/GCN',
  sharesProduct: true,
};
const fine: GrantCircumstances = {
  grant: { number: '12/GCN', granted: '2026-03-01', expiresOn: '2028-03-01' },
  mark,
  area: [],
  producer: { communeId: '100', oldCommuneId: null, listed: true },
  products: [{ name: 'Miến dong Tài Hoan', related: false }],
  blankScan: false,
  others: [],
};
const place = (communeId: string | null, oldCommuneId: string | null = null) => ({
  communeId,
  oldCommuneId,
});
const at = (communeId: string | null, oldCommuneId: string | null = null) => ({
  producer: { ...place(communeId, oldCommuneId), listed: true },
});
const grant = (given: Partial<GrantCircumstances['grant']>) => ({
  grant: { ...fine.grant, ...given },
});

describe('a grant', () => {
  test.each<[string, Given, string[]]>([
    ['in order', {}, []],
    ['within the area', { area: [place('100')] }, []],
    ['outside the area', { area: [place('200')] }, ['outside-area']],
    ['where the area has no commune of today', { area: [place(null, 'cu-x')] }, ['outside-area']],
    ['in the named old commune', { area: [place('100', 'cu-a')], ...at('100', 'cu-a') }, []],
    [
      'in another old commune of it',
      { area: [place('100', 'cu-a')], ...at('100', 'cu-b') },
      ['outside-part'],
    ],
    [
      'in a commune named whole beside a part of it',
      { area: [place('100', 'cu-a'), place('100')], ...at('100', 'cu-b') },
      [],
    ],
    ['in an old commune nobody knows', { area: [place('100', 'cu-a')], ...at('100') }, []],
    ['nobody knows where', { area: [place('100')], ...at(null) }, ['place-unknown']],
    [
      'in a named old commune, today’s not known',
      { area: [place(null, 'cu-a')], ...at(null, 'cu-a') },
      [],
    ],
    ['ending with the mark', grant({ expiresOn: '2030-01-01' }), []],
    ['ending after the mark', grant({ expiresOn: '2030-01-02' }), ['longer-than-mark']],
    ['without an end of its own', grant({ expiresOn: null }), []],
    [
      'ending after ten years of a mark without a published end',
      { mark: { ...mark, expiresOn: null }, ...grant({ expiresOn: '2030-01-02' }) },
      ['longer-than-mark'],
    ],
    [
      'ending whenever, under an indication',
      {
        mark: { ...mark, kind: 'geographical-indication', expiresOn: null },
        ...grant({ expiresOn: '2050-01-01' }),
      },
      [],
    ],
    ['before the mark was registered', grant({ granted: '2019-12-31' }), ['mark-not-registered']],
    [
      'on the day another took its place',
      { mark: { ...mark, status: 'superseded', supersededOn: '2026-03-01' } },
      ['mark-not-registered'],
    ],
    [
      'the day before another took its place',
      { mark: { ...mark, status: 'superseded', supersededOn: '2026-03-02' } },
      [],
    ],
    [
      'after the mark ended',
      { mark: { ...mark, expiresOn: '2026-02-28' }, ...grant({ expiresOn: null }) },
      ['mark-not-registered'],
    ],
    [
      'under a mark of more than ten years without a renewal recorded',
      {
        mark: {
          ...mark,
          registered: { earliest: '2016-01-01', latest: '2016-11-23' },
          expiresOn: null,
        },
        ...grant({ expiresOn: null }),
      },
      ['mark-overdue'],
    ],
    [
      'on the last day of a mark’s first ten years',
      {
        mark: {
          ...mark,
          registered: { earliest: '2016-01-01', latest: TODAY.replace('2026', '2016') },
          expiresOn: null,
        },
        ...grant({ expiresOn: null }),
      },
      [],
    ],
    ['for another kind', { products: [{ name: 'Mật ong', related: false }] }, ['other-kind']],
    [
      'for what is on record as of its kind',
      { products: [{ name: 'Phở khô', related: true }] },
      [],
    ],
    ['while another is in force', { others: [other] }, ['overlap']],
    ['for other products', { others: [{ ...other, sharesProduct: false }] }, []],
    ['after the other ended', { others: [other], ...grant({ granted: '2027-01-01' }) }, []],
    [
      'on the last day of the other',
      { others: [other], ...grant({ granted: '2026-12-31' }) },
      ['overlap'],
    ],
    ['after the other was suspended', { others: [{ ...other, suspendedOn: '2026-02-01' }] }, []],
    [
      'ending before another begins',
      {
        others: [
          { ...other, granted: { earliest: '2029-01-01', latest: '2029-01-01' }, expiresOn: null },
        ],
      },
      [],
    ],
    [
      'running into one that begins later',
      {
        others: [
          { ...other, granted: { earliest: '2027-01-01', latest: '2027-01-01' }, expiresOn: null },
        ],
      },
      ['overlap'],
    ],
    [
      'with a number used before',
      { others: [{ ...other, sharesProduct: false, number: '12 / gcn' }] },
      ['same-number'],
    ],
    [
      'to a producer that closed',
      { producer: { communeId: '100', oldCommuneId: null, listed: false } },
      ['producer-closed'],
    ],
    ['that is over', grant({ expiresOn: '2026-11-23' }), ['over']],
    ['on its last day', grant({ expiresOn: TODAY }), []],
  ])('%s', (_, given, codes) => {
    const found = grantWarnings({ ...fine, ...given }, TODAY);
    expect(found.map(({ code }) => code)).toEqual(codes);
  });

  test('names the products and papers it warns of', () => {
    const products = [{ name: 'Mật ong', related: false }, ...fine.products];
    expect(grantWarnings({ ...fine, products, others: [other] }, TODAY)).toEqual([
      { code: 'other-kind', about: ['Mật ong'] },
      { code: 'overlap', about: ['9/GCN'] },
    ]);
  });

  test('a confirmation counts for what it was given for', () => {
    const one = [{ code: 'other-kind' as const, about: ['Mật ong'] }];
    expect(warningsMark(one)).toBe(warningsMark([...one]));
    expect(warningsMark(one)).not.toBe(warningsMark([{ code: 'other-kind', about: ['Trà'] }]));
    expect(warningsMark(one)).not.toBe(warningsMark([...one, { code: 'over', about: [] }]));
  });
});

test.each([
  ['Miến dong Tài Hoan', 'Miến dong', true],
  ['mien dong', 'Miến dong', true],
  ['Miến gạo', 'Miến dong', false],
  ['Quýt hồng', 'Quýt, hồng không hạt', true],
  ['Hồng không hạt', 'Quýt và hồng không hạt', true],
  ['Mật ong', 'Sản phẩm đạt chứng nhận OCOP từ 3 sao trở lên', true],
  ['Mật ong', '', false],
])('whether “%s” is of the kind “%s”: %s', (name, covered, is) => {
  expect(isOfKind(name, covered)).toBe(is);
});
