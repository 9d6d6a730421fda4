import type { ShownStars, StarOutcome } from '~/domain/recognitions/star-outcome';
import { formatDay, formatRange } from '../format';
import { useLocale, useText } from '../locale';
import { starText } from '../text/common';
import { starChangeText } from '../text/star-change';

/** The stars a product has today, and what becomes of them. */
export function StarChangeWords({ outcome }: { outcome: StarOutcome }) {
  const t = useText(starChangeText);
  const locale = useLocale();
  const { change, now, then, from, lossFrom, otherSet } = outcome;
  const loses = change === 'lower' || change === 'ends';
  return (
    <dl className="grid gap-x-3 text-sm sm:grid-cols-[auto_1fr]" data-change={change}>
      <dt className="font-bold">{t.now}</dt>
      <dd>
        <Shown stars={now} />
      </dd>
      <dt className="font-bold">{t.then(formatDay(from, locale))}</dt>
      <dd>
        <strong className={loses ? 'text-madder-dark' : undefined}>
          {t.changes[change]}
          {loses && lossFrom && lossFrom !== from && ` ${t.lossFrom(formatDay(lossFrom, locale))}`}
        </strong>
        {' · '}
        <Shown stars={then} />
        {otherSet && ` · ${t.otherSet}`}
      </dd>
    </dl>
  );
}

/** Stars with their last day, or that there are none. */
export function Shown({ stars: shown }: { stars: ShownStars | null }) {
  const t = useText(starChangeText);
  const star = useText(starText);
  const locale = useLocale();
  if (!shown) return <>{t.noStars}</>;
  const { stars, validUntil } = shown;
  const number = stars === null ? t.someStars : star.stars(stars);
  return <>{t.until(number, formatRange(validUntil, locale))}</>;
}
