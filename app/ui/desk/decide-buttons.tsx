import type { Holder } from '~/domain/review/queue';
import type { Template } from '~/domain/review/templates';
import { formatMoment } from '../format';
import { useLocale, useText } from '../locale';
import { faultWords } from '../parts/fault-words';
import { Tick } from '../parts/tick';
import { deskText } from '../text/desk';
import { deskReviewText } from '../text/desk-review';
import { ReasonField } from './reason-field';
import type { FailedReview } from './review-page';

type Props = {
  templates: readonly Template[];
  failed?: FailedReview;
  /** Whether there is more than one change to tell apart. */
  several: boolean;
  /** Another officer who has taken the item. */
  other: Holder | null;
};

/** The general reason and the decision itself. */
export function DecideButtons({ templates, failed, several, other }: Props) {
  const t = useText(deskText);
  const review = useText(deskReviewText);
  return (
    <section aria-labelledby="quyet-dinh" className="panel space-y-4 p-4">
      <h2 id="quyet-dinh" className="text-lg">
        {review.decide}
      </h2>
      <div className="grid gap-4 md:grid-cols-2">
        <ReasonField
          id="ly-do-chung"
          part="general"
          name="general"
          label={t.general}
          partLabel={t.general}
          templates={templates}
          typed={failed?.general}
          chosen={failed?.templates.general}
          fault={
            failed?.faults.general === 'required'
              ? t.reasonNeeded
              : faultWords(review.faults, failed?.faults.general)
          }
        />
        <p className="text-ink-soft text-sm">
          {several && `${review.decideHelp} `}
          {review.templateHelp}
        </p>
      </div>
      {other && <Knowingly holder={other} />}
      <div className="flex flex-wrap gap-3">
        <button type="submit" name="intent" value="approve" data-key="approve" className="button">
          {t.approve}
        </button>
        {several && (
          <button
            type="submit"
            name="intent"
            value="approve-fields"
            className="button button-quiet"
          >
            {review.approveFields}
          </button>
        )}
        <button
          type="submit"
          name="intent"
          value="return"
          data-key="return"
          className="button button-quiet"
        >
          {t.return}
        </button>
      </div>
    </section>
  );
}

/** Deciding what a colleague has taken is possible, but only by saying so. */
export function Knowingly({ holder: { personId, name, since } }: { holder: Holder }) {
  const t = useText(deskReviewText);
  const locale = useLocale();
  return (
    <div className="border-turmeric border-l-4 bg-turmeric-mist px-3 py-1">
      <Tick
        label={t.knowingly(name, formatMoment(since, locale))}
        name="knowingly"
        value={personId}
      />
    </div>
  );
}
