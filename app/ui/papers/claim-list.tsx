import type { OwnClaim } from '~/domain/papers/facts';
import { byRule } from '~/domain/papers/would-record';
import { paths } from '~/paths';
import { formatDay, formatMoment } from '../format';
import { useHref, useLocale, useText } from '../locale';
import { papersText } from '../text/papers';
import { isCorrectable } from './claim-draft';
import { coopScanPath, ScanLink } from './scan-link';

/**
 * What a producer has claimed, with where each stands and why one came back; what was sent again
 * since stands below, as history.
 */
export function ClaimList({ coopSlug, claims }: { coopSlug: string; claims: OwnClaim[] }) {
  const t = useText(papersText);
  const earlier = claims.filter(({ newerId }) => newerId !== null);
  return (
    <section aria-labelledby="da-khai" className="space-y-3 pt-3">
      <h3 id="da-khai">{t.claims}</h3>
      {claims.length === 0 && <p className="text-ink-soft">{t.noClaims}</p>}
      <ul className="space-y-3">
        {claims
          .filter(({ newerId }) => newerId === null)
          .map((claim) => (
            <ClaimLine key={claim.id} coopSlug={coopSlug} claim={claim} />
          ))}
      </ul>
      {earlier.length > 0 && (
        <details>
          <summary className="opener text-indigo">{t.earlierClaims(earlier.length)}</summary>
          <ul className="space-y-3 pt-3">
            {earlier.map((claim) => (
              <ClaimLine key={claim.id} coopSlug={coopSlug} claim={claim} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function ClaimLine({ coopSlug, claim }: { coopSlug: string; claim: OwnClaim }) {
  const t = useText(papersText);
  const locale = useLocale();
  const href = useHref();
  const { state, product, stars, mark, number, issuer, decidedOn, validUntil, reason } = claim;
  const home = paths.coop(coopSlug, 'giay-to');
  const waitsForUs = state === 'returned' && claim.newerId === null;
  const end = validUntil ?? (stars ? byRule(decidedOn) : null);
  return (
    <li className="panel space-y-1 p-3">
      <p>
        <strong>{stars ? t.starOption(stars) : mark?.name}</strong> · {product?.name} ·{' '}
        <span className={waitsForUs ? 'font-bold text-madder-dark' : undefined}>
          {claim.newerId === null ? t.states[state] : t.sentAgain}
        </span>
      </p>
      <p className="text-sm">
        {t.numberIs(number)} · {issuer} · {t.signed(formatDay(decidedOn, locale))}
        {end && ` · ${t.untilDay(formatDay(end, locale))}`} ·{' '}
        {t.sent(formatMoment(claim.createdAt, locale))}
      </p>
      {reason && (
        <p
          className={`whitespace-pre-line border-l-4 pl-2 ${waitsForUs ? 'border-madder' : 'border-line'}`}
          dir="auto"
        >
          {t.reason(reason)}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <ScanLink scan={claim.scan} path={coopScanPath(coopSlug, claim.scan)} />
        {state === 'submitted' && <Withdraw claim={claim} />}
        {isCorrectable(claim) && (
          <a
            className="button button-quiet"
            href={`${href(home)}?sua=${claim.id}#${claim.kind}-khai`}
            aria-label={`${t.correct}: ${number}`}
          >
            {t.correct}
          </a>
        )}
      </div>
    </li>
  );
}

function Withdraw({ claim: { id, number } }: { claim: OwnClaim }) {
  const t = useText(papersText);
  return (
    <form method="post" encType="multipart/form-data">
      <input type="hidden" name="id" value={id} />
      <button
        type="submit"
        name="intent"
        value="withdraw"
        className="button button-quiet"
        aria-label={`${t.withdraw}: ${number}`}
      >
        {t.withdraw}
      </button>
    </form>
  );
}
