import { fold, words } from '../search/fold';
import type { LegalForm, ProducerStatus } from './producer-facts';
import { LEGAL_FORM_LIST } from './producer-form';

export const STATUS_LIST = [
  'listed',
  'closed',
  'merged',
] as const satisfies readonly ProducerStatus[];

/** What an officer asked of the list of producers, by the names of the address. */
export type DeskProducerFilters = {
  q: string;
  /** Code of a commune of today. */
  xa: string;
  /** A legal form, or `khong-ro` where none is known. */
  loai: LegalForm | 'khong-ro' | '';
  trangThai: ProducerStatus | '';
  /** Without a member whose account is open: nobody keeps its pages. */
  vang: boolean;
  nu: boolean;
  thieuSo: boolean;
};

/** A producer as the desk lists it. */
export type DeskProducer = {
  id: number;
  slug: string;
  name: string;
  legalForm: LegalForm | null;
  status: ProducerStatus;
  closedOn: string | null;
  hamlet: string | null;
  oldCommune: string | null;
  oldDistrict: string | null;
  communeId: string | null;
  commune: string | null;
  womenLed: boolean | null;
  minorityLed: boolean | null;
  products: number;
  members: number;
};

const MAX_WORDS = 200;

/** Reads the list's address; what it does not know means "all". */
export function readDeskFilters(params: URLSearchParams): DeskProducerFilters {
  const loai = params.get('loai') ?? '';
  return {
    q: (params.get('q') ?? '').trim().slice(0, MAX_WORDS),
    xa: (params.get('xa') ?? '').slice(0, 40),
    loai: loai === 'khong-ro' ? loai : (LEGAL_FORM_LIST.find((form) => form === loai) ?? ''),
    trangThai: STATUS_LIST.find((status) => status === params.get('trang-thai')) ?? '',
    vang: params.get('vang') === '1',
    nu: params.get('nu') === '1',
    thieuSo: params.get('thieu-so') === '1',
  };
}

/** The address's query for filters, in one order, without what was not chosen. */
export function writeDeskFilters(filters: DeskProducerFilters): string {
  const params = new URLSearchParams();
  const { q, xa, loai, trangThai, vang, nu, thieuSo } = filters;
  for (const [key, value] of Object.entries({ q, xa, loai, 'trang-thai': trangThai })) {
    if (value) params.set(key, value);
  }
  for (const [key, chosen] of Object.entries({ vang, nu, 'thieu-so': thieuSo })) {
    if (chosen) params.set(key, '1');
  }
  return params.toString();
}

/**
 * Whether a producer is asked for. Every word is looked for without diacritics at the beginning of a
 * word of its name or address, old and new.
 */
export function isAskedFor(row: DeskProducer, filters: DeskProducerFilters): boolean {
  const { xa, loai, trangThai, vang, nu, thieuSo } = filters;
  if (xa && row.communeId !== xa) return false;
  if (loai && (row.legalForm ?? 'khong-ro') !== loai) return false;
  if (trangThai && row.status !== trangThai) return false;
  if (vang && row.members > 0) return false;
  if (nu && row.womenLed !== true) return false;
  if (thieuSo && row.minorityLed !== true) return false;
  const asked = words(filters.q).map(fold);
  const own = words(
    [row.name, row.slug, row.hamlet, row.oldCommune, row.oldDistrict, row.commune].join(' '),
  ).map(fold);
  return asked.every((word) => own.some((start) => start.startsWith(word)));
}
