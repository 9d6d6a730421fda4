import type { Entries } from './form';

/** More than any list on one form has; a longer one was not made by our form. */
const MAX_ROWS = 200;

/**
 * The rows of a list on a form, named `packs[0].labelVi`, in the order of their numbers; which may
 * have gaps. A row whose `remove` is set is not there.
 */
export function readRows(list: string, entries: Entries): Record<string, string>[] {
  const rows = new Map<number, Record<string, string>>();
  for (const [name, value] of entries) {
    if (typeof value !== 'string' || !name.startsWith(`${list}[`)) continue;
    const [, index, field] = /^\[(\d{1,4})\]\.([A-Za-z]+)$/.exec(name.slice(list.length)) ?? [];
    if (index === undefined || field === undefined) continue;
    const row = rows.get(Number(index));
    if (!row && rows.size >= MAX_ROWS) continue;
    rows.set(Number(index), { ...row, [field]: value });
  }
  return [...rows.entries()]
    .sort(([a], [b]) => a - b)
    .map(([, row]) => row)
    .filter((row) => !row.remove);
}

/** Whether none of the named values of a row was filled in. */
export function isBlankRow(row: Readonly<Record<string, string>>, names: readonly string[]) {
  return names.every((name) => (row[name] ?? '').trim() === '');
}

/** The id a row carries in a hidden field; undefined for a new one. */
export function rowId(row: Readonly<Record<string, string>>): number | undefined {
  return /^\d{1,15}$/.test(row.id ?? '') ? Number(row.id) : undefined;
}

/** Ids are hidden fields of our form: one that is none of the product's, or stands twice, is a fault. */
export function idFaults(
  drafts: readonly { id?: number }[],
  before: readonly { id: number }[],
  list: string,
): Record<string, 'unknown' | 'duplicate'> {
  const faults: Record<string, 'unknown' | 'duplicate'> = {};
  drafts.forEach(({ id }, index) => {
    if (id === undefined) return;
    if (!before.some((row) => row.id === id)) faults[`${list}[${index}].id`] = 'unknown';
    else if (drafts.findIndex((draft) => draft.id === id) < index) {
      faults[`${list}[${index}].id`] = 'duplicate';
    }
  });
  return faults;
}
