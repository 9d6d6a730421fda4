import { cleanText } from '../listings/clean-text';
import { present } from '../papers/faults';
import { type FormerPlace, formerPlaceOf } from '../producers/former-place';

/** A place to be added to a mark's area: a commune of today, an old name, or both. */
export type TypedArea = { communeId: string; name: string; district: string };
export type AreaFault = 'missing' | 'too-long' | 'not-a-choice' | 'taken';
export type AreaFaults = Partial<Record<keyof TypedArea, AreaFault>>;

/** A place of the area as it is kept: its words, and the units they stand for where these are known. */
export type AreaPlace = {
  name: string;
  district: string | null;
  oldCommuneId: string | null;
  communeId: string | null;
};

export const MAX_PLACE_LETTERS = 120;
export const NO_AREA: TypedArea = { communeId: '', name: '', district: '' };

export const readTypedArea = (form: URLSearchParams): TypedArea => ({
  communeId: cleanText(form.get('communeId') ?? ''),
  name: cleanText(form.get('name') ?? ''),
  district: cleanText(form.get('district') ?? ''),
});

export type AreaState = {
  /** Today's communes by code. */
  communes: ReadonlyMap<string, string>;
  former: readonly FormerPlace[];
  /** What the area has already. */
  places: readonly AreaPlace[];
};

/**
 * The place that was typed, or what is wrong with which field. An old name stands for the old commune
 * it can only mean, and for the commune of today that took all of it in; where either is not certain
 * the words are kept and nothing is guessed. The words of a chosen commune are its name.
 */
export function checkArea(
  typed: TypedArea,
  { communes, former, places }: AreaState,
): { place: AreaPlace; faults: null } | { place: null; faults: AreaFaults } {
  const { communeId, name, district } = typed;
  const tooLong = (text: string) => (text.length > MAX_PLACE_LETTERS ? 'too-long' : null);
  const faults = present<keyof TypedArea, AreaFault>({
    communeId: communeId && !communes.has(communeId) ? 'not-a-choice' : null,
    name: name === '' && communeId === '' ? 'missing' : tooLong(name),
    district: tooLong(district),
  });
  if (Object.keys(faults).length > 0) return { place: null, faults };
  const place = placeOf(typed, communes, former);
  const isSame = (other: AreaPlace) =>
    other.communeId === place.communeId &&
    (other.oldCommuneId !== null || place.oldCommuneId !== null
      ? other.oldCommuneId === place.oldCommuneId
      : other.name === place.name && other.district === place.district);
  if (places.some(isSame)) return { place: null, faults: { name: 'taken' } };
  return { place, faults: null };
}

function placeOf(
  { communeId, name, district }: TypedArea,
  communes: AreaState['communes'],
  former: readonly FormerPlace[],
): AreaPlace {
  const chosen = communeId || null;
  if (name === '') {
    return {
      name: communes.get(communeId) ?? '',
      district: null,
      oldCommuneId: null,
      communeId: chosen,
    };
  }
  const old = { oldCommune: name, oldDistrict: district || null, communeId: chosen };
  const { oldCommuneId } = formerPlaceOf(old, former);
  const heirs = former.filter((place) => place.communeId === oldCommuneId);
  const only = heirs.length === 1 ? (heirs[0]?.successorId ?? null) : null;
  return { name, district: district || null, oldCommuneId, communeId: chosen ?? only };
}
