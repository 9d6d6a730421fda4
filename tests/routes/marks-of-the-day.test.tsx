import { relatedMarks } from 'db/schema/index.server';
import { makeMark, makeProduct, makeRight } from 'db/seed/factories/index.server';
import { describe, expect, test } from 'vitest';
import { rebuildSearchIndex } from '~/domain/search/index-products.server';
import { loader as papersLoader } from '~/routes/coop/papers';
import { loader as homeLoader } from '~/routes/market/home';
import { loader as markLoader } from '~/routes/market/mark';
import { loader as productLoader } from '~/routes/market/product';
import { loader as listLoader } from '~/routes/market/products';
import { loader as jsonLoader } from '~/routes/system/products-json';
import { ProductListPage } from '~/ui/list/product-list-page';
import { ProductPage } from '~/ui/product/product-page';
import { migratedDatabase } from '../support/database';
import { load } from '../support/load';
import {
  claimsOf,
  type PaperWorkspace,
  paperWorkspace,
  pdfFile,
  sendPapers,
  starForm,
} from '../support/papers';
import { ask, siteContext } from '../support/personas';
import { render } from '../support/render';

const LAST_DAY = '2026-08-31';
const DAY = '2026-09-01';

const superseded = (by: number, supersededOn: string | null = DAY) => ({
  status: 'superseded' as const,
  supersededById: by,
  supersededOn,
});

/** A mark that on DAY another takes the place of, one whose term ends before it, and a product. */
function twoMarks() {
  const db = migratedDatabase();
  const newer = makeMark(db, {
    slug: 'moi',
    kind: 'geographical-indication',
    name: 'Bắc Kạn',
    productVi: 'Miến dong',
  });
  const old = makeMark(db, { slug: 'cu', name: 'Miến cũ', ...superseded(newer.id) });
  const ending = makeMark(db, { slug: 'het', name: 'Chè', expiresOn: LAST_DAY });
  const product = makeProduct(db, { slug: 'mien', name: 'Miến dong' });
  const grant = (markId: number) =>
    makeRight(db, { markId, producerId: product.producerId ?? 0, productIds: [product.id] });
  for (const { id } of [newer, old, ending]) grant(id);
  rebuildSearchIndex(db);
  return { db, newer, old, ending, product };
}
type Given = ReturnType<typeof twoMarks>;

const list = ({ db }: Given, query: string, today: string) =>
  load(listLoader, db, `/san-pham?${query}`, { today });

describe('on the day a mark ends', () => {
  test('the home page counts it no more', async () => {
    const { db } = twoMarks();
    const counted = async (today: string) =>
      (await load(homeLoader, db, '/', { today })).home.markKinds;
    expect(await counted(LAST_DAY)).toEqual([
      { kind: 'geographical-indication', count: 1 },
      { kind: 'collective-trademark', count: 2 },
    ]);
    expect(await counted(DAY)).toEqual([{ kind: 'geographical-indication', count: 1 }]);
  });

  test('the list asked for it leads to the one in its place', async () => {
    const given = twoMarks();
    const before = await list(given, 'nhan-hieu=cu', LAST_DAY);
    expect([before.total, before.pastMark]).toEqual([1, null]);
    const from = await list(given, 'nhan-hieu=cu&sap-xep=ten', DAY);
    expect(from.total).toBe(0);
    expect(from.pastMark).toEqual({
      why: 'superseded',
      on: DAY,
      label: 'Miến cũ (Sản phẩm thử)',
      successor: { slug: 'moi', label: 'Bắc Kạn (Miến dong)', total: 1 },
    });
    const html = render(<ProductListPage list={from} />);
    expect(html).toContain('đã được thay thế từ 01/09/2026');
    expect(html).toContain('href="/san-pham?nhan-hieu=moi&amp;sap-xep=ten"');
    expect(html).toContain('href="/nhan-hieu/moi"');
    const json = await load(jsonLoader, given.db, '/san-pham.json?nhan-hieu=cu', { today: DAY });
    expect((await json.json()).pastMark.successor.slug).toBe('moi');
  });

  test('the list says which term ended, and no successor where there is none', async () => {
    const given = twoMarks();
    expect((await list(given, 'nhan-hieu=het', LAST_DAY)).pastMark).toBeNull();
    const from = await list(given, 'nhan-hieu=het', DAY);
    expect(from.pastMark).toMatchObject({ why: 'ended', on: LAST_DAY, successor: null });
    const html = render(<ProductListPage list={from} />);
    expect(html).toContain('đã hết hạn sau ngày 31/08/2026');
  });

  test('the list follows several that took each other’s place, and ends in a circle', async () => {
    const given = twoMarks();
    const { db, old } = given;
    const oldest = makeMark(db, { slug: 'xua', ...superseded(old.id, null) });
    const by = async (slug: string, today: string) =>
      (await list(given, `nhan-hieu=${slug}`, today)).pastMark?.successor?.slug;
    expect(await by('xua', LAST_DAY)).toBe('cu');
    expect(await by('xua', DAY)).toBe('moi');
    const ring = makeMark(db, { slug: 'vong', ...superseded(oldest.id, null) });
    db.$client
      .prepare('UPDATE marks SET superseded_by_id = ? WHERE id = ?')
      .run(ring.id, oldest.id);
    expect(await by('vong', DAY)).toBe('xua');
  });

  test('a name without a registration has no successor to tell of', async () => {
    const given = twoMarks();
    makeMark(given.db, { slug: 'ten', kind: null, status: 'unconfirmed' });
    expect((await list(given, 'nhan-hieu=ten', DAY)).pastMark).toBeNull();
  });

  test('the page of a product that only concerns it says so', async () => {
    const { db, old } = twoMarks();
    const other = makeProduct(db, { slug: 'khac', name: 'Miến khác' });
    db.insert(relatedMarks).values({ productId: other.id, markId: old.id }).run();
    const shown = async (today: string) => {
      const read = await load(productLoader, db, '/san-pham/khac', {
        today,
        params: { slug: 'khac' },
      });
      if (!('facts' in read)) throw new Error('led away');
      return render(<ProductPage {...read} today={today} siteUrl="https://ocop.example" />);
    };
    expect(await shown(LAST_DAY)).not.toContain('đã được thay thế');
    expect(await shown(DAY)).toContain('đã được thay thế');
  });

  test('the page of its successor names it, and not before', async () => {
    const { db } = twoMarks();
    const names = async (today: string) => {
      const params = { slug: 'moi' };
      const { mark } = await load(markLoader, db, '/nhan-hieu/moi', { today, params });
      return mark.supersedes.map(({ slug }) => slug);
    };
    expect(await names(LAST_DAY)).toEqual([]);
    expect(await names(DAY)).toEqual(['cu']);
  });
});

describe('a right to use a mark can be claimed', () => {
  const at = (given: PaperWorkspace, today: string): PaperWorkspace => ({
    ...given,
    context: { ...given.context, ...siteContext(given.db, today) },
  });
  const offered = async ({ context, editor }: PaperWorkspace) => {
    const asked = { as: editor, params: { coopSlug: 'htx-a' } };
    const page = await (await ask(context, papersLoader, '/htx/htx-a/giay-to', asked)).json();
    return page.marks.map(({ name }: { name: string }) => name);
  };

  test('until the day another takes its place or its term ends, and not from then on', async () => {
    const given = await paperWorkspace();
    const newer = makeMark(given.db, { name: 'Mới' });
    const old = makeMark(given.db, { name: 'Cũ', ...superseded(newer.id) });
    makeMark(given.db, { name: 'Hết hạn', expiresOn: LAST_DAY });
    expect(await offered(at(given, LAST_DAY))).toEqual(['Mới', 'Cũ', 'Hết hạn']);
    expect(await offered(at(given, DAY))).toEqual(['Mới']);
    const form = () => {
      const { stars: _, ...rest } = starForm(given);
      return { ...rest, intent: 'claim-right-of-use', mark: String(old.id), scan: pdfFile() };
    };
    const late = await sendPapers(at(given, DAY), form());
    expect(late.status).toBe(422);
    expect((await late.json()).faults).toEqual({ mark: 'unknown' });
    expect((await sendPapers(at(given, LAST_DAY), form())).status).toBe(303);
    expect(claimsOf(given)).toMatchObject([{ markId: old.id }]);
  });
});
