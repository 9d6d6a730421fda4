import { cleanText } from '../listings/clean-text';
import { normalPhone } from './phone';

export const MAX_NAME_LENGTH = 100;
export const MIN_MESSAGE_LENGTH = 5;
export const MAX_MESSAGE_LENGTH = 2000;
export const MAX_PRODUCTS = 20;
export const MAX_REPLY_LENGTH = 2000;

/** The form as it came, to be shown again as it was typed. */
export type TypedEnquiry = {
  name: string;
  contact: string;
  message: string;
  consent: boolean;
  productSlugs: string[];
  /** Words to find further products by. */
  search: string;
  /** A field people do not see; whatever fills it in fills in everything. */
  trap: string;
};

/** An enquiry that may be sent: every field within bounds and in one spelling. */
export type Enquiry = {
  name: string;
  /** See {@link normalPhone}. */
  contact: string;
  message: string;
  productSlugs: string[];
};

export type EnquiryField = 'name' | 'contact' | 'message' | 'consent' | 'products' | 'trap';
export type EnquiryFault =
  | 'missing'
  | 'too-short'
  | 'too-long'
  | 'not-a-number'
  | 'too-many'
  /** Someone asked for is listed no more, or nobody there can read an enquiry. */
  | 'not-open'
  | 'filled';
export type EnquiryFaults = Partial<Record<EnquiryField, EnquiryFault>>;

export const NOTHING_TYPED: TypedEnquiry = {
  name: '',
  contact: '',
  message: '',
  consent: false,
  productSlugs: [],
  search: '',
  trap: '',
};

/** Reads the fields of the form; `them` adds products to the list and `bo` takes one off. */
export function readTypedEnquiry(form: URLSearchParams): TypedEnquiry {
  const text = (key: string) => form.get(key) ?? '';
  const dropped = text('bo');
  return {
    name: text('ten'),
    contact: text('lien-he'),
    message: text('loi-nhan'),
    consent: form.has('dong-y'),
    // One more than may be asked about, so that too many are noticed.
    productSlugs: readSlugs([...form.getAll('sp'), ...form.getAll('them')])
      .filter((slug) => slug !== dropped)
      .slice(0, MAX_PRODUCTS + 1),
    // Whoever sends has done searching; words left in the box would make Enter search again.
    search: form.get('viec') === 'gui' ? '' : text('tim'),
    trap: text('trang-web'),
  };
}

/**
 * Whether the buyer pressed "send". Enter in a field presses no button: it searches where words to
 * search by are typed, and sends otherwise.
 */
export function isSending(form: URLSearchParams): boolean {
  if (form.has('them') || form.has('bo') || form.get('viec') === 'tim') return false;
  return form.get('viec') === 'gui' || !form.get('tim')?.trim();
}

/** Lists of slugs, each written with commas, as one: each slug once, what cannot be one left out. */
export function readSlugs(lists: readonly string[]): string[] {
  const slugs = lists.flatMap((list) => list.split(','));
  return [...new Set(slugs.filter((slug) => /^[a-z0-9-]{1,120}$/.test(slug)))];
}

/** The enquiry that was typed, or what is wrong with which field. */
export function checkEnquiry(
  typed: TypedEnquiry,
): { enquiry: Enquiry; faults: null } | { enquiry: null; faults: EnquiryFaults } {
  const name = cleanName(typed.name);
  const contact = normalPhone(typed.contact);
  const message = cleanMessage(typed.message);
  const faults = withoutNulls({
    name: lengthFault(name, 1, MAX_NAME_LENGTH),
    contact: contact === null ? (typed.contact.trim() ? 'not-a-number' : 'missing') : null,
    message: lengthFault(message, MIN_MESSAGE_LENGTH, MAX_MESSAGE_LENGTH),
    consent: typed.consent ? null : 'missing',
    products: productsFault(typed.productSlugs.length),
    trap: typed.trap === '' ? null : 'filled',
  });
  if (contact === null || Object.keys(faults).length > 0) return { enquiry: null, faults };
  return {
    enquiry: { name, contact, message, productSlugs: typed.productSlugs },
    faults: null,
  };
}

export type ReplyFault = 'missing' | 'too-long';

/** A member's note of what was answered, or why it cannot be kept. */
export function checkReply(
  typed: string,
): { text: string; fault: null } | { text: null; fault: ReplyFault } {
  const text = cleanMessage(typed);
  if (text === '') return { text: null, fault: 'missing' };
  if (lengthOf(text) > MAX_REPLY_LENGTH) return { text: null, fault: 'too-long' };
  return { text, fault: null };
}

function lengthFault(text: string, least: number, most: number): EnquiryFault | null {
  if (text === '') return 'missing';
  if (lengthOf(text) < least) return 'too-short';
  return lengthOf(text) > most ? 'too-long' : null;
}

function productsFault(count: number): EnquiryFault | null {
  if (count === 0) return 'missing';
  return count > MAX_PRODUCTS ? 'too-many' : null;
}

/** In characters as people count them, not in UTF-16 units. */
const lengthOf = (text: string) => [...text].length;

/** Marks that turn the direction of writing could show a number other than the one a text holds. */
const cleanMessage = (text: string) =>
  cleanText(text.replace(/[\u202a-\u202e\u2066-\u2069]/g, ''), 'many').replace(/\n{3,}/g, '\n\n');

const cleanName = (text: string) => cleanMessage(text).replace(/\s+/g, ' ');

function withoutNulls(faults: Record<EnquiryField, EnquiryFault | null>): EnquiryFaults {
  return Object.fromEntries(Object.entries(faults).filter(([, fault]) => fault !== null));
}
