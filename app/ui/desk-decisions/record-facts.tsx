import { precisionOf } from '~/domain/dates';
import { proofOf } from '~/domain/papers/proof';
import type { RecognitionFacts } from '~/domain/recognitions/get-recognition.server';
import { paths } from '~/paths';
import { formatDay, formatNumber, formatRange } from '../format';
import { useLocale, useText } from '../locale';
import { ScanLink } from '../papers/scan-link';
import { Fact, ProvenanceTag, SourceList, Unknown } from '../parts/claim';
import { claimText, starText } from '../text/common';
import { decisionText } from '../text/decisions';
import { deskDecisionsText } from '../text/desk-decisions';
import { recognitionText } from '../text/desk-recognition';
import { StatusWords } from './status-words';

/** Everything that is recorded of one decision about one product. */
export function RecordFacts({ facts }: { facts: RecognitionFacts }) {
  const t = useText(recognitionText);
  const d = useText(decisionText);
  const star = useText(starText);
  const list = useText(deskDecisionsText);
  const claim = useText(claimText);
  const locale = useLocale();
  const { recognition, status, daysLeft, product, set, scan } = facts;
  const { stars, score, level, issuer, decisionNumber, actNumber, provenance } = recognition;
  const { decided, validUntil, endKind, sources, revokedOn } = recognition;
  const known = (range: typeof decided) => precisionOf(range) !== 'unknown';
  return (
    <dl className="panel p-4">
      <Fact term={d.status}>
        <StatusWords status={status} />
        {daysLeft !== null && `, ${d.daysLeft(daysLeft)}`}
      </Fact>
      <Fact term={t.product}>{[product.name, product.producer].filter(Boolean).join(' · ')}</Fact>
      <Fact term={d.stars}>
        {recognition.kind === 'assessment-round' && `${list.round}: `}
        {stars ? star.stars(stars) : <Unknown />}
      </Fact>
      {score !== null && <Fact term={d.score}>{d.points(formatNumber(score, locale))}</Fact>}
      <Fact term={d.number}>{decisionNumber ?? <Unknown />}</Fact>
      <Fact term={d.issuer}>{issuer ?? <Unknown />}</Fact>
      <Fact term={d.level}>{level ? d.levels[level] : <Unknown />}</Fact>
      <Fact term={d.decided}>{known(decided) ? formatRange(decided, locale) : <Unknown />}</Fact>
      <Fact term={d.until}>
        {known(validUntil) ? formatRange(validUntil, locale) : <Unknown />}
        {endKind === 'computed' && known(validUntil) && (
          <span className="block text-ink-soft text-sm">{d.untilByRule}</span>
        )}
      </Fact>
      {revokedOn && <Fact term={d.revokedOn}>{formatDay(revokedOn, locale)}</Fact>}
      {revokedOn && <Fact term={d.revokedReason}>{recognition.revokedReason ?? <Unknown />}</Fact>}
      {revokedOn && (
        <Fact term={t.revocationNumber}>{recognition.revocationNumber ?? <Unknown />}</Fact>
      )}
      <Fact term={d.act}>{actNumber ?? <Unknown />}</Fact>
      {set && <Fact term={t.criteriaSet}>{`${set.number}. ${set.name}`}</Fact>}
      <Fact term={t.scan}>
        {scan ? (
          <ScanLink scan={scan} path={paths.desk(`tep/${scan.mediaId}`)} />
        ) : (
          <span className="text-ink-soft">{t.noScan}</span>
        )}
      </Fact>
      <Fact term={t.provenance}>
        {provenance === 'verified' || provenance === 'sourced' ? (
          list.provenances[proofOf({ provenance, onFile: scan !== null })]
        ) : (
          <ProvenanceTag provenance={provenance} />
        )}
      </Fact>
      {sources.length > 0 && (
        <Fact term={claim.sources}>
          <SourceList sources={sources} />
        </Fact>
      )}
    </dl>
  );
}
