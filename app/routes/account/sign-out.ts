import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { localeOf } from '~/http/locale';
import { cookieHeaders } from '~/http/respond';
import { requireOwnForm } from '~/http/session.server';
import { inLocale, paths } from '~/paths';

export const loader = () => redirect(paths.signIn());

export async function action({ request, context }: ActionFunctionArgs) {
  requireOwnForm(request);
  const answer = await context.accounts.api.signOut({ headers: request.headers, asResponse: true });
  const headers = cookieHeaders(answer.headers.getSetCookie());
  // Phones are shared: "Back" must not show the pages of whoever was here, nor the
  // device keep what they typed and did not save.
  headers.set('Clear-Site-Data', '"cache", "storage"');
  return redirect(inLocale(localeOf(request), paths.signIn()), { headers });
}
