import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { renderSVG } from 'uqr';
import type { Acting } from '~/domain/acting';
import type { Actor } from '~/domain/actor';
import { recordOwnChange } from '~/domain/people/record-own-change.server';
import { findFactorReset } from '~/domain/people/reset-factor.server';
import { localeOf } from '~/http/locale';
import { withOwnPassword } from '~/http/own-password.server';
import { backToPage, cookieHeaders } from '~/http/respond';
import { actingAs, requireSession } from '~/http/session.server';
import { beginWithFactor, newSessionToken, spendCode } from '~/http/sign-in.server';
import { readSmallForm } from '~/http/small-form.server';
import { inLocale, localeOfPath, paths } from '~/paths';
import { type Enrolment, EnrolPage } from '~/ui/account/enrol-page';
import { accountText } from '~/ui/text/account';

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await requireSession(args);
  return {
    on: actor.hasFactor,
    officer: actor.officer !== null,
    resetAt: findFactorReset(args.context.db, actor.personId),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await requireSession(args);
  // The password alone may not put another secret in the place of the one that is asked for.
  if (actor.hasFactor) return backToPage(args.request);
  const form = await readSmallForm(args.request);
  return form.get('intent') === 'confirm'
    ? confirm(args, actingAs(actor, args), String(form.get('code') ?? ''))
    : begin(args, actor, String(form.get('password') ?? ''));
}

/** Makes a secret and recovery codes; nothing counts until a code from the app was given. */
async function begin(args: ActionFunctionArgs, actor: Actor, password: string) {
  const { api } = args.context.accounts;
  const begun = await withOwnPassword(args, actor, () =>
    api.enableTwoFactor({
      body: { password: password.slice(0, 200) },
      headers: args.request.headers,
      asResponse: true,
    }),
  );
  if ('refused' in begun) return begun.refused;
  const { totpURI, backupCodes } = (await begun.answer.json()) as {
    totpURI: string;
    backupCodes: string[];
  };
  return { enrolment: enrolmentOf(totpURI, backupCodes, actor.name) };
}

function enrolmentOf(totpUri: string, codes: string[], name: string): Enrolment {
  const uri = new URL(totpUri);
  // The library labels the entry with an e-mail address, which few people here have.
  uri.pathname = `/${encodeURIComponent(`Sao OCOP:${name}`)}`;
  return { qr: renderSVG(uri.href), key: uri.searchParams.get('secret') ?? '', codes };
}

/** The session that confirms has passed the factor, and every other ends: it never did. */
async function confirm({ request, context }: ActionFunctionArgs, acting: Acting, typed: string) {
  const code = typed.replace(/\s+/g, '').slice(0, 10);
  const answer = await context.accounts.api.verifyTOTP({
    body: { code },
    headers: request.headers,
    asResponse: true,
  });
  if (!answer.ok) return data({ wrongCode: true as const }, 422);
  await spendCode(context, acting.actor.personId, code);
  recordOwnChange(acting, 'enable-second-factor');
  const token = await newSessionToken(context, answer);
  beginWithFactor(context, acting.actor.personId, token, { alone: true });
  return redirect(inLocale(localeOf(request), paths.account()), {
    headers: cookieHeaders(answer.headers.getSetCookie()),
  });
}

export const meta: MetaFunction = ({ location }) => [
  { title: accountText[localeOfPath(location.pathname)].factor },
  { name: 'robots', content: 'noindex' },
];

export default function Enrol() {
  return <EnrolPage {...useLoaderData<typeof loader>()} state={useActionData<typeof action>()} />;
}
