import type { marks } from 'db/schema/marks.server';
import type { MarkKind } from '../catalogue/card';
import { cleanText } from '../listings/clean-text';
import { present } from '../papers/faults';
import { type DayFault, dayFault, readDay } from '../papers/read-day';
import { readRoughDay, roughDayFault, roughDayText } from '../recognitions/rough-day';
import type { Source } from '../texts';
import {
  checkSources,
  readTypedSources,
  type SourceFault,
  type SourceFaults,
  sourcesText,
} from './mark-sources';
import type { MarkStatus } from './registry';

export type MarkRow = typeof marks.$inferSelect;

export const MARK_KIND_LIST = [
  'geographical-indication',
  'collective-trademark',
  'certification-mark',
] as const satisfies readonly MarkKind[];

const FIELDS = [
  'kind',
  'name',
  'productVi',
  'productEn',
  'registrationNumber',
  'decisionNumber',
  'registered',
  'expiresOn',
  'owner',
  'manager',
  'regulation',
  'areaText',
  'areaComplete',
  'noteVi',
  'noteEn',
] as const;
export type MarkField = (typeof FIELDS)[number];

/** An entry of the registry as its form has it. `kind` is empty for a name without a registration. */
export type TypedMark = Record<MarkField, string> & {
  /** The rows of where it is known from, as `sourcesText` writes them. */
  sources: string;
};

/** The same, understood. */
export type MarkFacts = Pick<
  MarkRow,
  | 'kind'
  | 'status'
  | 'name'
  | 'productVi'
  | 'productEn'
  | 'registrationNumber'
  | 'decisionNumber'
  | 'registeredEarliest'
  | 'registeredLatest'
  | 'expiresOn'
  | 'owner'
  | 'manager'
  | 'regulation'
  | 'areaText'
  | 'areaComplete'
  | 'noteVi'
  | 'noteEn'
  | 'sources'
>;

export type MarkFault =
  | DayFault
  | SourceFault
  | 'missing'
  | 'too-long'
  | 'not-a-choice'
  /** An indication belongs to the State. */
  | 'state-owned'
  /** An indication has no end. */
  | 'no-end'
  /** Another indication has this name for this product. */
  | 'taken'
  /** A name without a registration has no number, decision, date or owner of one. */
  | 'unregistered';
export type MarkFaults = Partial<Record<MarkField, MarkFault>> & SourceFaults;

/** What a form with every text at its longest has, sent twice: as opened and as typed. */
export const MAX_MARK_BYTES = 512 * 1024;

/** Letters each text may have. */
export const MAX_LETTERS: Partial<Record<MarkField, number>> = {
  name: 160,
  productVi: 160,
  productEn: 160,
  registrationNumber: 80,
  decisionNumber: 80,
  owner: 200,
  manager: 200,
  regulation: 600,
  areaText: 3000,
  noteVi: 3000,
  noteEn: 3000,
};

const LONG: readonly MarkField[] = ['areaText', 'noteVi', 'noteEn', 'regulation'];

/** What only a registration gives. */
const OF_REGISTRATION = [
  'registrationNumber',
  'decisionNumber',
  'registered',
  'expiresOn',
  'owner',
] as const satisfies readonly MarkField[];

/** Reads a form; all that can be read written one way, so that only real changes differ. */
export function readTypedMark(form: URLSearchParams): TypedMark {
  const typed = Object.fromEntries(
    FIELDS.map((field) => [
      field,
      cleanText(form.get(field) ?? '', LONG.includes(field) ? 'many' : 'one'),
    ]),
  ) as Record<MarkField, string>;
  const registered = readRoughDay(typed.registered);
  return {
    ...typed,
    sources: readTypedSources(form),
    registered: registered ? roughDayText(registered) : typed.registered,
    expiresOn: readDay(typed.expiresOn) ?? typed.expiresOn,
  };
}

/** Fields of a form nobody has typed into yet. */
export const NO_MARK: TypedMark = readTypedMark(new URLSearchParams());

/** An entry as its form shows it. */
export function typedMark(row: MarkFacts): TypedMark {
  const { registeredEarliest: earliest, registeredLatest: latest } = row;
  return {
    kind: row.status === 'unconfirmed' ? '' : (row.kind ?? ''),
    name: row.name,
    productVi: row.productVi,
    productEn: row.productEn,
    registrationNumber: row.registrationNumber ?? '',
    decisionNumber: row.decisionNumber ?? '',
    registered: roughDayText({ earliest, latest }),
    expiresOn: row.expiresOn ?? '',
    owner: row.owner ?? '',
    manager: row.manager ?? '',
    regulation: row.regulation ?? '',
    areaText: row.areaText ?? '',
    areaComplete: row.areaComplete ? '1' : '',
    noteVi: row.noteVi ?? '',
    noteEn: row.noteEn ?? '',
    sources: sourcesText(row.sources),
  };
}

/**
 * The entry that was typed, or what is wrong with which field. A mark that another took the place of
 * stays so (`status`); for all others the kind says whether a registration is known. `known` are the
 * sources it has.
 */
export function checkMark(
  typed: TypedMark,
  status: MarkStatus,
  known: readonly Source[] = [],
): { facts: MarkFacts; faults: null } | { facts: null; faults: MarkFaults } {
  const kind = MARK_KIND_LIST.find((one) => one === typed.kind) ?? null;
  const registered = readRoughDay(typed.registered);
  const expiresOn = readDay(typed.expiresOn);
  const { sources, faults: sourceFaults } = checkSources(typed.sources, known);
  const faults: MarkFaults = {
    ...present<MarkField, MarkFault>({
      ...textFaults(typed),
      registered: roughDayFault(registered),
      expiresOn: typed.expiresOn
        ? dayFault(expiresOn, { start: registered?.earliest ?? null })
        : null,
      ...kindFaults(typed, kind, status),
    }),
    ...sourceFaults,
  };
  if (!registered || Object.keys(faults).length > 0) return { facts: null, faults };
  const text = (field: MarkField) => typed[field] || null;
  return {
    facts: {
      kind,
      status: status === 'superseded' ? status : kind ? 'registered' : 'unconfirmed',
      name: typed.name,
      productVi: typed.productVi,
      productEn: typed.productEn,
      registrationNumber: text('registrationNumber'),
      decisionNumber: text('decisionNumber'),
      registeredEarliest: registered.earliest,
      registeredLatest: registered.latest,
      expiresOn,
      owner: text('owner'),
      manager: text('manager'),
      regulation: text('regulation'),
      areaText: text('areaText'),
      areaComplete: typed.areaComplete === '1',
      noteVi: text('noteVi'),
      noteEn: text('noteEn'),
      sources,
    },
    faults: null,
  };
}

function textFaults(typed: TypedMark): Partial<Record<MarkField, MarkFault | null>> {
  const tooLong = Object.entries(MAX_LETTERS).flatMap(([field, most]) =>
    typed[field as MarkField].length > most ? [[field, 'too-long']] : [],
  );
  const missing = (['name', 'productVi', 'productEn'] as const).flatMap((field) =>
    typed[field] ? [] : [[field, 'missing']],
  );
  return Object.fromEntries([...tooLong, ...missing]);
}

/** What a kind of registration, or none, does not have. */
function kindFaults(
  typed: TypedMark,
  kind: MarkKind | null,
  status: MarkStatus,
): Partial<Record<MarkField, MarkFault>> {
  if (typed.kind && !kind) return { kind: 'not-a-choice' };
  if (kind === 'geographical-indication') {
    return {
      ...(typed.owner && { owner: 'state-owned' as const }),
      ...(typed.expiresOn && { expiresOn: 'no-end' as const }),
    };
  }
  if (kind) return {};
  if (status === 'superseded') return { kind: 'missing' };
  const given = OF_REGISTRATION.filter((field) => typed[field]);
  return Object.fromEntries(given.map((field) => [field, 'unregistered' as const]));
}
