import type { ChasedProducer, ChasedRow } from '~/domain/chase/chased';
import { exactly } from '~/domain/dates';
import type { RenewalBand } from '~/domain/renewals/renewal-time';

let last = 0;

type GivenRow = Partial<ChasedRow>;

/** A star decision that ends, of which nobody was told yet. */
export function chasedRow(given: GivenRow = {}): ChasedRow {
  last += 1;
  return {
    kind: 'recognition',
    id: last,
    products: [{ slug: 'mien', name: 'Miến dong' }],
    stars: 4,
    mark: null,
    number: '12/QĐ-UBND',
    issuer: null,
    decided: exactly('2023-08-20'),
    end: exactly('2026-08-20'),
    band: 30,
    left: { daysLeft: 19, daysOver: null, exact: true },
    provenance: 'verified',
    notes: [],
    waiting: null,
    ...given,
  };
}

type Given = {
  name?: string;
  commune: string | null;
  communeName?: string;
  bands?: RenewalBand[];
};

export function chased({
  name = 'HTX Thử',
  commune,
  communeName,
  bands = [30],
}: Given): ChasedProducer {
  last += 1;
  return {
    id: last,
    slug: `htx-${last}`,
    name,
    commune: commune === null ? null : { code: commune, name: communeName ?? `Xã ${commune}` },
    provenance: 'verified',
    contacts: [],
    rows: bands.map((band) => chasedRow({ band })),
  };
}
