import { markAreas } from 'db/schema/index.server';
import { makeMark, makeRight } from 'db/seed/factories/index.server';
import { describe, expect, test } from 'vitest';
import { loader } from '~/routes/desk/marks';
import { loader as publicLoader } from '~/routes/market/mark';
import { DeskRegistryPage } from '~/ui/desk-marks/registry-page';
import { seededDatabase } from '../../support/database';
import { askList, sheetsOf } from '../../support/desk-lists';
import { load } from '../../support/load';
import { type MarksDesk, marksDesk, openMark } from '../../support/marks-desk';
import { ask, makePersona, siteContext } from '../../support/personas';
import { render } from '../../support/render';

const TODAY = '2026-08-01';

const list = (desk: MarksDesk, query = '', who: 'province' | 'near' = 'province') =>
  ask(desk.context, loader, `/co-quan/nhan-hieu${query}`, { as: desk[who] });

const rowsOf = async (answer: Response) => (await sheetsOf(answer))[0]?.rows ?? [];

describe('the registry at the desk', () => {
  async function withRights() {
    const desk = await marksDesk();
    const [a, b] = desk.products;
    const right = { markId: desk.mark.id, producerId: desk.producer.id };
    makeRight(desk.db, { ...right, productIds: [a.id] });
    makeRight(desk.db, { ...right, productIds: [b.id], expiresOn: '2026-08-20' });
    makeRight(desk.db, { ...right, productIds: [b.id], suspendedOn: '2026-07-01' });
    makeRight(desk.db, { ...right, productIds: [b.id], expiresOn: '2026-07-31' });
    makeMark(desk.db, { kind: null, status: 'unconfirmed', name: 'Bí xanh thơm' });
    return desk;
  }

  test('counts rights in force, lapsing and suspended today', async () => {
    const desk = await withRights();
    const { marks } = await (await list(desk)).json();
    expect(marks).toHaveLength(2);
    expect(marks[0].rights).toEqual({ inForce: 2, expiring: 1, suspended: 1, all: 4 });
    expect(marks[0].term).toEqual({ kind: 'until', day: '2030-01-01', ended: false });
  });

  test('prints a decision’s number only as the number of a decision', async () => {
    const desk = await marksDesk();
    makeMark(desk.db, { name: 'Chè', registrationNumber: null, decisionNumber: '77/QĐ-SHTT' });
    const { locale: _, ...page } = await (await list(desk)).json();
    const html = render(<DeskRegistryPage {...page} />);
    expect(html).toMatch(/Số đăng ký: .{0,80}chưa công bố.{0,40}Quyết định: .{0,10}77\/QĐ-SHTT/);
    expect(html).not.toMatch(/Số đăng ký: (?:<!-- -->)?77/);
  });

  test('is filtered by its address, and its file holds the same list', async () => {
    const desk = await withRights();
    desk.db.insert(markAreas).values({ markId: desk.mark.id, name: 'a', communeId: '100' }).run();
    const slugs = async (query: string) =>
      (await (await list(desk, query)).json()).marks.map(({ slug }: { slug: string }) => slug);
    expect(await slugs('?tinh-trang=suspended-rights')).toEqual([desk.mark.slug]);
    expect(await slugs('?xa=200')).toEqual([]);
    expect(await slugs('?xa=100&q=mien')).toEqual([desk.mark.slug]);
    const asked = { as: desk.province, query: 'q=mien' };
    const rows = await rowsOf(await askList(desk.context, 'nhan-hieu', asked));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toEqual(
      expect.arrayContaining(['Miến dong Bắc Kạn', 'Đang được bảo hộ', 'Hội Nông dân', 2, 1]),
    );
  });

  test('shows buttons to those who may press them', async () => {
    const desk = await withRights();
    const html = async (who: 'province' | 'near') =>
      render(<DeskRegistryPage {...(await (await list(desk, '', who)).json())} />);
    expect(await html('province')).toContain('href="/co-quan/nhan-hieu/moi"');
    expect(await html('near')).not.toContain('nhan-hieu/moi');
  });

  test.each(['admin', 'member'] as const)('is not there for the %s', async (who) => {
    const desk = await marksDesk();
    const as = desk[who];
    expect((await ask(desk.context, loader, '/co-quan/nhan-hieu', { as })).status).toBe(404);
    expect((await askList(desk.context, 'nhan-hieu', { as })).status).toBe(404);
  });
});

describe('who may use a mark on a day', () => {
  test('is what its public page shows under that day, whichever the day and mark', async () => {
    const db = await seededDatabase('sample', TODAY);
    const officer = await makePersona(db, { officer: { post: 'province' }, secondFactor: true });
    const context = siteContext(db, TODAY);
    const { marks } = await (
      await ask(context, loader, '/co-quan/nhan-hieu', { as: officer })
    ).json();
    const desk = { ...(await marksDesk()), db, context, province: officer };
    let seen = 0;
    for (const day of [
      '2019-06-01',
      '2024-12-31',
      '2025-09-01',
      TODAY,
      '2027-01-15',
      '2031-01-01',
    ]) {
      for (const { slug } of marks) {
        const { page } = await (await openMark(desk, { slug, query: `?ngay=${day}` })).json();
        const { mark } = await load(publicLoader, db, `/nhan-hieu/${slug}`, {
          today: day,
          params: { slug },
        });
        const bare = (rights: Record<string, unknown>[]) =>
          rights.map(({ id: _, own: __, ...right }) => right);
        expect(bare(page.inForce)).toEqual(mark.rights);
        expect(bare(page.others)).toEqual(mark.otherRights);
        expect(page.mark.status).toBe(mark.status);
        expect(page.mark.term).toEqual(mark.term);
        seen += page.inForce.length;
      }
    }
    expect(seen).toBeGreaterThan(5);
  });

  test('follows a supersession to the day', async () => {
    const desk = await marksDesk();
    const newer = makeMark(desk.db);
    const old = makeMark(desk.db, {
      status: 'superseded',
      supersededById: newer.id,
      supersededOn: '2026-05-01',
      slug: 'cu',
    });
    const [product] = desk.products;
    const grant = { markId: old.id, producerId: desk.producer.id, productIds: [product.id] };
    makeRight(desk.db, grant);
    const on = async (day: string) => {
      const { page } = await (await openMark(desk, { slug: 'cu', query: `?ngay=${day}` })).json();
      return [page.mark.status, page.inForce.length];
    };
    expect(await on('2026-04-30')).toEqual(['registered', 1]);
    expect(await on('01/05/2026')).toEqual(['superseded', 0]);
    const buyers = await load(publicLoader, desk.db, '/nhan-hieu/cu', {
      today: '2026-04-30',
      params: { slug: 'cu' },
    });
    expect(buyers.mark.products.map(({ id }) => id)).toEqual([product.id]);
  });

  test('is the very list of its file', async () => {
    const desk = await marksDesk();
    const [a, b] = desk.products;
    const right = { markId: desk.mark.id, producerId: desk.producer.id };
    makeRight(desk.db, { ...right, productIds: [a.id, b.id], number: '1/GCN', issuer: 'Hội' });
    makeRight(desk.db, {
      ...right,
      productIds: [b.id],
      number: '2/GCN',
      suspendedOn: '2026-06-01',
    });
    const rowsOn = async (day: string) => {
      const asked = { as: desk.near, query: `ngay=${day}` };
      return rowsOf(await askList(desk.context, `nhan-hieu/${desk.mark.slug}`, asked));
    };
    const rows = await rowsOn('2026-08-01');
    expect(rows).toHaveLength(1);
    expect(rows[0]).toEqual(
      expect.arrayContaining(['HTX Miến', '1/GCN', 'Hội', 'Miến dong sợi; Miến dong rút']),
    );
    expect(await rowsOn('2026-05-31')).toHaveLength(2);
  });

  test('says so where the day is none, and lists today', async () => {
    const desk = await marksDesk();
    const { page, badDay } = await (await openMark(desk, { query: '?ngay=2026-02-30' })).json();
    expect([page.day, badDay]).toEqual([TODAY, true]);
  });
});
