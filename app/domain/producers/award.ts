import type { AWARD_KINDS } from 'db/schema/awards.server';
import type { PlainDate } from '../clock';
import type { Locale, Provenance, Source } from '../texts';

export type AwardKind = (typeof AWARD_KINDS)[number];

/** The emulation movement's exemplars first, as a roll names them. */
export const AWARD_KIND_LIST = [
  'exemplar',
  'commendation',
  'award',
] as const satisfies readonly AwardKind[];

/** An award or commendation as everybody may read it. */
export type AwardFacts = {
  id: number;
  kind: AwardKind;
  title: string;
  /** The language `title` is in; differs from the reader's where nobody translated it. */
  titleLocale: Locale;
  year: number | null;
  decidedOn: PlainDate | null;
  issuer: string | null;
  decisionNumber: string | null;
  provenance: Provenance;
  /** Whether a scan of its paper is on file. */
  onFile: boolean;
  sources: Source[];
};

type Row = Omit<AwardFacts, 'title' | 'titleLocale' | 'onFile'> & {
  titleVi: string;
  titleEn: string;
  documentId: number | null;
};

/** An award in the reader's language, else in Vietnamese and marked so. */
export function awardFacts(row: Row, locale: Locale): AwardFacts {
  const { id, kind, year, decidedOn, issuer, decisionNumber, provenance, sources } = row;
  const titleLocale = locale === 'en' && row.titleEn ? 'en' : 'vi';
  const title = titleLocale === 'en' ? row.titleEn : row.titleVi;
  const decision = { decidedOn, issuer, decisionNumber };
  const onFile = row.documentId !== null;
  return { id, kind, title, titleLocale, year, ...decision, provenance, onFile, sources };
}

/** The year an award stands under: its own, else that of its decision. */
export const yearOfAward = ({ year, decidedOn }: Pick<AwardFacts, 'year' | 'decidedOn'>) =>
  year ?? (decidedOn === null ? null : Number(decidedOn.slice(0, 4)));

/** The first year of which somebody might look for a roll. */
const FIRST_ROLL = 1990;

/** The year an address asks for; null where it asks for none that can be. */
export function readRollYear(text: string | null, today: PlainDate): number | null {
  if (!/^\d{4}$/.test(text ?? '')) return null;
  const year = Number(text);
  return year >= FIRST_ROLL && year <= Number(today.slice(0, 4)) ? year : null;
}
