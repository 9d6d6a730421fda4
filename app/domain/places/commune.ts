import type { PlainDate } from '../clock';
import { fold } from '../search/fold';

type District = { id: string; fullName: string };

/** A commune or ward that is no more; without a district where it ended after 30 June 2025. */
export type FormerUnit = {
  id: string;
  fullName: string;
  district: District | null;
  /** Whether its land lies in several communes of today; nobody tells us which part in which. */
  divided?: boolean;
};

/** A commune of today with the units that went into it. */
export type Commune = {
  code: string;
  name: string;
  fullName: string;
  /** First day of its existence. */
  since: PlainDate | null;
  province: string | null;
  former: FormerUnit[];
};

export type CommuneName = { code: string; fullName: string };

/** Communes under a district of before 2025-07-01, by which people still look for them. */
export type DistrictGroup = {
  district: District;
  communes: {
    commune: Commune;
    /** True where the rest of the commune lay in another district. */
    partly: boolean;
  }[];
};

/** A commune that crosses an old district line stands under both districts. */
export function groupByFormerDistrict(communes: readonly Commune[]): DistrictGroup[] {
  const groups = new Map<string, DistrictGroup>();
  for (const commune of communes) {
    const districts = formerDistricts(commune);
    for (const district of districts) {
      const group = groups.get(district.id) ?? { district, communes: [] };
      group.communes.push({ commune, partly: districts.length > 1 });
      groups.set(district.id, group);
    }
  }
  for (const group of groups.values()) {
    group.communes.sort((a, b) => inVietnamese(a.commune.name, b.commune.name));
  }
  return [...groups.values()].sort((a, b) =>
    inVietnamese(a.district.fullName, b.district.fullName),
  );
}

/** The districts a commune's land lay in, each once. */
export function formerDistricts({ former }: Commune): District[] {
  const districts = former.flatMap(({ district }) => district ?? []);
  return [...new Map(districts.map((district) => [district.id, district])).values()];
}

/** A former unit and what it became. */
export type Renaming = { former: FormerUnit; now: CommuneName };

/**
 * The table of old names and new ones, in alphabetical order. Beginnings of words are looked
 * for without diacritics in the old name, its district and the new name.
 */
export function renamings(communes: readonly Commune[], words = ''): Renaming[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  return communes
    .flatMap(({ former, code, fullName }) =>
      former.map((unit) => ({ former: unit, now: { code, fullName } })),
    )
    .filter(({ former, now }) => {
      const own = fold(
        `${former.fullName} ${former.district?.fullName ?? ''} ${now.fullName}`,
      ).split(' ');
      return wanted.every((word) => own.some((start) => start.startsWith(word)));
    })
    .sort((a, b) => inVietnamese(bare(a.former.fullName), bare(b.former.fullName)));
}

/** A name without its type, which would sort every ward before every commune. */
const bare = (fullName: string) => fullName.replace(/^(?:Phường|Xã|Thị trấn) /, '');

const collator = new Intl.Collator('vi');
const inVietnamese = (a: string, b: string) => collator.compare(a, b);
