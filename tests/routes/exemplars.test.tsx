import { awards } from 'db/schema/index.server';
import { makeProducer } from 'db/seed/factories/index.server';
import { describe, expect, test } from 'vitest';
import { loader, meta } from '~/routes/market/exemplars';
import { loader as sitemap } from '~/routes/system/sitemap';
import { ExemplarsPage } from '~/ui/exemplars/exemplars-page';
import { migratedDatabase, TODAY } from '../support/database';
import { load, SITE_URL } from '../support/load';
import { markupFaults } from '../support/markup';
import { render } from '../support/render';

const PATH = '/guong-dien-hinh';

function setUp() {
  const db = migratedDatabase();
  const real = makeProducer(db, { name: 'HTX Nhung Lũy', slug: 'nhung-luy' });
  const invented = makeProducer(db, { name: 'HTX Mẫu', slug: 'mau', provenance: 'sample' });
  db.insert(awards)
    .values([
      {
        producerId: real.id,
        kind: 'exemplar',
        titleVi: 'Gương điển hình tiên tiến',
        titleEn: '',
        year: 2025,
        decidedOn: '2026-01-12',
        issuer: 'UBND tỉnh',
        decisionNumber: '45/QĐ-UBND',
        provenance: 'verified',
        sources: [],
      },
      {
        producerId: real.id,
        titleVi: 'Giải nhất',
        titleEn: 'First prize',
        year: 2022,
        provenance: 'sourced',
        sources: [{ label: 'baothainguyen.vn', url: 'https://baothainguyen.vn/x' }],
      },
      {
        producerId: invented.id,
        kind: 'commendation',
        titleVi: 'Bằng khen',
        titleEn: 'Commendation letter',
        year: 2025,
        provenance: 'sample',
      },
    ])
    .run();
  return db;
}

async function page(db: ReturnType<typeof setUp>, path: string) {
  const data = await load(loader, db, path, { today: TODAY });
  const matches = [{ id: 'root', data: { siteUrl: SITE_URL } }];
  const head = meta({ data, matches } as unknown as Parameters<typeof meta>[0]);
  const html = render(<ExemplarsPage roll={data.roll} />, data.locale);
  const canonical = head.find((tag) => 'rel' in tag && tag.rel === 'canonical');
  return { data, html, head, canonical: (canonical as { href: string }).href };
}

describe('the roll', () => {
  test('without a year is the newest, with its decisions, links and tags', async () => {
    const { html, canonical } = await page(setUp(), PATH);
    expect(html).toContain('<h1>Gương điển hình và khen thưởng năm 2025</h1>');
    expect(html).toContain('href="/hop-tac-xa/nhung-luy"');
    expect(html).toContain('Quyết định 45/QĐ-UBND ngày 12/01/2026 · UBND tỉnh');
    expect(html).not.toContain('Giải nhất');
    expect(html).toMatch(/Bằng khen<\/span> <span[^>]*>minh hoạ/);
    expect(html).toMatch(/HTX Mẫu<\/a> <span[^>]*>minh hoạ/);
    expect(html.match(/minh hoạ/g)).toHaveLength(2);
    expect(canonical).toBe(`${SITE_URL}${PATH}`);
    expect(await markupFaults(html)).toEqual([]);
  });

  test('of a year links its sources and the other years', async () => {
    const { html, canonical } = await page(setUp(), `${PATH}?nam=2022`);
    expect(html).toContain('Giải nhất');
    expect(html).toContain('href="https://baothainguyen.vn/x"');
    expect(html).toMatch(/aria-current="page"[^>]*href="\/guong-dien-hinh\?nam=2022"/);
    expect(html).toContain('href="/guong-dien-hinh?nam=2025"');
    expect(canonical).toBe(`${SITE_URL}${PATH}?nam=2022`);
  });

  test('of the newest year by its name is the page without a year', async () => {
    expect((await page(setUp(), `${PATH}?nam=2025`)).canonical).toBe(`${SITE_URL}${PATH}`);
  });

  test('of a year without any says so and is not indexed', async () => {
    const { html, head } = await page(setUp(), `${PATH}?nam=2024`);
    expect(html).toContain(
      'Chưa ghi nhận gương điển hình, khen thưởng hay giải thưởng nào của năm 2024.',
    );
    expect(head).toContainEqual({ name: 'robots', content: 'noindex, follow' });
  });

  test.each(['2027', '1950', 'abc', '20255'])('of "%s" is the newest', async (year) => {
    const { data, canonical } = await page(setUp(), `${PATH}?nam=${year}`);
    expect(data.roll.year).toBe(2025);
    expect(canonical).toBe(`${SITE_URL}${PATH}`);
  });

  test('in English says what is not translated', async () => {
    const { html } = await page(setUp(), `/en${PATH}`);
    expect(html).toContain('Exemplars and commendations of 2025');
    expect(html).toContain('<span lang="vi">Gương điển hình tiên tiến</span>');
    expect(html).toContain('Vietnamese original');
    expect(html).toContain('Commendation letter');
    expect(await markupFaults(html)).toEqual([]);
  });

  test('of nobody at all says so', async () => {
    const { html } = await page(migratedDatabase(), PATH);
    expect(html).toContain(
      'Chưa có gương điển hình, khen thưởng hay giải thưởng nào được ghi nhận.',
    );
  });
});

test('the sitemap knows it in both languages', async () => {
  const answer = await load(sitemap, setUp(), '/sitemap.xml', { today: TODAY });
  const xml = await answer.text();
  expect(xml).toContain(`<loc>${SITE_URL}${PATH}</loc>`);
  expect(xml).toContain(`<loc>${SITE_URL}/en${PATH}</loc>`);
});
