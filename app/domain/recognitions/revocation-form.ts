import type { PlainDate } from '../clock';
import { cleanText } from '../listings/clean-text';
import { MAX_NUMBER_LENGTH } from '../papers/claim-form';
import { present } from '../papers/faults';
import { type DayFault, dayFault, readDay } from '../papers/read-day';

export const MAX_REASON_LENGTH = 1000;

export type TypedRevocation = { revokedOn: string; number: string; reason: string };
export type RevocationFault = DayFault | 'missing' | 'too-long';
export type RevocationFaults = Partial<Record<keyof TypedRevocation, RevocationFault>>;

export type Revocation = {
  /** The first day without stars; it may lie ahead. */
  revokedOn: PlainDate;
  number: string;
  reason: string;
};

export const readTypedRevocation = (form: FormData): TypedRevocation => ({
  revokedOn: String(form.get('revokedOn') ?? '').slice(0, 100),
  number: String(form.get('number') ?? '').slice(0, 1000),
  reason: String(form.get('reason') ?? '').slice(0, 5000),
});

/** The revocation that was typed, or what is wrong with which field. `start`: day of the decision. */
export function checkRevocation(
  typed: TypedRevocation,
  start: PlainDate | null,
): { revocation: Revocation; faults: null } | { revocation: null; faults: RevocationFaults } {
  const number = cleanText(typed.number);
  const reason = cleanText(typed.reason, 'many');
  const revokedOn = readDay(typed.revokedOn);
  const textFault = (text: string, most: number): RevocationFault | null =>
    text === '' ? 'missing' : text.length > most ? 'too-long' : null;
  const faults = present<keyof TypedRevocation, RevocationFault>({
    revokedOn: typed.revokedOn.trim() ? dayFault(revokedOn, { start }) : 'missing',
    number: textFault(number, MAX_NUMBER_LENGTH),
    reason: textFault(reason, MAX_REASON_LENGTH),
  });
  if (!revokedOn || Object.keys(faults).length > 0) return { revocation: null, faults };
  return { revocation: { revokedOn, number, reason }, faults: null };
}
