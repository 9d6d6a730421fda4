import { precisionOf } from '~/domain/dates';
import type { Right } from '~/domain/producers/right';
import { paths } from '~/paths';
import { formatDay, formatRange } from '../format';
import { useHref, useLocale, useText } from '../locale';
import { Fact, ProvenanceTag, SourceList, Unknown } from '../parts/claim';
import { claimText } from '../text/common';
import { decisionText } from '../text/decisions';

/** What the paper of a right of use says. `products` lists what it covers. */
export function RightFacts({ right, products = false }: { right: Right; products?: boolean }) {
  const t = useText(decisionText);
  const claim = useText(claimText);
  const locale = useLocale();
  const href = useHref();
  return (
    <dl className="mt-2">
      <Fact term={t.status}>
        {t.rightStatus[right.status]} <ProvenanceTag provenance={right.provenance} />
      </Fact>
      <Fact term={t.rightNumber}>{right.number ?? <Unknown />}</Fact>
      <Fact term={t.rightIssuer}>{right.issuer ?? <Unknown />}</Fact>
      <Fact term={t.rightGranted}>
        {precisionOf(right.granted) === 'unknown' ? (
          <Unknown />
        ) : (
          formatRange(right.granted, locale)
        )}
      </Fact>
      <Fact term={t.rightUntil}>
        {right.expiresOn
          ? formatDay(right.expiresOn, locale)
          : right.markExpiresOn
            ? t.rightMarkEnd(formatDay(right.markExpiresOn, locale))
            : t.rightNoEnd}
      </Fact>
      {right.suspendedOn && (
        <Fact term={t.suspended}>
          {formatDay(right.suspendedOn, locale)}
          {right.suspendedReason && `: ${right.suspendedReason}`}
        </Fact>
      )}
      {products && right.products.length > 0 && (
        <Fact term={t.rightProducts}>
          {right.products.map(({ slug, name }, index) => (
            <span key={slug}>
              {index > 0 && ', '}
              <a href={href(paths.product(slug))}>{name}</a>
            </span>
          ))}
        </Fact>
      )}
      {right.sources.length > 0 && (
        <Fact term={claim.sources}>
          <SourceList sources={right.sources} />
        </Fact>
      )}
    </dl>
  );
}
