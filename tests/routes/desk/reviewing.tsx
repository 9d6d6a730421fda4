import { auditEntries, products } from 'db/schema/index.server';
import type { Locale } from '~/paths';
import { ReviewPage } from '~/ui/desk/review-page';
import { render } from '../../support/render';
import { openReview, type ReviewDesk, type Who } from '../../support/review-desk';

type Failure = Parameters<typeof ReviewPage>[0]['failure'];

/** The page of a version as somebody sees it, after a form that failed where one did. */
export async function page(
  given: ReviewDesk,
  who: Who,
  versionId: number,
  failure?: Failure,
  locale: Locale = 'vi',
) {
  const facts = await (await openReview(given, who, versionId)).json();
  return render(<ReviewPage {...facts} failure={failure} />, locale);
}

export const entries = ({ db }: ReviewDesk) => db.select().from(auditEntries).all().length;
export const liveId = ({ db }: ReviewDesk) => db.select().from(products).get()?.liveVersionId;
export const CHANGES = { 'uses.vi': 'Khỏi bệnh, 4 sao', 'name.vi': 'Miến dong Na Rì' };
