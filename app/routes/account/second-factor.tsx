import {
  type ActionFunctionArgs,
  data,
  type HeadersArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLocation } from '@remix-run/react';
import { cookieHeaders } from '~/http/respond';
import { requireOwnForm } from '~/http/session.server';
import { landingOf, safeReturn, verifySecondFactor } from '~/http/sign-in.server';
import { readSmallForm } from '~/http/small-form.server';
import { localeOfPath } from '~/paths';
import { SecondFactorForm } from '~/ui/account/second-factor-form';
import { accountText } from '~/ui/text/account';

export async function action(args: ActionFunctionArgs) {
  const { request } = args;
  requireOwnForm(request);
  const form = await readSmallForm(request);
  const result = await verifySecondFactor(args, String(form.get('code') ?? '').slice(0, 60));
  if (result.kind === 'in') {
    const back = safeReturn(new URL(request.url).searchParams.get('tiep'));
    return redirect(back ?? landingOf(args, result.personId), {
      headers: cookieHeaders(result.cookies),
    });
  }
  const wait = result.kind === 'limited' ? result.seconds : null;
  const headers = wait ? { 'Retry-After': String(wait) } : undefined;
  return data({ wait }, { status: wait ? 429 : 401, headers });
}

/** Says when to come again. */
export const headers = ({ actionHeaders }: HeadersArgs) => actionHeaders;

export const meta: MetaFunction = ({ location }) => [
  { title: accountText[localeOfPath(location.pathname)].secondFactor },
  { name: 'robots', content: 'noindex' },
];

export default function SecondFactor() {
  const { search } = useLocation();
  return <SecondFactorForm failed={useActionData<typeof action>()} query={search} />;
}
