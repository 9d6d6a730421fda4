/** One value that a change touched: as it was and as it became; undefined where it was not there. */
export type ChangedValue = { key: string; before: unknown; after: unknown };

/**
 * What differs between the two sides of an entry, by key; what stayed the same is left out. A side
 * that is no object is one value without a key.
 */
export function changedValues(before: unknown, after: unknown): ChangedValue[] {
  const [old, now] = [valuesOf(before), valuesOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((key) => ({ key, before: old.get(key), after: now.get(key) }))
    .filter((value) => JSON.stringify(value.before) !== JSON.stringify(value.after));
}

function valuesOf(side: unknown): Map<string, unknown> {
  if (side === null || side === undefined) return new Map();
  if (typeof side !== 'object' || Array.isArray(side)) return new Map([['', side]]);
  return new Map(Object.entries(side).filter(([, value]) => value !== null));
}
