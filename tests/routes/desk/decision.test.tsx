import { auditEntries, media, recognitions } from 'db/schema/index.server';
import { makeRecognition } from 'db/seed/factories/index.server';
import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { rebuildSearchIndex } from '~/domain/search/index-products.server';
import { action, loader } from '~/routes/desk/decision';
import { loader as fileLoader } from '~/routes/desk/paper-file';
import { loader as productLoader } from '~/routes/market/product';
import { loader as listLoader } from '~/routes/market/products';
import { loader as productJson } from '~/routes/system/product-json';
import { loader as listJson } from '~/routes/system/products-json';
import { RecognitionPage, type RecognitionPageProps } from '~/ui/desk-decisions/recognition-page';
import { TODAY } from '../../support/database';
import { type DecisionDesk, decisionDesk, fieldsOf } from '../../support/decisions';
import { load } from '../../support/load';
import { markupFaults } from '../../support/markup';
import { pdfFile } from '../../support/papers';
import { ask } from '../../support/personas';
import { render } from '../../support/render';

/** The noodles have four stars since March, published by a newspaper. */
async function starred() {
  const given = await decisionDesk();
  const { id } = makeRecognition(given.db, {
    productId: given.product.id,
    stars: 4,
    decidedOn: '2026-03-12',
    decisionNumber: '55/QĐ-UBND',
    provenance: 'sourced',
  });
  return { ...given, id };
}
type Starred = Awaited<ReturnType<typeof starred>>;
type Who = 'province' | 'near' | 'far' | 'halfway' | 'admin' | 'editor' | 'visitor';

const at = ({ id }: { id: number }) => ({
  path: `/co-quan/quyet-dinh/${id}`,
  params: { id: String(id) },
});
const open = (given: Starred, as: Who = 'province', query = '') =>
  ask(given.context, loader, at(given).path + query, { as: given[as], params: at(given).params });

function send(given: Starred, fields: Record<string, string | File>, as: Who = 'province') {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return ask(given.context, action, at(given).path, {
    as: given[as],
    params: at(given).params,
    form,
  });
}

async function page(given: Starred, sent?: Response, query = '') {
  const loaded = (await (await open(given, 'province', query)).json()) as RecognitionPageProps;
  const failed = sent ? ((await sent.json()) as RecognitionPageProps['failed']) : undefined;
  return render(<RecognitionPage {...loaded} failed={failed} />);
}

/** The fields of one of the page's forms. */
async function form(
  given: Starred,
  intent: 'revoke' | 'correct',
  sent?: Response,
): Promise<Record<string, string>> {
  const forms = [...(await page(given, sent)).matchAll(/<form.*?<\/form>/gs)].map(([html]) => html);
  const html = forms.find((one) => one.includes(`value="${intent}"`)) ?? '';
  return { ...fieldsOf(html), intent };
}

const row = ({ db, id }: Starred) =>
  db.select().from(recognitions).where(eq(recognitions.id, id)).get();
const entries = ({ db }: DecisionDesk) => db.select().from(auditEntries).all();

describe('one record', () => {
  test('shows its facts, its forms and its history in sound markup', async () => {
    const given = await starred();
    const html = await page(given);
    expect(await markupFaults(html)).toEqual([]);
    expect(html).toContain('55/QĐ-UBND');
    expect(html).toContain('Còn hiệu lực');
    expect(html).toContain(`/co-quan/quyet-dinh/moi?gia-han=${given.id}`);
    expect(html).toContain('chưa ai sửa');
  });

  test('is read by its commune’s officers without any form; elsewhere it is not there', async () => {
    const given = await starred();
    const status = async (as: Who) => (await open(given, as)).status;
    expect(await status('visitor')).toBe(302);
    for (const who of ['editor', 'admin', 'far'] as const) expect(await status(who)).toBe(404);
    const near = (await (await open(given, 'near')).json()) as RecognitionPageProps;
    expect(render(<RecognitionPage {...near} />)).not.toContain('<form');
    expect(await status('halfway')).toBe(302);
  });

  test('is changed by province officers with a second factor only', async () => {
    const given = await starred();
    const fields = { ...(await form(given, 'revoke')), number: '7/QĐ', reason: 'Sai' };
    const status = async (as: Who) => (await send(given, fields, as)).status;
    expect(await status('visitor')).toBe(302);
    for (const who of ['editor', 'admin', 'far'] as const) expect(await status(who)).toBe(404);
    expect(await status('near')).toBe(403);
    expect(await status('halfway')).toBe(302);
    expect(entries(given)).toEqual([]);
  });
});

describe('a revocation', () => {
  test('is seen by buyers at once: page, list, facet and data', async () => {
    const given = await starred();
    const { db, product } = given;
    rebuildSearchIndex(db);
    const params = { slug: product.slug };
    const shown = async () => {
      const address = `/san-pham/${product.slug}`;
      const at = { today: TODAY, params };
      const page = await load(productLoader, db, address, at);
      const list = await load(listLoader, db, '/san-pham', { today: TODAY });
      const json = (await (await load(productJson, db, `${address}.json`, at)).json()) as {
        stars: number | null;
      };
      const found = (await (
        await load(listJson, db, '/san-pham.json?sao=4', { today: TODAY })
      ).json()) as { total: number };
      const facet = list.facets.find(({ key }) => key === 'sao');
      const card = list.cards.find(({ slug }) => slug === product.slug);
      return {
        page: JSON.stringify(page).includes('"star":{"stars":4'),
        card: card?.star?.stars ?? null,
        facet: facet?.options.find(({ value }) => value === '4')?.count ?? 0,
        json: json.stars,
        found: found.total,
      };
    };
    expect(await shown()).toEqual({ page: true, card: 4, facet: 1, json: 4, found: 1 });
    const fields = {
      ...(await form(given, 'revoke')),
      number: '7/QĐ-UBND',
      reason: 'Đổi công thức',
    };
    const sent = await send(given, fields);
    expect(sent.headers.get('Location')).toBe(`/co-quan/quyet-dinh/${given.id}?da=thu-hoi`);
    expect(await shown()).toEqual({ page: false, card: null, facet: 0, json: null, found: 0 });
    const html = await page(given, undefined, '?da=thu-hoi');
    expect(html).toContain('Đã thu hồi');
    expect(html).toContain('“Đổi công thức”');
    expect(entries(given)).toHaveLength(1);
  });

  test('keeps what was typed where it has a fault', async () => {
    const given = await starred();
    const fields = {
      ...(await form(given, 'revoke')),
      revokedOn: 'mai',
      number: '',
      reason: 'Sai',
    };
    const sent = await send(given, fields);
    expect(sent.status).toBe(422);
    const again = await form(given, 'revoke', sent.clone());
    expect(again).toMatchObject({ revokedOn: 'mai', number: '', reason: 'Sai' });
    expect(await markupFaults(await page(given, sent))).toEqual([]);
    expect(row(given)?.revokedOn).toBe(null);
  });

  test('of what is revoked already is refused (409)', async () => {
    const given = await starred();
    const fields = { ...(await form(given, 'revoke')), number: '7/QĐ', reason: 'Sai' };
    await send(given, fields);
    const { opened } = await form(given, 'correct');
    const sent = await send(given, { ...fields, opened: opened ?? '' });
    expect(sent.status).toBe(409);
    expect(await page(given, sent)).toContain('đã bị thu hồi rồi');
  });
});

describe('a correction', () => {
  test('with a scan makes the record verified and its paper readable', async () => {
    const given = await starred();
    const fields = { ...(await form(given, 'correct')), stars: '3', reason: 'Chép nhầm' };
    const sent = await send(given, { ...fields, scan: pdfFile() });
    expect(sent.status).toBe(303);
    const [scan] = given.db.select().from(media).all();
    expect(row(given)).toMatchObject({ stars: 3, provenance: 'verified', documentId: scan?.id });
    const file = await ask(given.context, fileLoader, `/co-quan/tep/${scan?.id}`, {
      as: given.near,
      params: { mediaId: String(scan?.id) },
    });
    expect(file.status).toBe(200);
    const html = await page(given);
    expect(html).toContain('hạng sao: <del>4</del> → <ins class="font-bold">3</ins>');
    expect(entries(given)).toMatchObject([
      { action: 'correct-recognition', after: { documentId: scan?.id, sha256: scan?.sha256 } },
    ]);
  });

  test('without a scan leaves the record what it was: published', async () => {
    const given = await starred();
    await send(given, { ...(await form(given, 'correct')), stars: '3', reason: 'Chép nhầm' });
    expect(row(given)).toMatchObject({ stars: 3, provenance: 'sourced' });
  });

  test('of a record somebody else corrected loses neither (409)', async () => {
    const given = await starred();
    const mine = { ...(await form(given, 'correct')), score: '81', reason: 'Thêm điểm' };
    await send(given, { ...(await form(given, 'correct')), stars: '3', reason: 'Chép nhầm' });
    const sent = await send(given, mine);
    expect(sent.status).toBe(409);
    expect(await page(given, sent.clone())).toContain('có người vừa sửa bản ghi này');
    const merged = await form(given, 'correct', sent);
    expect(merged).toMatchObject({ stars: '3', score: '81', reason: 'Thêm điểm' });
    expect((await send(given, merged)).status).toBe(303);
    expect(row(given)).toMatchObject({ stars: 3, score: 81 });
  });

  test('keeps what was typed where it has a fault, and says that nothing changed', async () => {
    const given = await starred();
    const fields = await form(given, 'correct');
    const wrong = await send(given, { ...fields, decided: 'xưa', reason: '' });
    expect(wrong.status).toBe(422);
    expect(await form(given, 'correct', wrong.clone())).toMatchObject({ decided: 'xưa' });
    expect(await markupFaults(await page(given, wrong))).toEqual([]);
    const same = await send(given, { ...fields, reason: 'Không' });
    expect(await page(given, same)).toContain('Chưa có gì thay đổi');
    expect(entries(given)).toEqual([]);
  });

  test('another button is none of ours', async () => {
    const given = await starred();
    expect((await send(given, { intent: 'x' })).status).toBe(400);
  });
});

describe('a line of a decision with others', () => {
  test.each([
    ['number', '56/QĐ-UBND'],
    ['decided', '13/03/2026'],
    ['issuer', 'UBND huyện'],
  ])('leaves it by another %s only when that is confirmed', async (field, value) => {
    const given = await starred();
    const { db, tea, id } = given;
    const shared = { decidedOn: '2026-03-12', decisionNumber: '55/QĐ-UBND' } as const;
    makeRecognition(db, { productId: tea.id, ...shared });
    const fields = { ...(await form(given, 'correct')), [field]: value, reason: 'nhầm' };
    const held = await send(given, fields);
    expect(held.status).toBe(422);
    expect(await held.clone().json()).toMatchObject({ faults: { [field]: 'leaves' } });
    expect(entries(given)).toEqual([]);
    const shown = await page(given, held.clone());
    expect(shown).toContain(`/co-quan/quyet-dinh/${id}/ca-quyet-dinh`);
    expect(await markupFaults(shown)).toEqual([]);
    expect(await form(given, 'correct', held)).toMatchObject({ [field]: value });
    expect((await send(given, { ...fields, leaves: '1' })).status).toBe(303);
  });

  test('stays in it by the same number in other letters, or by its stars', async () => {
    const given = await starred();
    const shared = { decidedOn: '2026-03-12', decisionNumber: '55/QĐ-UBND' } as const;
    makeRecognition(given.db, { productId: given.tea.id, ...shared });
    const fields = { ...(await form(given, 'correct')), number: '55 / qđ-ubnd', stars: '3' };
    expect((await send(given, { ...fields, reason: 'nhầm' })).status).toBe(303);
  });
});
