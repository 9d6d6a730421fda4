import type { PlainDate } from '../clock';
import { fold, words } from '../search/fold';
import type { MarkTerm } from './mark-term';
import { type MarkEntry, REGISTRY_SECTIONS, type RegistrySection, sectionOf } from './registry';

/** A mark as the desk lists it on a day. */
export type DeskMark = Omit<MarkEntry, 'users'> & {
  term: MarkTerm;
  /** Codes of today's communes in its area. */
  communes: string[];
  /** Rights of use by their status on the day; those that lapse soon are in force too. */
  rights: { inForce: number; expiring: number; suspended: number; all: number };
};

/** What an officer can ask the registry for beside the kind. */
export const MARK_STATES = [
  'registered',
  'superseded',
  /** A trademark whose term ended, ends within the year, or must have been renewed unseen. */
  'ending',
  'expiring-rights',
  'suspended-rights',
  'unused',
] as const;
export type MarkState = (typeof MARK_STATES)[number];

export type MarkFilters = {
  q: string;
  kind: RegistrySection | '';
  state: MarkState | '';
  /** Code of a commune of today. */
  commune: string;
};

/** Reads the list's address; what it does not know means "all". */
export function readMarkFilters(params: URLSearchParams): MarkFilters {
  return {
    q: (params.get('q') ?? '').normalize('NFC').trim().slice(0, 200),
    kind: REGISTRY_SECTIONS.find((kind) => kind === params.get('loai')) ?? '',
    state: MARK_STATES.find((state) => state === params.get('tinh-trang')) ?? '',
    commune: (params.get('xa') ?? '').slice(0, 40),
  };
}

/** The address's query for filters, in one order, without what was not chosen. */
export function writeMarkFilters({ q, kind, state, commune }: MarkFilters): string {
  const params = new URLSearchParams();
  for (const [key, value] of [
    ['q', q],
    ['loai', kind],
    ['tinh-trang', state],
    ['xa', commune],
  ] as const) {
    if (value) params.set(key, value);
  }
  return params.toString();
}

/**
 * Whether a mark is asked for. Every word is looked for without diacritics at the beginning of a word
 * of its name, product, numbers, owner or manager. `yearAhead` is the day a year after that of
 * reading.
 */
export function isMarkAskedFor(
  mark: DeskMark,
  filters: MarkFilters,
  yearAhead: PlainDate,
): boolean {
  const { kind, state, commune, q } = filters;
  if (kind && sectionOf(mark) !== kind) return false;
  if (commune && !mark.communes.includes(commune)) return false;
  if (state && !isIn(mark, state, yearAhead)) return false;
  const { name, product, registrationNumber, decisionNumber, owner, manager } = mark;
  const own = words(
    [name, product, registrationNumber, decisionNumber, owner, manager].join(' '),
  ).map(fold);
  return words(q)
    .map(fold)
    .every((word) => own.some((start) => start.startsWith(word)));
}

function isIn({ status, term, rights }: DeskMark, state: MarkState, yearAhead: PlainDate): boolean {
  switch (state) {
    case 'registered':
    case 'superseded':
      return status === state;
    case 'ending':
      if (status !== 'registered') return false;
      return term.kind === 'until'
        ? term.day <= yearAhead
        : term.kind === 'ten-years' && term.overdue;
    case 'expiring-rights':
      return rights.expiring > 0;
    case 'suspended-rights':
      return rights.suspended > 0;
    case 'unused':
      return status === 'registered' && rights.inForce === 0;
  }
}
