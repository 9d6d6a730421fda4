import { auditEntries, media, recognitions } from 'db/schema/index.server';
import { makePerson, makeProduct, makeRecognition } from 'db/seed/factories/index.server';
import { asc, eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { ForbiddenError, NotFoundError } from '~/domain/errors';
import { findPaper } from '~/domain/media/find-paper.server';
import { EMPTY_ROW } from '~/domain/recognitions/annex-row';
import { checkDecision, type Decision, NOTHING_DECIDED } from '~/domain/recognitions/decision-form';
import { findDecisionState } from '~/domain/recognitions/find-decision-state.server';
import { planDecision } from '~/domain/recognitions/plan-decision';
import { recordDecision } from '~/domain/recognitions/record-decision.server';
import { KEEP, LEAVE_OUT, TAKE, type TypedRow, typedRow } from '~/domain/recognitions/row-form';
import { planMark, rowMark } from '~/domain/recognitions/row-mark';
import { actorOf } from '../../support/personas';
import { makeScan, NOW, type Setting, setting } from '../papers/setting';

const decided = (change: Partial<typeof NOTHING_DECIDED> = {}): Decision => {
  const typed = {
    ...NOTHING_DECIDED,
    number: '55/QĐ-UBND',
    issuer: 'UBND tỉnh Thái Nguyên',
    level: 'provincial',
    decidedOn: '2026-03-12',
    keptAt: 'Văn phòng điều phối',
    ...change,
  };
  const { decision, faults } = checkDecision(typed, { acts: ['148/QĐ-TTg'], scanId: null });
  if (!decision) throw new Error(JSON.stringify(faults));
  return decision;
};

const line = (name: string, stars = '4', change: Partial<TypedRow> = {}): TypedRow => ({
  ...typedRow({ ...EMPTY_ROW, name, stars }),
  ...change,
});

/** Checks as the page does, then records what was shown, with what `answer` makes of the lines. */
function record(
  given: Setting,
  decision: Decision,
  rows: TypedRow[],
  {
    confirmed = false,
    answer = (row: TypedRow) => row,
    acting = given.province,
    meanwhile = () => {},
  } = {},
) {
  const state = findDecisionState(given.db, acting.actor);
  const plan = planDecision(decision, rows, state, NOW.slice(0, 10));
  const seen = plan.rows.map((row) => answer({ ...row.typed, seen: rowMark(row) }));
  meanwhile();
  return recordDecision(acting, { decision, rows: seen, seen: planMark(plan), confirmed });
}

const stored = ({ db }: Setting) =>
  db.select().from(recognitions).orderBy(asc(recognitions.id)).all();
const entries = ({ db }: Setting) =>
  db.select().from(auditEntries).orderBy(asc(auditEntries.id)).all();

describe('a decision', () => {
  test('is recorded for all its products, each with one entry in the log', () => {
    const given = setting();
    const done = record(given, decided(), [line('mien dong'), line('Chè', '3')]);
    expect(done).toEqual({ ids: stored(given).map(({ id }) => id) });
    expect(stored(given)).toMatchObject([
      {
        productId: given.noodles.id,
        stars: 4,
        level: 'provincial',
        actNumber: '148/QĐ-TTg',
        criteriaSetId: given.set.id,
        decisionNumber: '55/QĐ-UBND',
        decidedEarliest: '2026-03-12',
        decidedLatest: '2026-03-12',
        validUntilEarliest: '2029-03-12',
        validUntilLatest: '2029-03-12',
        endKind: 'computed',
        provenance: 'verified',
        sources: [{ label: 'Văn phòng điều phối' }],
        createdAt: NOW,
      },
      { productId: given.tea.id, stars: 3, criteriaSetId: null },
    ]);
    expect(
      entries(given).map(({ action, subjectType, subjectId }) => [action, subjectType, subjectId]),
    ).toEqual(stored(given).map(({ id }) => ['record-recognition', 'recognition', String(id)]));
    expect(entries(given)[0]?.after).toMatchObject({ stars: 4, annex: { name: 'mien dong' } });
  });

  test('is recorded for none where one line cannot be: all is one transaction', () => {
    const given = setting();
    // A product that goes away between the plan and its writing, as only a fault of ours could do.
    given.db.$client.exec(
      `CREATE TRIGGER no_tea BEFORE INSERT ON recognitions WHEN NEW.product_id = ${given.tea.id} BEGIN SELECT RAISE(ABORT, 'no'); END`,
    );
    expect(() => record(given, decided(), [line('Miến dong'), line('Chè')])).toThrow();
    expect(stored(given)).toEqual([]);
    expect(entries(given)).toEqual([]);
  });

  test('a second time changes nothing', () => {
    const given = setting();
    record(given, decided(), [line('Miến dong')]);
    const again = record(given, decided({ number: ' 55 / QĐ–UBND ' }), [line('Miến dong')]);
    expect(again).toMatchObject({
      held: 'nothing',
      plan: { rows: [{ outcome: { kind: 'recorded' } }] },
    });
    expect(entries(given)).toHaveLength(1);
  });

  test('verifies what was only published, and keeps what it does not say', () => {
    const given = setting();
    const published = makeRecognition(given.db, {
      productId: given.noodles.id,
      stars: 4,
      score: 81,
      decisionNumber: null,
      decidedEarliest: '2026-01-01',
      decidedLatest: '2026-12-31',
      provenance: 'sourced',
      sources: [{ label: 'Báo' }],
    });
    expect(record(given, decided(), [line('Miến dong')])).toEqual({ ids: [published.id] });
    expect(stored(given)).toMatchObject([
      {
        score: 81,
        provenance: 'verified',
        decidedEarliest: '2026-03-12',
        sources: [{ label: 'Báo' }, { label: 'Văn phòng điều phối' }],
      },
    ]);
    expect(entries(given)).toMatchObject([
      { action: 'verify-recognition', before: { decisionNumber: null } },
    ]);
  });
});

describe('a line that differs from the record', () => {
  const differing = () => {
    const given = setting();
    record(given, decided(), [line('Miến dong', '3')]);
    return given;
  };

  test('waits for an answer', () => {
    expect(record(differing(), decided(), [line('Miến dong', '4')])).toMatchObject({
      held: 'open',
      plan: { rows: [{ outcome: { kind: 'differs', changes: ['stars'], take: null } }] },
    });
  });

  test('is corrected by the decision, before and after in the log', () => {
    const given = differing();
    const answer = (row: TypedRow) => ({ ...row, differing: TAKE });
    record(given, decided(), [line('Miến dong', '4')], { answer });
    expect(stored(given)).toMatchObject([{ stars: 4 }]);
    expect(entries(given)[1]).toMatchObject({
      action: 'correct-recognition',
      before: { stars: 3 },
      after: { stars: 4 },
    });
  });

  test('stays as it is where the record is right', () => {
    const given = differing();
    const answer = (row: TypedRow) => ({ ...row, differing: KEEP });
    record(given, decided(), [line('Miến dong', '4'), line('Chè', '3')], { answer });
    expect(stored(given).map(({ stars }) => stars)).toEqual([3, 3]);
  });
});

describe('questions and warnings', () => {
  test('an answered line is recorded at once, one left out is not', () => {
    const given = setting();
    const rows = [line('Miến'), line('Thịt trâu'), line('Chè', '3')];
    expect(record(given, decided(), rows)).toMatchObject({ held: 'open' });
    const answer = (row: TypedRow) => {
      if (row.words.name === 'Miến') return { ...row, choice: String(given.noodles.id) };
      return row.words.name === 'Thịt trâu' ? { ...row, choice: LEAVE_OUT } : row;
    };
    expect(record(given, decided(), rows, { answer })).toMatchObject({ ids: [1, 2] });
    expect(stored(given).map(({ productId }) => productId)).toEqual([
      given.noodles.id,
      given.tea.id,
    ]);
  });

  test('an answer that raises a new matter is shown first', () => {
    const given = setting();
    makeRecognition(given.db, { productId: given.noodles.id, decidedOn: '2026-05-01' });
    const answer = (row: TypedRow) => ({ ...row, choice: String(given.noodles.id) });
    const options = { answer, confirmed: true };
    expect(record(given, decided(), [line('Miến')], options)).toMatchObject({
      held: 'changed',
      plan: { rows: [{ warnings: ['longer'] }] },
    });
  });

  test('a warning has to be confirmed, and never forbids', () => {
    const given = setting();
    const late = decided({ level: 'district' });
    expect(record(given, late, [line('Chè', '3')])).toMatchObject({ held: 'unconfirmed' });
    expect(stored(given)).toEqual([]);
    expect(record(given, late, [line('Chè', '3')], { confirmed: true })).toMatchObject({
      ids: [1],
    });
    expect(stored(given)).toMatchObject([{ level: 'district' }]);
  });

  test('the same product twice is recorded twice only when confirmed', () => {
    const given = setting();
    const rows = [line('Miến dong', '3'), line('Miến dong', '4')];
    expect(record(given, decided(), rows)).toMatchObject({ held: 'unconfirmed' });
    record(given, decided(), rows, { confirmed: true });
    expect(stored(given)).toHaveLength(2);
  });

  test('what moved meanwhile is shown again', () => {
    const given = setting();
    const meanwhile = () => {
      record(given, decided(), [line('Chè', '3')]);
    };
    const held = record(given, decided(), [line('Miến dong'), line('Chè', '3')], { meanwhile });
    expect(held).toMatchObject({ held: 'changed' });
    expect(stored(given)).toHaveLength(1);
  });
});

describe('who records', () => {
  test.each(['member', 'near', 'halfway', 'admin'] as const)('not %s', (who) => {
    const given = setting();
    const acting = given[who];
    expect(() => record(given, decided(), [line('Chè', '3')], { acting })).toThrow(ForbiddenError);
    expect(stored(given)).toEqual([]);
  });

  test('nobody for the producer they are a member of', () => {
    const given = setting();
    const person = makePerson(given.db, {
      officer: { post: 'province' },
      twoFactorEnabled: true,
      memberOf: { [given.other.id]: 'owner' },
    });
    const acting = { ...given.province, actor: actorOf(given.db, person) };
    const held = record(given, decided(), [line('Chè', '3')], { acting });
    expect(held).toMatchObject({ held: 'open', plan: { rows: [{ outcome: { kind: 'own' } }] } });
    const answer = (row: TypedRow) => ({ ...row, choice: String(given.tea.id) });
    expect(record(given, decided(), [line('x')], { acting, answer })).toMatchObject({
      held: 'open',
    });
  });
});

describe('the scan', () => {
  const scanned = (given: Setting) => {
    const id = makeScan(given.db, given.own.id);
    const values = { producerId: null, uploadedBy: given.province.actor.personId };
    given.db.update(media).set(values).where(eq(media.id, id)).run();
    return id;
  };

  test('is kept with every product, open to their members and officers and nobody else', () => {
    const given = setting();
    const scanId = scanned(given);
    const seenBy = (who: 'province' | 'member' | 'stranger' | 'near' | 'far' | 'admin') =>
      findPaper(given.db, given[who].actor, scanId) !== null;
    expect([seenBy('province'), seenBy('member')]).toEqual([false, false]);
    record(given, { ...decided(), scanId }, [line('Miến dong')]);
    expect(stored(given)).toMatchObject([{ documentId: scanId }]);
    expect([seenBy('province'), seenBy('member'), seenBy('near')]).toEqual([true, true, true]);
    expect([seenBy('stranger'), seenBy('far'), seenBy('admin')]).toEqual([false, false, false]);
  });

  test('of somebody’s own paper cannot be tied to a decision', () => {
    const given = setting();
    const decision = { ...decided(), scanId: given.scan };
    expect(() => record(given, decision, [line('Miến dong')])).toThrow(NotFoundError);
  });
});

test('thirty products and two mismatches are one go', () => {
  const given = setting();
  const names = Array.from({ length: 28 }, (_, at) => `Sản vật số ${at + 101}`);
  for (const name of names) makeProduct(given.db, { name, producerId: given.own.id });
  const rows = [...names, 'Miến của chợ', 'Không ai biết'].map((name) => line(name, '3'));
  const answer = (row: TypedRow) => {
    if (row.words.name === 'Miến của chợ') return { ...row, choice: String(given.noodles.id) };
    return row.words.name === 'Không ai biết' ? { ...row, choice: LEAVE_OUT } : row;
  };
  expect(record(given, decided(), rows)).toMatchObject({ held: 'open' });
  record(given, decided(), rows, { answer });
  expect(stored(given)).toHaveLength(29);
  expect(entries(given)).toHaveLength(29);
});
