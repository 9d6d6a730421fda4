import type { Verdict } from './queue';

export const MAX_OPINION = 1000;

export const VERDICT_LIST = ['fit', 'unfit'] as const satisfies readonly Verdict[];

export type OpinionFault = 'missing' | 'too-long';

/** An opinion as those who decide read it. */
export type Opinion = { id: number; by: string; verdict: Verdict; text: string; at: string };

export const readVerdict = (word: string | null): Verdict | null =>
  VERDICT_LIST.find((verdict) => verdict === word) ?? null;

/** What is wrong with an opinion: a verdict alone helps nobody who has to decide. */
export function opinionFaults(
  verdict: Verdict | null,
  text: string,
): { verdict?: OpinionFault; opinion?: OpinionFault } {
  return {
    ...(verdict === null && { verdict: 'missing' as const }),
    ...(text === '' && { opinion: 'missing' as const }),
    ...(text.length > MAX_OPINION && { opinion: 'too-long' as const }),
  };
}
