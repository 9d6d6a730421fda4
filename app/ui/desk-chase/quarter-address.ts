import { FATES, type Fate } from '~/domain/chase/fate';
import type { QuarterProducer } from '~/domain/chase/find-quarter.server';
import { type Quarter, quarterName } from '~/domain/quarter';

/** Outcomes by the names of the address. */
export const FATE_NAMES = {
  renewed: 'da-gia-han',
  revoked: 'thu-hoi',
  'will-not-renew': 'khong-lam-lai',
  lapsed: 'het-han',
  running: 'con-han',
  unknown: 'chua-ro',
  'never-contacted': 'chua-lien-he',
} as const satisfies Record<Fate | 'never-contacted', string>;
export type FateName = (typeof FATE_NAMES)[keyof typeof FATE_NAMES];

/** What an address asks to see of a list; anything else means all of it. */
export const readFateName = (text: string | null): FateName | '' =>
  Object.values(FATE_NAMES).find((name) => name === text) ?? '';

export function quarterQuery(quarter: Quarter, name: FateName | ''): string {
  const params = new URLSearchParams({ quy: quarterName(quarter) });
  if (name) params.set('kq', name);
  return params.toString();
}

/** Whether a row of the list is asked for. */
export function isAskedFor(row: { fate: Fate; contacted: boolean }, name: FateName | ''): boolean {
  if (name === '') return true;
  if (name === FATE_NAMES['never-contacted']) return !row.contacted;
  return FATES.some((fate) => FATE_NAMES[fate] === name && row.fate === fate);
}

/** What is asked for of a list: producers that have some of it, each with only that. */
export const askedFor = (
  producers: readonly QuarterProducer[],
  name: FateName | '',
): QuarterProducer[] =>
  producers
    .map((producer) => ({
      ...producer,
      rows: producer.rows.filter((row) => isAskedFor(row, name)),
    }))
    .filter(({ rows }) => rows.length > 0);
