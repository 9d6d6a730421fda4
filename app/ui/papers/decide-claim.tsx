import { warningsMark } from '~/domain/marks/grant-warnings';
import type { WaitingClaim } from '~/domain/papers/facts';
import type { Holder } from '~/domain/review/queue';
import type { Template } from '~/domain/review/templates';
import { Knowingly } from '../desk/decide-buttons';
import { ReasonField } from '../desk/reason-field';
import { useText } from '../locale';
import { Fault } from '../parts/field-frame';
import { Tick } from '../parts/tick';
import { claimsText } from '../text/claims';
import { deskReviewText } from '../text/desk-review';
import type { FailedDecision } from './waiting-claims-page';

type Props = {
  claim: WaitingClaim;
  /** What the buttons are about, for those who hear them one by one. */
  what: string;
  templates: readonly Template[];
  /** Another officer who has taken the claim. */
  other: Holder | null;
  failed: FailedDecision | null;
};

/** Record it, or send it back with a reason. */
export function DecideClaim({ claim: { id, warnings }, what, templates, other, failed }: Props) {
  const t = useText(claimsText);
  const review = useText(deskReviewText);
  const { reason, claim } = failed?.fault ?? {};
  const typed = failed && !failed.opinion && (failed.reason || reason);
  return (
    <div className="space-y-3">
      <form method="post" className="space-y-3">
        <input type="hidden" name="id" value={id} />
        {other && <Knowingly holder={other} />}
        {warnings.length > 0 && (
          <Tick name="confirmed" value={warningsMark(warnings)} label={t.confirm} />
        )}
        <button
          type="submit"
          name="intent"
          value="accept"
          className="button"
          aria-label={t.acceptOf(what)}
          aria-describedby={claim ? `khai-${id}-loi` : undefined}
        >
          {t.accept}
        </button>
        {claim && <Fault id={`khai-${id}-loi`}>{t.acceptFaults[claim]}</Fault>}
      </form>
      <details open={Boolean(typed)}>
        <summary className="opener font-bold">{t.return}</summary>
        <form method="post" className="space-y-3">
          <input type="hidden" name="id" value={id} />
          <ReasonField
            id={`ly-do-khai-${id}`}
            part="claim"
            name="reason"
            label={t.reason}
            partLabel={what}
            templates={templates}
            typed={failed?.reason}
            chosen={failed?.template}
            fault={reason && t.reasonFaults[reason]}
          />
          <p className="text-ink-soft text-sm">{review.templateHelp}</p>
          {other && <Knowingly holder={other} />}
          <button
            type="submit"
            name="intent"
            value="return"
            className="button button-quiet"
            aria-label={t.returnOf(what)}
          >
            {t.return}
          </button>
        </form>
      </details>
    </div>
  );
}
