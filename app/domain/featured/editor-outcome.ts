import type { CollectionFault, CollectionFaults, TypedCollection } from './collection-form';
import type { Candidate } from './find-candidates.server';
import type { EditorFacts } from './find-editor-facts.server';
import type { StoredCollection } from './get-collection.server';

/** What the editor shows after a form that led to no other page: always what was typed. */
export type EditorOutcome =
  | (Typed & { kind: 'step' })
  | (Typed & { kind: 'invalid'; faults: CollectionFaults })
  /** Another curator saved in between; the next save is made over theirs, knowingly. */
  | (Typed & { kind: 'stale'; theirs: StoredCollection; theirItems: Candidate[] })
  /** It was withdrawn in between. */
  | (Typed & { kind: 'withdrawn' });

type Typed = {
  typed: TypedCollection;
  facts: EditorFacts;
  /** The revision the next save is made over; null for a new collection. */
  revision: number | null;
};

/** What the form for withdrawing shows after it was refused. */
export type WithdrawOutcome = {
  kind: 'not-withdrawn';
  why: string;
  fault: CollectionFault | null;
  /** Somebody changed the collection in between, so that it should be looked at first. */
  stale: boolean;
};
