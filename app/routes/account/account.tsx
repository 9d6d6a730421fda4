import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaArgs,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { Acting } from '~/domain/acting';
import { findLogin } from '~/domain/people/find-login.server';
import { endSessions, findSessions } from '~/domain/people/find-sessions.server';
import { newPassPhrase } from '~/domain/people/pass-phrase.server';
import { passwordText } from '~/domain/people/password';
import { passwordFault } from '~/domain/people/password-fault.server';
import { recordOwnChange } from '~/domain/people/record-own-change.server';
import { findFactorReset } from '~/domain/people/reset-factor.server';
import { requireFreshFactor } from '~/domain/policy';
import { findProducerName } from '~/domain/producers/find-names.server';
import { localeOf } from '~/http/locale';
import { withOwnPassword } from '~/http/own-password.server';
import { backToPage } from '~/http/respond';
import { actingAs, requireSession } from '~/http/session.server';
import { forgetWrongCodes } from '~/http/sign-in.server';
import { readSmallForm } from '~/http/small-form.server';
import { AccountPage } from '~/ui/account/account-page';
import { accountText } from '~/ui/text/account';

export async function loader(args: LoaderFunctionArgs) {
  const { actor, token } = await requireSession(args);
  const locale = localeOf(args.request);
  return {
    locale,
    name: actor.name,
    officer: actor.officer?.post ?? null,
    passPhrase: newPassPhrase(),
    secondFactor: actor.hasFactor,
    factorReset: findFactorReset(args.context.db, actor.personId),
    sessions: findSessions(actingAs(actor, args), token),
    workplaces: actor.memberships.map(({ producerId, slug, role }) => ({
      slug,
      role,
      name: findProducerName(args.context.db, producerId, locale)?.name ?? slug,
    })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, token } = await requireSession(args);
  const acting = actingAs(actor, args);
  const form = await readSmallForm(args.request);
  const intent = form.get('intent');
  if (intent === 'end-session') endSessions(acting, { id: Number(form.get('id')) });
  if (intent === 'end-others') endSessions(acting, { not: token });
  if (intent === 'change-password') return changePassword(args, acting, token, form);
  return backToPage(args.request);
}

/** Ends every other session, and leaves this one as it is. */
async function changePassword(
  args: ActionFunctionArgs,
  acting: Acting,
  token: string,
  form: URLSearchParams,
) {
  const { actor, db } = acting;
  const { api } = args.context.accounts;
  const newPassword = String(form.get('new') ?? '').slice(0, 200);
  const fault = passwordFault(newPassword, [actor.name, findLogin(db, actor.personId)]);
  if (fault) return data({ newPassword: fault }, 422);
  requireFreshFactor('change-password', actor, acting.now);
  const changed = await withOwnPassword(args, actor, () =>
    api.changePassword({
      body: {
        currentPassword: String(form.get('current') ?? '').slice(0, 200),
        newPassword: passwordText(newPassword),
      },
      headers: args.request.headers,
      asResponse: true,
    }),
  );
  if ('refused' in changed) return changed.refused;
  endSessions(acting, { not: token });
  recordOwnChange(acting, 'change-password');
  await forgetWrongCodes(args.context, actor.personId);
  return data({ changed: true as const });
}

export const meta = ({ data: loaded }: MetaArgs<typeof loader>) => [
  { title: accountText[loaded?.locale ?? 'vi'].account },
  { name: 'robots', content: 'noindex' },
];

export default function Account() {
  return (
    <AccountPage account={useLoaderData<typeof loader>()} done={useActionData<typeof action>()} />
  );
}
