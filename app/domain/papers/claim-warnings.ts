import type { GrantWarning } from '../marks/grant-warnings';
import type { DecisionWarning, RowWarning } from '../recognitions/decision-warnings';

/** What an officer must confirm before a claim is recorded: as when recording by hand, and these. */
export type ClaimWarning = {
  code:
    | DecisionWarning
    | RowWarning
    | GrantWarning['code']
    /** Fewer stars than the product has in force. */
    | 'lower'
    /** More stars than the product has in force. */
    | 'higher';
  /** The names or numbers it is about. */
  about: string[];
};
