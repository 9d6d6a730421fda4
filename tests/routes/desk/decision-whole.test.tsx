import { auditEntries, media, recognitions } from 'db/schema/index.server';
import { makeRecognition } from 'db/seed/factories/index.server';
import { describe, expect, test } from 'vitest';
import { action } from '~/routes/desk/decision-whole';
import { type DecisionDesk, decisionDesk } from '../../support/decisions';
import { markupFaults } from '../../support/markup';
import { pdfFile } from '../../support/papers';
import { ask } from '../../support/personas';
import { sendWhole, wholeAt, wholeForm, wholePage } from '../../support/whole-decision';

type Fields = Record<string, string | File>;

/** A decision of three lines, one of another number, and the same number from another year. */
async function recorded() {
  const given = await decisionDesk();
  const { db, product, tea, honey } = given;
  const made = (productId: number, more: Partial<Parameters<typeof makeRecognition>[1]> = {}) =>
    makeRecognition(db, {
      productId,
      stars: 4,
      decidedOn: '2026-03-12',
      decisionNumber: '55/QĐ-UBND',
      issuer: 'UBND tỉnh Thái Nguyên',
      level: 'provincial',
      provenance: 'sourced',
      ...more,
    }).id;
  const ids = [product, tea, honey].map(({ id }) => made(id));
  const others = [
    made(product.id, {
      decisionNumber: '56/QĐ-UBND',
      decidedOn: '2026-03-01',
      validUntil: '2029-12-31',
      stars: 3,
    }),
    made(tea.id, { decidedOn: '2023-01-12', stars: 3 }),
  ];
  return { ...given, ids, others, id: ids[0] as number };
}
type Recorded = Awaited<ReturnType<typeof recorded>>;
const send = sendWhole;
const page = wholePage;
const form = wholeForm;

const rows = ({ db }: DecisionDesk) => db.select().from(recognitions).all();
const row = (given: Recorded, id: number | undefined) => rows(given).find((one) => one.id === id);
const entries = ({ db }: DecisionDesk) => db.select().from(auditEntries).all();
/** The confirmations of lost stars that a page asks for, by the product they name. */
const losses = (html: string) =>
  [...html.matchAll(/<input[^>]*name="loss"[^>]*>\s*<span>([^<]*)/g)].map(([tag, words]) => ({
    value: /value="([^"]*)"/.exec(tag)?.[1] ?? '',
    words,
  }));

describe('a correction of a whole decision', () => {
  test('is one form for all its lines, with a row in the log for each', async () => {
    const given = await recorded();
    const untouched = given.others.map((id) => row(given, id));
    const sent = await send(given, {
      ...(await form(given, 'correct')),
      number: '155/QĐ-UBND',
      decided: '11/03/2026',
      issuer: 'Chủ tịch UBND tỉnh Thái Nguyên',
      reason: 'chép nhầm số',
      scan: pdfFile(),
    });
    // The last day moves with the day of signing, which is said first.
    expect(sent.status).toBe(422);
    expect(entries(given)).toEqual([]);
    const seen = await page(given, sent);
    expect(await markupFaults(seen)).toEqual([]);
    expect(seen.match(/data-change="shorter"/g)).toHaveLength(3);
    const done = await send(given, { ...(await form(given, 'correct', sent)), intent: 'correct' });
    expect(done.status, await done.clone().text()).toBe(303);
    const [scan] = given.db.select().from(media).all();
    for (const id of given.ids) {
      expect(row(given, id)).toMatchObject({
        decisionNumber: '155/QĐ-UBND',
        issuer: 'Chủ tịch UBND tỉnh Thái Nguyên',
        decidedLatest: '2026-03-11',
        validUntilLatest: '2029-03-11',
        documentId: scan?.id,
        provenance: 'verified',
        stars: 4,
      });
    }
    expect(given.others.map((id) => row(given, id))).toEqual(untouched);
    expect(
      entries(given).map(({ action: what, subjectId, reason }) => [what, subjectId, reason]),
    ).toEqual(given.ids.map((id) => ['correct-decision', String(id), 'chép nhầm số']));
    expect(entries(given)[0]?.before).toMatchObject({ decisionNumber: '55/QĐ-UBND' });
  });

  test('of the number alone asks for nothing more', async () => {
    const given = await recorded();
    const fields = { ...(await form(given, 'correct')), number: '57/QĐ-UBND', reason: 'nhầm' };
    expect((await send(given, fields)).status).toBe(303);
    expect(rows(given).filter((one) => one.decisionNumber === '57/QĐ-UBND')).toHaveLength(3);
  });

  test('that puts stars out names each product; confirming the whole is not enough', async () => {
    const given = await recorded();
    const fields = {
      ...(await form(given, 'correct')),
      decided: '12/03/2022',
      reason: 'nhầm năm',
    };
    const seen = await send(given, fields);
    expect(seen.status).toBe(422);
    const html = await page(given, seen);
    // The noodles keep three stars by another decision, the others none.
    expect(losses(html).map(({ words }) => words)).toEqual([
      expect.stringContaining('Miến dong'),
      expect.stringContaining('Chè Shan'),
      expect.stringContaining('Mật ong'),
    ]);
    expect(html.match(/data-change="(lower|ends)"/g)).toEqual([
      'data-change="lower"',
      'data-change="ends"',
      'data-change="ends"',
    ]);
    const confirming = { ...(await form(given, 'correct', seen)), confirmed: '1' };
    const [first] = losses(html);
    const held = await send(given, { ...confirming, loss: first?.value ?? '' });
    expect(held.status).toBe(422);
    expect(await held.clone().json()).toMatchObject({ why: 'loss' });
    expect(entries(given)).toEqual([]);

    const all = new FormData();
    for (const [name, value] of Object.entries(confirming)) all.append(name, value);
    for (const { value } of losses(html)) all.append('loss', value);
    const { path, params } = wholeAt(given);
    const done = await ask(given.context, action, path, { as: given.province, params, form: all });
    expect(done.status).toBe(303);
    expect(entries(given)).toHaveLength(3);
  });

  test('says that it becomes one with a decision on record', async () => {
    const given = await recorded();
    given.db.update(recognitions).set({ stars: 4 }).run();
    const fields = {
      ...(await form(given, 'correct')),
      number: '56/QĐ-UBND',
      decided: '01/03/2026',
      reason: 'nhầm',
    };
    const seen = await send(given, fields);
    expect(seen.status).toBe(422);
    expect(await page(given, seen)).toContain('Trong sổ đã có 1 dòng');
    const held = await send(given, await form(given, 'correct', seen));
    expect(await held.json()).toMatchObject({ why: 'unconfirmed' });
    const done = await send(given, { ...(await form(given, 'correct', seen)), confirmed: '1' });
    expect(done.status).toBe(303);
  });

  test('by a form that any line has left behind keeps what was typed (409)', async () => {
    const given = await recorded();
    const old = { ...(await form(given, 'correct')), number: '57/QĐ-UBND', reason: 'nhầm' };
    const meanwhile = { issuer: 'UBND tỉnh', reason: 'thiếu' };
    expect((await send(given, { ...(await form(given, 'correct')), ...meanwhile })).status).toBe(
      303,
    );
    const late = await send(given, old);
    expect(late.status).toBe(409);
    // What was typed stands beside what a colleague saved.
    const again = await form(given, 'correct', late);
    expect(again).toMatchObject({ number: '57/QĐ-UBND', issuer: 'UBND tỉnh', reason: 'nhầm' });
    expect((await send(given, again)).status).toBe(303);
    expect(row(given, given.ids[2])).toMatchObject({
      decisionNumber: '57/QĐ-UBND',
      issuer: 'UBND tỉnh',
    });
  });

  test.each<[string, Fields, string]>([
    ['no reason', { number: '1', reason: '' }, 'reason'],
    ['nothing changed', {}, 'reason'],
    ['no number', { number: ' ' }, 'number'],
    ['no day', { decided: '' }, 'decided'],
    ['a day that is none', { decided: '31/02/2026' }, 'decided'],
    ['an unknown level', { level: 'xã' }, 'level'],
    ['an unknown act', { act: '9/QĐ' }, 'act'],
  ])('with %s changes nothing and keeps what was typed', async (_what, typed, fault) => {
    const given = await recorded();
    const fields: Fields = { ...(await form(given, 'correct')), reason: 'vì', ...typed };
    const sent = await send(given, fields);
    expect(sent.status).toBe(422);
    expect(await sent.clone().json()).toMatchObject({ faults: { [fault]: expect.any(String) } });
    expect(await form(given, 'correct', sent)).toMatchObject({
      number: fields.number,
      decided: fields.decided,
    });
    expect(entries(given)).toEqual([]);
  });

  test('may not move the day past a last day printed on the paper', async () => {
    const given = await recorded();
    given.db
      .update(recognitions)
      .set({
        endKind: 'stated',
        statedUntilEarliest: '2026-05-01',
        statedUntilLatest: '2026-05-01',
      })
      .run();
    const fields = { ...(await form(given, 'correct')), decided: '01/06/2026', reason: 'vì' };
    const sent = await send(given, fields);
    expect(await sent.json()).toMatchObject({ faults: { decided: 'before-start' } });
  });

  test('is for province officers with a second factor, and never in their own cause', async () => {
    const given = await recorded();
    const fields = { ...(await form(given, 'correct')), number: '57/QĐ-UBND', reason: 'nhầm' };
    const status = async (as: Parameters<typeof send>[2]) => (await send(given, fields, as)).status;
    expect([await status('near'), await status('halfway')]).toEqual([403, 302]);
    for (const as of ['far', 'editor'] as const) expect([403, 404]).toContain(await status(as));
    expect(entries(given)).toEqual([]);
  });
});
