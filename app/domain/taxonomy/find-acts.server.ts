import type { Database } from 'db/connection.server';
import { acts } from 'db/schema/index.server';
import { asc } from 'drizzle-orm';
import type { PlainDate } from '../clock';
import type { Source } from '../texts';

export type Act = {
  number: string;
  signedOn: PlainDate | null;
  titleVi: string;
  titleEn: string;
  sources: Source[];
};

/** The decisions the rules rest on, oldest first; one without a known date stands at the end. */
export function findActs(db: Database): Act[] {
  const rows = db.select().from(acts).orderBy(asc(acts.signedOn), asc(acts.number)).all();
  return rows.sort((a, b) => Number(a.signedOn === null) - Number(b.signedOn === null));
}
