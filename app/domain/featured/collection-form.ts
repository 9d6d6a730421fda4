import type { PlainDate } from '../clock';
import { cleanText } from '../listings/clean-text';
import { present } from '../papers/faults';
import { type DayFault, dayFault, readDay } from '../papers/read-day';

export const MAX_TITLE_LENGTH = 80;
export const MAX_REASON_LENGTH = 400;
export const MAX_ITEMS = 24;
export const MAX_WHY_LENGTH = 300;

/** The form as it came, to be shown again as it was typed. */
export type TypedCollection = {
  titleVi: string;
  titleEn: string;
  reasonVi: string;
  reasonEn: string;
  startsOn: string;
  endsOn: string;
  /** Product ids in their order, each once. */
  items: number[];
};

export const TEXT_FIELDS = ['titleVi', 'titleEn', 'reasonVi', 'reasonEn'] as const;
export const TYPED_FIELDS = [...TEXT_FIELDS, 'startsOn', 'endsOn'] as const;
export type TypedField = (typeof TYPED_FIELDS)[number];

export const NOTHING_TYPED: TypedCollection = {
  titleVi: '',
  titleEn: '',
  reasonVi: '',
  reasonEn: '',
  startsOn: '',
  endsOn: '',
  items: [],
};

/** A collection whose fields make sense. */
export type CollectionFields = {
  titleVi: string;
  titleEn: string | null;
  reasonVi: string;
  reasonEn: string | null;
  startsOn: PlainDate;
  endsOn: PlainDate;
  items: number[];
};

export type CollectionFault =
  | DayFault
  | 'missing'
  | 'too-long'
  /** English has a title and no reason, or the other way round: buyers would see half of it. */
  | 'other-half'
  /** It would be over before anybody saw it. */
  | 'past'
  | 'no-items'
  | 'too-many'
  /** A product that is not there (any more). */
  | 'unknown'
  /** A product of the curator's own producer, put in by themselves. */
  | 'own-product'
  /** The same, moved ahead of others. */
  | 'own-place'
  /** More days for a collection that has one. */
  | 'own-days';
export type CollectionFaults = Partial<Record<TypedField | 'items' | 'why', CollectionFault>>;

/** More than any page of ours sends; a form of thousands of items costs no more than this. */
const MOST_READ = 200;

export function readTypedCollection(form: URLSearchParams): TypedCollection {
  const text = (key: TypedField) => (form.get(key) ?? '').slice(0, 5000);
  const ids = form.getAll('item').slice(0, MOST_READ).flatMap(readId);
  return {
    titleVi: text('titleVi'),
    titleEn: text('titleEn'),
    reasonVi: text('reasonVi'),
    reasonEn: text('reasonEn'),
    startsOn: text('startsOn'),
    endsOn: text('endsOn'),
    items: [...new Set(ids)],
  };
}

/** A positive whole number as forms and addresses carry it, in a list; nothing for anything else. */
export const readId = (text: string): number[] =>
  /^[1-9]\d{0,14}$/.test(text) ? [Number(text)] : [];

export type Checked =
  | { fields: CollectionFields; faults: null }
  | { fields: null; faults: CollectionFaults };

/**
 * The collection that was typed, or what is wrong with which field. `storedEnd` is the last day as
 * it stands: only a new one must lie ahead, so that the words of a past collection can be mended.
 */
export function checkCollection(
  typed: TypedCollection,
  { today, storedEnd = null }: { today: PlainDate; storedEnd?: PlainDate | null },
): Checked {
  const titleVi = cleanText(typed.titleVi);
  const titleEn = cleanText(typed.titleEn);
  const reasonVi = cleanText(typed.reasonVi, 'many');
  const reasonEn = cleanText(typed.reasonEn, 'many');
  const startsOn = readDay(typed.startsOn);
  const endsOn = readDay(typed.endsOn);
  const items = [...new Set(typed.items)];
  const past = endsOn !== null && endsOn < today && endsOn !== storedEnd ? 'past' : null;
  const faults = present<TypedField | 'items', CollectionFault>({
    titleVi: titleVi ? tooLong(titleVi, MAX_TITLE_LENGTH) : 'missing',
    titleEn: tooLong(titleEn, MAX_TITLE_LENGTH) ?? otherHalf(titleEn, reasonEn),
    reasonVi: reasonVi ? tooLong(reasonVi, MAX_REASON_LENGTH) : 'missing',
    reasonEn: tooLong(reasonEn, MAX_REASON_LENGTH) ?? otherHalf(reasonEn, titleEn),
    startsOn: typed.startsOn.trim() ? dayFault(startsOn) : 'missing',
    endsOn: typed.endsOn.trim() ? (dayFault(endsOn, { start: startsOn }) ?? past) : 'missing',
    items: items.length === 0 ? 'no-items' : items.length > MAX_ITEMS ? 'too-many' : null,
  });
  if (startsOn === null || endsOn === null || Object.keys(faults).length > 0) {
    return { fields: null, faults };
  }
  const english = { titleEn: titleEn || null, reasonEn: reasonEn || null };
  return { fields: { titleVi, reasonVi, ...english, startsOn, endsOn, items }, faults: null };
}

/** A stored collection as its form shows it. */
export function typedOf(fields: CollectionFields): TypedCollection {
  return { ...fields, titleEn: fields.titleEn ?? '', reasonEn: fields.reasonEn ?? '' };
}

/** What keeps two collections from being the same, in the order of the form. */
export function changedFields(a: CollectionFields, b: CollectionFields): (TypedField | 'items')[] {
  const changed: (TypedField | 'items')[] = TYPED_FIELDS.filter((key) => a[key] !== b[key]);
  return a.items.join() === b.items.join() ? changed : [...changed, 'items'];
}

const tooLong = (text: string, most: number): CollectionFault | null =>
  text.length > most ? 'too-long' : null;

const otherHalf = (text: string, other: string): CollectionFault | null =>
  text === '' && other !== '' ? 'other-half' : null;
