/** A unit named in the words of a registration, and where it is today. */
export type AreaUnit = {
  name: string;
  district: string | null;
  commune: { code: string; fullName: string } | null;
};

export type MarkArea = {
  /** Today's communes that hold at least one of the named units, with those units' old names. */
  communes: { code: string; fullName: string; parts: string[] }[];
  /** Named units that had gone before July 2025, so that no commune of today can be told. */
  unmapped: { name: string; district: string | null }[];
};

/**
 * A registered area on the map of today. A commune counts as soon as one unit in it was named: the
 * registration says nothing about the rest of it, so the parts are kept beside it.
 */
export function mapArea(units: readonly AreaUnit[]): MarkArea {
  const communes = new Map<string, MarkArea['communes'][number]>();
  const unmapped: MarkArea['unmapped'] = [];
  for (const { name, district, commune } of units) {
    if (!commune) {
      unmapped.push({ name, district });
      continue;
    }
    const entry = communes.get(commune.code) ?? { ...commune, parts: [] };
    if (!entry.parts.includes(name)) entry.parts.push(name);
    communes.set(commune.code, entry);
  }
  return {
    communes: [...communes.values()].sort((a, b) => (a.code < b.code ? -1 : 1)),
    unmapped,
  };
}
