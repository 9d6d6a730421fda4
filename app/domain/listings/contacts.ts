import { vietnamPhone } from '../phone';
import { type ContactKind, contactHref } from '../producers/contact';
import { cleanText } from './clean-text';
import type { Entries } from './form';
import { isBlankRow, readRows, rowId } from './rows';

export type { ContactKind };

export const CONTACT_KINDS: readonly ContactKind[] = [
  'phone',
  'zalo',
  'email',
  'facebook',
  'website',
  'address',
];

export type ContactFacts = { kind: ContactKind; value: string; public: boolean };
/** A contact as typed; `kind` may be any word. */
export type ContactDraft = { id?: number; kind: string; value: string; public: boolean };

export type ContactFault =
  | 'required'
  | 'unknown'
  | 'too-long'
  | 'too-many'
  | 'not-a-phone'
  | 'not-an-address'
  | 'duplicate';

export const MAX_CONTACTS = 20;
export const MAX_CONTACT_VALUE = 300;

/** The contacts of a form whose fields are named `contacts[0].kind`, `.value` and `.public`. */
export function readContacts(entries: Entries): ContactDraft[] {
  return readRows('contacts', entries)
    .map((row) => ({ row, id: rowId(row) }))
    .filter(({ row, id }) => id !== undefined || !isBlankRow(row, ['value']))
    .map(({ row, id }) => ({
      id,
      kind: row.kind ?? '',
      value: row.value ?? '',
      // Opt-in per contact (law 91/2025/QH15): nothing is public unless the box is ticked.
      public: row.public !== undefined,
    }));
}

/** A contact as it will be kept; telephone numbers in one form, so that equal ones are seen to be. */
export function cleanContact(draft: ContactDraft): ContactFacts {
  const kind = draft.kind as ContactKind;
  const value = cleanText(draft.value);
  const phone = kind === 'phone' || kind === 'zalo' ? vietnamPhone(value) : null;
  return { kind, value: phone ?? value, public: draft.public };
}

/**
 * What is wrong with a whole list of contacts, by the name of the form's field. What stood there
 * before is not judged again.
 */
export function contactFaults(
  contacts: readonly ContactFacts[],
  before: readonly ContactFacts[] = [],
): Record<string, ContactFault> {
  const faults: Record<string, ContactFault> = {};
  if (contacts.length > MAX_CONTACTS) faults.contacts = 'too-many';
  contacts.forEach((contact, index) => {
    const first = contacts.findIndex((other) => isSameContact(other, contact));
    if (first < index) faults[`contacts[${index}].value`] = 'duplicate';
    else if (!before.some((known) => isSameContact(known, contact))) {
      const [field, fault] = faultOf(contact) ?? [];
      if (field && fault) faults[`contacts[${index}].${field}`] = fault;
    }
  });
  return faults;
}

export const isSameContact = (
  a: Pick<ContactFacts, 'kind' | 'value'>,
  b: Pick<ContactFacts, 'kind' | 'value'>,
): boolean => a.kind === b.kind && a.value === b.value;

function faultOf({ kind, value }: ContactFacts): [field: string, ContactFault] | null {
  if (!CONTACT_KINDS.includes(kind)) return ['kind', 'unknown'];
  if (value === '') return ['value', 'required'];
  if (value.length > MAX_CONTACT_VALUE) return ['value', 'too-long'];
  if (kind === 'address') return null;
  if (kind === 'phone') return vietnamPhone(value) ? null : ['value', 'not-a-phone'];
  // Zalo takes a number or a page; what looks like a foreign number is neither.
  if (kind === 'zalo' && /^[+\d\s.()-]+$/.test(value) && !vietnamPhone(value)) {
    return ['value', 'not-a-phone'];
  }
  return contactHref(kind, value) === null ? ['value', 'not-an-address'] : null;
}
