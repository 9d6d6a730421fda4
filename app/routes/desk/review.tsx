import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaArgs,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { Acting } from '~/domain/acting';
import { InvalidError, WrongStateError } from '~/domain/errors';
import { approveFields } from '~/domain/listings/approve-fields.server';
import { approveVersion } from '~/domain/listings/approve-version.server';
import type { ListingKind } from '~/domain/listings/fields';
import { returnVersion } from '~/domain/listings/return-version.server';
import { findPhotos } from '~/domain/media/find-photos.server';
import {
  DECISION_INTENTS,
  type DecisionIntent,
  meantBy,
  readDecision,
} from '~/domain/review/decision-form';
import { findTemplates } from '~/domain/review/find-templates.server';
import { getCheckedItem } from '~/domain/review/get-item.server';
import { getReview } from '~/domain/review/get-review.server';
import { moveItem } from '~/domain/review/move-item.server';
import { readVerdict } from '~/domain/review/opinions';
import { readId, readMove } from '~/domain/review/queue';
import { recordOpinion } from '~/domain/review/record-opinion.server';
import { answering } from '~/http/answering.server';
import { localeOf } from '~/http/locale';
import { requireDesk } from '~/http/officer.server';
import { notFound } from '~/http/respond';
import { readSmallForm } from '~/http/small-form.server';
import { type DeskPage, inLocale, localeOfPath, paths } from '~/paths';
import { RESULT_ID } from '~/ui/desk/arrival';
import { type ReviewFailure, ReviewPage, titleOf } from '~/ui/desk/review-page';
import { type QueueDone, readQueueDone } from '~/ui/text/desk-queue';

export const handle = { hydrate: true };

/** Fourteen reasons of 1,000 Vietnamese letters, nine bytes each as forms send them. */
const MAX_FORM_BYTES = 256 * 1024;

type Args = LoaderFunctionArgs | ActionFunctionArgs;
type Which = { kind: ListingKind; versionId: number };

function versionOf({ params }: Args): Which {
  const kind = params.kind === 'product' || params.kind === 'producer' ? params.kind : null;
  const versionId = readId(params.versionId ?? null);
  if (!kind || versionId === null) throw notFound();
  return { kind, versionId };
}

export async function loader(args: LoaderFunctionArgs) {
  const { acting, actor } = await requireDesk(args, 'queue');
  const { kind, versionId } = versionOf(args);
  const review = answering(() => getReview(acting, kind, versionId, localeOf(args.request)));
  const { before, after } = review.photos;
  const ids = [...before, ...after].map(({ mediaId }) => mediaId);
  return {
    review,
    photos: Object.fromEntries(findPhotos(args.context.db, ids)),
    me: actor.personId,
    done: readQueueDone(new URL(args.request.url).searchParams.get('da')),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { acting } = await requireDesk(args, 'queue');
  const which = versionOf(args);
  // The item is the page's, whatever a form names.
  const item = { kind: which.kind, id: which.versionId };
  answering(() => getCheckedItem(acting.db, acting.actor, item));
  const form = await readSmallForm(args.request, MAX_FORM_BYTES);
  const intent = form.get('intent');
  const decides = DECISION_INTENTS.find((each) => each === intent);
  if (decides) return decide(args, acting, which, { intent: decides, form });
  if (intent === 'opine') return opine(args, acting, which, form);
  if (intent === 'none') {
    const typed = readDecision(form);
    return failure({ form: 'decision', ...typed, faults: {}, state: 'none' }, 422);
  }
  const move = readMove(form);
  if (!move) throw new Response('Bad Request', { status: 400 });
  const refused = answering(() => moveItem(acting, { ...move, ...item }));
  if (refused) return failure({ form: 'taking', ...refused }, 409);
  const page: DeskPage = `duyet/${which.kind}/${which.versionId}`;
  return leadTo(args, page, move.does === 'take' ? 'nhan' : 'tha');
}

const DONES: Readonly<Record<DecisionIntent, QueueDone>> = {
  approve: 'duyet',
  'approve-fields': 'mot-phan',
  return: 'tra',
};

function decide(
  args: Args,
  acting: Acting,
  which: Which,
  { intent, form }: { intent: DecisionIntent; form: URLSearchParams },
) {
  const typed = readDecision(form);
  const meant = { ...which, ...meantBy(typed, findTemplates(acting.db)) };
  try {
    answering(() => {
      if (intent === 'approve') approveVersion(acting, meant);
      else if (intent === 'return') returnVersion(acting, meant);
      else approveFields(acting, meant);
    });
  } catch (error) {
    const failed = { form: 'decision' as const, ...typed, faults: {}, state: null };
    if (error instanceof InvalidError) return failure({ ...failed, faults: error.fields }, 422);
    if (error instanceof WrongStateError) return failure({ ...failed, state: error.state }, 409);
    throw error;
  }
  return leadTo(args, '', DONES[intent]);
}

function opine(args: Args, acting: Acting, which: Which, form: URLSearchParams) {
  const verdict = form.get('verdict') ?? '';
  const text = form.get('opinion') ?? '';
  const item = { kind: which.kind, id: which.versionId };
  try {
    answering(() => recordOpinion(acting, { ...item, verdict: readVerdict(verdict), text }));
  } catch (error) {
    const failed = { form: 'opinion' as const, verdict, text, faults: {}, state: null };
    if (error instanceof InvalidError) return failure({ ...failed, faults: error.fields }, 422);
    if (error instanceof WrongStateError) return failure({ ...failed, state: error.state }, 409);
    throw error;
  }
  return leadTo(args, '', 'y-kien');
}

const failure = (failed: ReviewFailure, status: number) => data(failed, status);

function leadTo({ request }: Args, page: DeskPage, done: QueueDone) {
  const path = `${paths.desk(page, `da=${done}`)}#${RESULT_ID}`;
  return redirect(inLocale(localeOf(request), path), 303);
}

export const meta = ({ data: loaded, location }: MetaArgs<typeof loader>) => [
  { title: loaded && titleOf(loaded.review.version, localeOfPath(location.pathname)) },
  { name: 'robots', content: 'noindex' },
];

export default function Review() {
  return (
    <ReviewPage {...useLoaderData<typeof loader>()} failure={useActionData<typeof action>()} />
  );
}
