import { makeProducer, makeProduct } from 'db/seed/factories/index.server';
import { findSheetProducts } from '~/domain/sheets/find-sheet-state.server';
import { loader as readSheet } from '~/routes/coop/sheet';
import { stock, xlsxOf } from '../../db/sheets/workbook';
import { migratedDatabase } from '../../support/database';
import { actorOf, ask, makePersona, siteContext } from '../../support/personas';
import { quarters } from '../../support/pictures';
import { dataFolder } from '../../support/pictures-folder';
import { door, type Sent, walk } from './walk';

/** A cooperative with two products, and an editor who has its forms open. */
async function enter() {
  const db = migratedDatabase();
  const own = makeProducer(db, { name: 'HTX Miến Dong', slug: 'htx-a' });
  const noodles = makeProduct(db, { producerId: own.id, name: 'Miến dong', slug: 'mien-dong' });
  const mai = await makePersona(db, { memberOf: { [own.id]: 'editor' } });
  const actor = actorOf(db, { id: mai.personId });
  const store = { db, producerId: own.id, actor, owner: actor };
  for (const slug of ['bun-kho', 'com-lam']) stock(store, { slug, name: slug });
  const context = { ...siteContext(db), dataDir: dataFolder() };
  const upload = { query: '', fingerprint: '' };
  return { db, own, noodles, mai, store, context, upload, openedOn: noodles.liveVersionId };
}
type Room = Awaited<ReturnType<typeof enter>>;

const coop = { coopSlug: 'htx-a' };
const product = { ...coop, productSlug: 'mien-dong' };
const picture = async (name: string) =>
  new File([new Uint8Array(await quarters(60, 80).png().toBuffer())], name);

/** Forms are opened on the newest version. */
const newest = ({ db, noodles }: Room) => {
  const asked = db.$client.prepare('SELECT max(id) FROM product_versions WHERE product_id = ?');
  return String(asked.pluck().get(noodles.id));
};
const listing = (room: Room, typed: Sent): Sent => ({ openedOn: newest(room), ...typed });

const products = door<Room>('coop/products.tsx', { as: 'mai', at: () => ({ params: coop }) });
const edit = door<Room>('coop/product.tsx', { as: 'mai', at: () => ({ params: product }) });
const history = door<Room>('coop/history.tsx', { as: 'mai', at: () => ({ params: product }) });
const photo = door<Room>('coop/photo-upload.ts', { as: 'mai', at: () => ({ params: coop }) });
const profile = door<Room>('coop/profile.tsx', { as: 'mai', at: () => ({ params: coop }) });
const sheet = door<Room>('coop/sheet.tsx', { as: 'mai', at: () => ({ params: coop }) });
const chosen = door<Room>('coop/sheet.tsx', {
  as: 'mai',
  at: ({ upload }) => ({ params: coop, query: upload.query }),
});

/** The sheet of two products, with other words in it and nothing left to sell. */
const filled =
  (words: string, name?: string) =>
  async (room: Room): Promise<Sent> => {
    const state = await findSheetProducts(room.store);
    const [first, second] = state.filter(({ slug }) => slug === 'bun-kho' || slug === 'com-lam');
    if (!first || !second) throw new Error('two products have a sheet');
    const typed = { 'uses.vi': words, soldOut: words !== 'Luộc' };
    const [file] = await xlsxOf([
      { ...first, values: { ...first.values, ...typed } },
      {
        ...second,
        values: { ...second.values, ...typed, 'name.vi': name ?? second.values['name.vi'] },
      },
    ]);
    return { tep: new File([new Uint8Array(file?.bytes ?? [])], 'san-pham.xlsx') };
  };

/** Opens what was uploaded, as its sender does before pressing the button. */
async function look(room: Room, answer: Response): Promise<void> {
  const query = new URL(answer.headers.get('Location') ?? '', 'https://a').search;
  const asked = { as: room.mai, params: coop };
  const page = await ask(room.context, readSheet, `/htx/htx-a/bang-tinh${query}`, asked);
  const [fingerprint = ''] = /(?<="fingerprint":")[0-9a-f]+/.exec(await page.text()) ?? [];
  room.upload = { query, fingerprint };
}

const confirmation = (room: Room): Sent => ({ 'dau-vet': room.upload.fingerprint });

export const listingsWalk = walk('listings at the cooperative', enter, [
  products.refuses(null, () => ({ name: ' ' })),
  products.does(null, 'create-product product', () => ({ name: 'Bún ngô' })),

  edit.refuses('save', (room) => listing(room, { 'name.vi': '' })),
  edit.does('save', 'save-draft product-version', (room) =>
    listing(room, { 'name.vi': 'Miến dong Na Rì' }),
  ),
  edit.does('save', [], (room) => listing(room, { 'name.vi': 'Miến dong Na Rì' })),
  edit.does('save', 'save-draft product-version', async (room) =>
    listing(room, { 'name.vi': 'Miến dong Na Rì', photos: await picture('a.png') }),
  ),
  // What was typed stands also where it cannot be handed in: two changes, of which the first is done.
  edit.does('submit', ['save-draft product-version', 'submit-version product-version'], (room) =>
    listing(room, { 'name.vi': 'Miến Na Rì', 'uses.vi': 'Nấu canh' }),
  ),
  edit.does('withdraw', 'withdraw-version product-version', (room) => ({
    versionId: newest(room),
  })),
  edit.does('submit', ['save-draft product-version', 'submit-version product-version'], (room) =>
    listing(room, { 'name.vi': 'Miến Na Rì', 'uses.vi': 'Xào' }),
  ),
  edit.does('reopen', ['withdraw-version product-version', 'save-draft product-version'], (room) =>
    listing(room, { versionId: newest(room), 'name.vi': 'Miến Na Rì', 'uses.vi': 'Xào nấm' }),
  ),
  edit.does('packs', 'change-packs product', () => ({
    revision: '0',
    'packs[0].labelVi': 'Gói 500 g',
    'packs[0].priceMin': '60000',
    'packs[0].unit': 'pack',
  })),
  edit.refuses('packs', () => ({ revision: '0', 'packs[0].labelVi': 'Gói 1 kg' }), 422),
  edit.does('season', 'change-season product', () => ({ revision: '1', months: ['1', '2'] })),
  history.refuses(null, () => ({ versionId: '0' }), 404),
  history.does(null, 'restore-version product-version', (room) => ({
    versionId: String(room.openedOn),
    openedOn: newest(room),
  })),

  photo.refuses(null, () => ({ photo: new File(['<html>'], 'a.png') })),
  // Nothing shows the picture until a draft takes hold of it.
  photo.does(null, [], async () => ({ photo: await picture('b.png') })),

  profile.refuses('contacts', () => ({
    revision: '0',
    'contacts[0].kind': 'phone',
    'contacts[0].value': '12',
  })),
  profile.does('contacts', 'change-contacts producer', () => ({
    revision: '0',
    'contacts[0].kind': 'phone',
    'contacts[0].value': '0912345678',
    'contacts[0].public': '1',
  })),
  profile.does('save', 'save-draft producer-version', (room) => ({
    openedOn: String(room.own.liveVersionId),
    'name.vi': 'HTX Miến dong Na Rì',
  })),

  sheet.refuses(null),
  sheet.does(null, [], filled('Xào'), { keep: look }),
  chosen.refuses('ap-dung', () => ({ 'dau-vet': '0' }), 409),
  // Each product is changed by the doors it has, and the sheet itself is told of once.
  chosen.does(
    'ap-dung',
    [
      'apply-sheet producer',
      'save-draft product-version',
      'save-draft product-version',
      'change-season product',
      'change-season product',
    ],
    confirmation,
  ),
  sheet.does(null, [], filled('Luộc', ''), { keep: look }),
  chosen.refuses('ap-dung', confirmation),
  chosen.does(
    'dong-dung',
    ['apply-sheet producer', 'save-draft product-version', 'change-season product'],
    confirmation,
  ),
  sheet.does(null, [], filled('Luộc'), { keep: look }),
  chosen.does(
    'ap-dung',
    ['apply-sheet producer', 'save-draft product-version', 'change-season product'],
    confirmation,
  ),
  // What it says is there already.
  sheet.does(null, [], filled('Luộc'), { keep: look }),
  chosen.does('ap-dung', [], confirmation),
  sheet.does(null, [], filled('Nấu canh'), { keep: look }),
  chosen.does('bo', []),
]);
