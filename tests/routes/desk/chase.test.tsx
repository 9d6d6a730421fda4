import { chaseNotes } from 'db/schema/index.server';
import { makeProduct, makeRecognition } from 'db/seed/factories/index.server';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '~/domain/sheets/read-workbook.server';
import { action, loader } from '~/routes/desk/chase';
import { loader as letter } from '~/routes/desk/chase-letter';
import { loader as quarter } from '~/routes/desk/chase-quarter';
import { ChasePage } from '~/ui/desk-chase/chase-page';
import { QuarterPage } from '~/ui/desk-chase/quarter-page';
import { auditOf, chaseSetting, claimStars } from '../../db/chase/setting';
import { askList } from '../../support/desk-lists';
import { deskOfficers } from '../../support/desk-officers';
import { markupFaults } from '../../support/markup';
import { pdfTexts } from '../../support/pdf-text';
import { ask, siteContext } from '../../support/personas';
import { render } from '../../support/render';

const PATH = '/co-quan/nhac-han';

async function room() {
  const given = chaseSetting();
  const people = await deskOfficers(given.db, ['01921', '01900']);
  const context = siteContext(given.db);
  type Who = keyof typeof people;
  const at = (door: typeof loader | typeof letter | typeof quarter) => (who: Who, path: string) =>
    ask(context, door, path, { as: people[who] });
  return {
    ...given,
    look: at(loader),
    letter: at(letter),
    quarter: at(quarter),
    xlsx: (who: Who, query = '') => askList(context, 'nhac-han', { as: people[who], query }),
    note: (who: Who, form: Record<string, string>, query = '') =>
      ask(context, action, PATH + query, { as: people[who], form }),
    told: {
      kind: 'recognition',
      id: String(given.star.id),
      channel: 'zalo',
      outcome: 'reached',
      note: 'Đã nhắn chị Nhung',
    },
  };
}

describe('who may', () => {
  test.each([
    ['visitor', 302, 302, 302],
    ['near', 200, 200, 303],
    ['far', 200, 404, 404],
    ['province', 200, 200, 303],
    ['admin', 404, 404, 404],
  ] as const)(
    '%s: look %i, open a letter %i, note a contact %i',
    async (who, look, paper, noted) => {
      const given = await room();
      expect((await given.look(who, PATH)).status).toBe(look);
      expect((await given.quarter(who, `${PATH}/quy`)).status).toBe(look);
      expect((await given.xlsx(who)).status).toBe(look);
      expect((await given.letter(who, `${PATH}/thu.pdf?cs=htx-a`)).status).toBe(paper);
      expect((await given.note(who, given.told)).status).toBe(noted);
      expect(auditOf(given, 'record-contact')).toHaveLength(noted === 303 ? 1 : 0);
    },
  );
});

describe('the page', () => {
  type Data = Awaited<ReturnType<typeof loader>>;
  const read = async (answer: Response): Promise<Data> => answer.json();
  const html = (data: Data, failed?: Parameters<typeof ChasePage>[0]['failed']) =>
    render(<ChasePage {...data} failed={failed} />, data.locale);

  test('lists by commune and producer, with numbers to call and links to do it', async () => {
    const given = await room();
    claimStars(given);
    const page = html(await read(await given.look('province', PATH)));
    expect(page).toContain('href="tel:0987654321"');
    expect(page).toContain('không công khai');
    expect(page).toContain('còn 19 ngày');
    expect(page).toContain('đã hết hạn 83 ngày');
    expect(page).toContain('Chưa liên hệ lần nào');
    expect(page).toContain('Đã khai quyết định mới 99/QĐ-UBND ngày 25/07/2026');
    expect(page).toContain('href="/co-quan/nhac-han/thu.pdf?cs=htx-a"');
    expect(page.indexOf('Xã Phủ Thông</h2>')).toBeLessThan(page.indexOf('Xã Thượng Minh</h2>'));
    expect(await markupFaults(page)).toEqual([]);
  });

  test('lists what ends of products that no producer is on record of', async () => {
    const given = await room();
    const { id: productId } = makeProduct(given.db, { producerId: null, name: 'Cốm', slug: 'com' });
    const { id } = makeRecognition(given.db, { productId, decidedOn: '2023-08-25' });
    const data = await read(await given.look('province', PATH));
    const page = html(data);
    expect(page).toContain('3 giấy của 2 cơ sở · 1 giấy chưa rõ cơ sở');
    const [, own] = page.split('Chưa rõ xã, phường</h2>');
    expect(own).toContain('Chưa ghi nhận cơ sở nào</h3>');
    expect(own).toContain('href="/san-pham/com"');
    expect(own).toContain(`id="recognition-${id}"`);
    expect(own).not.toContain('thu.pdf');
    expect(own).not.toContain('null');
    expect(await markupFaults(page)).toEqual([]);
    const bytes = new Uint8Array(await (await given.xlsx('province')).arrayBuffer());
    const [sheet] = await readWorkbook([{ name: 'nhac-han.xlsx', bytes }]);
    expect(sheet?.rows.at(-1)?.slice(0, 4)).toEqual([
      null,
      'Chưa ghi nhận cơ sở nào',
      'Công nhận sao',
      'Cốm',
    ]);
    const past: Awaited<ReturnType<typeof quarter>> = await (
      await given.quarter('province', `${PATH}/quy?quy=2026-Q3`)
    ).json();
    const quarterPage = render(<QuarterPage {...past} />);
    expect(quarterPage).toContain('Chưa ghi nhận cơ sở nào');
    expect(quarterPage).not.toContain('null');
    expect(html(await read(await given.look('near', PATH)))).not.toContain('Cốm');
  });

  test('narrows by band and commune, and keeps both in every link and form', async () => {
    const given = await room();
    const data = await read(await given.look('province', `${PATH}?han=het&xa=01900`));
    expect(data.filters).toEqual({ han: 'het', xa: '01900' });
    const page = html(data);
    expect(page).toContain('HTX Thiên An');
    expect(page).not.toContain('HTX Nhung Lũy');
    expect(page).toContain('href="/co-quan/xuat/nhac-han.xlsx?han=het&amp;xa=01900"');
    expect(page).toContain(
      `action="/co-quan/nhac-han?han=het&amp;xa=01900#recognition-${given.ended.id}"`,
    );
    expect(page).toContain('href="/co-quan/nhac-han?han=30&amp;xa=01900"');
  });

  test('in English is whole as well', async () => {
    const given = await room();
    const page = html(await read(await given.look('near', `/en${PATH}`)));
    expect(page).toContain('19 days left');
    expect(page).toContain('href="/en/co-quan/nhac-han?han=30"');
    expect(await markupFaults(page)).toEqual([]);
  });

  test('comes back to where a contact was noted, and shows it', async () => {
    const given = await room();
    const answer = await given.note('near', given.told, '?han=30');
    const key = `recognition-${given.star.id}`;
    expect(answer.headers.get('Location')).toBe(`${PATH}?han=30&da=${key}#${key}`);
    const page = html(await read(await given.look('near', `${PATH}?han=30&da=${key}`)));
    expect(page).toContain('Đã ghi.');
    expect(page).toContain('Đã nhắn chị Nhung');
    expect(page).toMatch(/Nhắn Zalo · <strong>Đã báo<\/strong>/);
  });

  test('keeps what was typed where it cannot be noted', async () => {
    const given = await room();
    const answer = await given.note('near', { ...given.told, outcome: '' });
    expect(answer.status).toBe(422);
    const failed = await answer.json();
    expect(failed).toMatchObject({ faults: { outcome: 'missing' } });
    const page = html(await read(await given.look('near', PATH)), failed);
    expect(page).toContain('Đã nhắn chị Nhung</textarea>');
    expect(page).toContain('<details open=""');
    expect(page).toContain('Hãy chọn một mục.');
    expect(await markupFaults(page)).toEqual([]);
    expect(given.db.select().from(chaseNotes).all()).toEqual([]);
  });

  test.each([{ kind: 'producer' }, { id: 'x' }, { id: '' }])(
    'answers 400 to a form about %j',
    async (change) => {
      const given = await room();
      expect((await given.note('near', { ...given.told, ...change })).status).toBe(400);
    },
  );
});

describe('the quarter', () => {
  type Data = Awaited<ReturnType<typeof quarter>>;
  const QUERY = `${PATH}/quy?quy=2026-Q3`;

  test('counts what came of its list, each count a link to its rows', async () => {
    const given = await room();
    makeRecognition(given.db, {
      productId: given.gourd.id,
      decidedOn: '2026-07-20',
      decisionNumber: '99/QĐ-UBND',
    });
    const all: Data = await (await given.quarter('province', QUERY)).json();
    expect(all.counts).toMatchObject({
      total: 3,
      renewed: 1,
      running: 1,
      lapsed: 1,
      'never-contacted': 3,
    });
    const page = render(<QuarterPage {...all} />);
    expect(page).toContain('Danh sách nhắc hạn quý 3/2026');
    expect(page).toContain('Danh sách như ngày 01/07/2026');
    expect(page).toMatch(/Đã có quyết định mới<\/strong>: số 99\/QĐ-UBND, 20\/07\/2026/);
    expect(page).toContain('33%');
    expect(page).toContain('href="/co-quan/nhac-han/quy?quy=2026-Q3&amp;kq=het-han"');
    expect(await markupFaults(page)).toEqual([]);
    const lapsed: Data = await (await given.quarter('province', `${QUERY}&kq=het-han`)).json();
    expect(lapsed.counts.total).toBe(3);
    expect(lapsed.producers.map(({ name }) => name)).toEqual(['HTX Thiên An']);
  });

  test('is the one before today’s where the address names none that has begun', async () => {
    const given = await room();
    for (const query of ['', '?quy=2027-Q1', '?quy=abc']) {
      const data: Data = await (await given.quarter('near', `${PATH}/quy${query}`)).json();
      expect(data.quarter).toEqual({ year: 2026, quarter: 2 });
    }
  });

  test('without anything on its list says so', async () => {
    const given = await room();
    const data: Data = await (await given.quarter('near', `${PATH}/quy?quy=2020-Q1`)).json();
    expect(render(<QuarterPage {...data} />)).toContain('Ngày đó không có giấy nào phải nhắc.');
  });
});

describe('the files', () => {
  test('a letter is a PDF with what ends, and goes into no cache', async () => {
    const given = await room();
    const answer = await given.letter('near', `${PATH}/thu.pdf?cs=htx-a`);
    expect(answer.headers.get('Content-Type')).toBe('application/pdf');
    expect(answer.headers.get('Cache-Control')).toBe('private, no-store');
    const [first] = pdfTexts(Buffer.from(await answer.arrayBuffer()));
    const text = (first ?? '').replace(/[\n\u00a0]/g, ' ');
    expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(text).toContain('Bí xanh thơm');
    expect(text).toContain('Số 12/QĐ-UBND');
  });

  test('the workbook holds the rows of the page under the same filters', async () => {
    const given = await room();
    await given.note('near', { ...given.told, note: '=HYPERLINK("x")' });
    const answer = await given.xlsx('province', 'xa=01921');
    expect(answer.headers.get('Content-Disposition')).toContain('nhac-han-2026-08-01.xlsx');
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const [sheet] = await readWorkbook([{ name: 'nhac-han.xlsx', bytes }]);
    expect(sheet?.rows).toHaveLength(3);
    const [, star, right] = sheet?.rows ?? [];
    expect(star?.slice(0, 8)).toEqual([
      'Xã Thượng Minh',
      'HTX Nhung Lũy',
      'Công nhận sao',
      'Bí xanh thơm',
      4,
      '12/QĐ-UBND',
      '2026-08-20',
      19,
    ]);
    expect(star?.[8]).toBe('0987 654 321 (không công khai); 0912 345 678 (minh hoạ)');
    expect(star?.slice(12, 14)).toEqual(['Đã báo', '=HYPERLINK("x")']);
    expect(right?.slice(2, 5)).toEqual(['Quyền dùng nhãn hiệu', 'Ba Bể: Bí xanh thơm', null]);
  });
});
