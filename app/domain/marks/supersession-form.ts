import type { PlainDate } from '../clock';
import { cleanText } from '../listings/clean-text';
import { present } from '../papers/faults';
import { type DayFault, dayFault, readDay } from '../papers/read-day';
import type { MarkRow } from './mark-form';

export const MAX_REASON_LETTERS = 1000;

/** `by` is the slug of the mark that takes the place; `opened` what the form was opened on. */
export type TypedSupersession = { by: string; on: string; reason: string; opened: string };
export type SupersessionFault =
  | DayFault
  | 'missing'
  | 'too-long'
  /** No such mark, or a name without a registration. */
  | 'not-a-choice'
  /** A mark does not take its own place. */
  | 'same'
  /** The other was itself superseded by this one, at once or by way of others. */
  | 'circle';
export type SupersessionFaults = Partial<Record<keyof TypedSupersession, SupersessionFault>>;

export const readTypedSupersession = (form: URLSearchParams): TypedSupersession => ({
  by: (form.get('by') ?? '').slice(0, 200),
  on: (form.get('on') ?? '').slice(0, 100),
  reason: cleanText(form.get('reason') ?? '', 'many'),
  opened: (form.get('opened') ?? '').slice(0, 100),
});

/** Tells one state of a mark's succession from every other. */
export const successionStamp = (
  row: Pick<MarkRow, 'status' | 'supersededById' | 'supersededOn'>,
): string => [row.status, row.supersededById ?? '', row.supersededOn ?? ''].join(' ');

/** What decides whether a mark can take another's place. */
export type Successor = Pick<MarkRow, 'id' | 'slug' | 'status' | 'supersededById'>;

/** The mark that takes the place and the first day it does, or what is wrong with which field. */
export function checkSupersession(
  typed: TypedSupersession,
  mark: Pick<MarkRow, 'id' | 'registeredEarliest'>,
  all: readonly Successor[],
):
  | { byId: number; on: PlainDate; faults: null }
  | { byId: null; on: null; faults: SupersessionFaults } {
  const successor = all.find(({ slug }) => slug === typed.by) ?? null;
  const on = readDay(typed.on);
  const faults = present<keyof TypedSupersession, SupersessionFault>({
    by: typed.by ? successorFault(successor, mark.id, all) : 'missing',
    on: typed.on.trim() ? dayFault(on, { start: mark.registeredEarliest }) : 'missing',
    reason: reasonFault(typed.reason),
  });
  if (!successor || !on || Object.keys(faults).length > 0) return { byId: null, on: null, faults };
  return { byId: successor.id, on, faults: null };
}

/** What is wrong with a reason that has to be given; null for a good one. */
export function reasonFault(reason: string): 'missing' | 'too-long' | null {
  if (reason === '') return 'missing';
  return reason.length > MAX_REASON_LETTERS ? 'too-long' : null;
}

function successorFault(
  successor: Successor | null,
  ownId: number,
  all: readonly Successor[],
): SupersessionFault | null {
  if (!successor || successor.status === 'unconfirmed') return 'not-a-choice';
  if (successor.id === ownId) return 'same';
  return leadsTo(successor, ownId, all) ? 'circle' : null;
}

/** Whether a mark was superseded by another, at once or by way of others. */
function leadsTo(from: Successor, id: number, all: readonly Successor[]): boolean {
  const seen = new Set<number>();
  let next: Successor | undefined = from;
  while (next && !seen.has(next.id)) {
    seen.add(next.id);
    if (next.supersededById === id) return true;
    const following: number | null = next.supersededById;
    next = all.find((one) => one.id === following);
  }
  return false;
}
