/**
 * The fairness meter: whose products a collection shows. It counts and never weighs; what is fair
 * is for the curator to judge, with all products in force beside.
 */

/** What of one product the meter counts. Null is unknown, and stays so. */
export type FairnessFacts = {
  producer: Named | null;
  commune: Named | null;
  womenLed: boolean | null;
  minorityLed: boolean | null;
  /** Whether another collection showed it before. */
  featuredBefore: boolean;
};

/** `key` tells two of the same name apart. */
export type Named = { key: string; name: string };

export type Share = Named & { count: number };

/** How many products each one has, the most first; together with `unknown` they are all. */
export type Shares = { known: Share[]; unknown: number };

/** `yes`, `no` and `unknown` are together all. */
export type Split = { yes: number; no: number; unknown: number };

export type Fairness = {
  total: number;
  producers: Shares;
  communes: Shares;
  womenLed: Split;
  minorityLed: Split;
  neverFeatured: Split;
};

/** The yes-or-no questions of the meter, in the order they are shown. */
export const SPLITS = ['womenLed', 'minorityLed', 'neverFeatured'] as const;

/** The shares among some products, each given once. */
export function fairnessOf(products: readonly FairnessFacts[]): Fairness {
  return {
    total: products.length,
    producers: sharesOf(products.map(({ producer }) => producer)),
    communes: sharesOf(products.map(({ commune }) => commune)),
    womenLed: splitOf(products.map(({ womenLed }) => womenLed)),
    minorityLed: splitOf(products.map(({ minorityLed }) => minorityLed)),
    neverFeatured: splitOf(products.map(({ featuredBefore }) => !featuredBefore)),
  };
}

function sharesOf(owners: readonly (Named | null)[]): Shares {
  const counts = new Map<string, Share>();
  for (const owner of owners) {
    if (!owner) continue;
    const share = counts.get(owner.key) ?? { ...owner, count: 0 };
    counts.set(owner.key, { ...share, count: share.count + 1 });
  }
  const known = [...counts.values()].sort(
    (a, b) => b.count - a.count || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
  );
  return { known, unknown: owners.filter((owner) => owner === null).length };
}

function splitOf(answers: readonly (boolean | null)[]): Split {
  const count = (answer: boolean | null) => answers.filter((one) => one === answer).length;
  return { yes: count(true), no: count(false), unknown: count(null) };
}

/** Fewer products than this lean on somebody by their number alone. */
const ENOUGH_TO_LEAN = 3;

/** The one that has more than half of the products, where there are enough to say so; else null. */
export function leansOn({ known }: Shares, total: number): Share | null {
  const [first] = known;
  return first && total >= ENOUGH_TO_LEAN && first.count * 2 > total ? first : null;
}

/** A part of a whole in whole per cent, 0 to 100; 0 of nothing. */
export const percentOf = (part: number, total: number): number =>
  total === 0 ? 0 : Math.round((part / total) * 100);
