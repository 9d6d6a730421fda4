import { type Database, dataVersion } from 'db/connection.server';

/** Whether the database answers, for /healthz. Never throws. */
export function checkDatabase(db: Database): { ok: boolean; dataVersion: number | null } {
  try {
    return { ok: true, dataVersion: dataVersion(db) };
  } catch {
    return { ok: false, dataVersion: null };
  }
}
