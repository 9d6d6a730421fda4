import type { PlainDate } from '../clock';
import { cleanText } from '../listings/clean-text';
import { MAX_NOTE_LENGTH, MAX_NUMBER_LENGTH } from './claim-form';
import { present } from './faults';
import { isPaperKind, type PaperKind } from './kinds';
import { type DayFault, dayFault, readDay } from './read-day';

/** The form as it came; an empty `product` means the paper is about the whole producer. */
export type TypedPaper = {
  kind: string;
  product: string;
  number: string;
  issuedOn: string;
  expiresOn: string;
  note: string;
};

export const NOTHING_FILED: TypedPaper = {
  kind: '',
  product: '',
  number: '',
  issuedOn: '',
  expiresOn: '',
  note: '',
};

export type PaperField = keyof TypedPaper | 'scan';
export type PaperFault = DayFault | 'missing' | 'too-long' | 'unknown';
export type PaperFaults = Partial<Record<PaperField, PaperFault>>;

export type Paper = {
  kind: PaperKind;
  productId: number | null;
  number: string | null;
  issuedOn: PlainDate | null;
  expiresOn: PlainDate | null;
  note: string | null;
};

export function readTypedPaper(form: FormData): TypedPaper {
  const text = (key: keyof TypedPaper) => String(form.get(key) ?? '').slice(0, 5000);
  return {
    kind: text('kind'),
    product: text('product'),
    number: text('number'),
    issuedOn: text('issuedOn'),
    expiresOn: text('expiresOn'),
    note: text('note'),
  };
}

/** The paper that was typed, or what is wrong with which field. */
export function checkPaper(
  typed: TypedPaper,
  today: PlainDate,
): { paper: Paper; faults: null } | { paper: null; faults: PaperFaults } {
  const number = cleanText(typed.number);
  const note = cleanText(typed.note, 'many');
  const issuedOn = readDay(typed.issuedOn);
  const expiresOn = readDay(typed.expiresOn);
  const { kind } = typed;
  const faults: PaperFaults = present<PaperField, PaperFault>({
    kind: isPaperKind(kind) ? null : 'missing',
    product: typed.product === '' || /^[1-9]\d{0,14}$/.test(typed.product) ? null : 'unknown',
    number: number.length > MAX_NUMBER_LENGTH ? 'too-long' : null,
    issuedOn: typed.issuedOn.trim() ? dayFault(issuedOn, { today }) : null,
    expiresOn: typed.expiresOn.trim() ? dayFault(expiresOn, { start: issuedOn }) : null,
    note: noteFault(kind, note),
  });
  if (!isPaperKind(kind) || Object.keys(faults).length > 0) return { paper: null, faults };
  const productId = typed.product ? Number(typed.product) : null;
  const words = { number: number || null, note: note || null };
  return { paper: { kind, productId, issuedOn, expiresOn, ...words }, faults: null };
}

/** "Another paper" says nothing by itself. */
function noteFault(kind: string, note: string): PaperFault | null {
  if (kind === 'other' && note === '') return 'missing';
  return note.length > MAX_NOTE_LENGTH ? 'too-long' : null;
}
