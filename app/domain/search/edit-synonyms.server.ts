import { type Database, write } from 'db/connection.server';
import { synonyms } from 'db/schema/index.server';
import { asc, eq } from 'drizzle-orm';
import type { Acting } from '../acting';
import { recordEntry } from '../audit/record-entry.server';
import { ForbiddenError, InvalidError, NotFoundError, StaleError } from '../errors';
import { mayAtDesk } from '../policy';
import { groupsSharing, readTerms, type SynonymGroup, termsFault } from './synonym-form';

/** All groups, in the order they were written. */
export function findSynonymGroups(db: Database): SynonymGroup[] {
  return db.select().from(synonyms).orderBy(asc(synonyms.id)).all();
}

export type SynonymEdit = {
  /** Null for a new group. */
  id: number | null;
  /** The terms as typed, one a line. */
  typed: string;
  /** The group's terms when the form was opened, the same way; a stale form is noticed by them. */
  opened: string;
  /** The officer saw that a term stands in another group, and means it. */
  confirmed: boolean;
};

/**
 * Adds or changes a group of words that mean the same. Search reads it from the next question on.
 * Throws ForbiddenError, NotFoundError, InvalidError at `terms` (`elsewhere` where a term is in
 * another group and nobody confirmed it), StaleError with the {@link SynonymGroup} that stands now.
 */
export function editSynonyms(acting: Acting, edit: SynonymEdit): number {
  if (!mayAtDesk(acting.actor, 'keep-settings')) throw new ForbiddenError();
  const terms = readTerms(edit.typed);
  return write(acting.db, (tx) => {
    const before = edit.id === null ? null : getGroup(tx, edit.id);
    if (before && sameTerms(before.terms, terms)) return before.id;
    if (before && !sameTerms(before.terms, readTerms(edit.opened))) {
      throw new StaleError<SynonymGroup>(before);
    }
    const fault = termsFault(terms);
    if (fault) throw new InvalidError({ terms: fault });
    const sharing = groupsSharing(terms, findSynonymGroups(tx), edit.id);
    if (sharing.length > 0 && !edit.confirmed) throw new InvalidError({ terms: 'elsewhere' });
    const id = before?.id ?? insertGroup(tx, terms);
    if (before) tx.update(synonyms).set({ terms }).where(eq(synonyms.id, id)).run();
    recordEntry(tx, acting, {
      action: before ? 'edit-synonyms' : 'create-synonyms',
      subject: ['synonym', id],
      ...(before && { before: { terms: before.terms } }),
      after: { terms },
    });
    return id;
  });
}

/** Takes a group away. Throws StaleError where it no longer says what the officer saw. */
export function removeSynonyms(acting: Acting, id: number, opened: string): void {
  if (!mayAtDesk(acting.actor, 'keep-settings')) throw new ForbiddenError();
  write(acting.db, (tx) => {
    const before = getGroup(tx, id);
    if (!sameTerms(before.terms, readTerms(opened))) throw new StaleError<SynonymGroup>(before);
    tx.delete(synonyms).where(eq(synonyms.id, id)).run();
    recordEntry(tx, acting, {
      action: 'remove-synonyms',
      subject: ['synonym', id],
      before: { terms: before.terms },
    });
  });
}

function getGroup(tx: Database, id: number): SynonymGroup {
  const group = tx.select().from(synonyms).where(eq(synonyms.id, id)).get();
  if (!group) throw new NotFoundError();
  return group;
}

function insertGroup(tx: Database, terms: string[]): number {
  return tx.insert(synonyms).values({ terms }).returning({ id: synonyms.id }).get().id;
}

const sameTerms = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((term, index) => term === other[index]);
