import { fold } from '../search/fold';

/** A former commune with its district, and the commune of today that its land went into. */
export type FormerPlace = {
  communeId: string;
  communeName: string;
  districtId: string | null;
  districtName: string | null;
  successorId: string;
};

type Typed = { oldCommune: string | null; oldDistrict: string | null; communeId: string | null };
type Found = { oldCommuneId: string | null; oldDistrictId: string | null };

/** "Xã Yến Dương", "yen duong": one name. */
const bare = (name: string | null): string =>
  fold((name ?? '').normalize('NFC').trim())
    .replace(/^(?:xa|phuong|thi tran|huyen|thanh pho|tp\.?|tt\.?)\s+/, '')
    .replace(/\s+/g, ' ');

/**
 * The former units that an address's old names can only mean. Homonyms are told apart by the district
 * and by today's commune; where several are left, or none, the names stay text.
 */
export function formerPlaceOf(typed: Typed, places: readonly FormerPlace[]): Found {
  const commune = bare(typed.oldCommune);
  const district = bare(typed.oldDistrict);
  const inDistrict = places.filter((place) => !district || bare(place.districtName) === district);
  const fits = inDistrict.filter(
    (place) =>
      commune !== '' &&
      bare(place.communeName) === commune &&
      (typed.communeId === null || place.successorId === typed.communeId),
  );
  const communeIds = new Set(fits.map(({ communeId }) => communeId));
  const districtIds = new Set((communeIds.size > 0 ? fits : inDistrict).map((p) => p.districtId));
  return {
    oldCommuneId: only(communeIds),
    oldDistrictId: communeIds.size > 0 || district ? only(districtIds) : null,
  };
}

/** The single member of a set, or null. */
function only<Value>(values: ReadonlySet<Value>): Value | null {
  const [first, ...rest] = values;
  return first !== undefined && rest.length === 0 ? first : null;
}
