import type { AcceptFault } from '~/domain/papers/accept-claim.server';
import type { WaitingClaim } from '~/domain/papers/facts';
import type { WaitingClaims } from '~/domain/papers/find-waiting-claims.server';
import type { ReasonFault } from '~/domain/papers/return-claim.server';
import { paths } from '~/paths';
import { formatDay, formatMoment } from '../format';
import { useHref, useLocale, useText } from '../locale';
import { Fact } from '../parts/claim';
import { Notice } from '../parts/form-field';
import { claimsText } from '../text/claims';
import { papersText } from '../text/papers';
import { DecideClaim } from './decide-claim';
import { ScanLink } from './scan-link';
import { WouldRecord } from './would-record';

/** A decision that could not be made, with the reason that was typed. */
export type FailedDecision = {
  claimId: number;
  fault: { reason?: ReasonFault; claim?: AcceptFault };
  reason: string;
  /** Somebody was quicker. */
  state: string | null;
};

type Props = {
  waiting: WaitingClaims;
  post: 'commune' | 'province' | 'administrator';
  needsFactor: boolean;
  done: 'nhan' | 'tra' | null;
  failed?: FailedDecision;
};

/** `/co-quan/khai`: what cooperatives say they were given, to be compared with its paper. */
export function WaitingClaimsPage({ waiting, post, needsFactor, done, failed }: Props) {
  const t = useText(claimsText);
  const { claims, total } = waiting;
  return (
    <div className="mx-auto max-w-3xl space-y-6">
      <h1>{t.title}</h1>
      {failed?.state && <Notice kind="bad">{t.decided}</Notice>}
      {!failed && done && <Notice kind="good">{t.done[done]}</Notice>}
      <p>{t.help}</p>
      {post === 'commune' && <p className="text-ink-soft">{t.onlyLook}</p>}
      {needsFactor && <Notice kind="bad">{t.needsFactor}</Notice>}
      {claims.length === 0 && <p className="text-ink-soft">{t.none}</p>}
      <ul className="space-y-6">
        {claims.map((claim) => (
          <ClaimPanel
            key={claim.id}
            claim={claim}
            failed={failed?.claimId === claim.id && !failed.state ? failed : null}
          />
        ))}
      </ul>
      {total > claims.length && <p className="text-ink-soft">{t.more(total - claims.length)}</p>}
    </div>
  );
}

function ClaimPanel({ claim, failed }: { claim: WaitingClaim; failed: FailedDecision | null }) {
  const t = useText(claimsText);
  const p = useText(papersText);
  const locale = useLocale();
  const { stars, mark, number, issuer, decidedOn, note, scan, claimedBy, createdAt } = claim;
  const what = stars ? t.stars(stars) : t.right(mark?.name ?? '');
  return (
    <li className="panel space-y-3 p-4">
      <h2>
        {what} · {claim.product?.name}
      </h2>
      <p className="text-ink-soft text-sm">
        {t.by(claimedBy ?? t.someone, formatMoment(createdAt, locale))}
      </p>
      <ScanLink scan={scan} path={paths.desk(`tep/${scan.mediaId}`)} />
      <dl>
        <Subjects claim={claim} />
        <Fact term={p.number}>{number}</Fact>
        <Fact term={p.issuer}>{issuer}</Fact>
        <Fact term={stars ? p.decidedOn : p.grantedOn}>{formatDay(decidedOn, locale)}</Fact>
        <Fact term={t.record}>
          <WouldRecord claim={claim} />
        </Fact>
        {note && (
          <Fact term={p.note}>
            <span className="whitespace-pre-line" dir="auto">
              {note}
            </span>
          </Fact>
        )}
      </dl>
      <Remarks claim={claim} />
      {claim.mayDecide && <DecideClaim claim={claim} what={`${what}, ${number}`} failed={failed} />}
    </li>
  );
}

function Subjects({ claim: { producer, product } }: { claim: WaitingClaim }) {
  const t = useText(claimsText);
  const p = useText(papersText);
  const href = useHref();
  return (
    <>
      <Fact term={t.producer}>
        <a href={href(paths.producer(producer.slug))}>{producer.name}</a>
      </Fact>
      {product && (
        <Fact term={p.product}>
          <a href={href(paths.product(product.slug))}>{product.name}</a>
        </Fact>
      )}
    </>
  );
}

function Remarks({ claim: { remarks, precedent } }: { claim: WaitingClaim }) {
  const t = useText(claimsText);
  const lines = [
    ...(precedent ? [t.precedents[precedent]] : []),
    ...remarks.map((r) => t.remarks[r]),
  ];
  if (lines.length === 0) return null;
  return (
    <ul className="space-y-1">
      {lines.map((line) => (
        <li key={line} className="border-turmeric border-l-4 pl-2">
          {line}
        </li>
      ))}
    </ul>
  );
}
