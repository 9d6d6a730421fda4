import type { PLACE_CHANGE_KINDS } from 'db/schema/desk.server';
import type { UNIT_TYPES } from 'db/schema/places.server';
import type { PlainDate } from '../clock';

export type PlaceChangeKind = (typeof PLACE_CHANGE_KINDS)[number];
export type UnitType = (typeof UNIT_TYPES)[number];

export const PLACE_CHANGE_KIND_LIST = [
  'merge',
  'rename',
  'split',
] as const satisfies readonly PlaceChangeKind[];

/** Units of commune level, as today's law knows them. */
export const COMMUNE_TYPES = ['xa', 'phuong'] as const satisfies readonly UnitType[];
export type CommuneType = (typeof COMMUNE_TYPES)[number];

const TYPE_WORDS: Record<CommuneType, string> = { xa: 'Xã', phuong: 'Phường' };

/** The full name a unit has in law: `Xã Thượng Minh`. */
export const fullNameOf = (type: CommuneType, name: string): string =>
  `${TYPE_WORDS[type]} ${name}`;

export type NewUnit = { code: string; type: CommuneType; name: string };

/** A change of communes on a day, as its decision words it. */
export type PlaceEvent = {
  kind: PlaceChangeKind;
  /** First day of the new units. */
  startsOn: PlainDate;
  decisionNumber: string;
  /** Codes of the communes that end, or go on under another name. */
  from: string[];
  /** What they become. */
  into: NewUnit[];
  /** A commune that takes others in and stays what it was; its code. `into` is empty then. */
  joins: string | null;
};

/** A commune of today. */
export type LivingCommune = {
  code: string;
  name: string;
  fullName: string;
  /** First day of its existence. */
  since: PlainDate | null;
};

export type EventFault =
  | 'required'
  | 'too-few'
  | 'too-many'
  | 'not-a-commune'
  | 'not-a-code'
  | 'code-taken'
  | 'code-twice'
  | 'too-long'
  | 'same-name'
  | 'among-ending'
  | 'before-start';

/** Faults by field: `from`, `into`, `code-0`, `name-0`, `decisionNumber`. */
export type EventFaults = Record<string, EventFault>;

export const MAX_UNIT_NAME = 60;
export const MAX_DECISION = 80;
export const MOST_PARTS = 6;

/**
 * What is wrong with an event, given today's communes and every code ever used. A code may be kept:
 * a unit that ends hands it to what it becomes, as most did on 1 July 2025.
 */
export function eventFaults(
  event: PlaceEvent,
  communes: readonly LivingCommune[],
  usedCodes: ReadonlySet<string>,
): EventFaults {
  const living = new Map(communes.map((commune) => [commune.code, commune]));
  const faults: EventFaults = {};
  const from = new Set(event.from);
  if (!event.decisionNumber) faults.decisionNumber = 'required';
  else if (event.decisionNumber.length > MAX_DECISION) faults.decisionNumber = 'too-long';
  if (event.from.some((code) => !living.has(code))) faults.from = 'not-a-commune';
  else if (from.size < fewestFrom(event)) faults.from = from.size ? 'too-few' : 'required';
  else if (event.kind !== 'merge' && from.size > 1) faults.from = 'too-many';
  // A unit has at least one day: it ends the day before its successors begin.
  const born = [...from].flatMap((code) => living.get(code)?.since ?? []);
  if (born.some((since) => since >= event.startsOn)) faults.startsOn = 'before-start';
  if (event.joins !== null) {
    if (!living.has(event.joins)) faults.into = 'not-a-commune';
    else if (from.has(event.joins)) faults.into = 'among-ending';
    return faults;
  }
  const parts = event.into.length;
  if (event.kind === 'split' ? parts < 2 : parts < 1) faults.into = 'too-few';
  if (event.kind === 'split' ? parts > MOST_PARTS : parts > 1) faults.into = 'too-many';
  event.into.forEach((unit, index) => {
    const before = event.into.slice(0, index);
    Object.assign(faults, unitFaults(unit, index, { before, from, usedCodes }));
  });
  const [only] = event.into;
  const [old] = [...from].flatMap((code) => living.get(code) ?? []);
  if (event.kind === 'rename' && only && old?.fullName === fullNameOf(only.type, only.name)) {
    faults['name-0'] = 'same-name';
  }
  return faults;
}

const fewestFrom = ({ kind, joins }: PlaceEvent): number =>
  kind === 'merge' && joins === null ? 2 : 1;

type Known = {
  before: readonly NewUnit[];
  from: ReadonlySet<string>;
  usedCodes: ReadonlySet<string>;
};

function unitFaults({ code, name }: NewUnit, index: number, known: Known): EventFaults {
  const faults: EventFaults = {};
  if (!code) faults[`code-${index}`] = 'required';
  else if (!/^\d{5}$/.test(code)) faults[`code-${index}`] = 'not-a-code';
  else if (known.before.some((other) => other.code === code)) {
    faults[`code-${index}`] = 'code-twice';
  } else if (known.usedCodes.has(code) && !known.from.has(code)) {
    faults[`code-${index}`] = 'code-taken';
  }
  if (!name) faults[`name-${index}`] = 'required';
  else if (name.length > MAX_UNIT_NAME) faults[`name-${index}`] = 'too-long';
  return faults;
}

/** The codes a commune's addresses can get: one, but for a split. */
export const targetsOf = ({ into, joins }: PlaceEvent): string[] =>
  joins !== null ? [joins] : into.map(({ code }) => code);

/** A producer whose address an event may touch. */
export type Placed = { id: number; communeId: string | null };

/** An address that moves; `to` is null where an officer has yet to choose a part. */
export type Move = { producerId: number; from: string; to: string | null };

/**
 * Which addresses an event moves, and where to: all in the communes it names, and no other. In a
 * split each goes where the officer says; a choice that is none of the parts is no choice.
 */
export function movesOf(
  event: PlaceEvent,
  producers: readonly Placed[],
  chosen: ReadonlyMap<number, string> = new Map(),
): Move[] {
  const from = new Set(event.from);
  const targets = targetsOf(event);
  const [first] = targets;
  return producers.flatMap(({ id, communeId }) => {
    if (communeId === null || !from.has(communeId)) return [];
    const choice = chosen.get(id);
    const part = choice !== undefined && targets.includes(choice) ? choice : null;
    const to = targets.length === 1 && first !== undefined ? first : part;
    return [{ producerId: id, from: communeId, to }];
  });
}

/**
 * An officer's area after an event: each commune that ends gives way to all it became, so that no
 * producer is without its officer.
 */
export function areaAfter(event: PlaceEvent, area: readonly string[]): string[] {
  const from = new Set(event.from);
  const after = area.flatMap((code) => (from.has(code) ? targetsOf(event) : [code]));
  return [...new Set(after)];
}

/** An old name of an address remembered beside those it has: nothing twice, oldest first. */
export function rememberedName(old: string | null, name: string): string {
  if (!old) return name;
  return old.split(/,\s*/).includes(name) ? old : `${old}, ${name}`;
}
