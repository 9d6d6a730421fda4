import {
  type ActionFunctionArgs,
  data,
  type HeadersArgs,
  type LoaderFunctionArgs,
  type MetaArgs,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { localeOf } from '~/http/locale';
import { cookieHeaders } from '~/http/respond';
import { findSession, requireOwnForm } from '~/http/session.server';
import { landingOf, safeReturn, signIn, workplaceOf } from '~/http/sign-in.server';
import { readSmallForm } from '~/http/small-form.server';
import { inLocale, paths } from '~/paths';
import { SignInForm } from '~/ui/account/sign-in-form';
import { accountText } from '~/ui/text/account';

const TOO_MANY = 429;

const returnPath = (request: Request) => safeReturn(new URL(request.url).searchParams.get('tiep'));

export async function loader(args: LoaderFunctionArgs) {
  const locale = localeOf(args.request);
  const back = returnPath(args.request);
  const session = await findSession(args);
  if (session) throw redirect(back ?? inLocale(locale, workplaceOf(session.actor)));
  return { locale, did: new URL(args.request.url).searchParams.get('da') };
}

export async function action(args: ActionFunctionArgs) {
  requireOwnForm(args.request);
  const locale = localeOf(args.request);
  const form = await readSmallForm(args.request);
  const login = String(form.get('login') ?? '').slice(0, 200);
  const result = await signIn(args, login, String(form.get('password') ?? '').slice(0, 200));
  const back = returnPath(args.request) ?? '';
  if (result.kind === 'in' || result.kind === 'second-factor') {
    const next =
      result.kind === 'in'
        ? landingOf(args, result.personId, back)
        : inLocale(locale, paths.secondFactor(back));
    return redirect(next, { headers: cookieHeaders(result.cookies) });
  }
  const limited = result.kind === 'limited';
  return data(
    { login, wait: limited ? result.seconds : null },
    {
      status: limited ? TOO_MANY : 401,
      headers: limited ? { 'Retry-After': String(result.seconds) } : {},
    },
  );
}

/** Says when to come again. */
export const headers = ({ actionHeaders }: HeadersArgs) => actionHeaders;

export const meta = ({ data: loaded }: MetaArgs<typeof loader>) => [
  { title: accountText[loaded?.locale ?? 'vi'].signIn },
  { name: 'robots', content: 'noindex' },
];

export default function SignIn() {
  const { did } = useLoaderData<typeof loader>();
  return <SignInForm failed={useActionData<typeof action>()} did={did} />;
}
