import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaArgs,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { InvalidError, WrongStateError } from '~/domain/errors';
import { acceptClaim } from '~/domain/papers/accept-claim.server';
import { findWaitingClaims } from '~/domain/papers/find-waiting-claims.server';
import { returnClaim } from '~/domain/papers/return-claim.server';
import { answering } from '~/http/answering.server';
import { localeOf } from '~/http/locale';
import { requireDesk } from '~/http/officer.server';
import { readSmallForm } from '~/http/small-form.server';
import { inLocale, paths } from '~/paths';
import { WaitingClaimsPage } from '~/ui/papers/waiting-claims-page';
import { claimsText } from '~/ui/text/claims';

export const handle = { hydrate: true };

/** `/co-quan/khai`: claims of stars and rights that wait for the officer's area, oldest first. */
export async function loader(args: LoaderFunctionArgs) {
  const { acting, actor, post } = await requireDesk(args, 'claims');
  const locale = localeOf(args.request);
  const done = new URL(args.request.url).searchParams.get('da');
  return {
    locale,
    post,
    needsFactor: post === 'province' && !actor.secondFactor,
    done: done === 'nhan' || done === 'tra' ? (done as 'nhan' | 'tra') : null,
    waiting: findWaitingClaims(acting, locale),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { acting } = await requireDesk(args, 'claims');
  const form = await readSmallForm(args.request);
  const claimId = Number(form.get('id'));
  const reason = form.get('reason') ?? '';
  const intent = form.get('intent');
  if (intent !== 'accept' && intent !== 'return') {
    throw new Response('Bad Request', { status: 400 });
  }
  try {
    answering(() =>
      intent === 'accept' ? acceptClaim(acting, claimId) : returnClaim(acting, { claimId, reason }),
    );
  } catch (error) {
    const failed = { claimId, reason };
    if (error instanceof InvalidError) {
      return data({ ...failed, fault: error.fields, state: null }, 422);
    }
    if (error instanceof WrongStateError) {
      return data({ ...failed, fault: {}, state: error.state }, 409);
    }
    throw error;
  }
  const path = `${paths.desk('khai')}?da=${intent === 'accept' ? 'nhan' : 'tra'}`;
  return redirect(inLocale(localeOf(args.request), path), 303);
}

export const meta = ({ data: loaded }: MetaArgs<typeof loader>) => [
  { title: claimsText[loaded?.locale ?? 'vi'].title },
  { name: 'robots', content: 'noindex' },
];

export default function Claims() {
  const { waiting, post, needsFactor, done } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  return (
    <WaitingClaimsPage
      waiting={waiting}
      post={post}
      needsFactor={needsFactor}
      done={done}
      failed={failed}
    />
  );
}
