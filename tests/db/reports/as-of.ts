import type { Database } from 'db/connection.server';
import { adminUnits, recognitions, rightsOfUse } from 'db/schema/index.server';
import {
  makeMark,
  makeProducer,
  makeProduct,
  makeRecognition,
  makeRight,
} from 'db/seed/factories/index.server';
import type { Actor, OfficerPost } from '~/domain/actor';
import type { ListItem } from '~/domain/catalogue/list-json';
import { addDays, addMonths, isPlainDate } from '~/domain/dates';
import { rebuildSearchIndex } from '~/domain/search/index-products.server';
import { loader as producerJson } from '~/routes/system/producer-json';
import { loader as productJson } from '~/routes/system/product-json';
import { loader as productsJson } from '~/routes/system/products-json';
import { seededDatabase } from '../../support/database';
import { load } from '../../support/load';

/** The commune of the hard cases; nobody else works there. */
export const COMMUNE = '99901';

/**
 * The sample catalogue with a cooperative whose papers are every hard case there is: renewed in time
 * and late, revoked, announced, known by the year, of a round only, recognised without a number; and
 * rights that end, are suspended, or whose mark gives way to another.
 */
export async function asOfCatalogue(): Promise<Database> {
  const db = await seededDatabase('sample');
  const name = 'Vùng Khó';
  db.insert(adminUnits)
    .values({ id: COMMUNE, level: 'commune', type: 'xa', name, fullName: `Xã ${name}` })
    .run();
  const producer = makeProducer(db, { slug: 'htx-kho', name: 'HTX Khó', communeId: COMMUNE });
  const closed = makeProducer(db, { slug: 'htx-dong', status: 'closed', communeId: COMMUNE });
  const product = (slug: string, producerId: number | null = producer.id) =>
    makeProduct(db, { slug, name: `Hàng ${slug}`, producerId }).id;
  const star = (productId: number, row: Partial<Parameters<typeof makeRecognition>[1]>) =>
    makeRecognition(db, { productId, level: 'provincial', ...row });

  const renewed = product('lam-lai-kip');
  star(renewed, { decidedOn: '2022-05-10', stars: 3 });
  star(renewed, { decidedOn: '2025-05-01', stars: 4 });
  const late = product('lam-lai-muon');
  star(late, { decidedOn: '2022-02-28', stars: 3 });
  star(late, { decidedOn: '2025-09-15', stars: 3 });
  star(product('thu-hoi'), { decidedOn: '2024-06-01', revokedOn: '2026-03-15', stars: 4 });
  const stripped = product('thu-hoi-con-ban-cu');
  star(stripped, { decidedOn: '2023-10-01', stars: 3 });
  star(stripped, { decidedOn: '2025-10-01', revokedOn: '2026-02-01', stars: 4 });
  star(product('sap-co'), { decidedOn: '2026-11-20', stars: 5 });
  const announced = product('cho-lam-lai');
  star(announced, { decidedOn: '2023-09-01', stars: 3 });
  star(announced, { decidedOn: '2026-10-01', stars: 4 });
  star(product('chi-biet-nam'), {
    decidedEarliest: '2023-01-01',
    decidedLatest: '2023-12-31',
  });
  star(product('khong-so-sao'), { decidedOn: '2024-12-31', stars: null });
  star(product('cap-huyen'), { decidedOn: '2025-07-05', level: 'district', stars: 3 });
  star(product('chi-qua-vong'), { decidedOn: '2024-03-03', kind: 'assessment-round', stars: 3 });
  star(product('cua-nha-da-dong', closed.id), { decidedOn: '2025-01-15', stars: 5 });
  product('chua-co-gi');
  star(product('khong-ro-ai-lam', null), { decidedOn: '2023-11-05', stars: 4 });

  const next = makeMark(db, { slug: 'dau-moi', name: 'Dấu mới' });
  const mark = makeMark(db, {
    slug: 'dau-cu',
    name: 'Dấu cũ',
    status: 'superseded',
    supersededOn: '2026-12-01',
    supersededById: next.id,
  });
  const right = (markId: number, row: Partial<Parameters<typeof makeRight>[1]>) =>
    makeRight(db, { markId, producerId: producer.id, productIds: [late], ...row });
  right(mark.id, { productIds: [renewed], grantedOn: '2024-01-01', expiresOn: '2026-05-31' });
  right(mark.id, { grantedOn: '2024-01-01' });
  right(next.id, { grantedOn: '2025-01-01', expiresOn: '2027-01-10', suspendedOn: '2026-08-15' });
  right(next.id, { productIds: [announced], grantedOn: '2024-06-01', expiresOn: '2026-10-31' });
  rebuildSearchIndex(db);
  return db;
}

export const officer = (post: OfficerPost, communeIds: string[] = []): Actor => ({
  personId: 1,
  name: 'Lan',
  memberships: [],
  officer: { post, communeIds },
  hasFactor: true,
  factorPassedAt: '2100-01-01T00:00:00.000Z',
});

/** Every product of the public list, with the site's clock at a day. */
export async function publicList(db: Database, today: string, query = ''): Promise<ListItem[]> {
  const items: ListItem[] = [];
  for (let page = 1; ; page += 1) {
    const path = `/san-pham.json?${query}&trang=${page}`;
    const list = await (await load(productsJson, db, path, { today })).json();
    items.push(...list.items);
    if (page >= list.pages) return items;
  }
}

/** What the JSON twin of a page says on a day. */
export const publicProduct = async (db: Database, slug: string, today: string) =>
  (await load(productJson, db, `/san-pham/${slug}.json`, { today, params: { slug } })).json();
export const publicProducer = async (db: Database, slug: string, today: string) =>
  (await load(producerJson, db, `/hop-tac-xa/${slug}.json`, { today, params: { slug } })).json();

export const isLit = ({ starStatus }: Pick<ListItem, 'starStatus'>) =>
  starStatus === 'in-force' || starStatus === 'expiring';

/** Days on which something may turn: around each date on record, and those of the law. */
export function turningDays(db: Database): string[] {
  const stars = db.select().from(recognitions).all();
  const rights = db.select().from(rightsOfUse).all();
  const dates = [
    ...stars.flatMap((row) => [
      row.decidedEarliest,
      row.decidedLatest,
      row.validUntilEarliest,
      row.validUntilLatest,
      row.revokedOn,
    ]),
    ...rights.flatMap((row) => [row.grantedLatest, row.expiresOn, row.suspendedOn]),
    '2025-07-01',
    '2025-07-05',
    '2026-12-01',
  ].filter((day): day is string => day !== null && isPlainDate(day));
  // Ninety days before an end is where "expiring" begins.
  const near = dates.flatMap((day) => [addDays(day, -90), addDays(day, -91)]);
  const around = dates.flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]);
  return [...new Set([...around, ...near, addMonths('2026-08-01', 12)])].sort();
}
