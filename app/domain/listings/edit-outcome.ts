import type { Refusal } from '../media/refusal';
import type { StaleContacts } from './change-contacts.server';
import type { StalePacks } from './change-packs.server';
import type { StaleSeason } from './change-season.server';
import type { Fields, VersionPhoto } from './fields';
import type { StaleEdit } from './merge';

/** What a form on the edit page came to when all went well, as the page's address says it. */
export const DONES = ['luu', 'gui', 'rut', 'packs', 'season', 'contacts'] as const;
export type Done = (typeof DONES)[number];

/** A file that was not taken in, and why; the others of its form were. */
export type RefusedFile = { fileName: string; refusal: Refusal };

/** What a person typed into the reviewed part of a form. */
export type Typed = { fields: Fields; photos: VersionPhoto[]; note: string };

/** Why a form was not (wholly) done. Each kind carries all that was typed, so that nothing is lost. */
export type Outcome =
  | {
      kind: 'invalid';
      faults: Readonly<Record<string, string>>;
      typed: Typed;
      openedOn: number | null;
      refused: RefusedFile[];
    }
  /** The listing stands otherwise than the form thought: it waits for a decision, or nothing changed. */
  | { kind: 'state'; state: string; typed: Typed; openedOn: number | null }
  | { kind: 'stale'; stale: StaleEdit; note: string }
  /** The texts and the good pictures are saved; these files were not pictures. */
  | { kind: 'refused-files'; refused: RefusedFile[] }
  /** Packs, season or contacts: faults, or (`now`) what somebody else published meanwhile. */
  | {
      kind: 'direct';
      part: 'packs' | 'season' | 'contacts';
      faults: Readonly<Record<string, string>>;
      typed: Readonly<Record<string, string>>;
      months: number[];
      revision: number;
      now: StalePacks | StaleSeason | StaleContacts | null;
    };
