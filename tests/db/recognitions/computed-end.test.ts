import type { Database } from 'db/connection.server';
import { recognitions } from 'db/schema/index.server';
import { makeProduct } from 'db/seed/factories/index.server';
import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type DateRange } from '~/domain/dates';
import { END_COMPUTED, END_UNKNOWN, endStated } from '~/domain/recognitions/end';
import { readRecognition } from '~/domain/recognitions/read';
import { defaultValidUntil } from '~/domain/recognitions/status';
import { migratedDatabase } from '../../support/database';
import { anyDay, kind, rangeOver } from '../../support/recognitions';

const UNKNOWN = { earliest: null, latest: null };

function stored(db: Database, values: Partial<typeof recognitions.$inferInsert>) {
  const productId = makeProduct(db).id;
  const stamps = { provenance: 'sourced' as const, createdAt: '2026-08-01T05:00:00.000Z' };
  const { id } = db
    .insert(recognitions)
    .values({ productId, ...stamps, ...values })
    .returning()
    .get();
  const row = db.select().from(recognitions).where(eq(recognitions.id, id)).get();
  return readRecognition(row as NonNullable<typeof row>);
}

test('SQLite counts 36 months as the rule does, on every day of twenty years', () => {
  const db = migratedDatabase();
  const { id } = stored(db, {});
  const update = db.$client.prepare(
    `UPDATE recognitions SET decided_earliest = ?, decided_latest = ? WHERE id = ?
     RETURNING valid_until_earliest AS earliest, valid_until_latest AS latest`,
  );
  const wrong: string[] = [];
  for (let day = '2018-01-01'; day < '2038-01-01'; day = addDays(day, 1)) {
    const { earliest, latest } = update.get(day, day, id) as DateRange;
    const rule = defaultValidUntil({ earliest: day, latest: day });
    if (earliest !== rule.earliest || latest !== rule.latest) wrong.push(`${day}: ${latest}`);
  }
  expect(wrong).toEqual([]);
});

test('any end is the stated one, else the rule’s, else nothing', () => {
  const db = migratedDatabase();
  const partly = fc
    .tuple(rangeOver(anyDay), fc.boolean(), fc.boolean())
    .map(([{ earliest, latest }, from, to]) => ({
      earliest: from ? earliest : null,
      latest: to ? latest : null,
    }));
  const ends = fc.oneof(
    fc.constant(END_COMPUTED),
    fc.constant(END_UNKNOWN),
    partly.map((range) => endStated(range)),
  );
  fc.assert(
    fc.property(partly, ends, kind, (decided, end, kind) => {
      const { validUntil } = stored(db, {
        kind,
        decidedEarliest: decided.earliest,
        decidedLatest: decided.latest,
        ...end,
      });
      const stated = { earliest: end.statedUntilEarliest, latest: end.statedUntilLatest };
      const computed = kind === 'recognition' ? defaultValidUntil(decided) : UNKNOWN;
      const expected = { stated, computed, unknown: UNKNOWN }[end.endKind];
      expect(validUntil).toEqual(expected);
    }),
  );
});
