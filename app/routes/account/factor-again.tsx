import {
  type ActionFunctionArgs,
  data,
  type HeadersArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLocation } from '@remix-run/react';
import { passFactor } from '~/domain/people/session-factor.server';
import { MAX_COPIED_BYTES } from '~/http/out-of-service.server';
import { withOwnPassword } from '~/http/own-password.server';
import { actingAs, requireSession } from '~/http/session.server';
import { landingOf, safeReturn, verifyOwnFactor } from '~/http/sign-in.server';
import { readSmallForm } from '~/http/small-form.server';
import { inLocale, localeOfPath, paths } from '~/paths';
import { FACTOR_CODE, FactorAgainPage } from '~/ui/account/factor-again-form';
import { accountText } from '~/ui/text/account';

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await requireSession(args);
  const { pathname } = new URL(args.request.url);
  if (!actor.hasFactor) throw redirect(inLocale(localeOfPath(pathname), paths.enrol()));
  return null;
}

/**
 * Takes a code once more. With 307 the browser sends the form that waited again, whole, to where it
 * was going; where none waited, it only goes there.
 */
export async function action(args: ActionFunctionArgs) {
  const { actor, token } = await requireSession(args);
  const { request, context } = args;
  const form = await readSmallForm(request, MAX_COPIED_BYTES);
  const code = String(form.get(FACTOR_CODE) ?? '').slice(0, 60);
  form.delete(FACTOR_CODE);
  const asked = safeReturn(new URL(request.url).searchParams.get('tiep'));
  const to = asked ?? landingOf(args, actor.personId);
  const checked = await withOwnPassword(args, actor, () => verifyOwnFactor(args, actor, code));
  if ('refused' in checked) {
    const multipart = /^multipart/i.test(request.headers.get('Content-Type') ?? '');
    const sent = { to, fields: [...form], multipart, hadFiles: false };
    return data({ ...checked.refused.data, sent }, checked.refused.init ?? undefined);
  }
  passFactor(context.db, token, actingAs(actor, args).now);
  return redirect(to, form.size > 0 ? 307 : 303);
}

/** Says when to come again. */
export const headers = ({ actionHeaders }: HeadersArgs) => actionHeaders;

export const meta: MetaFunction = ({ location }) => [
  { title: accountText[localeOfPath(location.pathname)].secondFactor },
  { name: 'robots', content: 'noindex' },
];

export default function FactorAgain() {
  const { pathname, search } = useLocation();
  return <FactorAgainPage action={pathname + search} failed={useActionData<typeof action>()} />;
}
