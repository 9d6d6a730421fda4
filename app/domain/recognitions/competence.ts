import type { PlainDate } from '../clock';

export type Level = 'district' | 'provincial' | 'central';

/** A stretch of time in which one set of rules said who recognises which star. */
export type CompetencePeriod = {
  from: PlainDate;
  /** Last day; null for the rules of today. */
  to: PlainDate | null;
  /** Number of the decision that held the rule. */
  act: string;
  /** Number of the decision that changed it, where one did. */
  amendedBy: string | null;
  levels: Record<3 | 4 | 5, Level>;
};

/**
 * Who recognises, oldest first. 1048/QĐ-TTg counts from its date; that three and four stars were both
 * the province's under it is how secondary sources read it. 148/QĐ-TTg is in force from its signing
 * on 24 February 2023, and 1489/QĐ-TTg took the district's part away on 6 July 2025.
 */
export const COMPETENCE_PERIODS: readonly CompetencePeriod[] = [
  {
    from: '2019-08-21',
    to: '2023-02-23',
    act: '1048/QĐ-TTg',
    amendedBy: null,
    levels: { 3: 'provincial', 4: 'provincial', 5: 'central' },
  },
  {
    from: '2023-02-24',
    to: '2025-07-05',
    act: '148/QĐ-TTg',
    amendedBy: null,
    levels: { 3: 'district', 4: 'provincial', 5: 'central' },
  },
  {
    from: '2025-07-06',
    to: null,
    act: '148/QĐ-TTg',
    amendedBy: '1489/QĐ-TTg',
    levels: { 3: 'provincial', 4: 'provincial', 5: 'central' },
  },
];

export type Competence = Pick<CompetencePeriod, 'act' | 'amendedBy'> & { level: Level };

/**
 * The level that was competent to recognise so many stars on a day, and the act that says so. Null
 * before 21 August 2019, and for one or two stars, for which no certificate is spoken of.
 */
export function competentLevel(stars: number, on: PlainDate): Competence | null {
  const period = COMPETENCE_PERIODS.find(({ from, to }) => from <= on && (!to || on <= to));
  if (!period || (stars !== 3 && stars !== 4 && stars !== 5)) return null;
  return { level: period.levels[stars], act: period.act, amendedBy: period.amendedBy };
}

/** The parts a score is made of, with the most points each can bring, by decision. */
export const SCORE_PARTS = {
  '148/QĐ-TTg': { product: 40, marketing: 25, quality: 35 },
  '1048/QĐ-TTg': { product: 35, marketing: 25, quality: 40 },
} as const;

export type StarBand = { stars: 1 | 2 | 3 | 4 | 5; from: number; below: number };

/** Lowest score of each number of stars, and the score from which the next begins. */
export const STAR_BANDS: readonly StarBand[] = [
  { stars: 5, from: 90, below: Number.POSITIVE_INFINITY },
  { stars: 4, from: 70, below: 90 },
  { stars: 3, from: 50, below: 70 },
  { stars: 2, from: 30, below: 50 },
  { stars: 1, from: 0, below: 30 },
];

/**
 * The stars a score allows. The bands are published in whole numbers (90–100, 70–89, 50–69, 30–49,
 * under 30); a score is an average and can be 89.5, so reading them as half-open (70 up to but not
 * including 90) is ours. A score alone gives no star: minimum options decide too.
 */
export function starsForScore(score: number): StarBand['stars'] {
  if (!(score >= 0 && score <= 100)) throw new RangeError(`not a score: ${score}`);
  return (STAR_BANDS.find(({ from, below }) => from <= score && score < below) as StarBand).stars;
}
