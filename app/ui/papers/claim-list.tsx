import type { ClaimFacts } from '~/domain/papers/facts';
import { byRule } from '~/domain/papers/would-record';
import { paths } from '~/paths';
import { formatDay, formatMoment } from '../format';
import { useHref, useLocale, useText } from '../locale';
import { papersText } from '../text/papers';
import { coopScanPath, ScanLink } from './scan-link';

/** What a producer has claimed, with where each stands and why one came back. */
export function ClaimList({ coopSlug, claims }: { coopSlug: string; claims: ClaimFacts[] }) {
  const t = useText(papersText);
  return (
    <section aria-labelledby="da-khai" className="space-y-3 pt-3">
      <h3 id="da-khai">{t.claims}</h3>
      {claims.length === 0 && <p className="text-ink-soft">{t.noClaims}</p>}
      <ul className="space-y-3">
        {claims.map((claim) => (
          <ClaimLine key={claim.id} coopSlug={coopSlug} claim={claim} />
        ))}
      </ul>
    </section>
  );
}

function ClaimLine({ coopSlug, claim }: { coopSlug: string; claim: ClaimFacts }) {
  const t = useText(papersText);
  const locale = useLocale();
  const href = useHref();
  const { state, product, stars, mark, number, issuer, decidedOn, validUntil, reason } = claim;
  const home = paths.coop(coopSlug, 'giay-to');
  const end = validUntil ?? (stars ? byRule(decidedOn) : null);
  return (
    <li className="panel space-y-1 p-3">
      <p>
        <strong>{stars ? t.starOption(stars) : mark?.name}</strong> · {product?.name} ·{' '}
        <span className={state === 'returned' ? 'font-bold text-madder-dark' : undefined}>
          {t.states[state]}
        </span>
      </p>
      <p className="text-sm">
        {t.numberIs(number)} · {issuer} · {t.signed(formatDay(decidedOn, locale))}
        {end && ` · ${t.untilDay(formatDay(end, locale))}`} ·{' '}
        {t.sent(formatMoment(claim.createdAt, locale))}
      </p>
      {reason && (
        <p className="whitespace-pre-line border-madder border-l-4 pl-2" dir="auto">
          {t.reason(reason)}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <ScanLink scan={claim.scan} path={coopScanPath(coopSlug, claim.scan)} />
        {state === 'submitted' && <Withdraw claim={claim} />}
        {(state === 'returned' || state === 'withdrawn') && (
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

function Withdraw({ claim: { id, number } }: { claim: ClaimFacts }) {
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
