/**
 * Why a backup was not made or not restored, for the operator: what happened, what was kept, what to
 * do next. Shown as it stands, so each is one line.
 */
export class BackupError extends Error {
  override name = 'BackupError';
}

/** Whether a disk was full, for Node or for SQLite. */
export const isOutOfRoom = (error: unknown): boolean =>
  ['ENOSPC', 'EDQUOT', 'SQLITE_FULL'].includes((error as { code?: string }).code ?? '');
