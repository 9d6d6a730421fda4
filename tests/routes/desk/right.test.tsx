import { rightProducts } from 'db/schema/index.server';
import { makeMark } from 'db/seed/factories/index.server';
import { describe, expect, test } from 'vitest';
import { findMatches } from '~/domain/search/find-matches.server';
import { RightPage } from '~/ui/desk-marks/right-page';
import { TODAY } from '../../support/database';
import {
  auditOf,
  heldRight,
  type MarksDesk,
  openRight,
  rightsOf,
  sendRight,
  shownUnder,
} from '../../support/marks-desk';
import { pdfFile } from '../../support/papers';
import { render } from '../../support/render';

const namedBy = ({ db }: MarksDesk) =>
  db
    .select()
    .from(rightProducts)
    .all()
    .map(({ productId }) => productId);

describe('a suspension', () => {
  const form = { intent: 'dinh', suspendedOn: TODAY, suspendedReason: 'Không đạt quy chế' };

  test('is seen by buyers at once, with its reason', async () => {
    const { desk, right } = await heldRight();
    expect(await shownUnder(desk)).toEqual([desk.products[0].id]);
    expect((await sendRight(desk, right.id, form)).status).toBe(303);
    expect(await shownUnder(desk)).toEqual([]);
    expect(await shownUnder(desk, '2026-07-31')).toEqual([desk.products[0].id]);
    expect(rightsOf(desk)[0]?.suspendedReason).toBe('Không đạt quy chế');
    expect(auditOf(desk)).toHaveLength(1);
    expect(auditOf(desk)[0]).toMatchObject({
      action: 'suspend-right',
      reason: 'Không đạt quy chế',
      before: { suspendedOn: null },
      after: { suspendedOn: TODAY },
    });
  });

  test.each([
    [
      { suspendedOn: '', suspendedReason: '' },
      { suspendedOn: 'missing', suspendedReason: 'missing' },
    ],
    [{ suspendedOn: '2025-12-31' }, { suspendedOn: 'before-start' }],
    [{ suspendedOn: '2027-01-02' }, { suspendedOn: 'after-end' }],
    [{ suspendedOn: 'mai' }, { suspendedOn: 'not-a-day' }],
  ])('of %o is refused', async (typed, faults) => {
    const { desk, right } = await heldRight({ expiresOn: '2027-01-01' });
    const answer = await sendRight(desk, right.id, { ...form, ...typed });
    expect(answer.status).toBe(422);
    const { refused } = await answer.json();
    expect(refused.faults).toEqual(faults);
    expect(refused.typed.suspendedOn).toBe(typed.suspendedOn);
    expect(auditOf(desk)).toEqual([]);
  });

  test('is recorded once', async () => {
    const { desk, right } = await heldRight();
    await sendRight(desk, right.id, form);
    expect((await sendRight(desk, right.id, { ...form, suspendedReason: 'khác' })).status).toBe(
      409,
    );
    expect(rightsOf(desk)[0]?.suspendedReason).toBe('Không đạt quy chế');
  });
});

describe('a correction', () => {
  test('changes facts and products with its reason, and searches anew', async () => {
    const { desk, right, correction } = await heldRight();
    const [, second] = desk.products;
    const answer = await sendRight(desk, right.id, {
      ...correction({ number: '8/GCN', granted: '2025' }),
      product: String(second.id),
    });
    expect(answer.headers.get('Location')).toContain('?da=chua');
    expect(rightsOf(desk)[0]).toMatchObject({
      number: '8/GCN',
      grantedEarliest: '2025-01-01',
      grantedLatest: '2025-12-31',
    });
    expect(namedBy(desk)).toEqual([second.id]);
    expect([...findMatches(desk.db, 'bac kan').bestFirst]).toEqual([second.id]);
    expect(auditOf(desk)).toHaveLength(1);
    expect(auditOf(desk)[0]).toMatchObject({
      action: 'correct-right',
      reason: 'chép nhầm',
      before: { number: '7/GCN', productIds: [desk.products[0].id] },
      after: { number: '8/GCN', productIds: [second.id] },
    });
  });

  test('with a scan proves what was only published', async () => {
    const { desk, right, correction } = await heldRight({ provenance: 'sourced' });
    const form = new FormData();
    for (const [name, value] of Object.entries(correction())) form.append(name, String(value));
    form.append('scan', pdfFile());
    await sendRight(desk, right.id, form);
    expect(rightsOf(desk)[0]).toMatchObject({ provenance: 'verified', number: '7/GCN' });
    expect(rightsOf(desk)[0]?.documentId).not.toBeNull();
  });

  test('that changes nothing, gives no reason or names no product is refused', async () => {
    const { desk, right, correction } = await heldRight();
    const faults = async (typed: object) => {
      const answer = await sendRight(desk, right.id, correction(typed));
      expect(answer.status).toBe(422);
      return (await answer.json()).refused.faults;
    };
    expect(await faults({})).toEqual({ reason: 'same' });
    expect(await faults({ number: '8', reason: '' })).toEqual({ reason: 'missing' });
    expect(await faults({ product: [] })).toEqual({ products: 'missing' });
    expect(auditOf(desk)).toEqual([]);
  });

  test('by two keeps what each changed, and shows both sides where they differ', async () => {
    const { desk, right, correction } = await heldRight();
    await sendRight(desk, right.id, correction({ number: '8/GCN', expiresOn: '2029-01-01' }));
    await sendRight(desk, right.id, correction({ issuer: 'Hội khác' }));
    expect(rightsOf(desk)[0]).toMatchObject({ number: '8/GCN', issuer: 'Hội khác' });
    const answer = await sendRight(desk, right.id, correction({ number: '9/GCN' }));
    expect(answer.status).toBe(409);
    const { refused } = await answer.json();
    expect(refused.typed).toMatchObject({ number: '9/GCN', expiresOn: '2029-01-01' });
    const room = await (await openRight(desk, right.id)).json();
    const html = render(<RightPage {...room} refused={refused} />);
    expect(html).toContain('Đang lưu: 8/GCN');
    const { typed, opened } = refused;
    const again = { ...typed, product: typed.products.split(','), opened: JSON.stringify(opened) };
    await sendRight(desk, right.id, { intent: 'sua', reason: 'chọn', ...again });
    expect(rightsOf(desk)[0]).toMatchObject({ number: '9/GCN', issuer: 'Hội khác' });
  });
});

describe('the page of a right', () => {
  test.each([
    ['province', 200, 303],
    ['near', 200, 403],
    ['far', 404, 404],
    ['judge', 200, 403],
    ['admin', 404, 404],
    ['member', 404, 404],
  ] as const)('for the %s: page %i, forms %i', async (who, page, form) => {
    const { desk, right, correction } = await heldRight();
    expect((await openRight(desk, right.id, '', who)).status).toBe(page);
    for (const sent of [
      correction({ number: '8/GCN' }),
      { intent: 'dinh', suspendedOn: TODAY, suspendedReason: 'a' },
    ]) {
      expect((await sendRight(desk, right.id, sent, { who })).status).toBe(form);
    }
    expect(auditOf(desk)).toHaveLength(form === 303 ? 2 : 0);
  });

  test('is under its own mark only', async () => {
    const { desk, right } = await heldRight();
    const elsewhere = { ...desk, mark: makeMark(desk.db) };
    expect((await openRight(elsewhere, right.id)).status).toBe(404);
  });

  test('has no form for those who only look', async () => {
    const { desk, right } = await heldRight();
    const html = async (who: 'near' | 'province') =>
      render(<RightPage {...(await (await openRight(desk, right.id, '', who)).json())} />);
    expect(await html('province')).toContain('method="post"');
    expect(await html('near')).not.toContain('method="post"');
    expect(await html('near')).toContain('7/GCN');
  });
});
