/** One line of a decision in its own words, whichever way they came; cells are clean single lines. */
export type AnnexRow = {
  name: string;
  producer: string;
  /** Commune or address. */
  place: string;
  group: string;
  stars: string;
  score: string;
  /** Number of the criteria set. */
  set: string;
};

export const EMPTY_ROW: AnnexRow = {
  name: '',
  producer: '',
  place: '',
  group: '',
  stars: '',
  score: '',
  set: '',
};

/** Lines of one decision; a longer annex is recorded in two goes. */
export const MAX_ANNEX_ROWS = 200;

export const isEmptyRow = (row: AnnexRow): boolean => Object.values(row).every((text) => !text);
