import { nameWithoutForm } from '../producers/producer-list';
import type { RenewalBand } from '../renewals/renewal-time';
import { inNameOrder } from '../search/collation';
import type { ChasedProducer, Commune } from './chased';

/** Bands by the names of the address, the most pressing first. They do not overlap. */
export const BANDS = ['30', '90', '180', 'chua-ro', 'het'] as const;
export type BandName = (typeof BANDS)[number];

/** The commune of producers whose commune nobody published. */
export const NO_COMMUNE = 'khong-ro';

export type ChaseFilters = {
  han: BandName | '';
  /** Code of a commune of today, or {@link NO_COMMUNE}. */
  xa: string;
};

export const bandName = (band: RenewalBand): BandName =>
  band === 'lapsed' ? 'het' : band === 'unsettled' ? 'chua-ro' : (String(band) as BandName);

/** Reads the list's address; what it does not know means "all". */
export const readChaseFilters = (params: URLSearchParams): ChaseFilters => ({
  han: BANDS.find((band) => band === params.get('han')) ?? '',
  xa: (params.get('xa') ?? '').slice(0, 40),
});

/** The address's query for filters, without what was not chosen. */
export function writeChaseFilters({ han, xa }: ChaseFilters): string {
  const params = new URLSearchParams();
  if (han) params.set('han', han);
  if (xa) params.set('xa', xa);
  return params.toString();
}

/** The producers that have something in a band, each with only that. */
export function chosen<Producer extends Pick<ChasedProducer, 'commune' | 'rows'>>(
  producers: readonly Producer[],
  { han, xa }: ChaseFilters,
): Producer[] {
  return producers
    .filter(({ commune }) => !xa || codeOf(commune) === xa)
    .map((producer) => ({
      ...producer,
      rows: producer.rows.filter(({ band }) => !han || bandName(band) === han),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** How much there is in each band. */
export function countBands(
  producers: readonly Pick<ChasedProducer, 'rows'>[],
): Record<BandName, number> {
  const counts = { '30': 0, '90': 0, '180': 0, 'chua-ro': 0, het: 0 };
  for (const { band } of producers.flatMap(({ rows }) => rows)) counts[bandName(band)] += 1;
  return counts;
}

export type ChaseGroup<Producer> = { code: string; commune: Commune | null; producers: Producer[] };

/**
 * By commune and then by producer, both in Vietnamese order; those of no known commune
 * last, and in them those of no known producer.
 */
export function byCommune<Producer extends Pick<ChasedProducer, 'commune' | 'name'>>(
  producers: readonly Producer[],
): ChaseGroup<Producer>[] {
  const groups = new Map<string, ChaseGroup<Producer>>();
  const named = producers.filter(({ name }) => name !== null);
  const nameless = producers.filter(({ name }) => name === null);
  const ordered = inNameOrder(named, ({ name }) => nameWithoutForm(name ?? ''));
  for (const producer of [...ordered, ...nameless]) {
    const code = codeOf(producer.commune);
    const group = groups.get(code) ?? { code, commune: producer.commune, producers: [] };
    group.producers.push(producer);
    groups.set(code, group);
  }
  const known = [...groups.values()].filter(({ commune }) => commune);
  const unknown = [...groups.values()].filter(({ commune }) => !commune);
  // "Xã", "Phường" and "Thị trấn" are no part of a name.
  const bare = (name: string) => name.replace(/^(?:xã|phường|thị trấn)\s+/iu, '');
  return [...inNameOrder(known, ({ commune }) => bare(commune?.name ?? '')), ...unknown];
}

export type ChaseView = {
  groups: ChaseGroup<ChasedProducer>[];
  /** How much each band would show under the chosen commune, and each commune in the chosen band. */
  bands: Record<BandName, number>;
  communes: { code: string; commune: Commune | null; papers: number }[];
};

/** What of all that has to be chased is shown, and what each other choice would show. */
export function chaseView(producers: readonly ChasedProducer[], filters: ChaseFilters): ChaseView {
  const inBand = byCommune(chosen(producers, { ...filters, xa: '' }));
  const choices = inBand.map(({ code, commune, producers: own }) => ({
    code,
    commune,
    papers: own.reduce((sum, { rows }) => sum + rows.length, 0),
  }));
  const isThere = filters.xa === '' || choices.some(({ code }) => code === filters.xa);
  const found = producers.find(({ commune }) => commune?.code === filters.xa);
  return {
    groups: byCommune(chosen(producers, filters)),
    bands: countBands(chosen(producers, { ...filters, han: '' })),
    communes: isThere
      ? choices
      : [...choices, { code: filters.xa, commune: found?.commune ?? null, papers: 0 }],
  };
}

const codeOf = (commune: Commune | null) => commune?.code ?? NO_COMMUNE;
