import { awards } from 'db/schema/index.server';
import { describe, expect, test } from 'vitest';
import { action, loader } from '~/routes/desk/awards';
import { DeskAwardsPage } from '~/ui/exemplars/desk-awards-page';
import { auditOf, producerSetting } from '../../db/producers/setting';
import { deskOfficers } from '../../support/desk-officers';
import { markupFaults } from '../../support/markup';
import { pdfFile } from '../../support/papers';
import { ask, makePersona, siteContext } from '../../support/personas';
import { dataFolder } from '../../support/pictures-folder';
import { render } from '../../support/render';

const PATH = '/co-quan/co-so/htx-nhung-luy/khen-thuong';
const params = { slug: 'htx-nhung-luy' };

const AWARD = {
  intent: 'record',
  kind: 'exemplar',
  titleVi: 'Gương điển hình tiên tiến',
  titleEn: '',
  year: '2025',
  decidedOn: '2026-01-12',
  issuer: 'UBND tỉnh Thái Nguyên',
  decisionNumber: '45/QĐ-UBND',
  keptAt: 'Văn thư UBND tỉnh',
};

async function room() {
  const given = producerSetting();
  const officers = await deskOfficers(given.db, ['01921', '01900']);
  const judge = await makePersona(given.db, {
    memberOf: { [given.own.id]: 'editor' },
    officer: { post: 'province' },
    secondFactor: true,
  });
  const people = { ...officers, judge };
  const context = { ...siteContext(given.db), dataDir: dataFolder() };
  type Who = keyof typeof people;
  const look = (who: Who, query = '', before = '') =>
    ask(context, loader, before + PATH + query, { as: people[who], params });
  return {
    ...given,
    look,
    send: (who: Who, fields: Record<string, string | File>) => {
      const form = new FormData();
      for (const [name, value] of Object.entries(fields)) form.append(name, value);
      return ask(context, action, PATH, { as: people[who], params, form });
    },
    /** What a form on the page about its first award brings back. */
    seen: async () => {
      const { page }: Data = await (await look('province')).json();
      const [award] = page.awards;
      return { id: String(award?.facts.id), seen: award?.seen ?? '' };
    },
    rows: () => given.db.select().from(awards).all(),
  };
}

type Data = Awaited<ReturnType<typeof loader>>;
const html = (data: Data, failed?: Parameters<typeof DeskAwardsPage>[0]['failed']) =>
  render(<DeskAwardsPage {...data} failed={failed} />, data.locale);

describe('who may', () => {
  test.each([
    ['visitor', 302, 302],
    ['near', 200, 403],
    ['far', 404, 404],
    ['province', 200, 303],
    ['judge', 200, 403],
    ['admin', 404, 404],
  ] as const)('%s: look %i, record, correct and remove %i', async (who, look, change) => {
    const given = await room();
    expect((await given.look(who)).status).toBe(look);
    expect((await given.send(who, AWARD)).status).toBe(change);
    if (change !== 303) await given.send('province', AWARD);
    const correction = { ...AWARD, ...(await given.seen()), intent: 'correct', reason: 'Sửa số' };
    expect((await given.send(who, { ...correction, decisionNumber: '46' })).status).toBe(change);
    const removal = { ...(await given.seen()), intent: 'remove', reason: 'Nhầm' };
    expect((await given.send(who, removal)).status).toBe(change);
    expect(given.rows()).toHaveLength(change === 303 ? 0 : 1);
    for (const done of ['correct-award', 'remove-award']) {
      expect(auditOf(given, done)).toHaveLength(change === 303 ? 1 : 0);
    }
  });

  test('whoever may not record is told why, and sees no form', async () => {
    const given = await room();
    await given.send('province', AWARD);
    const page = async (who: 'near' | 'judge') => html(await (await given.look(who)).json());
    expect(await page('near')).toContain('cán bộ tỉnh đã bật xác thực hai bước mới ghi');
    expect(await page('judge')).toContain('Bạn là thành viên của cơ sở này');
    for (const who of ['near', 'judge'] as const) {
      expect(await page(who)).not.toContain('<form');
    }
  });
});

describe('the page', () => {
  test('shows what is on record, with forms that work without a script', async () => {
    const given = await room();
    expect(
      (await given.send('province', { ...AWARD, scan: pdfFile() })).headers.get('Location'),
    ).toBe(`${PATH}?da=ghi`);
    const [row] = given.rows();
    expect(row?.documentId).not.toBe(null);
    const page = html(await (await given.look('province', '?da=ghi')).json());
    expect(page).toContain('Đã ghi nhận.');
    expect(page).toContain('Gương điển hình tiên tiến');
    expect(page).toContain('2025 · Quyết định 45/QĐ-UBND ngày 12/01/2026 · UBND tỉnh Thái Nguyên');
    expect(page).toContain(`href="/co-quan/tep/${row?.documentId}"`);
    expect(page).toContain('encType="multipart/form-data"');
    expect(await markupFaults(page)).toEqual([]);
    const english = html(await (await given.look('province', '', '/en')).json());
    expect(english).toContain('<span lang="vi">Gương điển hình tiên tiến</span>');
    expect(await markupFaults(english)).toEqual([]);
  });

  test('keeps what was typed and the scan that came with it', async () => {
    const given = await room();
    const answer = await given.send('province', { ...AWARD, issuer: '', scan: pdfFile() });
    expect(answer.status).toBe(422);
    const failed = await answer.json();
    expect(failed).toMatchObject({
      faults: { issuer: 'missing' },
      scan: { fileName: 'quyết định.pdf' },
    });
    const page = html(await (await given.look('province')).json(), failed);
    expect(page).toContain('value="45/QĐ-UBND"');
    expect(page).toContain('Đã nhận: quyết định.pdf');
    expect(await markupFaults(page)).toEqual([]);
    const scanId = String(failed.scan.mediaId);
    await given.send('province', { ...AWARD, keptAt: '', scanId });
    expect(given.rows()[0]?.documentId).toBe(failed.scan.mediaId);
  });

  test('refuses a file that is no scan, and records nothing', async () => {
    const given = await room();
    const junk = new File(['not a paper'], 'x.pdf', { type: 'application/pdf' });
    const answer = await given.send('province', { ...AWARD, scan: junk });
    expect(answer.status).toBe(422);
    expect((await answer.json()).refusal).not.toBe(null);
    expect(given.rows()).toEqual([]);
  });

  test('shows both sides where somebody changed an award meanwhile', async () => {
    const given = await room();
    await given.send('province', AWARD);
    const stale = await given.seen();
    const change = (titleVi: string, seen: { id: string; seen: string }) =>
      given.send('province', { ...AWARD, ...seen, titleVi, intent: 'correct', reason: 'Sửa tên' });
    expect((await change('Tên của người khác', stale)).status).toBe(303);
    const answer = await change('Tên của tôi', stale);
    expect(answer.status).toBe(409);
    const failed = await answer.json();
    const page = html(await (await given.look('province')).json(), failed);
    expect(page).toContain('Tên của người khác');
    expect(page).toContain('value="Tên của tôi"');
    expect((await change('Tên của tôi', await given.seen())).status).toBe(303);
    expect(given.rows()[0]?.titleVi).toBe('Tên của tôi');
  });

  test('asks for a reason to remove', async () => {
    const given = await room();
    await given.send('province', AWARD);
    const answer = await given.send('province', {
      ...(await given.seen()),
      intent: 'remove',
      reason: ' ',
    });
    expect(answer.status).toBe(422);
    expect((await answer.json()).faults).toEqual({ reason: 'missing' });
    expect(given.rows()).toHaveLength(1);
  });

  test('answers 400 to a form it does not know', async () => {
    const given = await room();
    expect((await given.send('province', { ...AWARD, intent: 'praise' })).status).toBe(400);
  });
});
