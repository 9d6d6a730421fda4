import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaArgs,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { hashPassword } from 'better-auth/crypto';
import { instantNow } from '~/domain/clock';
import { DomainError, InvalidError } from '~/domain/errors';
import { acceptAs, acceptInvitation } from '~/domain/people/accept-invitation.server';
import { findInvitation } from '~/domain/people/find-invitation.server';
import { MIN_PASSWORD_LENGTH } from '~/domain/people/password';
import { localeOf } from '~/http/locale';
import { backToPage, cookieHeaders } from '~/http/respond';
import { actingAs, findSession, requireOwnForm } from '~/http/session.server';
import { signIn } from '~/http/sign-in.server';
import { readSmallForm } from '~/http/small-form.server';
import { inLocale, paths } from '~/paths';
import { type AcceptFaults, InvitationPage } from '~/ui/account/invitation-page';
import { accountText } from '~/ui/text/account';

export async function loader(args: LoaderFunctionArgs) {
  const { request, params, context } = args;
  const locale = localeOf(request);
  const found = findInvitation(context.db, params.secret ?? '', instantNow(context.clock), locale);
  const session = await findSession(args);
  const status = !found ? 404 : found.state === 'open' ? 200 : 410;
  return data({ locale, invitation: found, signedIn: session?.actor.name ?? null }, { status });
}

export async function action(args: ActionFunctionArgs) {
  const { request, params, context } = args;
  requireOwnForm(request);
  const secret = params.secret ?? '';
  const form = await readSmallForm(request);
  const text = (name: string) => String(form.get(name) ?? '').slice(0, 200);
  const typed = { name: text('name'), login: text('login') };
  if (form.get('as') === 'me') return acceptSignedIn(args, secret);

  const password = text('password');
  const short = password.length < MIN_PASSWORD_LENGTH;
  const faults: AcceptFaults = short ? { password: 'short' } : {};
  if (short) return data({ typed, faults }, { status: 422 });
  try {
    const now = instantNow(context.clock);
    const passwordHash = await hashPassword(password);
    const login = acceptInvitation({ db: context.db, now }, secret, { ...typed, passwordHash });
    return welcome(args, login, password);
  } catch (error) {
    if (error instanceof InvalidError)
      return data({ typed, faults: error.fields as AcceptFaults }, { status: 422 });
    // The page itself says what became of the link.
    if (error instanceof DomainError) return backToPage(request);
    throw error;
  }
}

async function acceptSignedIn(args: ActionFunctionArgs, secret: string) {
  const session = await findSession(args);
  if (!session) return backToPage(args.request);
  try {
    acceptAs(actingAs(session.actor, args), secret);
  } catch (error) {
    if (error instanceof DomainError) return backToPage(args.request);
    throw error;
  }
  return redirect(inLocale(localeOf(args.request), paths.account()));
}

/** Signs the guest in with what they just chose; officers then see that they must enrol. */
async function welcome(args: ActionFunctionArgs, login: string, password: string) {
  const locale = localeOf(args.request);
  const result = await signIn(args, login, password);
  const cookies = result.kind === 'in' || result.kind === 'second-factor' ? result.cookies : [];
  const next = result.kind === 'second-factor' ? paths.secondFactor() : paths.account();
  return redirect(inLocale(locale, next), {
    headers: cookieHeaders(cookies),
  });
}

export const meta = ({ data: loaded }: MetaArgs<typeof loader>) => [
  { title: accountText[loaded?.locale ?? 'vi'].accept },
  { name: 'robots', content: 'noindex' },
  // The address is a key: it must not travel to whatever is opened from here.
  { name: 'referrer', content: 'same-origin' },
];

export default function Invitation() {
  const { invitation, signedIn } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  return <InvitationPage invitation={invitation} signedIn={signedIn} failed={failed} />;
}
