import {
  adminUnitSuccessions,
  adminUnits,
  auditEntries,
  rightsOfUse,
} from 'db/schema/index.server';
import { makeMark, makeProducer, makeProduct, makeRight } from 'db/seed/factories/index.server';
import { desc } from 'drizzle-orm';
import { type TypedMark, typedMark } from '~/domain/marks/mark-form';
import { action as markAction, loader as markLoader } from '~/routes/desk/mark';
import { action as createAction, loader as createLoader } from '~/routes/desk/mark-new';
import { action as rightAction, loader as rightLoader } from '~/routes/desk/right';
import { loader as publicLoader } from '~/routes/market/mark';
import { migratedDatabase, TODAY } from './database';
import { load } from './load';
import { ask, makePersona, type Persona, siteContext } from './personas';
import { dataFolder } from './pictures-folder';
import { sourceForm } from './source-form';

/** A mark, a producer with two products, communes old and new, and somebody of every post. */
export async function marksDesk(today?: string) {
  const db = migratedDatabase();
  const unit = { level: 'commune', type: 'xa' } as const;
  const former = { ...unit, validTo: '2025-06-30' };
  db.insert(adminUnits)
    .values([
      { ...unit, id: '100', name: 'Thượng Minh', fullName: 'Xã Thượng Minh' },
      { ...unit, id: '200', name: 'Phủ Thông', fullName: 'Xã Phủ Thông' },
      { id: 'h-ba-be', level: 'district', type: 'huyen', name: 'Ba Bể', fullName: 'Huyện Ba Bể' },
      { ...former, id: 'cu-yd', name: 'Yến Dương', fullName: 'Xã Yến Dương', parentId: 'h-ba-be' },
    ])
    .run();
  db.insert(adminUnitSuccessions)
    .values({ predecessorId: 'cu-yd', successorId: '100', on: '2025-07-01' })
    .run();
  const mark = makeMark(db, {
    slug: 'nhan-hieu-tap-the-mien-dong',
    name: 'Miến dong Bắc Kạn',
    productVi: 'Miến dong',
    registeredEarliest: '2020-01-01',
    registeredLatest: '2020-01-01',
    expiresOn: '2030-01-01',
    owner: 'Hội Nông dân',
  });
  const producer = makeProducer(db, { name: 'HTX Miến', slug: 'htx-mien', communeId: '100' });
  const own = (name: string) => makeProduct(db, { producerId: producer.id, name });
  const products = [own('Miến dong sợi'), own('Miến dong rút')] as const;
  const officer = (post: 'province' | 'administrator') => ({ officer: { post } });
  const commune = (id: string) => ({ officer: { post: 'commune' as const, communeIds: [id] } });
  return {
    db,
    mark,
    producer,
    products,
    context: { ...siteContext(db, today), dataDir: dataFolder() },
    province: await makePersona(db, { name: 'Tỉnh', ...officer('province'), secondFactor: true }),
    halfway: await makePersona(db, { ...officer('province'), secondFactor: false }),
    near: await makePersona(db, commune('100')),
    far: await makePersona(db, commune('200')),
    admin: await makePersona(db, { ...officer('administrator'), secondFactor: true }),
    member: await makePersona(db, { memberOf: { [producer.id]: 'owner' } }),
    judge: await makePersona(db, {
      ...officer('province'),
      secondFactor: true,
      memberOf: { [producer.id]: 'editor' },
    }),
  };
}

export type MarksDesk = Awaited<ReturnType<typeof marksDesk>>;
export type MarkOfficer = 'province' | 'halfway' | 'near' | 'far' | 'admin' | 'member' | 'judge';
type Form = Record<string, string | string[]>;

const as = (desk: MarksDesk, who: MarkOfficer): { as: Persona } => ({ as: desk[who] });
const at = (slug: string, more = '') => `/co-quan/nhan-hieu/${slug}${more}`;

export const openNew = (desk: MarksDesk, who: MarkOfficer = 'province') =>
  ask(desk.context, createLoader, at('moi'), as(desk, who));

export const sendNew = (desk: MarksDesk, form: Form, who: MarkOfficer = 'province') =>
  ask(desk.context, createAction, at('moi'), { ...as(desk, who), form });

export const openMark = (
  desk: MarksDesk,
  { slug = desk.mark.slug, query = '' } = {},
  who: MarkOfficer = 'province',
) => ask(desk.context, markLoader, at(slug, query), { ...as(desk, who), params: { slug } });

export const sendMark = (
  desk: MarksDesk,
  form: Form,
  who: MarkOfficer = 'province',
  slug = desk.mark.slug,
) => ask(desk.context, markAction, at(slug), { ...as(desk, who), params: { slug }, form });

export const openRight = (
  desk: MarksDesk,
  right: string | number,
  query = '',
  who: MarkOfficer = 'province',
) =>
  ask(desk.context, rightLoader, at(desk.mark.slug, `/quyen/${right}${query}`), {
    ...as(desk, who),
    params: { slug: desk.mark.slug, right: String(right) },
  });

export const sendRight = (
  desk: MarksDesk,
  right: string | number,
  form: Form | FormData,
  { query = '', who = 'province' as MarkOfficer } = {},
) =>
  ask(desk.context, rightAction, at(desk.mark.slug, `/quyen/${right}${query}`), {
    ...as(desk, who),
    params: { slug: desk.mark.slug, right: String(right) },
    form,
  });

/** The form of the mark as its page shows it, with what an officer types over it. */
export function editForm({ mark }: MarksDesk, typed: Partial<TypedMark> = {}): Form {
  const opened = typedMark(mark);
  const { sources, ...fields } = { ...opened, ...typed };
  return { intent: 'sua', opened: JSON.stringify(opened), ...fields, ...sourceForm(sources) };
}

/** A grant that nothing is to be said against, to the producer of the desk. */
export const grantForm = ({ products: [first] }: MarksDesk): Record<string, string> => ({
  intent: 'cap',
  product: String(first.id),
  number: '12/GCN',
  issuer: 'Hội Nông dân',
  granted: '2026-03-01',
  expiresOn: '2028-03-01',
});

export const TO_PRODUCER = '?co-so=htx-mien';

/** The entries of the audit log, newest first. */
export const auditOf = ({ db }: MarksDesk) =>
  db.select().from(auditEntries).orderBy(desc(auditEntries.id)).all();

export const rightsOf = ({ db }: MarksDesk) => db.select().from(rightsOfUse).all();

/** Products that buyers see under the mark of the desk on a day. */
export async function shownUnder({ db, mark: { slug } }: MarksDesk, today = TODAY) {
  const { mark } = await load(publicLoader, db, `/nhan-hieu/${slug}`, { today, params: { slug } });
  return mark.products.map(({ id }) => id);
}

/** A right of the desk's producer for its first product, and the form that corrects it. */
export async function heldRight(given: Partial<typeof rightsOfUse.$inferInsert> = {}) {
  const desk = await marksDesk();
  const right = makeRight(desk.db, {
    number: '7/GCN',
    issuer: 'Hội',
    ...given,
    markId: desk.mark.id,
    producerId: desk.producer.id,
    productIds: [desk.products[0].id],
  });
  const { page } = await (await openRight(desk, right.id)).json();
  const correction = (typed: object = {}) => ({
    intent: 'sua',
    opened: JSON.stringify(page.typed),
    ...page.typed,
    product: page.typed.products.split(','),
    reason: 'chép nhầm',
    ...typed,
  });
  return { desk, right, correction };
}
