import { adminUnits, paperClaims, papers } from 'db/schema/index.server';
import { makeProducer, makeProduct } from 'db/seed/factories/index.server';
import { action, loader } from '~/routes/coop/papers';
import { action as decide } from '~/routes/desk/claims';
import { migratedDatabase } from './database';
import { ask, makePersona, type Persona, siteContext } from './personas';
import { smallPdf } from './pictures';
import { dataFolder } from './pictures-folder';

/** Two cooperatives in two communes, with somebody for every door of papers and claims. */
export async function paperWorkspace() {
  const db = migratedDatabase();
  const unit = { level: 'commune', type: 'xa' } as const;
  db.insert(adminUnits)
    .values([
      { ...unit, id: '100', name: 'Thượng Minh', fullName: 'Xã Thượng Minh' },
      { ...unit, id: '200', name: 'Phủ Thông', fullName: 'Xã Phủ Thông' },
    ])
    .run();
  const own = makeProducer(db, { name: 'HTX Miến Dong', slug: 'htx-a', communeId: '100' });
  const other = makeProducer(db, { name: 'HTX Khác', slug: 'htx-b', communeId: '200' });
  const product = makeProduct(db, { producerId: own.id, name: 'Miến dong', slug: 'mien-dong' });
  const commune = (id: string) => ({ post: 'commune' as const, communeIds: [id] });
  const members = {
    editor: await makePersona(db, { name: 'Mai', memberOf: { [own.id]: 'editor' } }),
    owner: await makePersona(db, { memberOf: { [own.id]: 'owner' } }),
  };
  return {
    db,
    own,
    other,
    product,
    context: { ...siteContext(db), dataDir: dataFolder() },
    visitor: undefined,
    ...members,
    stranger: await makePersona(db, { memberOf: { [other.id]: 'owner' } }),
    near: await makePersona(db, { officer: commune('100') }),
    far: await makePersona(db, { officer: commune('200') }),
    halfway: await makePersona(db, { officer: { post: 'province' }, secondFactor: false }),
    province: await makePersona(db, { officer: { post: 'province' }, secondFactor: true }),
    admin: await makePersona(db, { officer: { post: 'administrator' }, secondFactor: true }),
  };
}

export type PaperWorkspace = Awaited<ReturnType<typeof paperWorkspace>>;
/** Whoever might open a door; nobody for a visitor. */
export type Who = keyof {
  [Key in keyof PaperWorkspace as PaperWorkspace[Key] extends Persona | undefined
    ? Key
    : never]: true;
};

const AT = { path: '/htx/htx-a/giay-to', params: { coopSlug: 'htx-a' } };

export const readPapers = (given: PaperWorkspace, who: Who = 'editor', query = '') =>
  ask(given.context, loader, AT.path + query, { as: given[who], params: AT.params });

export const sendPapers = (
  given: PaperWorkspace,
  fields: Record<string, string | File>,
  who: Who = 'editor',
) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return ask(given.context, action, AT.path, { as: given[who], params: AT.params, form });
};

export const pdfFile = (name = 'quyết định.pdf') =>
  new File([new Uint8Array(smallPdf())], name, { type: 'application/pdf' });

/** A star claim as the form sends it, without its scan. */
export const starForm = ({ product }: PaperWorkspace) => ({
  intent: 'claim-recognition',
  product: String(product.id),
  stars: '4',
  number: '123/QĐ-UBND',
  issuer: 'UBND tỉnh Thái Nguyên',
  decidedOn: '2026-03-12',
  validUntil: '',
  note: 'Bản gốc ở xã',
});

export const papersOf = ({ db }: PaperWorkspace) => db.select().from(papers).all();

export const claimsOf = ({ db }: PaperWorkspace) => db.select().from(paperClaims).all();

/** A workspace with a star claim that waits. */
export async function claimedWorkspace() {
  const given = await paperWorkspace();
  await sendPapers(given, { ...starForm(given), scan: pdfFile() });
  const [claim] = claimsOf(given);
  if (!claim) throw new Error('no claim was kept');
  return { ...given, claim };
}

/** Presses a button of the officers' list. */
export const decideAs = (given: PaperWorkspace, who: Who, form: Record<string, string>) =>
  ask(given.context, decide, '/co-quan/khai', { as: given[who], form });
