import type { GrantWarning } from '../marks/grant-warnings';
import type { DecisionWarning, RowWarning } from '../recognitions/decision-warnings';

/** Changes of the stars shown that are confirmed (see `StarChange`). */
export const STAR_CHANGES = ['lower', 'ends', 'higher'] as const;

/** What an officer must confirm before a claim is recorded: as when recording by hand, and these. */
export type ClaimWarning = {
  code: DecisionWarning | RowWarning | GrantWarning['code'] | (typeof STAR_CHANGES)[number];
  /** The names or numbers it is about. */
  about: string[];
};
