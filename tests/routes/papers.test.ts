import { media } from 'db/schema/index.server';
import { makeMark } from 'db/seed/factories/index.server';
import { describe, expect, test } from 'vitest';
import { action } from '~/routes/coop/papers';
import { SITE_URL } from '../support/load';
import {
  claimedWorkspace,
  claimsOf,
  decideAs,
  papersOf,
  paperWorkspace,
  pdfFile,
  readPapers,
  sendPapers,
  starForm,
} from '../support/papers';
import { HTML_PAGE } from '../support/pictures';
import { filesIn } from '../support/pictures-folder';

describe('a claim', () => {
  test('is kept with its scan, and the page says what becomes of it', async () => {
    const given = await paperWorkspace();
    const sent = await sendPapers(given, { ...starForm(given), scan: pdfFile() });
    expect(sent.status).toBe(303);
    expect(sent.headers.get('Location')).toBe('/htx/htx-a/giay-to?da=khai');
    const page = await (await readPapers(given, 'owner', '?da=khai')).json();
    expect(page).toMatchObject({
      done: 'khai',
      standing: [{ product: { name: 'Miến dong' }, decision: null }],
      claims: [{ state: 'submitted', number: '123/QĐ-UBND', scan: { fileName: 'quyết định.pdf' } }],
    });
    expect(filesIn(given.context.dataDir, 'incoming')).toEqual([]);
  });

  test('with a fault keeps all that was typed, and its scan without choosing it again', async () => {
    const given = await paperWorkspace();
    const { intent, ...typed } = { ...starForm(given), decidedOn: '31/02/2026' };
    const failed = await sendPapers(given, { intent, ...typed, scan: pdfFile() });
    expect(failed.status).toBe(422);
    const { scan, ...told } = await failed.json();
    expect(told).toEqual({
      form: 'recognition',
      typed: { ...typed, mark: '', endConfirmed: '' },
      faults: { decidedOn: 'not-a-day' },
      refusal: null,
    });
    expect(scan).toEqual({
      mediaId: expect.any(Number),
      fileName: 'quyết định.pdf',
      blank: false,
    });
    expect(claimsOf(given)).toEqual([]);

    const again = { ...starForm(given), scanId: String(scan.mediaId) };
    expect((await sendPapers(given, again)).status).toBe(303);
    expect(claimsOf(given)).toMatchObject([{ mediaId: scan.mediaId }]);
    expect(given.db.select().from(media).all()).toHaveLength(1);
  });

  test('without a scan, or with another’s, is asked for one', async () => {
    const given = await claimedWorkspace();
    const form = { ...starForm(given), number: '9/QĐ-UBND' };
    const foreign = given.db
      .insert(media)
      .values({
        producerId: given.other.id,
        sha256: 'f'.repeat(64),
        mime: 'application/pdf',
        bytes: 1,
        createdAt: '2026-08-01T00:00:00.000Z',
      })
      .returning()
      .get();
    for (const scanId of ['', 'x', '0', String(foreign.id), '99999']) {
      const failed = await sendPapers(given, { ...form, scanId });
      expect(failed.status).toBe(422);
      expect(await failed.json()).toMatchObject({ faults: { scan: 'missing' }, scan: null });
    }
  });

  test('with a file that is no scan says why, and does not fall back on an earlier one', async () => {
    const given = await claimedWorkspace();
    const failed = await sendPapers(given, {
      ...starForm(given),
      number: '9/QĐ-UBND',
      scanId: String(given.claim.mediaId),
      scan: new File([HTML_PAGE], 'giay.pdf', { type: 'application/pdf' }),
    });
    expect(failed.status).toBe(422);
    expect(await failed.json()).toMatchObject({
      refusal: 'not-a-paper',
      faults: { scan: 'missing' },
      scan: { mediaId: given.claim.mediaId },
    });
    expect(claimsOf(given)).toHaveLength(1);
    expect(filesIn(given.context.dataDir, 'incoming')).toEqual([]);
  });

  test('of a right of use goes the same way', async () => {
    const given = await paperWorkspace();
    const mark = makeMark(given.db);
    const form = { ...starForm(given), intent: 'claim-right-of-use', mark: String(mark.id) };
    expect((await sendPapers(given, { ...form, scan: pdfFile() })).status).toBe(303);
    expect(claimsOf(given)).toMatchObject([{ kind: 'right-of-use', markId: mark.id, stars: null }]);
  });

  test('that came back opens its form again, with its scan', async () => {
    const given = await claimedWorkspace();
    const id = String(given.claim.id);
    const draft = async () =>
      (await (await readPapers(given, 'editor', `?sua=${id}`)).json()).draft;
    expect(await draft()).toBe(null);
    await decideAs(given, 'province', { intent: 'return', id, reason: 'Ảnh mờ' });
    const { intent, ...typed } = starForm(given);
    expect(await draft()).toEqual({
      kind: 'recognition',
      typed: { ...typed, mark: '', endConfirmed: '' },
      scan: { mediaId: given.claim.mediaId, fileName: 'quyết định.pdf', blank: false },
    });
  });

  test('is taken back with a button, until an officer was quicker', async () => {
    const given = await claimedWorkspace();
    const withdraw = { intent: 'withdraw', id: String(given.claim.id) };
    expect((await sendPapers(given, withdraw, 'stranger')).status).toBe(404);
    await decideAs(given, 'province', { intent: 'accept', id: String(given.claim.id) });
    const late = await sendPapers(given, withdraw);
    expect(late.status).toBe(409);
    expect(await late.json()).toEqual({ form: 'state', state: 'accepted' });
    expect((await sendPapers(given, { ...withdraw, id: '99999' })).status).toBe(404);
  });
});

describe('the desk', () => {
  test('records or returns, and leads back to the list', async () => {
    const given = await claimedWorkspace();
    const id = String(given.claim.id);
    const empty = await decideAs(given, 'province', { intent: 'return', id, reason: ' ' });
    expect(await empty.json()).toMatchObject({
      claimId: given.claim.id,
      reason: ' ',
      fault: { reason: 'missing' },
      state: null,
    });
    const done = await decideAs(given, 'province', { intent: 'accept', id });
    expect(done.headers.get('Location')).toBe('/co-quan/khai?da=ghi-nhan#ket-qua');
    const late = await decideAs(given, 'province', { intent: 'return', id, reason: 'Nhầm' });
    expect(late.status).toBe(409);
    expect(await late.json()).toMatchObject({ state: 'accepted' });
    const page = await (await readPapers(given)).json();
    expect(page.standing).toMatchObject([{ decision: { stars: 4, status: 'in-force' } }]);
    expect((await decideAs(given, 'province', { intent: 'xoa', id })).status).toBe(400);
  });
});

describe('papers on file', () => {
  const paper = { intent: 'add-paper', kind: 'test-report', number: 'KN-1', product: '' };

  test('are added with or without a scan, and taken off', async () => {
    const given = await paperWorkspace();
    expect((await sendPapers(given, paper)).headers.get('Location')).toMatch(/da=them$/);
    await sendPapers(given, { ...paper, number: 'KN-2', scan: pdfFile() });
    const rows = papersOf(given);
    expect(rows).toMatchObject([{ mediaId: null }, { mediaId: expect.any(Number) }]);
    const removal = { intent: 'remove-paper', id: String(rows[0]?.id) };
    expect((await sendPapers(given, removal, 'stranger')).status).toBe(404);
    expect((await sendPapers(given, removal)).headers.get('Location')).toMatch(/da=bo$/);
    const page = await (await readPapers(given)).json();
    expect(page.papers).toMatchObject([{ number: 'KN-2' }]);
  });

  test('with a fault or a refused file keep what was typed', async () => {
    const given = await paperWorkspace();
    const failed = await sendPapers(given, { ...paper, kind: 'other', scan: pdfFile() });
    expect(failed.status).toBe(422);
    expect(await failed.json()).toMatchObject({
      form: 'paper',
      typed: { kind: 'other', number: 'KN-1' },
      faults: { note: 'missing' },
      scan: { fileName: 'quyết định.pdf' },
    });
    const refused = await sendPapers(given, { ...paper, scan: new File([''], 'giay.pdf') });
    expect(refused.status).toBe(422);
    expect(await refused.json()).toMatchObject({ refusal: 'empty', typed: { number: 'KN-1' } });
    expect(papersOf(given)).toEqual([]);
  });
});

test('a form that did not arrive is told so', async () => {
  const given = await paperWorkspace();
  const answer = await action({
    request: new Request(`${SITE_URL}/htx/htx-a/giay-to`, {
      method: 'POST',
      headers: {
        Cookie: given.editor.cookie,
        'Content-Type': 'multipart/form-data; boundary=x',
      },
      body: '--x\r\ncut off',
    }),
    params: { coopSlug: 'htx-a' },
    context: given.context,
  });
  expect(answer).toMatchObject({
    data: { form: 'none', code: 'malformed' },
    init: { status: 400 },
  });
});
