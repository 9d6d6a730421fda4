import { type Database, write } from '../connection.server';
import { reasonTemplates } from '../schema/index.server';
import { readSeed } from './json.server';

/** Reasons for returning something, by the field they are about; under the empty name, about any. */
type Reasons = { templates: Record<string, string[]> };

/** The reasons officers begin with. */
export function seedReasons(tx: Database): void {
  const { templates } = readSeed<Reasons>('reference/reason-templates.json');
  const rows = Object.entries(templates).flatMap(([field, texts]) =>
    texts.map((text) => ({ field: field || null, text })),
  );
  tx.insert(reasonTemplates).values(rows).run();
}

/**
 * Brings the reasons to a database that was filled before there were any. Returns whether it did. What
 * officers take out of use stays a row, so a table without any never had them: it happens once.
 */
export function fillEmptyReasons(db: Database): boolean {
  const kept = db.select({ id: reasonTemplates.id }).from(reasonTemplates).limit(1).get();
  if (kept) return false;
  write(db, seedReasons);
  return true;
}
