/** A criteria set as it is kept: parts, sections, criteria and options as printed in the annex. */
export type CriteriaSet = {
  number: number;
  nameVi: string;
  nameEn: string;
  groupNumber: number;
  groupVi: string;
  groupEn: string;
  parts: readonly CriteriaPart[];
};

type Option = { text: string; score: number | null; minimumForStars: number | null };
type Graded = {
  title: string;
  note: string | null;
  maxScore: number | null;
  minimumForStars: number | null;
  options: readonly Option[];
};
export type CriteriaPart = {
  letter: string;
  sections: readonly (Graded & { number: number; criteria: readonly Graded[] })[];
};

/** One thing a set gives points for: a criterion, or a section that is graded as a whole. */
export type Criterion = Graded & { part: string; section: string };

/** Everything a set gives points for, in the order printed. */
export function criteriaOf({ parts }: Pick<CriteriaSet, 'parts'>): Criterion[] {
  return parts.flatMap(({ letter, sections }) =>
    sections.flatMap(({ criteria, ...section }) => {
      const own = { part: letter, section: section.title };
      const whole = section.options.length > 0 ? [{ ...section, ...own }] : [];
      return [...whole, ...criteria.map((criterion) => ({ ...criterion, ...own }))];
    }),
  );
}

/** The least that a set asks for so many stars. `text` is null where the whole criterion is meant. */
export type Least = { stars: number; text: string | null };

/**
 * What a criterion asks at least for so many stars, or null where it asks nothing. That ***, ****
 * and ***** mark the least option for three, four and five stars is our reading of the annex; its
 * legend was not seen (db/seed/reference/criteria.json, notes).
 */
export function leastFor(criterion: Graded, stars: number): Least | null {
  const marked = (least: number | null): least is number => least !== null && least <= stars;
  let least: Least | null = marked(criterion.minimumForStars)
    ? { stars: criterion.minimumForStars, text: null }
    : null;
  for (const { text, minimumForStars } of criterion.options) {
    if (marked(minimumForStars) && (!least || minimumForStars >= least.stars)) {
      least = { stars: minimumForStars, text };
    }
  }
  return least;
}
