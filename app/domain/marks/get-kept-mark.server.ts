import type { Database } from 'db/connection.server';
import { formerSlugs, marks } from 'db/schema/index.server';
import { and, eq, ne, sql } from 'drizzle-orm';
import type { Actor } from '../actor';
import { ForbiddenError, NotFoundError } from '../errors';
import { mayAtDesk } from '../policy';
import { normalise } from '../search/fold';
import { indexLabels } from '../search/index-labels.server';
import { indexProduct } from '../search/index-products.server';
import type { MarkRow } from './mark-form';
import { firstFree } from './mark-slug';

/** The entry of a slug in use; throws NotFoundError. */
export function getMarkRow(db: Database, slug: string): MarkRow {
  const row = db.select().from(marks).where(eq(marks.slug, slug)).get();
  if (!row) throw new NotFoundError();
  return row;
}

/** The same, for somebody who changes it; throws ForbiddenError for those who only look. */
export function getKeptMark(db: Database, actor: Actor, slug: string): MarkRow {
  const row = getMarkRow(db, slug);
  if (!mayAtDesk(actor, 'record')) throw new ForbiddenError();
  return row;
}

/** Whether another indication has this name for this product, however the two are typed. */
export function isTakenIndication(
  db: Database,
  { name, productVi }: Pick<MarkRow, 'name' | 'productVi'>,
  ownId: number | null,
): boolean {
  const others = db
    .select({ name: marks.name, productVi: marks.productVi })
    .from(marks)
    .where(and(eq(marks.kind, 'geographical-indication'), ne(marks.id, ownId ?? -1)))
    .all();
  const key = (one: { name: string; productVi: string }) =>
    `${normalise(one.name)}\n${normalise(one.productVi)}`;
  return others.some((other) => key(other) === key({ name, productVi }));
}

/**
 * A slug that no other mark has or once had: shared links must not change hands. A mark may have one
 * of its own former ones back.
 */
export function freeMarkSlug(db: Database, stem: string, ownId: number | null): string {
  const id = ownId ?? -1;
  return firstFree(stem, (slug) => {
    const now = and(eq(marks.slug, slug), ne(marks.id, id));
    const once = and(
      eq(formerSlugs.kind, 'mark'),
      eq(formerSlugs.slug, slug),
      ne(formerSlugs.targetId, id),
    );
    return (
      db.select({ id: marks.id }).from(marks).where(now).get() !== undefined ||
      db.select({ slug: formerSlugs.slug }).from(formerSlugs).where(once).get() !== undefined
    );
  });
}

/** Brings what search knows of a mark up to date: its suggestion, and the products found by it. */
export function indexMark(db: Database, markId: number): void {
  indexLabels(db);
  const rows = db.all<{ id: number }>(sql`
    SELECT product_id AS id FROM related_marks WHERE mark_id = ${markId}
    UNION SELECT up.product_id FROM right_products up JOIN rights_of_use u ON u.id = up.right_id
      WHERE u.mark_id = ${markId}`);
  for (const { id } of rows) indexProduct(db, id);
}
