import { makeProducer, makeProduct, makeRecognition } from 'db/seed/factories/index.server';
import { describe, expect, test } from 'vitest';
import { loader as pageLoader } from '~/routes/coop/print';
import { loader as cardLoader } from '~/routes/coop/print-card';
import { loader as labelsLoader } from '~/routes/coop/print-labels';
import { loader as profileLoader } from '~/routes/coop/print-profile';
import { PrintPage } from '~/ui/print/print-page';
import { migratedDatabase } from '../support/database';
import { markupFaults } from '../support/markup';
import { pdfTexts } from '../support/pdf-text';
import { ask, makePersona, type Persona, siteContext } from '../support/personas';
import { render } from '../support/render';

const LAST_DAY = '2028-03-12';
const DAY_AFTER = '2028-03-13';

async function setUp() {
  const db = migratedDatabase();
  const own = makeProducer(db, { name: 'HTX Đồi Mây', slug: 'doi-may' });
  const other = makeProducer(db, { slug: 'htx-khac' });
  const miến = makeProduct(db, { name: 'Miến dong', slug: 'mien', producerId: own.id });
  makeProduct(db, { name: 'Trà hoa', slug: 'tra', producerId: own.id });
  makeProduct(db, { name: 'Của nhà khác', slug: 'cua-nha-khac', producerId: other.id });
  makeRecognition(db, { productId: miến.id, decidedOn: '2025-03-12', validUntil: LAST_DAY });
  const editor = await makePersona(db, { memberOf: { [own.id]: 'editor' } });
  return { db, own, other, editor };
}
type SetUp = Awaited<ReturnType<typeof setUp>>;

type Asked = { as?: Persona; today?: string; coop?: string; slug?: string; locale?: 'vi' | 'en' };

const asking =
  (loader: typeof labelsLoader | typeof pageLoader, page: string) =>
  ({ db, editor }: SetUp, query = '', asked: Asked = {}) => {
    const { as = editor, today = LAST_DAY, coop = 'doi-may', slug = '', locale = 'vi' } = asked;
    const path = `${locale === 'en' ? '/en' : ''}/htx/${coop}/${page}${query && `?${query}`}`;
    return ask(siteContext(db, today), loader, path, { as, params: { coopSlug: coop, slug } });
  };

const askPage = asking(pageLoader, 'in-an');
const askLabels = asking(labelsLoader, 'in-an/nhan.pdf');
const askProfile = asking(profileLoader, 'in-an/ho-so.pdf');
const askCard = (made: SetUp, slug: string, asked: Asked = {}) =>
  asking(cardLoader, `in-an/the-ke/${slug}.pdf`)(made, '', { ...asked, slug });

async function textsOf(response: Response): Promise<string[]> {
  expect(response.status).toBe(200);
  expect(response.headers.get('Content-Type')).toBe('application/pdf');
  const texts = pdfTexts(Buffer.from(await response.arrayBuffer()));
  return texts.map((text) => text.replaceAll('\u00a0', ' '));
}

describe('who may print', () => {
  test('a visitor is sent to sign in; whoever keeps another producer finds nothing', async () => {
    const made = await setUp();
    const stranger = await makePersona(made.db, { memberOf: { [made.other.id]: 'owner' } });
    const officer = await makePersona(made.db, {
      officer: { post: 'province' },
      secondFactor: true,
    });
    const nobody = { cookie: '' } as Persona;
    for (const [as, status] of [
      [nobody, 302],
      [stranger, 404],
      [officer, 404],
    ] as const) {
      const answers = [
        await askPage(made, '', { as }),
        await askLabels(made, 'sp=mien', { as }),
        await askCard(made, 'mien', { as }),
        await askProfile(made, '', { as }),
      ];
      expect(answers.map((answer) => answer.status)).toEqual([status, status, status, status]);
    }
  });

  test('nobody prints what another producer makes', async () => {
    const made = await setUp();
    expect((await askLabels(made, 'sp=mien&sp=cua-nha-khac')).status).toBe(404);
    expect((await askCard(made, 'cua-nha-khac')).status).toBe(404);
    expect((await askCard(made, 'khong-co')).status).toBe(404);
  });
});

describe('labels', () => {
  test('come as one PDF, so many of each, from the place asked for', async () => {
    const made = await setUp();
    const response = await askLabels(made, 'sheet=3x8&sp=mien&sp=tra&copies=8&start=17');
    expect(response.headers.get('Content-Disposition')).toBe('inline; filename="nhan-doi-may.pdf"');
    const texts = await textsOf(response);
    const counted = texts.map((text) =>
      ['Miến dong', 'Trà hoa', '3 sao OCOP'].map((part) => text.split(part).length - 1),
    );
    expect(counted).toEqual([
      [8, 0, 8],
      [0, 8, 0],
    ]);
    expect(texts[0]).toContain('đến 12/03/2028');
    expect(texts[0]).toContain('ocop.example/q/');
  });

  test('show no star the day after its last', async () => {
    const made = await setUp();
    const [text] = await textsOf(await askLabels(made, 'sp=mien', { today: DAY_AFTER }));
    expect(text).toContain('Miến dong');
    expect(text).not.toMatch(/\d sao OCOP\b|đến/);
  });

  test('from a roll are one to a page', async () => {
    const made = await setUp();
    const texts = await textsOf(await askLabels(made, 'sheet=50x30&sp=tra&copies=3'));
    expect(texts).toHaveLength(3);
  });

  test('wrongly ordered lead back to the form with everything typed', async () => {
    const made = await setUp();
    const query = 'sheet=5x13&sp=mien&copies=nhi%E1%BB%81u&start=99';
    const response = await askLabels(made, query, { locale: 'en' });
    expect(response.status).toBe(302);
    const [path, back] = (response.headers.get('Location') ?? '').split('?');
    expect(path).toBe('/en/htx/doi-may/in-an');

    const page = await askPage(made, back);
    expect(page.status).toBe(400);
    expect(await page.json()).toMatchObject({
      order: { sheet: '5x13', products: ['mien'], copies: 'nhiều', start: '99' },
      faults: { copies: 'not-a-number', start: 'not-on-sheet' },
    });
  });
});

test('a shelf card and a profile are one page each, in the language of their address', async () => {
  const made = await setUp();
  const [card, ...moreCards] = await textsOf(await askCard(made, 'mien'));
  expect(card).toContain('Miến dong');
  expect(card).toContain('đến 12/03/2028');
  expect(moreCards).toEqual([]);
  const [profile, ...more] = await textsOf(await askProfile(made, '', { locale: 'en' }));
  expect(profile).toContain('HTX Đồi Mây');
  expect(profile).toContain('3 OCOP stars');
  expect(profile).toContain('until 12 March 2028');
  expect(more).toEqual([]);
});

describe('the page', () => {
  const html = async (made: SetUp, query = '', locale: 'vi' | 'en' = 'vi') => {
    const answer = await askPage(made, query, { locale });
    return render(<PrintPage {...(await answer.json())} />, locale);
  };

  test('offers every product with its stars, every sheet, cards and profile', async () => {
    const page = await html(await setUp());
    for (const part of [
      'Miến dong',
      '3 sao OCOP đến 12/03/2028',
      'Trà hoa',
      'không có sao còn hạn',
      'value="5x13"',
      'href="/htx/doi-may/in-an/the-ke/mien.pdf"',
      'href="/htx/doi-may/in-an/ho-so.pdf"',
      'action="/htx/doi-may/in-an/nhan.pdf"',
    ]) {
      expect(page).toContain(part);
    }
    expect(page).not.toContain('Của nhà khác');
    expect(page).not.toContain('aria-invalid');
  });

  test('says beside each field what is wrong, in the reader’s language', async () => {
    const made = await setUp();
    const page = await html(made, 'sheet=5x13&copies=0&start=66');
    expect(page).toContain('Chọn ít nhất một sản phẩm.');
    expect(page).toContain('Ghi một số từ 1 trở lên.');
    expect(page).toContain('Tờ này chỉ có 65 ô nhãn.');
    expect(await html(made, 'sp=mien&copies=9999', 'en')).toContain('at most 520 labels');
  });

  test('keeps what was chosen; with one product to sell it is chosen already', async () => {
    const made = await setUp();
    const page = await html(made, 'sp=tra&copies=0');
    expect(page).toMatch(/value="tra"[^>]*checked=""|checked=""[^>]*value="tra"/);
    expect(page).not.toMatch(/value="mien"[^>]*checked=""|checked=""[^>]*value="mien"/);
    const lone = await askPage(made, '', {
      coop: 'htx-khac',
      as: await makePersona(made.db, { memberOf: { [made.other.id]: 'editor' } }),
    });
    expect(await lone.json()).toMatchObject({ order: { products: ['cua-nha-khac'] } });
  });

  test('without a product says so and still offers the profile', async () => {
    const made = await setUp();
    const empty = makeProducer(made.db, { slug: 'chua-co' });
    const as = await makePersona(made.db, { memberOf: { [empty.id]: 'owner' } });
    const answer = await askPage(made, '', { as, coop: 'chua-co' });
    const page = render(<PrintPage {...(await answer.json())} />);
    expect(page).toContain('Chưa có sản phẩm nào lên trang');
    expect(page).toContain('in-an/ho-so.pdf');
    expect(page).not.toContain('<form');
  });

  test('is sound markup, right or wrong, in both languages', async () => {
    const made = await setUp();
    for (const query of ['', 'copies=0&start=0']) {
      for (const locale of ['vi', 'en'] as const) {
        const body = `<!DOCTYPE html><html lang="${locale}"><head><title>In</title></head><body><main>${await html(made, query, locale)}</main></body></html>`;
        const faults = await markupFaults(body);
        expect(faults).toEqual([]);
      }
    }
  });
});
