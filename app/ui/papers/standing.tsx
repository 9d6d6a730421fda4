import type { ProductStanding } from '~/domain/papers/facts';
import type { Right } from '~/domain/producers/right';
import { paths } from '~/paths';
import { formatDay, formatEnd } from '../format';
import { useHref, useLocale, useText } from '../locale';
import { ProvenanceTag } from '../parts/claim';
import { markText, starText } from '../text/common';
import { decisionText } from '../text/decisions';
import { papersText } from '../text/papers';
import { coopScanPath, ScanLink } from './scan-link';

type Props = { coopSlug: string; standing: ProductStanding[]; rights: Right[] };

/** The stars and rights of a producer as they stand today. */
export function Standing({ coopSlug, standing, rights }: Props) {
  const t = useText(papersText);
  return (
    <section aria-labelledby="hien-nay" className="space-y-3">
      <h2 id="hien-nay">{t.standing}</h2>
      <h3>{t.stars}</h3>
      {standing.length === 0 && <p className="text-ink-soft">{t.noProducts}</p>}
      <ul className="space-y-2">
        {standing.map((one) => (
          <ProductLine key={one.product.id} coopSlug={coopSlug} standing={one} />
        ))}
      </ul>
      <h3 className="pt-3">{t.rights}</h3>
      {rights.length === 0 && <p className="text-ink-soft">{t.noRights}</p>}
      <ul className="space-y-2">
        {rights.map((right) => (
          <RightLine key={right.id} right={right} />
        ))}
      </ul>
    </section>
  );
}

function ProductLine({ coopSlug, standing }: { coopSlug: string; standing: ProductStanding }) {
  const t = useText(papersText);
  const href = useHref();
  const { product, decision } = standing;
  return (
    <li className="panel flex flex-wrap items-center justify-between gap-2 p-3">
      <div>
        <p className="font-bold">{product.name}</p>
        {decision ? (
          <DecisionWords decision={decision} />
        ) : (
          <p className="text-ink-soft text-sm">{t.noDecision}</p>
        )}
        {decision?.scan && (
          <ScanLink scan={decision.scan} path={coopScanPath(coopSlug, decision.scan)} />
        )}
      </div>
      {decision?.renew && (
        <a
          className="button button-quiet"
          href={href(paths.coop(coopSlug, `gia-han/${decision.id}`))}
          aria-label={t.renewOf(product.name)}
        >
          {t.renew}
        </a>
      )}
    </li>
  );
}

type Decision = NonNullable<ProductStanding['decision']>;

function DecisionWords({ decision }: { decision: Decision }) {
  const t = useText(papersText);
  const star = useText(starText);
  const locale = useLocale();
  const { stars, number, validUntil, status, daysLeft, provenance } = decision;
  const urgent = status === 'expiring' || status === 'expired' || status === 'revoked';
  return (
    <div className="text-sm">
      <p>
        {stars ? star.stars(stars) : star.recognised} ·{' '}
        <strong className={urgent ? 'text-madder-dark' : undefined}>{star.status[status]}</strong>
        {daysLeft !== null && `, ${t.daysLeft(daysLeft)}`} <ProvenanceTag provenance={provenance} />
      </p>
      <Particulars
        parts={[
          (validUntil.earliest || validUntil.latest) && t.lastDay(formatEnd(validUntil, locale)),
          number && t.decisionNumber(number),
        ]}
      />
    </div>
  );
}

/** Days and numbers in one line; each breaks as a whole, so that no number is torn at its dash. */
function Particulars({ parts }: { parts: (string | false | null)[] }) {
  return (
    <p className="flex flex-wrap gap-x-3 text-ink-soft">
      {parts.map((part) => part && <span key={part}>{part}</span>)}
    </p>
  );
}

function RightLine({ right }: { right: Right }) {
  const t = useText(papersText);
  const decision = useText(decisionText);
  const kinds = useText(markText).kind;
  const locale = useLocale();
  const { mark, number, expiresOn, status, products, provenance } = right;
  return (
    <li className="panel p-3">
      <p className="font-bold">
        {kinds[mark.kind]}: {mark.name}
      </p>
      <div className="text-sm">
        <p>
          <strong className={status === 'in-force' ? undefined : 'text-madder-dark'}>
            {decision.rightStatus[status]}
          </strong>{' '}
          <ProvenanceTag provenance={provenance} />
        </p>
        <Particulars
          parts={[
            expiresOn ? t.lastDay(formatDay(expiresOn, locale)) : decision.rightNoEnd,
            number && t.numberIs(number),
          ]}
        />
      </div>
      {products.length > 0 && (
        <p className="text-ink-soft text-sm">{products.map(({ name }) => name).join(', ')}</p>
      )}
    </li>
  );
}
