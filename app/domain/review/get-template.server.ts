import type { Database } from 'db/connection.server';
import { reasonTemplates } from 'db/schema/index.server';
import { eq } from 'drizzle-orm';
import type { Actor } from '../actor';
import { ForbiddenError, NotFoundError } from '../errors';
import { mayAtDesk } from '../policy';

export type TemplateRow = typeof reasonTemplates.$inferSelect;

/** Throws ForbiddenError for everybody who may not keep templates. */
export function requireKeeper(actor: Actor): void {
  if (!mayAtDesk(actor, 'keep-templates')) throw new ForbiddenError();
}

/** A template, also one that was removed. Throws NotFoundError where there never was one. */
export function getTemplate(db: Database, id: number): TemplateRow {
  const row = db.select().from(reasonTemplates).where(eq(reasonTemplates.id, id)).get();
  if (!row) throw new NotFoundError();
  return row;
}
