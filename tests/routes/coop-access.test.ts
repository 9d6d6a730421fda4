import { migrateDatabase, openDatabase } from 'db/connection.server';
import { adminUnits, enquiries, memberships, people } from 'db/schema/index.server';
import { makeProducer, makeProduct, makeRecognition } from 'db/seed/factories/index.server';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, makePersona, siteContext } from '../support/personas';

type Door = { loader?: Handler; action?: Handler };
type Handler = Parameters<typeof ask>[1];

/** Every file under routes/coop: a new one without a row below fails the last test. */
const FILES = import.meta.glob<Door>('../../app/routes/coop/*.{ts,tsx}');

type Row = {
  file: string;
  params?: Record<string, string>;
  /** What an editor and an owner get when they look. */
  look?: [editor: number, owner: number];
  /** A form, and what each gets for it. */
  form?: Record<string, string>;
  send?: [editor: number, owner: number];
};

const PRODUCT = { productSlug: 'lap-xuong' };
const ENQUIRY = { id: '1' };

const ROWS: Row[] = [
  { file: 'layout.tsx', look: [200, 200] },
  { file: 'dashboard.tsx', look: [200, 200] },
  { file: 'products.tsx', look: [200, 200], form: { name: ' ' }, send: [422, 422] },
  {
    file: 'product.tsx',
    params: PRODUCT,
    look: [200, 200],
    form: { 'name.vi': '' },
    send: [422, 422],
  },
  { file: 'product-preview.tsx', params: PRODUCT, look: [200, 200] },
  { file: 'profile.tsx', look: [200, 200], form: { 'name.vi': '' }, send: [422, 422] },
  { file: 'profile-preview.tsx', look: [200, 200] },
  {
    file: 'history.tsx',
    params: PRODUCT,
    look: [200, 200],
    form: { versionId: '0' },
    send: [404, 404],
  },
  { file: 'photo-upload.ts', form: {}, send: [422, 422] },
  { file: 'enquiries.tsx', look: [200, 200] },
  { file: 'enquiry.tsx', params: ENQUIRY, look: [200, 200], form: { viec: 'x' }, send: [400, 400] },
  { file: 'papers.tsx', look: [200, 200], form: { intent: 'x' }, send: [400, 400] },
  { file: 'paper-file.ts', params: { mediaId: '1' }, look: [404, 404] },
  { file: 'renewal.tsx', params: { recognitionId: '1' }, look: [200, 200] },
  { file: 'renewal-csv.ts', params: { recognitionId: '1' }, look: [200, 200] },
  { file: 'sheet.tsx', look: [200, 200], form: {}, send: [422, 422] },
  { file: 'sheet-download.ts', params: { file: 'san-pham.csv' }, look: [200, 200] },
  { file: 'print.tsx', look: [200, 200] },
  // Without a product there is nothing to print: back to the page that asks for one.
  { file: 'print-labels.ts', look: [302, 302] },
  { file: 'print-card.ts', params: { slug: 'lap-xuong' }, look: [200, 200] },
  { file: 'print-profile.ts', look: [200, 200] },
  { file: 'members.tsx', look: [200, 200], form: { intent: 'x' }, send: [403, 400] },
];

/** Nobody else learns that the workspace is there: 404, or the way to sign in. */
const OTHERS = {
  visitor: 302,
  'member of another cooperative': 404,
  'editor of another cooperative': 404,
  'owner who was removed': 404,
  'owner whose account is closed': 302,
  'commune officer of its area': 404,
  'commune officer of another': 404,
  'province officer': 404,
  administrator: 404,
  'administrator without a second factor': 404,
} as const;
type Other = keyof typeof OTHERS;

type Personas = Record<Other | 'editor' | 'owner', { cookie: string } | undefined>;
let doors: { context: ReturnType<typeof siteContext>; personas: Personas };

beforeAll(async () => {
  doors = await openDoors();
});
afterAll(() => {
  doors.context.db.$client.close();
});

async function openDoors() {
  const db = openDatabase(':memory:');
  migrateDatabase(db);
  for (const id of ['01', '02']) {
    db.insert(adminUnits)
      .values({ id, level: 'commune', type: 'xa', name: `Xã ${id}`, fullName: `Xã ${id}` })
      .run();
  }
  const own = makeProducer(db, { slug: 'htx-a', communeId: '01' });
  const other = makeProducer(db, { slug: 'htx-b', communeId: '02' });
  const product = makeProduct(db, { slug: 'lap-xuong', producerId: own.id, name: 'Lạp xường' });
  makeRecognition(db, { id: 1, productId: product.id });
  const written = { createdAt: '2026-08-01T00:00:00.000Z', eraseAfter: '2027-01-28T00:00:00.000Z' };
  const buyer = { name: 'Bà Lan', contact: '0912345678', message: 'Còn hàng không?' };
  db.insert(enquiries)
    .values({ id: 1, producerId: own.id, consentedAt: written.createdAt, ...buyer, ...written })
    .run();
  const [removed, closed] = [
    await makePersona(db, { memberOf: { [own.id]: 'owner' } }),
    await makePersona(db, { memberOf: { [own.id]: 'owner' } }),
  ];
  db.delete(memberships).where(eq(memberships.personId, removed.personId)).run();
  const { createdAt: disabledAt } = written;
  db.update(people).set({ disabledAt }).where(eq(people.id, closed.personId)).run();
  const personas: Personas = {
    visitor: undefined,
    editor: await makePersona(db, { memberOf: { [own.id]: 'editor' } }),
    owner: await makePersona(db, { memberOf: { [own.id]: 'owner' } }),
    'member of another cooperative': await makePersona(db, { memberOf: { [other.id]: 'owner' } }),
    'editor of another cooperative': await makePersona(db, { memberOf: { [other.id]: 'editor' } }),
    'owner who was removed': removed,
    'owner whose account is closed': closed,
    'commune officer of its area': await makePersona(db, {
      officer: { post: 'commune', communeIds: ['01'] },
    }),
    'commune officer of another': await makePersona(db, {
      officer: { post: 'commune', communeIds: ['02'] },
    }),
    'province officer': await makePersona(db, {
      officer: { post: 'province' },
      secondFactor: true,
    }),
    administrator: await makePersona(db, {
      officer: { post: 'administrator' },
      secondFactor: true,
    }),
    'administrator without a second factor': await makePersona(db, {
      officer: { post: 'administrator' },
    }),
  };
  return { context: siteContext(db), personas };
}

describe.each(ROWS)('$file', ({ file, params = {}, look, form, send }) => {
  const load = async () => (await FILES[`../../app/routes/coop/${file}`]?.()) as Door;
  const status = async (handler: Handler, who: keyof Personas, sent?: Record<string, string>) => {
    const { context, personas } = doors;
    const asked = { as: personas[who], params: { coopSlug: 'htx-a', ...params }, form: sent };
    return (await ask(context, handler, '/htx/htx-a', asked)).status;
  };

  test('has the doors its row says, and no other', async () => {
    const { loader, action } = await load();
    expect([Boolean(loader), Boolean(action)]).toEqual([Boolean(look), Boolean(send)]);
  });

  if (look)
    test('is looked at by its members only', async () => {
      const { loader } = await load();
      const seen = { editor: look?.[0], owner: look?.[1], ...OTHERS };
      for (const [who, expected] of Object.entries(seen)) {
        expect(await status(loader as Handler, who as Other), who).toBe(expected);
      }
    });

  if (send)
    test('takes forms from its members only', async () => {
      const { action } = await load();
      const taken = { editor: send?.[0], owner: send?.[1], ...OTHERS };
      for (const [who, expected] of Object.entries(taken)) {
        expect(await status(action as Handler, who as Other, form), who).toBe(expected);
      }
    });
});

test('every file of the workspace has its row', () => {
  const files = Object.keys(FILES).map((path) => path.split('/').at(-1));
  expect(files.sort()).toEqual(ROWS.map(({ file }) => file).sort());
});
