import type { PlainDate } from '../clock';
import { cleanText } from '../listings/clean-text';
import { type DayFault, dayFault, readDay } from '../papers/read-day';
import {
  COMMUNE_TYPES,
  type EventFaults,
  eventFaults,
  type LivingCommune,
  MOST_PARTS,
  type NewUnit,
  PLACE_CHANGE_KIND_LIST,
  type PlaceChangeKind,
  type PlaceEvent,
} from './place-event';

/** What an administrator types of a change, as the form keeps it. */
export type TypedEvent = {
  kind: PlaceChangeKind;
  startsOn: string;
  decisionNumber: string;
  from: string[];
  /** Code of the commune that takes the others in; empty for a new unit. */
  joins: string;
  into: { code: string; type: string; name: string }[];
};

export type TypedEventFaults = EventFaults & { startsOn?: DayFault } & Record<
    string,
    EventFaults[string] | DayFault
  >;

/** Reads the form's fields, of an address or of a posted form: both carry the same names. */
export function readTypedEvent(form: URLSearchParams): TypedEvent {
  const kind = PLACE_CHANGE_KIND_LIST.find((one) => one === form.get('kind')) ?? 'merge';
  const one = (name: string) => cleanText(form.get(name) ?? '');
  const into = Array.from({ length: kind === 'split' ? MOST_PARTS : 1 }, (_, index) => ({
    code: one(`code-${index}`),
    type: one(`type-${index}`),
    name: one(`name-${index}`),
  }));
  return {
    kind,
    startsOn: one('startsOn'),
    decisionNumber: one('decisionNumber'),
    from: [...new Set(form.getAll('from').filter(Boolean))],
    joins: kind === 'merge' ? one('joins') : '',
    into: [...into.filter(isTyped), ...into.filter((part) => !isTyped(part))],
  };
}

const isTyped = ({ code, name }: { code: string; name: string }): boolean => Boolean(code || name);

/** The event, or what is wrong with it. Rows of a split that hold nothing are not parts. */
export function readEvent(
  typed: TypedEvent,
  communes: readonly LivingCommune[],
  usedCodes: ReadonlySet<string>,
): { event: PlaceEvent | null; faults: TypedEventFaults } {
  const day = readDay(typed.startsOn);
  const joins = typed.joins || null;
  const event: PlaceEvent = {
    kind: typed.kind,
    startsOn: day ?? '',
    decisionNumber: typed.decisionNumber,
    from: joins ? typed.from.filter((code) => code !== joins) : typed.from,
    into: joins ? [] : partsOf(typed),
    joins,
  };
  const faults: TypedEventFaults = eventFaults(event, communes, usedCodes);
  const wrongDay = dayFault(day);
  if (wrongDay) faults.startsOn = wrongDay;
  return { event: Object.keys(faults).length === 0 ? event : null, faults };
}

function partsOf({ kind, into }: TypedEvent): NewUnit[] {
  const typed = kind === 'split' ? into.filter(isTyped) : into;
  return typed.map(({ code, type, name }) => ({
    code,
    type: COMMUNE_TYPES.find((one) => one === type) ?? 'xa',
    name: name.replace(/^(?:xã|phường)\s+/iu, ''),
  }));
}

/** Whether an event's day has come: before it, it is a plan and moves nothing. */
export const isDue = ({ startsOn }: Pick<PlaceEvent, 'startsOn'>, today: PlainDate): boolean =>
  startsOn <= today;

/** An event's fields as an address or hidden fields carry them. */
export function writeEvent(event: PlaceEvent): [name: string, value: string][] {
  return [
    ['kind', event.kind],
    ['startsOn', event.startsOn],
    ['decisionNumber', event.decisionNumber],
    ...event.from.map((code): [string, string] => ['from', code]),
    ...(event.joins ? [['joins', event.joins] as [string, string]] : []),
    ...event.into.flatMap(({ code, type, name }, index): [string, string][] => [
      [`code-${index}`, code],
      [`type-${index}`, type],
      [`name-${index}`, name],
    ]),
  ];
}
