import { adminUnits } from 'db/schema/index.server';
import { makeProducer, makeProduct, makeRecognition } from 'db/seed/factories/index.server';
import { expect, test } from 'vitest';
import type { ReportView } from '~/domain/reports/report-view';
import { loader as quarter } from '~/routes/desk/report-quarter';
import { loader as quarterFile } from '~/routes/desk/report-quarter-xlsx';
import { loader } from '~/routes/desk/reports';
import { QuarterPage } from '~/ui/desk-reports/quarter-page';
import { ReportPage } from '~/ui/desk-reports/report-page';
import { migratedDatabase, TODAY } from '../../support/database';
import { askList, sheetsOf } from '../../support/desk-lists';
import { markupFaults } from '../../support/markup';
import { ask, makePersona, siteContext } from '../../support/personas';
import { render } from '../../support/render';

async function desk() {
  const db = migratedDatabase();
  for (const id of ['01', '02']) {
    db.insert(adminUnits)
      .values({ id, level: 'commune', type: 'xa', name: `Xã ${id}`, fullName: `Xã ${id}` })
      .run();
  }
  const here = makeProducer(db, { slug: 'htx-a', name: 'HTX A', communeId: '01' });
  const there = makeProducer(db, { slug: 'htx-b', name: 'HTX B', communeId: '02' });
  const closed = makeProducer(db, { slug: 'htx-c', status: 'closed' });
  const lit = makeProduct(db, { slug: 'con-han', name: 'Còn hạn', producerId: here.id });
  const lapsed = makeProduct(db, { slug: 'da-tat', name: 'Đã tắt', producerId: there.id });
  const invented = makeProduct(db, { slug: 'bia', producerId: here.id, provenance: 'sample' });
  makeProduct(db, { slug: 'dong-cua', producerId: closed.id });
  const stars = { stars: 4, provenance: 'verified' } as const;
  makeRecognition(db, {
    ...stars,
    productId: lit.id,
    decidedOn: '2025-08-01',
    validUntil: '2028-08-01',
  });
  makeRecognition(db, {
    ...stars,
    productId: lapsed.id,
    decidedOn: '2023-05-01',
    validUntil: '2026-05-01',
  });
  makeRecognition(db, {
    ...stars,
    productId: invented.id,
    decidedOn: '2025-08-01',
    validUntil: '2028-08-01',
  });
  const persona = (post: 'province' | 'administrator' | 'commune') =>
    makePersona(db, {
      officer: { post, communeIds: post === 'commune' ? ['01'] : [] },
      secondFactor: true,
    });
  const people = {
    province: await persona('province'),
    administrator: await persona('administrator'),
    commune: await persona('commune'),
  };
  return { db, context: siteContext(db), people };
}
type Desk = Awaited<ReturnType<typeof desk>>;

async function view(
  { context, people }: Desk,
  path: string,
  as: keyof Desk['people'] = 'province',
) {
  const answer = await ask(context, loader, path, { as: people[as] });
  return (await answer.json()) as { view: ReportView; withSamples: boolean; areaOnly: boolean };
}
const counts = ({ standings }: ReportView) =>
  Object.fromEntries(standings.map(({ key, count }) => [key, count]));

test('figures count what is real, of the area, and lead to their lists', async () => {
  const site = await desk();
  const { view: all } = await view(site, '/co-quan/bao-cao?ds=dung-lapsed');
  expect(counts(all)).toEqual({ lit: 1, lapsed: 1, unsettled: 0, none: 0 });
  expect(all.list?.rows.map(({ slug }) => slug)).toEqual(['da-tat']);
  expect(counts((await view(site, '/co-quan/bao-cao?mau=1')).view).lit).toBe(2);
  expect(counts((await view(site, '/co-quan/bao-cao', 'administrator')).view).lapsed).toBe(1);
  const own = await view(site, '/co-quan/bao-cao', 'commune');
  expect(counts(own.view)).toEqual({ lit: 1, lapsed: 0, unsettled: 0, none: 0 });
  expect(own.areaOnly).toBe(true);
  expect((await view(site, '/co-quan/bao-cao?ds=gi-do')).view.list).toBeNull();
});

test('the page is valid and says its chart in words', async () => {
  const site = await desk();
  const shown = await view(site, '/co-quan/bao-cao?ds=sao-4');
  for (const locale of ['vi', 'en'] as const) {
    const html = render(<ReportPage {...shown} />, locale);
    expect(await markupFaults(html)).toEqual([]);
    expect(html).toMatch(/role="img" aria-label="[^"]{20,}/);
    expect(html).toContain('#danh-sach');
  }
});

test('a quarter is told as of its last day', async () => {
  const { context, people } = await desk();
  const at = async (query: string) => {
    const path = `/co-quan/bao-cao/quy${query}`;
    return (await ask(context, quarter, path, { as: people.province })).json();
  };
  const past = await at('?quy=2026-Q1');
  expect(past.view.day).toBe('2026-03-31');
  expect(counts(past.view).lit).toBe(2);
  expect((await at('?quy=2026-Q3')).view.day).toBe(TODAY);
  expect((await at('?quy=2099-Q1')).view.day).toBe('2026-06-30');
  expect(await markupFaults(render(<QuarterPage {...past} />))).toEqual([]);
});

test('lists and the quarter leave as workbooks that say the same', async () => {
  const { context, people } = await desk();
  const as = people.province;
  const lapsed = await askList(context, 'bao-cao', { as, query: 'ds=dung-lapsed' });
  const [list] = await sheetsOf(lapsed);
  expect(list?.rows.map(([name]) => name)).toEqual(['Đã tắt']);
  const path = '/co-quan/bao-cao/quy.xlsx?quy=2026-Q2';
  const sheets = await sheetsOf(await ask(context, quarterFile, path, { as }));
  expect(sheets.map(({ name }) => name)).toEqual(['Tổng hợp', 'Sản phẩm', 'Đến hạn trong quý']);
  expect(sheets[2]?.rows).toEqual([
    ['Đã tắt', 'HTX B', 'Xã 02', '01/05/2026', 'Chưa công nhận lại'],
  ]);
  const wrong = await askList(context, 'bao-cao', { as, query: 'ds=gi-do' });
  expect(wrong.status).toBe(404);
});
