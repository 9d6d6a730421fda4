import type { PlainDate } from '../clock';
import { fold } from '../search/fold';
import type { Level } from './competence';

/** Districts, and cities and towns of a district's rank, ended with this day (202/2025/QH15). */
export const DISTRICTS_ENDED: PlainDate = '2025-07-01';

const DISTRICT = /\b(?:huyen|thi xa|quan)\b/;
const CITY = /\bthanh pho (?!ha noi|hai phong|da nang|can tho|hue|ho chi minh)/;
const PROVINCE = /\b(?:tinh|thanh pho)\b/;
const CENTRAL = /^bo\b|\btrung uong\b/;

/** The level of an authority by its name as decisions print it; null where the name says none. */
export function levelOfIssuer(issuer: string): Level | null {
  const name = fold(issuer);
  if (CENTRAL.test(name)) return 'central';
  if (DISTRICT.test(name) || CITY.test(name)) return 'district';
  return PROVINCE.test(name) ? 'provincial' : null;
}
