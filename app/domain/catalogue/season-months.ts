/** The months of a season by number, 1 to 12. */
export const monthsOf = (bits: number): number[] =>
  Array.from({ length: 12 }, (_, index) => index + 1).filter(
    (month) => (bits & (1 << (month - 1))) !== 0,
  );
