import type { PastStar } from '~/domain/catalogue/card';
import { useLocale, useText } from '../locale';
import { ProvenanceTag } from '../parts/claim';
import { productText } from '../text/product';
import { whenWords } from './when';

/** Said before anything else where a decision stands on record and no star shines today. */
export function StarBanner({ past }: { past: PastStar | null }) {
  const t = useText(productText);
  const locale = useLocale();
  if (!past || past.status === 'upcoming') return null;
  const ended = past.status === 'expired' || past.status === 'revoked';
  const words = {
    expired: () => t.ended(whenWords(past.endedOn, locale)),
    revoked: () => t.revoked(whenWords(past.endedOn, locale)),
    unknown: () => t.unsettled,
    round: () => t.round,
  }[past.status]();
  return (
    <p
      className={`rounded border-l-4 px-4 py-3 ${
        ended ? 'border-madder bg-madder-mist' : 'border-ink-soft bg-linen-dark'
      }`}
    >
      {words} <ProvenanceTag provenance={past.provenance} />
    </p>
  );
}
