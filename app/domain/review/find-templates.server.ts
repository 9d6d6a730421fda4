import type { Database } from 'db/connection.server';
import { reasonTemplates } from 'db/schema/index.server';
import { asc, isNull } from 'drizzle-orm';
import { readTemplateField, TEMPLATE_FIELDS, type Template } from './templates';

/** The templates officers keep, by what they are about, those about anything last. */
export function findTemplates(db: Database): Template[] {
  const place = ({ field }: Template) =>
    field ? TEMPLATE_FIELDS.indexOf(field) : TEMPLATE_FIELDS.length;
  return db
    .select({ id: reasonTemplates.id, field: reasonTemplates.field, text: reasonTemplates.text })
    .from(reasonTemplates)
    .where(isNull(reasonTemplates.removedAt))
    .orderBy(asc(reasonTemplates.id))
    .all()
    .map(({ field, ...row }) => ({ ...row, field: readTemplateField(field ?? '') }))
    .sort((a, b) => place(a) - place(b));
}
