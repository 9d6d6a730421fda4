/**
 * What a reader asked of the list, read from the address. Whatever cannot be understood is ignored
 * and named, never an error: people shorten, mistype and share addresses.
 */
export const SORTS = ['phu-hop', 'moi', 'sao', 'gia-tang', 'gia-giam', 'ten'] as const;
export type Sort = (typeof SORTS)[number];

/** Price bands in đồng, by the cheapest pack: from the first number up to but not the second. */
export const PRICE_BANDS = {
  'duoi-100': [0, 100_000],
  '100-300': [100_000, 300_000],
  '300-1000': [300_000, 1_000_000],
  'tren-1000': [1_000_000, Number.POSITIVE_INFINITY],
} as const;
export type PriceBand = keyof typeof PRICE_BANDS;

/** Mark kinds as they stand in addresses. */
export const MARK_KIND_SLUGS = {
  'chi-dan-dia-ly': 'geographical-indication',
  'nhan-hieu-tap-the': 'collective-trademark',
  'nhan-hieu-chung-nhan': 'certification-mark',
} as const;
export type MarkKindSlug = keyof typeof MARK_KIND_SLUGS;

/** In an address, what has no group, no known commune, or stars in force whose number is not known. */
export const NOT_KNOWN = 'chua-ro';
type NotKnown = typeof NOT_KNOWN;

/** One chosen value per facet; undefined where nothing is chosen. Keys are the address's own. */
export type Filters = {
  nhom?: number | NotKnown;
  bo?: number;
  sao?: number | NotKnown;
  /** A commune of today by code, a former one by its id, or {@link NOT_KNOWN}. */
  xa?: string;
  /** A former district by its id. */
  huyen?: string;
  htx?: string;
  'loai-nhan-hieu'?: MarkKindSlug;
  'nhan-hieu'?: string;
  /** `dang-mua`: in season in the month of reading. */
  mua?: 'dang-mua';
  gia?: PriceBand;
};
export type FacetKey = keyof Filters;

/** Facets in the order they are shown. */
export const FACETS: readonly FacetKey[] = [
  'nhom',
  'sao',
  'xa',
  'huyen',
  'htx',
  'loai-nhan-hieu',
  'nhan-hieu',
  'mua',
  'gia',
  'bo',
];

export type ListRequest = { q: string; filters: Filters; sort: Sort | null; page: number };

/** A part of the address that was not used, and why. */
export type Ignored = {
  key: string;
  value: string;
  reason: 'not-a-value' | 'repeated' | 'too-long' | 'broken-text' | 'no-such-page';
};

export const MAX_QUERY_LENGTH = 200;
const MAX_SLUG_LENGTH = 120;

type Reader = (value: string) => string | number | undefined;

const wholeNumber =
  (min: number, max: number): Reader =>
  (value) =>
    /^\d{1,6}$/.test(value) && +value >= min && +value <= max ? +value : undefined;
const oneOf =
  (values: readonly string[]): Reader =>
  (value) =>
    values.includes(value) ? value : undefined;
const orNotKnown =
  (read: Reader): Reader =>
  (value) =>
    value === NOT_KNOWN ? value : read(value);
const slug: Reader = (value) =>
  value.length <= MAX_SLUG_LENGTH && /^[a-z0-9-]+$/.test(value) ? value : undefined;

const READERS: Record<FacetKey, Reader> = {
  nhom: orNotKnown(wholeNumber(1, 6)),
  bo: wholeNumber(1, 26),
  sao: orNotKnown(wholeNumber(1, 5)),
  xa: slug,
  huyen: slug,
  htx: slug,
  'loai-nhan-hieu': oneOf(Object.keys(MARK_KIND_SLUGS)),
  'nhan-hieu': slug,
  mua: oneOf(['dang-mua']),
  gia: oneOf(Object.keys(PRICE_BANDS)),
};

/** Reads the list's parameters. Unknown keys pass silently: links carry tracking of their own. */
export function readListRequest(params: URLSearchParams): {
  request: ListRequest;
  ignored: Ignored[];
} {
  const ignored: Ignored[] = [];
  const filters: Record<string, string | number> = {};
  for (const [key, read] of Object.entries(READERS)) {
    const value = firstOf(params, key, ignored);
    if (!value) continue;
    const understood = read(value);
    if (understood === undefined) ignored.push(ignore(key, value, 'not-a-value'));
    else filters[key] = understood;
  }
  const sort = firstOf(params, 'sap-xep', ignored);
  const isSort = (SORTS as readonly string[]).includes(sort);
  if (sort && !isSort) ignored.push(ignore('sap-xep', sort, 'not-a-value'));
  return {
    request: {
      q: readQuery(params, ignored),
      filters: filters as Filters,
      sort: isSort ? (sort as Sort) : null,
      page: readPage(params, ignored),
    },
    ignored,
  };
}

function readQuery(params: URLSearchParams, ignored: Ignored[]): string {
  const raw = firstOf(params, 'q', ignored);
  // U+FFFD stands where the address's bytes were not UTF-8.
  if (raw.includes('\uFFFD')) ignored.push(ignore('q', raw, 'broken-text'));
  // Removing them is the purpose
  const text = raw.replace(/[\u0000-\u001F\u007F\uFFFD]+/g, ' ').trim();
  if (text.length <= MAX_QUERY_LENGTH) return text;
  ignored.push(ignore('q', text, 'too-long'));
  return [...text].slice(0, MAX_QUERY_LENGTH).join('');
}

function readPage(params: URLSearchParams, ignored: Ignored[]): number {
  const raw = firstOf(params, 'trang', ignored);
  if (!raw) return 1;
  const page = wholeNumber(1, 100_000)(raw);
  if (page === undefined) ignored.push(ignore('trang', raw, 'not-a-value'));
  return (page as number | undefined) ?? 1;
}

/** The first value of a key; any further different ones are named as ignored. */
function firstOf(params: URLSearchParams, key: string, ignored: Ignored[]): string {
  const [first = '', ...rest] = params.getAll(key);
  for (const value of new Set(rest)) {
    if (value !== first) ignored.push(ignore(key, value, 'repeated'));
  }
  return first.trim();
}

const SHOWN_LENGTH = 40;

export function ignore(key: string, value: string, reason: Ignored['reason']): Ignored {
  const shown = value.length > SHOWN_LENGTH ? `${value.slice(0, SHOWN_LENGTH)}…` : value;
  return { key, value: shown, reason };
}

/**
 * The address's query for a request, in one fixed order, so that one list has one address. Page 1
 * and the default order are left out.
 */
export function writeListRequest({ q, filters, sort, page }: ListRequest): string {
  // A page has a hundred of these links. Only words need writing in signs of their own: values are
  // numbers and slugs.
  const parts = q ? [new URLSearchParams({ q }).toString()] : [];
  for (const key of FACETS) {
    const value = filters[key];
    if (value !== undefined) parts.push(`${key}=${value}`);
  }
  if (sort) parts.push(`sap-xep=${sort}`);
  if (page > 1) parts.push(`trang=${page}`);
  return parts.join('&');
}

/** The same request with one facet changed or removed, back on its first page. */
export function withFilter(
  request: ListRequest,
  key: FacetKey,
  value: string | number | undefined,
): ListRequest {
  return { ...request, filters: { ...request.filters, [key]: value }, page: 1 };
}
