import type { LoaderFunctionArgs } from '@remix-run/node';
import { getOwnData } from '~/domain/people/get-own-data.server';
import { actingAs, requireSession } from '~/http/session.server';

/** `/tai-khoan/du-lieu.json`: a copy of what is kept about the asker, as a file. */
export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await requireSession(args);
  return new Response(JSON.stringify(getOwnData(actingAs(actor, args)), null, 2), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="tai-khoan.json"',
      'Cache-Control': 'private, no-store',
    },
  });
}
