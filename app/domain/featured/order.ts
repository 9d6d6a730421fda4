/** A list with the thing at one place moved to another, the nearest there is; else as it was. */
export function movedTo<Thing>(list: readonly Thing[], from: number, to: number): Thing[] {
  const thing = list[from];
  if (thing === undefined) return [...list];
  const others = list.filter((_, index) => index !== from);
  const place = Math.max(0, Math.min(to, others.length));
  return [...others.slice(0, place), thing, ...others.slice(place)];
}
