import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { findCodedProduct } from '~/domain/print/find-coded.server';
import { notFound } from '~/http/respond';
import { paths } from '~/paths';

/** Says on the product's page, and in the operator's logs, that a printed code led there. */
const SCANNED = 'nguon=qr';

/**
 * `/q/:code`: where printed codes lead; http/count-visit.server.ts counts them. Never a permanent
 * redirect: a browser that remembered it would go past us to a slug that may have been renamed since.
 */
export async function loader({ params, context }: LoaderFunctionArgs): Promise<null> {
  const slug = findCodedProduct(context.db, params.code ?? '');
  if (!slug) throw notFound();
  throw redirect(`${paths.product(slug)}?${SCANNED}`, {
    status: 302,
    headers: { 'Cache-Control': 'no-store' },
  });
}

/** There is nothing to show; with a page of its own a wrong code gets the market's 404 page. */
export default function Scanned() {
  return null;
}
