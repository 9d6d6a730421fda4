import type { LoaderFunctionArgs } from '@remix-run/node';
import { findNearPages } from '~/domain/search/near-pages.server';
import { localeOf } from '~/http/locale';
import { notFound } from '~/http/respond';

/** Any address we do not know: its words are searched, and near pages proposed. */
export async function loader({ request, context }: LoaderFunctionArgs): Promise<null> {
  throw notFound(findNearPages(context.db, new URL(request.url).pathname, localeOf(request)));
}

export default function NotFound() {
  return null;
}
