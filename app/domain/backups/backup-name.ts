import { vietnamDayOf, vietnamTimeOf } from '../clock';

const NAME = /^\d{4}-\d{2}-\d{2}-\d{6}$/;

/** What a backup made at an instant is called: its time in Vietnam, so that names sort by age. */
export function backupName(instant: string): string {
  const seconds = instant.slice(17, 19);
  return `${vietnamDayOf(instant)}-${vietnamTimeOf(instant).replace(':', '')}${seconds}`;
}

/** Whether something in the folder of backups is a whole one; others are half made or not ours. */
export const isBackupName = (name: string): boolean => NAME.test(name);
