import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaArgs,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { Acting } from '~/domain/acting';
import { endSessions, findSessions } from '~/domain/people/find-sessions.server';
import { MIN_PASSWORD_LENGTH } from '~/domain/people/password';
import { recordOwnChange } from '~/domain/people/record-own-change.server';
import { findProducerName } from '~/domain/producers/find-names.server';
import { localeOf } from '~/http/locale';
import { backToPage, cookieHeaders } from '~/http/respond';
import { actingAs, requireSession } from '~/http/session.server';
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
    secondFactor: actor.secondFactor,
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
  if (intent === 'change-password') return changePassword(args, acting, form);
  return backToPage(args.request);
}

async function changePassword(
  { request, context }: ActionFunctionArgs,
  acting: Acting,
  form: URLSearchParams,
) {
  const newPassword = String(form.get('new') ?? '').slice(0, 200);
  if (newPassword.length < MIN_PASSWORD_LENGTH) return data({ password: 'short' as const }, 422);
  const answer = await context.accounts.api.changePassword({
    body: {
      currentPassword: String(form.get('current') ?? '').slice(0, 200),
      newPassword,
      revokeOtherSessions: true,
    },
    headers: request.headers,
    asResponse: true,
  });
  if (!answer.ok) return data({ password: 'wrong' as const }, 422);
  recordOwnChange(acting, 'change-password');
  return data(
    { password: 'changed' as const },
    { headers: cookieHeaders(answer.headers.getSetCookie()) },
  );
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
