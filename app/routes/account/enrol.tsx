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
import { instantNow } from '~/domain/clock';
import { recordOwnChange } from '~/domain/people/record-own-change.server';
import { findFactorReset } from '~/domain/people/reset-factor.server';
import { passFactor } from '~/domain/people/session-factor.server';
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
  const { actor, token } = await requireSession(args);
  const form = await readSmallForm(args.request);
  if (actor.hasFactor && form.get('intent') === 'renew') return renew(args, actor, token, form);
  // The password alone may not put another secret in the place of the one that is asked for.
  if (actor.hasFactor || form.get('intent') === 'renew') return backToPage(args.request);
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

/**
 * Makes new recovery codes, and with them the old ones worthless: for whoever has the password and
 * what the authenticator shows now. The library asks for the password alone.
 */
async function renew(args: ActionFunctionArgs, actor: Actor, token: string, form: URLSearchParams) {
  const { context, request } = args;
  const { api } = context.accounts;
  const { headers } = request;
  const password = String(form.get('password') ?? '').slice(0, 200);
  const code = String(form.get('code') ?? '')
    .replace(/\s+/g, '')
    .slice(0, 10);
  const proven = await withOwnPassword(args, actor, async () => {
    const known = await api.verifyPassword({ body: { password }, headers, asResponse: true });
    if (!known.ok) return known;
    const shown = await api.verifyTOTP({ body: { code }, headers, asResponse: true });
    const isNew = shown.ok && (await spendCode(context, actor.personId, code));
    return isNew ? shown : new Response(null, { status: 401 });
  });
  if ('refused' in proven) return proven.refused;
  // Before they are made: what cannot be recorded is not done.
  const factorPassedAt = instantNow(context.clock);
  passFactor(context.db, token, factorPassedAt);
  recordOwnChange(actingAs({ ...actor, factorPassedAt }, args), 'renew-recovery-codes');
  const { backupCodes } = await api.generateBackupCodes({ body: { password }, headers });
  return { codes: backupCodes };
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
