import { cleanText } from '../listings/clean-text';
import {
  CHANNEL_LIST,
  CHASED_KIND_LIST,
  type ChaseChannel,
  type ChasedKind,
  type ChaseOutcome,
  OUTCOME_LIST,
} from './chased';

export const MAX_CONTACT_NOTE = 1000;

/** A contact as it was typed. */
export type TypedContact = { channel: string; outcome: string; note: string };
export type ContactFaults = {
  channel?: 'missing';
  outcome?: 'missing';
  note?: 'too-long';
};

/** A contact that can be kept. */
export type NotedContact = { channel: ChaseChannel; outcome: ChaseOutcome; note: string | null };

export const NOTHING_NOTED: TypedContact = { channel: '', outcome: '', note: '' };

export const readTypedContact = (form: URLSearchParams): TypedContact => ({
  channel: (form.get('channel') ?? '').slice(0, 20),
  outcome: (form.get('outcome') ?? '').slice(0, 20),
  note: cleanText((form.get('note') ?? '').slice(0, 5000), 'many'),
});

/** What a contact is about, as a form names it: `recognition` and `12`. Null for anything else. */
export function readSubject(form: URLSearchParams): { kind: ChasedKind; id: number } | null {
  const kind = CHASED_KIND_LIST.find((known) => known === form.get('kind'));
  const id = form.get('id') ?? '';
  return kind && /^[1-9]\d{0,14}$/.test(id) ? { kind, id: Number(id) } : null;
}

/** The contact that was typed, or what is wrong with which field. */
export function checkContact(
  typed: TypedContact,
): { contact: NotedContact; faults: null } | { contact: null; faults: ContactFaults } {
  const channel = CHANNEL_LIST.find((known) => known === typed.channel);
  const outcome = OUTCOME_LIST.find((known) => known === typed.outcome);
  const tooLong = typed.note.length > MAX_CONTACT_NOTE;
  if (!channel || !outcome || tooLong) {
    return {
      contact: null,
      faults: {
        ...(!channel && { channel: 'missing' as const }),
        ...(!outcome && { outcome: 'missing' as const }),
        ...(tooLong && { note: 'too-long' as const }),
      },
    };
  }
  return { contact: { channel, outcome, note: typed.note || null }, faults: null };
}
