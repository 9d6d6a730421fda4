import type { AwardFacts } from '~/domain/producers/award';
import type { Locale } from '~/paths';
import { formatDay } from '../format';
import { awardText } from '../text/exemplars';

/** The decision behind an award, as far as it is known: number, day, issuer. */
export function decisionWords(
  {
    decisionNumber,
    decidedOn,
    issuer,
  }: Pick<AwardFacts, 'decisionNumber' | 'decidedOn' | 'issuer'>,
  locale: Locale,
): string[] {
  const t = awardText[locale];
  const day = decidedOn ? formatDay(decidedOn, locale) : null;
  const decision = decisionNumber ? t.decision(decisionNumber, day) : day && t.decided(day);
  return [decision, issuer].filter((words) => words !== null);
}
