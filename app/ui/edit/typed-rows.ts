import type { PackValues } from './pack-fields';

/** Words that stand in an empty row too. */
const CHOSEN = ['kind', 'netUnit', 'priceState'];

/** The rows of a list as they were typed, faulty ones and all; `packs[0].labelVi` names a field. */
export function typedRows(list: string, typed: Readonly<Record<string, string>>): PackValues[] {
  const rows = new Map<number, Record<string, string>>();
  for (const [name, value] of Object.entries(typed)) {
    const [, of, index, field] = /^([a-z]+)\[(\d+)\]\.(\w+)$/.exec(name) ?? [];
    if (of !== list || !field) continue;
    rows.set(Number(index), { ...rows.get(Number(index)), [field]: value });
  }
  return [...rows.entries()]
    .sort(([a], [b]) => a - b)
    .map(([, row]) => row)
    .filter((row) => Object.entries(row).some(([name, value]) => value && !CHOSEN.includes(name)));
}

/**
 * Typed rows with where their stored values come from, which no form sends. A row that somebody
 * else took away meanwhile is a new one: its id would be refused for ever.
 */
export function tagged(rows: readonly PackValues[], stored: readonly PackValues[]): PackValues[] {
  const known = new Map(stored.map(({ id, provenance }) => [id, provenance]));
  return rows.map((row) =>
    known.has(row.id) ? { ...row, provenance: known.get(row.id) } : { ...row, id: undefined },
  );
}
