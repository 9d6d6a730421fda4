import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaArgs,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { instantNow } from '~/domain/clock';
import { DomainError, InvalidError } from '~/domain/errors';
import {
  acceptAs,
  acceptInvitation,
  requireAcceptable,
} from '~/domain/people/accept-invitation.server';
import { findInvitation } from '~/domain/people/find-invitation.server';
import { findPersonByLogin } from '~/domain/people/find-login.server';
import { newPassPhrase } from '~/domain/people/pass-phrase.server';
import { passwordFault } from '~/domain/people/password-fault.server';
import { hashPassword } from '~/http/hashing.server';
import { localeOf } from '~/http/locale';
import { backToPage, cookieHeaders } from '~/http/respond';
import { actingAs, findSession, requireOwnForm } from '~/http/session.server';
import { forgetWrongCodes, landingOf, signIn } from '~/http/sign-in.server';
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
  const signedIn = session?.actor.name ?? null;
  return data({ locale, invitation: found, signedIn, passPhrase: newPassPhrase() }, { status });
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
  const fault = passwordFault(password, [typed.name, typed.login]);
  if (fault) return data({ typed, faults: { password: fault } as AcceptFaults }, { status: 422 });
  try {
    const now = instantNow(context.clock);
    requireAcceptable({ db: context.db, now }, secret, typed);
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
  return redirect(landingOf(args, session.actor.personId));
}

/** Signs the guest in with what they just chose; officers then see that they must enrol. */
async function welcome(args: ActionFunctionArgs, login: string, password: string) {
  const person = findPersonByLogin(args.context.db, login);
  if (person) await forgetWrongCodes(args.context, person.personId);
  // The link is used up: whoever cannot be let in at once signs in by hand.
  const result = await signIn(args, login, password).catch(() => ({ kind: 'refused' }) as const);
  const cookies = 'cookies' in result ? result.cookies : [];
  const next =
    result.kind === 'in'
      ? landingOf(args, result.personId)
      : inLocale(
          localeOf(args.request),
          result.kind === 'second-factor' ? paths.secondFactor() : paths.signIn(),
        );
  return redirect(next, { headers: cookieHeaders(cookies) });
}

export const meta = ({ data: loaded }: MetaArgs<typeof loader>) => [
  { title: accountText[loaded?.locale ?? 'vi'].accept },
  { name: 'robots', content: 'noindex' },
  // The address is a key: it must not travel to whatever is opened from here.
  { name: 'referrer', content: 'same-origin' },
];

export default function Invitation() {
  const { locale: _, ...page } = useLoaderData<typeof loader>();
  return <InvitationPage {...page} failed={useActionData<typeof action>()} />;
}
