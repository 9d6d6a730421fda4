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
import { acceptClaim } from '~/domain/papers/accept-claim.server';
import { findCheckedClaim, findWaitingClaims } from '~/domain/papers/find-waiting-claims.server';
import { returnClaim } from '~/domain/papers/return-claim.server';
import { findTemplates } from '~/domain/review/find-templates.server';
import { moveItem } from '~/domain/review/move-item.server';
import { readVerdict } from '~/domain/review/opinions';
import { readId, readMove } from '~/domain/review/queue';
import { recordOpinion } from '~/domain/review/record-opinion.server';
import { withTemplates } from '~/domain/review/templates';
import { answering } from '~/http/answering.server';
import { localeOf } from '~/http/locale';
import { requireDesk } from '~/http/officer.server';
import { notFound } from '~/http/respond';
import { readSmallForm } from '~/http/small-form.server';
import { type DeskPage, inLocale, paths } from '~/paths';
import { RESULT_ID } from '~/ui/desk/arrival';
import { type FailedDecision, WaitingClaimsPage } from '~/ui/papers/waiting-claims-page';
import { claimsText } from '~/ui/text/claims';
import { type QueueDone, readQueueDone } from '~/ui/text/desk-queue';

export const handle = { hydrate: true };

type Args = LoaderFunctionArgs | ActionFunctionArgs;

/**
 * `/co-quan/khai`: claims of stars and rights that wait for the officer's area, oldest first;
 * `/co-quan/khai/:claimId`: one of them, also after it was decided.
 */
export async function loader(args: LoaderFunctionArgs) {
  const { acting, actor, post } = await requireDesk(args, 'claims');
  const locale = localeOf(args.request);
  const alone = args.params.claimId !== undefined;
  return {
    locale,
    post,
    done: readQueueDone(new URL(args.request.url).searchParams.get('da')),
    me: actor.personId,
    templates: findTemplates(args.context.db),
    alone,
    waiting: alone ? oneClaim(args, acting) : findWaitingClaims(acting, locale),
  };
}

function oneClaim({ params, request }: Args, acting: Acting) {
  const claim = findCheckedClaim(acting, readId(params.claimId ?? null) ?? 0, localeOf(request));
  if (!claim) throw notFound();
  return { claims: [claim], total: 1 };
}

export async function action(args: ActionFunctionArgs) {
  const { acting } = await requireDesk(args, 'claims');
  const form = await readSmallForm(args.request);
  const intent = form.get('intent');
  const claimId = readId(args.params.claimId ?? null) ?? Number(form.get('id'));
  if (intent === 'accept' || intent === 'return') {
    return decide(args, acting, { claimId, intent, form });
  }
  if (intent === 'opine') return opine(args, acting, claimId, form);
  const move = readMove(form);
  if (!move) throw new Response('Bad Request', { status: 400 });
  const item = { kind: 'claim' as const, id: claimId };
  const refused = answering(() => moveItem(acting, { ...move, ...item }));
  if (refused) {
    const state = refused.gone ? 'gone' : 'taking';
    return failure(args, acting, { claimId, fault: {}, reason: '', ...refused, state }, 409);
  }
  return leadTo(args, pageOf(args), move.does === 'take' ? 'nhan' : 'tha');
}

type Decision = { claimId: number; intent: 'accept' | 'return'; form: URLSearchParams };

function decide(args: Args, acting: Acting, { claimId, intent, form }: Decision) {
  const reason = form.get('reason') ?? '';
  const template = form.get('template:claim') ?? '';
  const knownHolder = readId(form.get('knowingly'));
  const templates = findTemplates(acting.db);
  const meant = withTemplates({ claim: reason }, { claim: template }, templates).claim ?? '';
  try {
    answering(() =>
      intent === 'accept'
        ? acceptClaim(acting, claimId, { knownHolder, confirmed: form.get('confirmed') ?? '' })
        : returnClaim(acting, { claimId, reason: meant, knownHolder }),
    );
  } catch (error) {
    const failed = { claimId, reason, template, fault: {}, state: null };
    if (error instanceof InvalidError) {
      return failure(args, acting, { ...failed, fault: error.fields }, 422);
    }
    if (error instanceof WrongStateError) {
      return failure(args, acting, { ...failed, state: error.state }, 409);
    }
    throw error;
  }
  return leadTo(args, 'khai', intent === 'accept' ? 'ghi-nhan' : 'tra-khai');
}

function opine(args: Args, acting: Acting, claimId: number, form: URLSearchParams) {
  const verdict = form.get('verdict') ?? '';
  const text = form.get('opinion') ?? '';
  const item = { kind: 'claim' as const, id: claimId };
  try {
    answering(() => recordOpinion(acting, { ...item, verdict: readVerdict(verdict), text }));
  } catch (error) {
    const failed = { claimId, fault: {}, reason: '' };
    if (error instanceof InvalidError) {
      const opinion = { verdict, text, faults: error.fields };
      return failure(args, acting, { ...failed, opinion, state: null }, 422);
    }
    if (error instanceof WrongStateError) {
      return failure(args, acting, { ...failed, reason: text, state: error.state }, 409);
    }
    throw error;
  }
  return leadTo(args, pageOf(args), 'y-kien');
}

/** What was in the way, with who has the claim now or has decided it. */
function failure(args: Args, acting: Acting, failed: FailedDecision, status: number) {
  const claim = findCheckedClaim(acting, failed.claimId, localeOf(args.request));
  const decided = claim?.decidedAt
    ? { by: claim.decidedBy, at: claim.decidedAt, state: claim.state, reason: claim.reason }
    : null;
  const holder = claim?.holder?.name ?? null;
  const body: FailedDecision = { ...failed, holder, decided };
  return data(body, status);
}

const pageOf = ({ params }: Args): DeskPage =>
  params.claimId === undefined ? 'khai' : `khai/${Number(params.claimId)}`;

function leadTo({ request }: Args, page: DeskPage, done: QueueDone) {
  const path = `${paths.desk(page, `da=${done}`)}#${RESULT_ID}`;
  return redirect(inLocale(localeOf(request), path), 303);
}

export const meta = ({ data: loaded }: MetaArgs<typeof loader>) => [
  { title: claimsText[loaded?.locale ?? 'vi'].title },
  { name: 'robots', content: 'noindex' },
];

export default function Claims() {
  const { locale: _, ...facts } = useLoaderData<typeof loader>();
  return <WaitingClaimsPage {...facts} failed={useActionData<typeof action>()} />;
}
