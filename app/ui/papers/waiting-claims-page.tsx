import type { AcceptFault } from '~/domain/papers/accept-claim.server';
import type { WaitingClaim } from '~/domain/papers/facts';
import type { WaitingClaims } from '~/domain/papers/find-waiting-claims.server';
import type { ClaimState } from '~/domain/papers/kinds';
import type { ReasonFault } from '~/domain/papers/return-claim.server';
import type { Template } from '~/domain/review/templates';
import { paths } from '~/paths';
import { Arrival } from '../desk/arrival';
import { ExcelLink } from '../desk/excel-link';
import type { FailedOpinion } from '../desk/opinion-form';
import { formatMoment } from '../format';
import { useHref, useLocale, useText } from '../locale';
import { Notice } from '../parts/notice';
import { claimsText } from '../text/claims';
import { deskQueueText, type QueueDone } from '../text/desk-queue';
import { deskReviewText } from '../text/desk-review';
import { papersText } from '../text/papers';
import { WaitingClaimPanel } from './waiting-claim-panel';

/** What a form about a claim came to when it could not be done, with all that was typed. */
export type FailedDecision = {
  claimId: number;
  fault: { reason?: ReasonFault; claim?: AcceptFault };
  reason: string;
  /** The template chosen for the reason. */
  template?: string;
  /** Where the claim stands, if that was in the way; `held` where a colleague has taken it. */
  state: string | null;
  /** Who has taken it, where that was in the way. */
  holder?: string | null;
  opinion?: FailedOpinion;
  /** Who was quicker, what they decided, when and why. */
  decided?: DecidedClaim | null;
};

export type DecidedClaim = {
  by: string | null;
  at: string;
  state: ClaimState;
  reason: string | null;
};

type Props = {
  waiting: WaitingClaims;
  post: 'commune' | 'province' | 'administrator';
  done: QueueDone | null;
  /** The asker's person id. */
  me: number;
  templates: readonly Template[];
  /** Whether the page is about one claim alone. */
  alone: boolean;
  failed?: FailedDecision;
};

/** `/co-quan/khai`: what cooperatives say they were given, to be compared with its paper. */
export function WaitingClaimsPage(props: Props) {
  const { waiting, post, me, templates, alone, failed } = props;
  const t = useText(claimsText);
  const review = useText(deskReviewText);
  const queue = useText(deskQueueText);
  const href = useHref();
  const { claims, total } = waiting;
  return (
    <div className="space-y-6">
      <p>
        <a className="inline-flex min-h-11 items-center" href={href(paths.desk())}>
          ← {review.back}
        </a>
      </p>
      <h1>{t.title}</h1>
      <Outcome {...props} />
      <p className="max-w-prose">{t.help}</p>
      {post === 'commune' && <p className="text-ink-soft">{t.onlyLook}</p>}
      {!alone && total > 0 && <ExcelLink list="hang-cho" query="loai=khai" />}
      {claims.length === 0 && (
        <p className="text-ink-soft">{post === 'administrator' ? queue.notYours : t.none}</p>
      )}
      <ul className="space-y-6">
        {claims.map((claim: WaitingClaim) => (
          <WaitingClaimPanel
            key={claim.id}
            claim={claim}
            me={me}
            templates={templates}
            failed={failed?.claimId === claim.id ? failed : null}
          />
        ))}
      </ul>
      {total > claims.length && <p className="text-ink-soft">{t.more(total - claims.length)}</p>}
    </div>
  );
}

function Outcome({ failed, done }: Props) {
  const t = useText(claimsText);
  const queue = useText(deskQueueText);
  const review = useText(deskReviewText);
  if (!failed && !done) return null;
  return (
    <Arrival>
      {!failed && done && <Notice kind="good">{queue.done[done]}</Notice>}
      {failed && (
        <Notice kind="bad">
          {failed.state === 'held' ? (
            review.held(failed.holder ?? review.someone)
          ) : failed.state === 'taking' ? (
            failed.holder ? (
              queue.takenByOther(failed.holder)
            ) : (
              queue.becameFree
            )
          ) : failed.state ? (
            <>
              <p>{t.decided}</p>
              {failed.decided && <DecidedWords decided={failed.decided} />}
              {failed.reason && (
                <p className="whitespace-pre-line" dir="auto">
                  {review.typed}: {failed.reason}
                </p>
              )}
            </>
          ) : failed.opinion ? (
            review.opinionFailed
          ) : (
            review.faulty
          )}
        </Notice>
      )}
    </Arrival>
  );
}

/** Who decided a claim, what and when. */
export function DecidedWords({ decided: { by, at, state, reason } }: { decided: DecidedClaim }) {
  const review = useText(deskReviewText);
  const papers = useText(papersText);
  const locale = useLocale();
  return (
    <>
      <p>
        {review.decided(
          by ?? review.someone,
          formatMoment(at, locale),
          papers.states[state].toLowerCase(),
        )}
      </p>
      {reason && (
        <p className="whitespace-pre-line" dir="auto">
          {reason}
        </p>
      )}
    </>
  );
}
