import type { ReactNode } from 'react';
import type { EditKey } from '~/domain/listings/fields';
import type { Template } from '~/domain/review/templates';
import { useText } from '../locale';
import { faultWords } from '../parts/fault-words';
import { Tick } from '../parts/tick';
import { deskText } from '../text/desk';
import { deskReviewText } from '../text/desk-review';
import { ReasonField } from './reason-field';
import type { FailedReview } from './review-page';
import { partId } from './warning-words';

type Props = {
  part: EditKey;
  label: string;
  children: ReactNode;
  /** Null where the reader only looks. */
  deciding: { templates: readonly Template[]; failed?: FailedReview; several: boolean } | null;
};

/** One change, with its tick and its reason. A ticked change needs none, so its box goes away. */
export function DecidePart({ part, label, children, deciding }: Props) {
  const t = useText(deskText);
  const review = useText(deskReviewText);
  const { templates, failed, several } = deciding ?? {};
  return (
    <section id={partId(part)} className="group panel scroll-mt-4 space-y-4 p-4">
      <h2 className="text-lg">{label}</h2>
      {children}
      {deciding && (
        <div className="grid gap-3 border-line border-t pt-3 md:grid-cols-2 md:gap-4">
          {several && (
            <div>
              <Tick
                label={review.approveThis(label)}
                name="approved"
                value={part}
                defaultChecked={failed?.approved.includes(part)}
                onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
              />
            </div>
          )}
          <div className="group-has-[input[name=approved]:checked]:hidden md:col-start-2">
            <ReasonField
              id={`ly-do-${partId(part)}`}
              part={part}
              name={`reason:${part}`}
              label={`${t.reasonFor} ${label}`}
              partLabel={label}
              templates={templates ?? []}
              typed={failed?.reasons[part]}
              chosen={failed?.templates[part]}
              fault={faultWords(review.faults, failed?.faults[part])}
            />
          </div>
        </div>
      )}
    </section>
  );
}
