/** The faults there are, out of one answer for each field. */
export function present<Field extends string, Fault>(
  answers: Partial<Record<Field, Fault | null>>,
): Partial<Record<Field, Fault>> {
  const found = Object.entries(answers).filter(([, fault]) => fault !== null);
  return Object.fromEntries(found) as Partial<Record<Field, Fault>>;
}
