import type { PlainDate } from '../clock';
import { PAPER_KIND_LIST, type PaperKind } from '../papers/kinds';
import { paperStatus } from '../papers/paper-status';
import { saidTexts } from './said-texts';
import { findPaperClaims } from './text-claims';
import type { Warning, WarningFacts } from './warnings';

export type FiledPaper = {
  kind: PaperKind;
  number: string | null;
  /** Last day in force; null where the paper names none. */
  expiresOn: PlainDate | null;
  mediaId: number | null;
};

type Facts = Pick<WarningFacts, 'kind' | 'fields' | 'papers'>;

/**
 * Papers a text speaks of though none of the kind is on file, or every one on file is over; for a
 * product, that on food safety too once it lapsed, whether or not a text does.
 */
export function paperWarnings(facts: Facts, today: PlainDate): Warning[] {
  const spoken = saidTexts(facts).map(([key, text]) => ({ key, kinds: findPaperClaims(text) }));
  return PAPER_KIND_LIST.flatMap((paper): Warning[] => {
    const keys = spoken.filter(({ kinds }) => kinds.includes(paper)).map(({ key }) => key);
    const onFile = facts.papers.some(({ kind }) => kind === paper);
    if (keys.length > 0 && !onFile) return [{ kind: 'paper-missing', paper, keys }];
    const needed = paper === 'food-safety' && facts.kind === 'product';
    if (keys.length === 0 && !needed) return [];
    const last = lastLapsed(facts.papers, paper, today);
    if (!last) return [];
    const { number, endedOn, mediaId } = last;
    return [{ kind: 'paper-lapsed', paper, number, endedOn, mediaId, keys }];
  });
}

/** The paper of a kind that ended last, where all of them ended. */
function lastLapsed(papers: readonly FiledPaper[], kind: PaperKind, today: PlainDate) {
  const own = papers.filter((paper) => paper.kind === kind);
  let last: { number: string | null; endedOn: PlainDate; mediaId: number | null } | null = null;
  for (const { number, expiresOn, mediaId } of own) {
    if (expiresOn === null || paperStatus(expiresOn, today) !== 'expired') return null;
    if (!last || expiresOn > last.endedOn) last = { number, endedOn: expiresOn, mediaId };
  }
  return last;
}
