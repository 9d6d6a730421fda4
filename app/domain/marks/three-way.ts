/** A form's fields as text, by name. */
export type Typed = Readonly<Record<string, string>>;

export type Merged<Fields extends Typed> = {
  /** What only one side changed is taken from that side; where both did, mine stands. */
  merged: Fields;
  /** Changed by both sides, differently: somebody has to choose. */
  conflicts: (keyof Fields & string)[];
};

/**
 * Brings together what somebody typed and what another saved since the form was opened. Nothing of
 * either side is lost: a field that only the other changed takes their value, and one that both
 * changed is a conflict. Without the values the form was opened on (`opened`), every difference is
 * one.
 */
export function mergeTyped<Fields extends Typed>(
  opened: Fields | null,
  mine: Fields,
  theirs: Fields,
): Merged<Fields> {
  const keys = Object.keys(theirs) as (keyof Fields & string)[];
  const differ = (key: keyof Fields, one: Fields | null, other: Fields) =>
    one?.[key] !== other[key];
  const entries = keys.map((key) => [key, differ(key, opened, mine) ? mine[key] : theirs[key]]);
  return {
    merged: { ...mine, ...(Object.fromEntries(entries) as Partial<Fields>) },
    conflicts: keys.filter(
      (key) =>
        differ(key, mine, theirs) && differ(key, opened, mine) && differ(key, opened, theirs),
    ),
  };
}

/** The values a form says it was opened on; null where it says nothing that can be read. */
export function readOpened<Fields extends Typed>(json: string, like: Fields): Fields | null {
  try {
    const read: unknown = JSON.parse(json);
    if (typeof read !== 'object' || read === null) return null;
    const entries = Object.keys(like).map((key) => [key, (read as Typed)[key]] as const);
    const whole = entries.every(([, value]) => typeof value === 'string');
    return whole ? (Object.fromEntries(entries) as Fields) : null;
  } catch {
    return null;
  }
}
