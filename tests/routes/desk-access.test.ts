import { migrateDatabase, openDatabase } from 'db/connection.server';
import { adminUnits } from 'db/schema/index.server';
import {
  makeCollection,
  makeMark,
  makeProducer,
  makeProduct,
  makeRecognition,
} from 'db/seed/factories/index.server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, makePersona, siteContext } from '../support/personas';

type Door = { loader?: Handler; action?: Handler };
type Handler = Parameters<typeof ask>[1];

/** Every file under routes/desk: a new one without a row below fails the last test. */
const FILES = import.meta.glob<Door>('../../app/routes/desk/*.{ts,tsx}');

/** Officers in the order of the columns below. */
const OFFICERS = [
  'commune officer of its area',
  'commune officer of another',
  'province officer without a second factor',
  'province officer',
  'administrator without a second factor',
  'administrator',
] as const;

/** Nobody else learns that the desk is there: 404, or the way to sign in. */
const OTHERS = {
  visitor: 302,
  'owner of the cooperative': 404,
  'somebody without a role': 404,
} as const;

type Who = (typeof OFFICERS)[number] | keyof typeof OTHERS;
type Statuses = [number, number, number, number, number, number];

const ALL: Statuses = [200, 200, 200, 200, 200, 200];
const NOT_ADMIN: Statuses = [200, 200, 200, 200, 404, 404];
const PROVINCE: Statuses = [404, 404, 200, 200, 404, 404];
const NOT_COMMUNE: Statuses = [404, 404, 200, 200, 200, 200];
const ADMIN: Statuses = [404, 404, 404, 404, 200, 200];
/** Things of one producer: another commune's officer finds nothing. */
const IN_AREA: Statuses = [200, 404, 200, 200, 404, 404];

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

/** What a form that asks for nothing we know gets, when its sender might have asked for more. */
const NONSENSE = { intent: 'gi-do' };

const ROWS: Row[] = [
  { file: 'layout.tsx', look: ALL },
  { file: 'home.tsx', look: ALL, form: NONSENSE, send: [400, 400, 400, 400, 400, 400] },
  {
    file: 'review.tsx',
    params: { kind: 'product', versionId: '1' },
    look: IN_AREA,
    form: NONSENSE,
    send: [400, 404, 400, 400, 404, 404],
  },
  { file: 'queue-xlsx.ts', look: ALL },
  { file: 'claims.tsx', look: ALL, form: NONSENSE, send: [400, 400, 400, 400, 400, 400] },
  { file: 'paper-file.ts', params: { mediaId: '1' }, look: [404, 404, 404, 404, 404, 404] },
  {
    file: 'reason-templates.tsx',
    look: NOT_COMMUNE,
    form: NONSENSE,
    send: [404, 404, 403, 422, 403, 422],
  },
  { file: 'decisions.tsx', look: NOT_ADMIN },
  { file: 'decisions-xlsx.ts', look: NOT_ADMIN },
  {
    file: 'decision-new.tsx',
    look: NOT_ADMIN,
    form: NONSENSE,
    send: [403, 403, 403, 422, 404, 404],
  },
  {
    file: 'decision-import.tsx',
    look: NOT_ADMIN,
    form: NONSENSE,
    send: [403, 403, 403, 422, 404, 404],
  },
  { file: 'decision-template.ts', look: NOT_ADMIN },
  {
    file: 'decision.tsx',
    params: { id: '1' },
    look: IN_AREA,
    form: NONSENSE,
    send: [400, 400, 400, 400, 404, 404],
  },
  { file: 'marks.tsx', look: NOT_ADMIN },
  { file: 'marks-xlsx.ts', look: NOT_ADMIN },
  {
    file: 'mark-new.tsx',
    look: [403, 403, 200, 200, 404, 404],
    form: {},
    send: [403, 403, 403, 422, 404, 404],
  },
  {
    file: 'mark.tsx',
    params: MARK,
    look: NOT_ADMIN,
    form: NONSENSE,
    send: [400, 400, 400, 400, 404, 404],
  },
  { file: 'mark-users-xlsx.ts', params: MARK, look: NOT_ADMIN },
  {
    file: 'right.tsx',
    params: { ...MARK, right: 'moi' },
    look: [403, 403, 200, 200, 404, 404],
    form: NONSENSE,
    send: [403, 403, 403, 404, 404, 404],
  },
  { file: 'collections.tsx', look: PROVINCE },
  { file: 'collections-xlsx.ts', look: PROVINCE },
  {
    file: 'collection-new.tsx',
    look: PROVINCE,
    form: { intent: 'save' },
    send: [404, 404, 403, 422, 404, 404],
  },
  {
    file: 'collection.tsx',
    params: { id: '1' },
    look: PROVINCE,
    form: { intent: 'save', revision: '0' },
    send: [404, 404, 403, 422, 404, 404],
  },
  { file: 'collection-preview.tsx', params: { id: '1' }, look: PROVINCE },
  { file: 'chase.tsx', look: NOT_ADMIN, form: {}, send: [400, 400, 400, 400, 404, 404] },
  { file: 'chase-quarter.tsx', look: NOT_ADMIN },
  { file: 'chase-letter.ts', query: '?cs=htx-a', look: IN_AREA },
  { file: 'chase-xlsx.ts', look: NOT_ADMIN },
  { file: 'producers.tsx', look: NOT_ADMIN },
  { file: 'producers-xlsx.ts', look: NOT_ADMIN },
  {
    file: 'producer-new.tsx',
    look: [403, 403, 200, 200, 404, 404],
    form: {},
    send: [403, 403, 403, 422, 404, 404],
  },
  {
    file: 'producer.tsx',
    params: HTX,
    look: IN_AREA,
    form: NONSENSE,
    send: [400, 400, 400, 400, 404, 404],
  },
  {
    file: 'awards.tsx',
    params: HTX,
    look: IN_AREA,
    form: { intent: 'record' },
    send: [403, 404, 403, 422, 404, 404],
  },
  {
    file: 'people.tsx',
    look: ALL,
    form: { intent: 'new-password', login: 'x' },
    send: [422, 422, 422, 422, 422, 422],
  },
  { file: 'places.tsx', look: ADMIN, form: NONSENSE, send: [404, 404, 404, 404, 403, 400] },
  {
    file: 'synonyms.tsx',
    look: NOT_COMMUNE,
    form: { terms: '' },
    send: [404, 404, 403, 403, 403, 422],
  },
  { file: 'site-texts.tsx', look: NOT_COMMUNE, form: {}, send: [404, 404, 403, 403, 403, 404] },
  { file: 'reports.tsx', look: ALL },
  { file: 'reports-xlsx.ts', look: ALL },
  { file: 'report-quarter.tsx', look: ALL },
  { file: 'report-quarter-xlsx.ts', look: ALL },
  { file: 'audit.tsx', look: NOT_COMMUNE },
  { file: 'audit-verify.tsx', look: NOT_COMMUNE },
  { file: 'audit-csv.ts', look: NOT_COMMUNE },
];

type Personas = Record<Who, { cookie: string } | undefined>;
let doors: { context: ReturnType<typeof siteContext>; personas: Personas };

beforeAll(async () => {
  doors = await openDoors();
});
afterAll(() => {
  doors?.context.db.$client.close();
});

async function openDoors() {
  const db = openDatabase(':memory:');
  migrateDatabase(db);
  for (const id of ['01', '02']) {
    db.insert(adminUnits)
      .values({ id, level: 'commune', type: 'xa', name: `Xã ${id}`, fullName: `Xã ${id}` })
      .run();
  }
  const producer = makeProducer(db, { slug: 'htx-a', communeId: '01' });
  const product = makeProduct(db, {
    slug: 'lap-xuong',
    producerId: producer.id,
    name: 'Lạp xường',
  });
  makeRecognition(db, { id: 1, productId: product.id, decidedOn: '2024-01-01' });
  makeMark(db, { slug: 'nhan-hieu-a' });
  makeCollection(db, {
    id: 1,
    startsOn: '2026-08-01',
    endsOn: '2026-08-31',
    productIds: [product.id],
  });
  const officer = (
    post: 'commune' | 'province' | 'administrator',
    secondFactor: boolean,
    communeIds: string[] = [],
  ) => makePersona(db, { officer: { post, communeIds }, secondFactor });
  const personas: Personas = {
    visitor: undefined,
    'owner of the cooperative': await makePersona(db, { memberOf: { [producer.id]: 'owner' } }),
    'somebody without a role': await makePersona(db),
    'commune officer of its area': await officer('commune', true, ['01']),
    'commune officer of another': await officer('commune', true, ['02']),
    'province officer without a second factor': await officer('province', false),
    'province officer': await officer('province', true),
    'administrator without a second factor': await officer('administrator', false),
    administrator: await officer('administrator', true),
  };
  return { context: siteContext(db), personas };
}

describe.each(ROWS)('$file', ({ file, params = {}, query = '', look, form, send }) => {
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
  const expected = (officers: Statuses) => ({
    ...OTHERS,
    ...Object.fromEntries(OFFICERS.map((who, index) => [who, officers[index]])),
  });

  test('has the doors its row says, and no other', async () => {
    const { loader, action } = await load();
    expect([Boolean(loader), Boolean(action)]).toEqual([Boolean(look), Boolean(send)]);
  });

  if (look)
    test('is looked at by those whose room it is', async () => {
      expect(await statuses((await load()).loader as Handler)).toEqual(expected(look));
    });

  if (send)
    test('takes forms from those whose room it is', async () => {
      expect(await statuses((await load()).action as Handler, form)).toEqual(expected(send));
    });
});

test('every file of the desk has its row', () => {
  const files = Object.keys(FILES).map((path) => path.split('/').at(-1));
  expect(files.sort()).toEqual(ROWS.map(({ file }) => file).sort());
});
