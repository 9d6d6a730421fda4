import type { Provenance } from '../texts';

/** What a record rests on. `unseen`: an officer recorded it, and no paper is on file to compare. */
export type Proof = Provenance | 'unseen';

type Recorded = { provenance: Provenance; onFile: boolean };

export const proofOf = ({ provenance, onFile }: Recorded): Proof =>
  provenance === 'verified' && !onFile ? 'unseen' : provenance;
