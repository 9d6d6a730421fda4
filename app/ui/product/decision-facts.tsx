import type { Decision } from '~/domain/catalogue/product-facts';
import { precisionOf } from '~/domain/dates';
import { formatDay, formatNumber, formatRange } from '../format';
import { useLocale, useText } from '../locale';
import { Fact, ProvenanceTag, SourceList, Unknown } from '../parts/claim';
import { claimText, starText } from '../text/common';
import { decisionText } from '../text/decisions';

/** What a decision's paper says. `brief` leaves out what an old one does not tell. */
export function DecisionFacts({
  decision,
  brief = false,
}: {
  decision: Decision;
  brief?: boolean;
}) {
  const t = useText(decisionText);
  const claim = useText(claimText);
  const locale = useLocale();
  const { number, issuer, level, act, score, note, revokedOn, revokedReason } = decision;
  return (
    <dl>
      {!brief && (
        <Fact term={t.status}>
          <StatusWords decision={decision} />
        </Fact>
      )}
      {(number || !brief) && <Fact term={t.number}>{number ?? <Unknown />}</Fact>}
      {(issuer || !brief) && <Fact term={t.issuer}>{issuer ?? <Unknown />}</Fact>}
      {level && <Fact term={t.level}>{t.levels[level]}</Fact>}
      <Fact term={t.decided}>
        {isUnknown(decision.decided) ? <Unknown /> : formatRange(decision.decided, locale)}
      </Fact>
      {decision.kind === 'recognition' && (
        <Fact term={t.until}>
          {isUnknown(decision.validUntil) ? <Unknown /> : formatRange(decision.validUntil, locale)}
          {!decision.validUntilStated && !isUnknown(decision.validUntil) && (
            <span className="block text-ink-soft text-sm">{t.untilByRule}</span>
          )}
        </Fact>
      )}
      {revokedOn && <Fact term={t.revokedOn}>{formatDay(revokedOn, locale)}</Fact>}
      {revokedOn && <Fact term={t.revokedReason}>{revokedReason ?? <Unknown />}</Fact>}
      {(act || !brief) && <Fact term={t.act}>{act ?? <Unknown />}</Fact>}
      {score !== null && <Fact term={t.score}>{t.points(formatNumber(score, locale))}</Fact>}
      {note && <Fact term={t.note}>{note}</Fact>}
      {decision.sources.length > 0 && (
        <Fact term={claim.sources}>
          <SourceList sources={decision.sources} />
        </Fact>
      )}
    </dl>
  );
}

function StatusWords({ decision }: { decision: Decision }) {
  const t = useText(decisionText);
  const star = useText(starText);
  const { status, daysLeft } = decision;
  const expiring = status === 'expiring' && daysLeft !== null;
  return (
    <>
      <strong className={expiring ? 'text-madder' : 'text-leaf-dark'}>{star.status[status]}</strong>
      {expiring && `, ${t.daysLeft(daysLeft)}`} <ProvenanceTag provenance={decision.provenance} />
    </>
  );
}

const isUnknown = (range: Decision['decided']) => precisionOf(range) === 'unknown';
