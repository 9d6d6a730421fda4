import type { Outcome } from '~/domain/listings/edit-outcome';
import { type FieldKey, type Fields, splitKey, type VersionPhoto } from '~/domain/listings/fields';
import type { OpenEdit } from '~/domain/listings/find-open-edit.server';
import type { StaleEdit } from '~/domain/listings/merge';
import type { Provenance } from '~/domain/texts';

/** What the reviewed part of the form shows, whichever way the page came about. */
export type FormState = {
  fields: Fields;
  photos: readonly VersionPhoto[];
  note: string;
  /** The version the next save is made over. */
  openedOn: number | null;
  faults: Readonly<Record<string, string>>;
  /** What an officer asked to be mended, by field. */
  returned: Readonly<Record<string, string>>;
  stale: StaleEdit | null;
  /** While a version waits for a decision nothing is typed into it. */
  locked: boolean;
  isMarked: (key: FieldKey) => boolean;
  /** Where the stored text of a field comes from. */
  provenanceOf: (key: FieldKey) => Provenance;
};

/** The form after whatever the last one came to: typed values always win over stored ones. */
export function formState(edit: OpenEdit, outcome: Outcome | undefined): FormState {
  const waiting = edit.open?.state === 'submitted';
  const given = heldBy(edit, outcome);
  const faults = outcome?.kind === 'invalid' ? outcome.faults : {};
  const stale = outcome?.kind === 'stale' ? outcome.stale : null;
  return {
    ...given,
    faults,
    stale,
    returned: edit.returned,
    locked: waiting && outcome?.kind !== 'state',
    provenanceOf: (key) => {
      const [field, locale] = splitKey(key);
      return edit.newest?.texts[field]?.[locale]?.provenance ?? 'verified';
    },
    isMarked: (key) =>
      key in faults || key in edit.returned || Boolean(stale?.conflicts.includes(key)),
  };
}

type Held = Pick<FormState, 'fields' | 'photos' | 'note' | 'openedOn'>;

function heldBy(edit: OpenEdit, outcome: Outcome | undefined): Held {
  if (outcome?.kind === 'stale') {
    const { merged, theirVersion } = outcome.stale;
    return { ...merged, note: outcome.note, openedOn: theirVersion.id };
  }
  if (outcome?.kind === 'invalid' || outcome?.kind === 'state') {
    const { typed } = outcome;
    const fields = { ...edit.fields, ...typed.fields };
    return { fields, photos: typed.photos, note: typed.note, openedOn: outcome.openedOn };
  }
  return {
    fields: edit.fields,
    photos: edit.newest?.photos ?? [],
    note: edit.open?.note ?? '',
    openedOn: edit.openedOn,
  };
}
