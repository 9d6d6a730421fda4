import type { WaitingClaim } from '~/domain/papers/facts';
import { MessageField } from '../enquiry/message-field';
import { useText } from '../locale';
import { Fault } from '../parts/form-field';
import { claimsText } from '../text/claims';
import type { FailedDecision } from './waiting-claims-page';

type Props = {
  claim: WaitingClaim;
  /** What the buttons are about, for those who hear them one by one. */
  what: string;
  failed: FailedDecision | null;
};

/** Record it, or send it back with a reason. */
export function DecideClaim({ claim: { id }, what, failed }: Props) {
  const t = useText(claimsText);
  const { reason, claim } = failed?.fault ?? {};
  return (
    <div className="space-y-3">
      <form method="post">
        <input type="hidden" name="id" value={id} />
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
      <details open={Boolean(reason)}>
        <summary className="opener font-bold">{t.return}</summary>
        <form method="post" className="space-y-3">
          <input type="hidden" name="id" value={id} />
          <MessageField
            id={`ly-do-${id}`}
            name="reason"
            label={t.reason}
            rows={3}
            defaultValue={failed?.reason}
            maxLength={1000}
            fault={reason && t.reasonFaults[reason]}
            required
          />
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
