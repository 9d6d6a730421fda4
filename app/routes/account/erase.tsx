import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaArgs,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { WrongStateError } from '~/domain/errors';
import { eraseOwnAccount, findLeftAlone } from '~/domain/people/erase-account.server';
import { pseudonym } from '~/domain/people/pseudonym';
import { findProducerName } from '~/domain/producers/find-names.server';
import { localeOf } from '~/http/locale';
import { withOwnPassword } from '~/http/own-password.server';
import { cookieHeaders } from '~/http/respond';
import { actingAs, requireSession } from '~/http/session.server';
import { readSmallForm } from '~/http/small-form.server';
import { inLocale, paths } from '~/paths';
import { ErasePage } from '~/ui/account/erase-page';
import { accountText } from '~/ui/text/account';

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await requireSession(args);
  const { db } = args.context;
  const locale = localeOf(args.request);
  return {
    locale,
    officer: actor.officer !== null,
    called: pseudonym(actor.personId),
    leftAlone: findLeftAlone(db, actor).map(
      ({ producerId, slug }) => findProducerName(db, producerId, locale)?.name ?? slug,
    ),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await requireSession(args);
  const { request, context } = args;
  const form = await readSmallForm(request);
  const password = String(form.get('password') ?? '').slice(0, 200);
  const { headers } = request;
  const asked = { body: { password }, headers, asResponse: true } as const;
  const { api } = context.accounts;
  const checked = await withOwnPassword(args, actor, () => api.verifyPassword(asked));
  if ('refused' in checked) return checked.refused;
  try {
    eraseOwnAccount(actingAs(actor, args));
  } catch (error) {
    if (!(error instanceof WrongStateError)) throw error;
    return data({ officer: true as const }, 409);
  }
  const out = await api.signOut({ headers, asResponse: true });
  const answered = cookieHeaders(out.headers.getSetCookie());
  answered.set('Clear-Site-Data', '"cache", "storage"');
  const path = `${inLocale(localeOf(request), paths.signIn())}?da=xoa`;
  return redirect(path, { status: 303, headers: answered });
}

export const meta = ({ data: loaded }: MetaArgs<typeof loader>) => [
  { title: accountText[loaded?.locale ?? 'vi'].erase },
  { name: 'robots', content: 'noindex' },
];

export default function Erase() {
  const { officer, called, leftAlone } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <ErasePage
      called={called}
      leftAlone={leftAlone}
      officer={officer}
      wrongPassword={refused && 'wrongPassword' in refused ? refused.wrongPassword : null}
    />
  );
}
