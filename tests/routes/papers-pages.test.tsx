import type { Database } from 'db/connection.server';
import { criteriaSets, products } from 'db/schema/index.server';
import { makeMark, makeRecognition, makeRight } from 'db/seed/factories/index.server';
import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import type { Locale } from '~/paths';
import { loader as renewalLoader } from '~/routes/coop/renewal';
import { action as decide, loader as waiting } from '~/routes/desk/claims';
import { PapersPage } from '~/ui/papers/papers-page';
import { RenewalPage } from '~/ui/papers/renewal-page';
import { WaitingClaimsPage } from '~/ui/papers/waiting-claims-page';
import { seededDatabase } from '../support/database';
import { markupFaults } from '../support/markup';
import {
  claimedWorkspace,
  decideAs,
  type PaperWorkspace,
  paperWorkspace,
  pdfFile,
  readPapers,
  sendPapers,
  starForm,
} from '../support/papers';
import { ask } from '../support/personas';
import { render } from '../support/render';

type Failed = Parameters<typeof PapersPage>[0]['failed'];

async function papersPage(
  given: PaperWorkspace,
  query = '',
  failed?: Failed,
  locale: Locale = 'vi',
) {
  const facts = await (await readPapers(given, 'editor', query)).json();
  return render(<PapersPage facts={facts} failed={failed} />, locale);
}

/** A workspace in which everything the page can show is there. */
async function busy() {
  const given = await paperWorkspace();
  const { db, own, product } = given;
  const productId = product.id;
  makeRecognition(db, { productId, decidedOn: '2023-10-01', validUntil: '2026-10-01' });
  makeRight(db, { markId: makeMark(db).id, producerId: own.id, productIds: [productId] });
  await sendPapers(given, { ...starForm(given), number: '1/QĐ', scan: pdfFile() });
  await sendPapers(given, { ...starForm(given), number: '2/QĐ', scan: pdfFile() });
  await sendPapers(given, {
    intent: 'add-paper',
    kind: 'food-safety',
    expiresOn: '2026-08-15',
    note: 'Giấy <b>gốc</b>',
    scan: pdfFile(),
  });
  return given;
}

describe('the page of papers', () => {
  test('says what stands, what was claimed and what ends soon, in sound markup', async () => {
    const given = await busy();
    const html = await papersPage(given, '?da=khai');
    expect(html).toContain('Trang công khai chưa hiện gì cho tới khi cán bộ kiểm tra giấy.');
    expect(html).toContain('còn 61 ngày');
    expect(html).toContain('Sắp hết hạn: 15/08/2026');
    expect(html).toContain('ký 12/03/2026 · đến hết 12/03/2029');
    expect(html).toContain('Đang chờ cán bộ kiểm tra');
    expect(html).toMatch(/href="\/htx\/htx-a\/gia-han\/\d+"/);
    expect(html).toMatch(/href="\/htx\/htx-a\/giay-to\/tep\/\d+"/);
    expect(html).toContain('Giấy &lt;b&gt;gốc&lt;/b&gt;');
    expect(await markupFaults(html)).toEqual([]);
    const english = await papersPage(given, '', undefined, 'en');
    expect(english).toContain('61 days left');
    expect(english).toContain('href="/en/htx/htx-a/giay-to/tep/');
  });

  test('a claim that was corrected and sent again asks nothing any more, and stays to be read', async () => {
    const given = await claimedWorkspace();
    const id = String(given.claim.id);
    await decideAs(given, 'province', { intent: 'return', id, reason: 'Ảnh mờ' });
    const asked = await papersPage(given);
    expect(asked).toContain('Cần sửa');
    expect(asked).toContain(`?sua=${id}#recognition-khai`);
    await sendPapers(given, { ...starForm(given), scan: pdfFile('quyết định rõ hơn.pdf') });
    const html = await papersPage(given, `?sua=${id}`);
    expect(html).not.toContain('Cần sửa');
    expect(html).not.toContain('?sua=');
    expect(html).not.toMatch(/<details[^>]*open=""/);
    const [, earlier] = html.split('Lần khai trước đã được gửi lại (1)');
    expect(earlier).toContain('Đã sửa và gửi lại');
    expect(earlier).toContain('Cán bộ viết: Ảnh mờ');
    expect(earlier).toContain(`giay-to/tep/${given.claim.mediaId}"`);
    expect(await markupFaults(html)).toEqual([]);
  });

  test('a fault stands beside its field with everything that was typed', async () => {
    const given = await paperWorkspace();
    const typed = { ...starForm(given), number: 'Số "lạ"', decidedOn: '31/02/2026' };
    const failed = await (await sendPapers(given, { ...typed, scan: pdfFile() })).json();
    const html = await papersPage(given, '', failed);
    expect(html).toContain('Chưa đọc được ngày. Viết như 12/03/2026.');
    // A date field would show what is no day as empty.
    expect(html).toMatch(
      /<input(?=[^>]*name="decidedOn")(?=[^>]*type="text")[^>]*value="31\/02\/2026"/,
    );
    expect(html).toMatch(/<input(?=[^>]*name="number")[^>]*value="Số &quot;lạ&quot;"/);
    expect(html).toMatch(/<option(?=[^>]*selected="")[^>]*value="4"/);
    expect(html).toContain('Đã nhận: quyết định.pdf');
    expect(html).toContain(`name="scanId" value="${failed.scan.mediaId}"`);
    expect(html).toMatch(/<details[^>]*open=""[^>]*id="recognition-khai"/);
    expect(await markupFaults(html)).toEqual([]);
  });

  test('a refused file says why; a form that never came says that', async () => {
    const given = await paperWorkspace();
    const file = new File(['<html>'], 'trang.pdf', { type: 'application/pdf' });
    const failed = await (await sendPapers(given, { ...starForm(given), scan: file })).json();
    expect(await papersPage(given, '', failed)).toContain(
      'Tệp này không phải là PDF, cũng không phải ảnh.',
    );
    const lost = await papersPage(given, '', { form: 'none', code: 'malformed' });
    expect(lost).toContain('Đường truyền bị ngắt giữa chừng');
  });
});

describe('the officers’ list', () => {
  const list = async (given: PaperWorkspace, who: 'near' | 'province', failed?: unknown) => {
    const answer = await ask(given.context, waiting, '/co-quan/khai', { as: given[who] });
    const facts = await answer.json();
    const props = { ...facts, failed } as Parameters<typeof WaitingClaimsPage>[0];
    return render(<WaitingClaimsPage {...props} />);
  };

  test('tells what would be recorded, and offers decisions only to who may take them', async () => {
    const given = await busy();
    const html = await list(given, 'province');
    expect(html).toContain(
      '4 sao · hiệu lực đến hết 12/03/2029 (36 tháng theo quy định) · cấp tỉnh · theo 148/QĐ-TTg',
    );
    expect(html).toMatch(/href="\/co-quan\/tep\/\d+"/);
    expect(html.match(/value="accept"/g)).toHaveLength(2);
    expect(await markupFaults(html)).toEqual([]);
    const looking = await list(given, 'near');
    expect(looking).toContain('tỉnh quyết định');
    expect(looking).not.toContain('value="accept"');
  });

  test('keeps a reason that could not be taken', async () => {
    const given = await busy();
    const { waiting: shown } = await (
      await ask(given.context, waiting, '/co-quan/khai', { as: given.province })
    ).json();
    const form = { intent: 'return', id: String(shown.claims[0].id), reason: 'a'.repeat(1001) };
    const answer = await ask(given.context, decide, '/co-quan/khai', { as: given.province, form });
    const html = await list(given, 'province', await answer.json());
    expect(html).toContain('Dài quá, hãy viết ngắn lại.');
    expect(html).toContain('a'.repeat(1001));
    expect(await markupFaults(html)).toEqual([]);
  });
});

describe('the renewal page', () => {
  async function page(given: PaperWorkspace, id: number, locale: Locale = 'vi') {
    const answer = await ask(given.context, renewalLoader, '/htx/htx-a/gia-han/1', {
      as: given.editor,
      params: { coopSlug: 'htx-a', recognitionId: String(id) },
    });
    return render(<RenewalPage {...(await answer.json())} />, locale);
  }

  test('lists what the product’s own set asks, in the words printed, with its sources', async () => {
    const given = await busy();
    await copySets(given.db);
    const set = given.db.select().from(criteriaSets).where(eq(criteriaSets.number, 8)).get();
    given.db
      .update(products)
      .set({ criteriaSetId: set?.id })
      .where(eq(products.id, given.product.id))
      .run();
    const html = await page(given, 1);
    expect(html).toContain('Bộ tiêu chí 8:');
    expect(html).toContain('Ngày cuối còn hiệu lực: 01/10/2026 · Còn 61 ngày.');
    expect(html).toContain('Nên bắt đầu từ 04/04/2026');
    expect(html).toContain('cán bộ tỉnh có thể yêu cầu thêm');
    expect(html).toContain(
      'Ít nhất cho 3 sao: Có công bố tiêu chuẩn/chất lượng sản phẩm theo quy định',
    );
    expect(html).toContain('https://doanhnghiepvadoisong.com.vn/print-3767.html');
    expect(html).toContain('href="/htx/htx-a/gia-han/1/danh-sach.csv"');
    expect(html).toMatch(/<button(?=[^>]*data-print)(?=[^>]*hidden)/);
    expect(await markupFaults(html)).toEqual([]);
    expect(await page(given, 1, 'en')).toContain('61 days left.');
  });

  test('of a lapsed star counts from its end, and says that the stars are gone', async () => {
    const given = await paperWorkspace();
    const lapsed = {
      productId: given.product.id,
      decidedOn: '2023-07-01',
      validUntil: '2026-07-01',
    };
    const { id } = makeRecognition(given.db, lapsed);
    const html = await page(given, id);
    expect(html).toContain('Đã hết hạn 31 ngày. Sao không còn hiện công khai.');
    expect(html).not.toContain('Nên bắt đầu từ');
    expect(html).toContain('chỉ có phần chung của cả 26 bộ');
  });
});

/** The acts, groups and sets as they are seeded, for a database that has none. */
async function copySets(db: Database) {
  const seeded = await seededDatabase('none');
  for (const table of ['acts', 'product_groups', 'criteria_sets']) {
    const rows = seeded.$client.prepare(`SELECT * FROM ${table}`).all() as Record<
      string,
      unknown
    >[];
    for (const row of rows) {
      const names = Object.keys(row);
      const values = names.map((name) => `@${name}`).join(', ');
      db.$client.prepare(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${values})`).run(row);
    }
  }
}
