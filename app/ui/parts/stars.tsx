import type { LitStar, PastStar } from '~/domain/catalogue/card';
import { formatEnd, formatRange, formatUntil } from '../format';
import { useLocale, useText } from '../locale';
import { starText } from '../text/common';
import { ProvenanceTag } from './claim';

/** One star from its upper tip, in a box of 24 by 24. */
const STAR = 'l3.1 6.6 7.2.9-5.3 5 1.4 7.1-6.4-3.5-6.4 3.5 1.4-7.1-5.3-5 7.2-.9z';
/** From one star to the next. */
const STEP = 27;

/** All stars of a row as one path: a list shows a hundred of them. */
const rowPath = (stars: number): string =>
  Array.from({ length: stars }, (_, index) => `M${12 + STEP * index} 1.6${STAR}`).join('');

const ROWS = [0, 1, 2, 3, 4, 5].map(rowPath);

/** Lit stars: only ever drawn for a decision in force today. */
export function StarRow({ stars }: { stars: number }) {
  const t = useText(starText);
  return (
    <span
      role="img"
      aria-label={t.litLabel(stars)}
      className="inline-flex items-center rounded-full bg-indigo px-2 py-1 text-turmeric"
    >
      <svg viewBox={`0 0 ${STEP * stars - 3} 24`} className="h-4" aria-hidden="true">
        <path d={ROWS[stars]} fill="currentColor" />
      </svg>
    </span>
  );
}

/** The stars of a product today, or its history in grey words; never the one dressed as the other. */
export function StarStatus({ star, past }: { star: LitStar | null; past: PastStar | null }) {
  if (star) return <Lit star={star} />;
  return <Unlit past={past} />;
}

function Lit({ star }: { star: LitStar }) {
  const t = useText(starText);
  const locale = useLocale();
  const end = formatEnd(star.validUntil, locale);
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1">
      {star.stars ? <StarRow stars={star.stars} /> : <strong>{t.recognised}</strong>}
      <span
        className={star.status === 'expiring' ? 'text-madder text-sm' : 'text-ink-soft text-sm'}
      >
        {star.status === 'expiring' ? t.expiringSoon(end) : formatUntil(star.validUntil, locale)}
      </span>
      <ProvenanceTag provenance={star.provenance} />
    </span>
  );
}

function Unlit({ past }: { past: PastStar | null }) {
  const t = useText(starText);
  if (!past) return <span className="text-ink-soft text-sm">{t.none}</span>;
  return (
    <span className="text-ink-soft text-sm">
      <PastWords past={past} /> <ProvenanceTag provenance={past.provenance} />
    </span>
  );
}

function PastWords({ past }: { past: PastStar }) {
  const t = useText(starText);
  const locale = useLocale();
  const ended = formatRange(past.endedOn, locale);
  switch (past.status) {
    case 'expired':
      return `${t.once(past.stars)} · ${t.ended(ended)}`;
    case 'revoked':
      return `${t.once(past.stars)} · ${t.revoked(ended)}`;
    case 'upcoming':
      return t.upcoming(past.stars, formatRange(past.decided, locale));
    case 'round':
      return t.round(past.stars);
    case 'unknown':
      return t.unsettled(past.stars);
  }
}
