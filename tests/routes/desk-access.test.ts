import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DeskListName, DeskListOfOneName } from '~/paths';
import { HALFWAY, OFFICERS, OTHERS, openDoors, type Who } from '../support/desk-doors';
import { ask } from '../support/personas';

type Door = { loader?: Handler; action?: Handler };
type Handler = Parameters<typeof ask>[1];

/** Every file under routes/desk: a new one without a row below fails the last test. */
const FILES = import.meta.glob<Door>('../../app/routes/desk/*.{ts,tsx}');

type Statuses = [number, number, number, number];

const ALL: Statuses = [200, 200, 200, 200];
const NOT_ADMIN: Statuses = [200, 200, 200, 404];
const PROVINCE: Statuses = [404, 404, 200, 404];
const NOT_COMMUNE: Statuses = [404, 404, 200, 200];
const ADMIN: Statuses = [404, 404, 404, 200];
/** Things of one producer: another commune's officer finds nothing. */
const IN_AREA: Statuses = [200, 404, 200, 404];
const NOWHERE: Statuses = [404, 404, 404, 404];

type Row = {
  file: string;
  params?: Record<string, string>;
  query?: string;
  look?: Statuses;
  /** A form, and what each officer gets for it. */
  form?: Record<string, string>;
  send?: Statuses;
};

const HTX = { slug: 'htx-a' };
const MARK = { slug: 'nhan-hieu-a' };

/** A list leaves its room by no other door than its page has. */
const LISTS: Record<DeskListName, Statuses> = {
  'hang-cho': ALL,
  'quyet-dinh': NOT_ADMIN,
  'nhan-hieu': NOT_ADMIN,
  'gioi-thieu': PROVINCE,
  'nhac-han': NOT_ADMIN,
  'nhac-han-quy': NOT_ADMIN,
  'co-so': NOT_ADMIN,
  'khen-thuong': NOT_ADMIN,
  nguoi: ALL,
  'noi-chon': ADMIN,
  'mau-ly-do': NOT_COMMUNE,
  'tu-ngu': NOT_COMMUNE,
  'chu-tren-trang': NOT_COMMUNE,
  'bao-cao': ALL,
  'nhat-ky': NOT_COMMUNE,
};

const LISTS_OF_ONE: [DeskListOfOneName, string, Statuses][] = [
  ['quyet-dinh', '1', IN_AREA],
  ['quyet-dinh', '2', NOWHERE],
  ['nhan-hieu', MARK.slug, NOT_ADMIN],
  ['nhan-hieu', 'khong-co', NOWHERE],
  ['gioi-thieu', '1', PROVINCE],
  ['gioi-thieu', '2', NOWHERE],
  ['khen-thuong', HTX.slug, IN_AREA],
  ['khen-thuong', 'khong-co', NOWHERE],
];

/** What a form that asks for nothing we know gets, when its sender might have asked for more. */
const NONSENSE = { intent: 'gi-do' };

const ROWS: Row[] = [
  { file: 'layout.tsx', look: ALL },
  { file: 'home.tsx', look: ALL, form: NONSENSE, send: [400, 400, 400, 400] },
  {
    file: 'review.tsx',
    params: { kind: 'product', versionId: '1' },
    look: IN_AREA,
    form: NONSENSE,
    send: [400, 404, 400, 404],
  },
  { file: 'claims.tsx', look: ALL, form: NONSENSE, send: [400, 400, 400, 400] },
  { file: 'paper-file.ts', params: { mediaId: '1' }, look: [404, 404, 404, 404] },
  {
    file: 'reason-templates.tsx',
    look: NOT_COMMUNE,
    form: NONSENSE,
    send: [404, 404, 422, 422],
  },
  { file: 'decisions.tsx', look: NOT_ADMIN },
  {
    file: 'decision-new.tsx',
    look: NOT_ADMIN,
    form: NONSENSE,
    send: [403, 403, 422, 404],
  },
  {
    file: 'decision-import.tsx',
    look: NOT_ADMIN,
    form: NONSENSE,
    send: [403, 403, 422, 404],
  },
  { file: 'decision-template.ts', look: NOT_ADMIN },
  {
    file: 'decision.tsx',
    params: { id: '1' },
    look: IN_AREA,
    form: NONSENSE,
    send: [400, 400, 400, 404],
  },
  {
    file: 'decision-whole.tsx',
    params: { id: '1' },
    look: [403, 404, 200, 404],
    form: NONSENSE,
    send: [400, 400, 400, 404],
  },
  { file: 'marks.tsx', look: NOT_ADMIN },
  {
    file: 'mark-new.tsx',
    look: [403, 403, 200, 404],
    form: {},
    send: [403, 403, 422, 404],
  },
  {
    file: 'mark.tsx',
    params: MARK,
    look: NOT_ADMIN,
    form: NONSENSE,
    send: [400, 400, 400, 404],
  },
  {
    file: 'right.tsx',
    params: { ...MARK, right: 'moi' },
    look: [403, 403, 200, 404],
    form: NONSENSE,
    send: [403, 403, 404, 404],
  },
  { file: 'collections.tsx', look: PROVINCE },
  {
    file: 'collection-new.tsx',
    look: PROVINCE,
    form: { intent: 'save' },
    send: [404, 404, 422, 404],
  },
  {
    file: 'collection.tsx',
    params: { id: '1' },
    look: PROVINCE,
    form: { intent: 'save', revision: '0' },
    send: [404, 404, 422, 404],
  },
  { file: 'collection-preview.tsx', params: { id: '1' }, look: PROVINCE },
  { file: 'chase.tsx', look: NOT_ADMIN, form: {}, send: [400, 400, 400, 404] },
  { file: 'chase-quarter.tsx', look: NOT_ADMIN },
  { file: 'chase-letter.ts', query: '?cs=htx-a', look: IN_AREA },
  { file: 'producers.tsx', look: NOT_ADMIN },
  {
    file: 'producer-new.tsx',
    look: [403, 403, 200, 404],
    form: {},
    send: [403, 403, 422, 404],
  },
  {
    file: 'producer.tsx',
    params: HTX,
    look: IN_AREA,
    form: NONSENSE,
    send: [400, 400, 400, 404],
  },
  {
    file: 'awards.tsx',
    params: HTX,
    look: IN_AREA,
    form: { intent: 'record' },
    send: [403, 404, 422, 404],
  },
  {
    file: 'people.tsx',
    look: ALL,
    form: { intent: 'new-password', login: 'x' },
    send: [422, 422, 422, 422],
  },
  { file: 'places.tsx', look: ADMIN, form: NONSENSE, send: [404, 404, 404, 400] },
  {
    file: 'synonyms.tsx',
    look: NOT_COMMUNE,
    form: { terms: '' },
    send: [404, 404, 403, 422],
  },
  { file: 'site-texts.tsx', look: NOT_COMMUNE, form: {}, send: [404, 404, 403, 303] },
  { file: 'reports.tsx', look: ALL },
  { file: 'report-quarter.tsx', look: ALL },
  { file: 'report-quarter-xlsx.ts', look: ALL },
  ...Object.entries(LISTS).map(([list, look]) => ({
    file: 'list-xlsx.ts',
    params: { list },
    look,
  })),
  { file: 'list-xlsx.ts', params: { list: 'constructor' }, look: NOWHERE },
  ...LISTS_OF_ONE.map(([list, of, look]) => ({
    file: 'list-of-one-xlsx.ts',
    params: { list, of },
    look,
  })),
  { file: 'audit.tsx', look: NOT_COMMUNE },
  { file: 'audit-verify.tsx', look: NOT_COMMUNE },
  { file: 'audit-csv.ts', look: NOT_COMMUNE },
];

let doors: Awaited<ReturnType<typeof openDoors>>;

beforeAll(async () => {
  doors = await openDoors();
});
afterAll(() => {
  doors?.context.db.$client.close();
});

describe.each(ROWS)('$file $params', ({ file, params = {}, query = '', look, form, send }) => {
  const load = async () => (await FILES[`../../app/routes/desk/${file}`]?.()) as Door;
  const statuses = async (handler: Handler, sent?: Record<string, string>) => {
    const { context, personas } = doors;
    const found: Partial<Record<Who, number>> = {};
    for (const [who, as] of Object.entries(personas)) {
      const asked = { as, params, form: sent };
      found[who as Who] = (await ask(context, handler, `/co-quan${query}`, asked)).status;
    }
    return found;
  };
  const expected = (officers: Statuses, way: 'look' | 'send') => ({
    ...OTHERS,
    ...Object.fromEntries(Object.entries(HALFWAY).map(([who, told]) => [who, told[way]])),
    ...Object.fromEntries(OFFICERS.map((who, index) => [who, officers[index]])),
  });

  test('has the doors its row says, and no other', async () => {
    const { loader, action } = await load();
    expect([Boolean(loader), Boolean(action)]).toEqual([Boolean(look), Boolean(send)]);
  });

  if (look)
    test('is looked at by those whose room it is', async () => {
      expect(await statuses((await load()).loader as Handler)).toEqual(expected(look, 'look'));
    });

  if (send)
    test('takes forms from those whose room it is', async () => {
      expect(await statuses((await load()).action as Handler, form)).toEqual(
        expected(send, 'send'),
      );
    });
});

test('every file of the desk has its row', () => {
  const files = Object.keys(FILES).map((path) => path.split('/').at(-1));
  expect(files.sort()).toEqual([...new Set(ROWS.map(({ file }) => file))].sort());
});
