import type { WaitingClaim } from '~/domain/papers/facts';
import { formatDay } from '../format';
import { useLocale, useText } from '../locale';
import { claimsText } from '../text/claims';
import { decisionText } from '../text/decisions';
import { papersText } from '../text/papers';

/** What would come before the public if the claim were accepted, in one sentence. */
export function WouldRecord({ claim }: { claim: WaitingClaim }) {
  const t = useText(claimsText);
  const p = useText(papersText);
  const levels = useText(decisionText).levels;
  const locale = useLocale();
  const { stars, wouldRecord, mark, validUntil } = claim;
  if (!stars || !wouldRecord) {
    const end = validUntil ? t.until(formatDay(validUntil, locale)) : t.noEnd;
    return `${mark?.name} · ${end}`;
  }
  const { act, level, validUntil: end, validUntilStated } = wouldRecord;
  const term = `${t.until(formatDay(end, locale))} (${validUntilStated ? t.stated : t.byRule})`;
  return [
    p.starOption(stars),
    term,
    ...(level ? [levels[level].toLowerCase()] : []),
    ...(act ? [t.under(act)] : []),
  ].join(' · ');
}
