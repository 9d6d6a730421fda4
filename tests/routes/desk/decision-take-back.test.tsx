import { auditEntries, paperClaims, papers, recognitions } from 'db/schema/index.server';
import { makeRecognition } from 'db/seed/factories/index.server';
import { describe, expect, test } from 'vitest';
import {
  type DecisionDesk,
  decisionDesk,
  decisionPage,
  fieldsOf,
  HEAD,
  sendDecision,
} from '../../support/decisions';
import { markupFaults } from '../../support/markup';
import { sendWhole, wholeForm, wholePage } from '../../support/whole-decision';

/** Noodles that a newspaper gave four stars, verified just now, and tea with new stars. */
async function recorded() {
  const given = await decisionDesk();
  const { id } = makeRecognition(given.db, {
    productId: given.product.id,
    stars: 4,
    decidedOn: HEAD.decidedOn,
    decisionNumber: HEAD.number,
    level: 'provincial',
    provenance: 'sourced',
    sources: [{ label: 'Báo Thái Nguyên' }],
  });
  const room = { ...given, id };
  const before = rows(room);
  const lines = { rows: '2', 'name.0': 'Miến dong', 'name.1': 'Chè Shan' };
  const stars = { 'stars.0': '4', 'stars.1': '3', intent: 'check' };
  const checked = await sendDecision(given, 'new', { ...HEAD, ...lines, ...stars });
  const fields = fieldsOf(await decisionPage(given, 'new', checked));
  const done = await sendDecision(given, 'new', { ...fields, confirmed: '1', intent: 'record' });
  expect(done.status).toBe(303);
  expect(rows(room)).toHaveLength(2);
  return { ...room, before };
}
type Recorded = Awaited<ReturnType<typeof recorded>>;

const rows = ({ db }: Pick<DecisionDesk, 'db'>) => db.select().from(recognitions).all();
const taken = ({ db }: Recorded) =>
  db
    .select()
    .from(auditEntries)
    .all()
    .filter(({ action }) => action === 'take-back-decision');
const takeBack = async (given: Recorded, reason = 'nhập nhầm tệp') =>
  sendWhole(given, { ...(await wholeForm(given, 'take-back')), reason });

describe('a decision recorded in error', () => {
  test('is taken back whole: stars as before, each line kept in the log', async () => {
    const given = await recorded();
    expect(await markupFaults(await wholePage(given))).toEqual([]);
    const recordedRows = rows(given);
    const done = await takeBack(given);
    expect(done.status).toBe(303);
    expect(done.headers.get('Location')).toBe('/co-quan/quyet-dinh?da-rut=2');
    // The noodles are again what was published; the tea has no stars.
    expect(rows(given)).toEqual(given.before);
    expect(taken(given)).toHaveLength(2);
    taken(given).forEach(({ before, reason }, at) => {
      expect(before).toMatchObject(recordedRows[at] ?? {});
      expect(reason).toBe('nhập nhầm tệp');
    });
  });

  test('leaves its numbers to no other record', async () => {
    const given = await recorded();
    const last = rows(given)[1]?.id ?? 0;
    await takeBack(given);
    const again = await sendDecision(given, 'new', {
      ...HEAD,
      rows: '1',
      'name.0': 'Chè Shan',
      'stars.0': '3',
      intent: 'check',
    });
    const fields = fieldsOf(await decisionPage(given, 'new', again));
    expect((await sendDecision(given, 'new', { ...fields, intent: 'record' })).status).toBe(303);
    expect(rows(given)[1]?.id).toBeGreaterThan(last);
  });

  test('needs a reason', async () => {
    const given = await recorded();
    const sent = await takeBack(given, ' ');
    expect(sent.status).toBe(422);
    expect(await wholePage(given, sent)).toContain('Phần này còn trống');
    expect(taken(given)).toEqual([]);
  });

  test('is not the officer’s of a commune, nor of one without a second factor', async () => {
    const given = await recorded();
    const fields = { ...(await wholeForm(given, 'take-back')), reason: 'nhầm' };
    expect((await sendWhole(given, fields, 'near')).status).toBe(403);
    expect((await sendWhole(given, fields, 'halfway')).status).toBe(302);
    expect(taken(given)).toEqual([]);
  });
});

describe('once somebody relies on it', () => {
  const at = '2099-01-01T00:00:00.000Z';
  test.each<[string, (given: Recorded) => unknown]>([
    [
      'cơ sở đã khai',
      ({ db, own, product }) =>
        db
          .insert(paperClaims)
          .values({
            producerId: own.id,
            productId: product.id,
            kind: 'recognition',
            stars: 4,
            number: '55/qđ-ubnd',
            decidedOn: HEAD.decidedOn,
            mediaId: 1,
            createdAt: at,
          })
          .run(),
    ],
    [
      'mang số này',
      ({ db, own }) =>
        db
          .insert(papers)
          .values({ producerId: own.id, kind: 'other', number: HEAD.number, createdAt: at })
          .run(),
    ],
    [
      'quyết định mới hơn',
      ({ db, product }) =>
        makeRecognition(db, { productId: product.id, decidedOn: '2026-04-01', createdAt: at }),
    ],
    [
      'đã được đính chính',
      async (given) =>
        sendWhole(given, {
          ...(await wholeForm(given, 'correct')),
          issuer: 'Chủ tịch UBND tỉnh',
          reason: 'thiếu chữ',
        }),
    ],
  ])('(%s) it stays, and the page says why', async (words, rely) => {
    const given = await recorded();
    const fields = { ...(await wholeForm(given, 'take-back')), reason: 'nhầm' };
    given.db.$client.pragma('foreign_keys = OFF');
    await rely(given);
    const late = await sendWhole(given, fields);
    expect(late.status).toBe(409);
    expect(taken(given)).toEqual([]);
    const html = await wholePage(given, late);
    expect(html).toContain(words);
    expect(html).not.toContain('value="take-back"');
    // Nothing typed is lost.
    expect(html).toContain('<q>nhầm</q>');
  });
});
