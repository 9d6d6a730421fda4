import { recognitions } from 'db/schema/index.server';
import { makeRecognition } from 'db/seed/factories/index.server';
import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findChased } from '~/domain/chase/find-chased.server';
import { addDays, type DateRange, daysBetween, exactly, partialDate } from '~/domain/dates';
import {
  daysLeft,
  defaultValidUntil,
  isLit,
  recognitionStatus,
} from '~/domain/recognitions/status';
import { LAPSED_DAYS } from '~/domain/renewals/renewal-time';
import { rebuildSearchIndex } from '~/domain/search/index-products.server';
import { action, loader } from '~/routes/desk/decision';
import { loader as productLoader } from '~/routes/market/product';
import { loader as listLoader } from '~/routes/market/products';
import { loader as productJson } from '~/routes/system/product-json';
import { loader as listJson } from '~/routes/system/products-json';
import type { RecognitionPageProps } from '~/ui/desk-decisions/recognition-page';
import { decisionDesk } from '../../support/decisions';
import { load } from '../../support/load';
import { actorOf, ask } from '../../support/personas';
import { anyDay } from '../../support/recognitions';

/** The noodles have four stars whose end is computed. */
async function starred() {
  const given = await decisionDesk();
  const { id } = makeRecognition(given.db, {
    productId: given.product.id,
    stars: 4,
    decidedOn: '2026-11-20',
  });
  rebuildSearchIndex(given.db);
  const at = { as: given.province, params: { id: String(id) } };
  const path = `/co-quan/quyet-dinh/${id}`;
  const opened = async () => {
    const page = await ask(given.context, loader, path, at);
    return (await page.json()) as RecognitionPageProps;
  };
  const correct = async (change: Record<string, string>) => {
    const { facts } = await opened();
    const typed = { ...facts.typed, reason: 'Chép nhầm', ...change };
    const form = new FormData();
    const fields = { ...typed, opened: facts.opened, intent: 'correct' };
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    return ask(given.context, action, path, { ...at, form });
  };
  const row = () => given.db.select().from(recognitions).where(eq(recognitions.id, id)).get();
  return { ...given, id, opened, correct, row };
}
type Starred = Awaited<ReturnType<typeof starred>>;

/** What the public and the officers read of the noodles on a day. */
async function readOn({ db, product, province }: Starred, today: string) {
  const { slug } = product;
  const at = (path: string) => [db, path, { today, params: { slug } }] as const;
  const page = await load(productLoader, ...at(`/san-pham/${slug}`));
  const json = await (await load(productJson, ...at(`/san-pham/${slug}.json`))).json();
  const list = await load(listLoader, ...at('/san-pham'));
  const items = (await (await load(listJson, ...at('/san-pham.json'))).json()).items;
  const actor = actorOf(db, { id: province.personId });
  const chased = findChased({ db, actor, now: `${today}T05:00:00.000Z` }, 'vi')
    .flatMap(({ rows }) => rows)
    .find(({ products }) => products[0]?.slug === slug);
  const bySlug = (one: { slug: string }) => one.slug === slug;
  const lit = (one: { stars: number | null; validUntil: string | null }) =>
    one.stars === null ? null : one.validUntil;
  const shining = (card: { star: { validUntil: DateRange } | null } | undefined) =>
    card?.star ? partialDate(card.star.validUntil) : null;
  return {
    page: shining(page.facts.card),
    list: shining(list.cards.find(bySlug)),
    json: lit(json),
    item: lit(items.find(bySlug)),
    chased: chased ? chased.end.latest : null,
    told: page.facts.decisions[0]?.validUntil,
  };
}

const vietnamese = (day: string) => day.split('-').reverse().join('/');

describe('correcting only the day of a decision', () => {
  test('moves its computed end along: no star shines on a false one', async () => {
    const given = await starred();
    expect((await given.correct({ decided: '29/02/2024' })).status).toBe(303);
    expect(given.row()).toMatchObject({ endKind: 'computed', validUntilLatest: '2027-02-28' });
    const read = await readOn(given, '2027-03-01');
    expect(read).toMatchObject({ page: null, list: null, json: null, item: null });
    expect(read.told).toEqual(exactly('2027-02-28'));
  });

  test('leaves an end the paper states', async () => {
    const given = await starred();
    await given.correct({ validUntil: '20/11/2028' });
    await given.correct({ decided: '20/10/2026' });
    expect(given.row()).toMatchObject({ endKind: 'stated', validUntilLatest: '2028-11-20' });
  });
});

describe('the last day of a correction', () => {
  test('emptied is computed; not known is a choice of its own, and both at once a fault', async () => {
    const given = await starred();
    await given.correct({ validUntil: '20/11/2028' });
    await given.correct({ validUntil: '' });
    expect(given.row()).toMatchObject({ endKind: 'computed', validUntilLatest: '2029-11-20' });
    await given.correct({ endUnknown: '1' });
    expect(given.row()).toMatchObject({ endKind: 'unknown', validUntilLatest: null });
    expect((await given.opened()).facts.typed).toMatchObject({ validUntil: '', endUnknown: '1' });
    const both = await given.correct({ endUnknown: '1', validUntil: '20/11/2028' });
    expect(await both.json()).toMatchObject({ faults: { validUntil: 'both' } });
  });

  test('longer than 36 months is said, and kept only once it is confirmed', async () => {
    const given = await starred();
    const change = { validUntil: '21/11/2029' };
    const asked = await given.correct(change);
    expect(asked.status).toBe(422);
    expect(await asked.json()).toMatchObject({ faults: { validUntil: 'longer-term' } });
    expect(given.row()).toMatchObject({ endKind: 'computed' });
    expect((await given.correct({ ...change, confirmed: '1' })).status).toBe(303);
    expect(given.row()).toMatchObject({ endKind: 'stated', validUntilLatest: '2029-11-21' });
    // Another fact may be corrected without confirming the same end again; another day may not.
    expect((await given.correct({ score: '75' })).status).toBe(303);
    expect((await given.correct({ decided: '19/11/2026' })).status).toBe(422);
  });
});

test('after any corrections page, list, JSON and reminders agree with the rule on every day', async () => {
  const end = fc.oneof(
    { weight: 3, arbitrary: fc.constant({ kind: 'computed' as const, days: 0 }) },
    fc.record({ kind: fc.constant('stated' as const), days: fc.integer({ min: 0, max: 2000 }) }),
    fc.constant({ kind: 'unknown' as const, days: 0 }),
  );
  const corrections = fc.array(fc.record({ day: anyDay, end }), { minLength: 1, maxLength: 3 });
  const anyOffset = fc.array(fc.integer({ min: -400, max: 2000 }), { maxLength: 3 });
  const given = await starred();
  await fc.assert(
    fc.asyncProperty(corrections, anyOffset, async (made, offsets) => {
      let validUntil = exactly('');
      let decided = exactly('');
      for (const { day, end } of made) {
        decided = exactly(day);
        const stated = addDays(day, end.days);
        validUntil = {
          computed: defaultValidUntil(decided),
          stated: exactly(stated),
          unknown: { earliest: null, latest: null },
        }[end.kind];
        await given.correct({
          decided: vietnamese(day),
          validUntil: end.kind === 'stated' ? vietnamese(stated) : '',
          endUnknown: end.kind === 'unknown' ? '1' : '',
          confirmed: '1',
        });
      }
      const dates = { kind: 'recognition' as const, decided, validUntil, revokedOn: null };
      const last = validUntil.latest;
      const start = decided.latest as string;
      const around = (day: string) => [-1, 0, 1].map((days) => addDays(day, days));
      const turning = [start, ...(last ? [last, addDays(last, -90), addDays(last, -180)] : [])];
      const days = [
        ...turning.flatMap(around),
        ...(last ? around(addDays(last, LAPSED_DAYS)) : []),
        ...offsets.map((offset) => addDays(start, offset)),
      ];
      for (const day of days) {
        const lit = isLit(dates, day);
        const shown = lit ? last : null;
        const left = daysLeft(dates, day);
        const lapsed =
          recognitionStatus(dates, day) === 'expired' &&
          last !== null &&
          daysBetween(last, day) <= LAPSED_DAYS;
        const due = lapsed || (left !== null && left <= 180);
        expect(await readOn(given, day), `${JSON.stringify(dates)} on ${day}`).toEqual({
          page: shown,
          list: shown,
          json: shown,
          item: shown,
          chased: due ? last : null,
          told: validUntil,
        });
      }
    }),
    { numRuns: 15 },
  );
});
