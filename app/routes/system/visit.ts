import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { vietnamDay } from '~/domain/clock';
import { visitCounterOf } from '~/domain/visits/visit-counter.server';
import { isTold, visitOf } from '~/domain/visits/visited';
import { isPerson } from '~/domain/visits/visitor';
import { clientAddress } from '~/http/client-address';
import { isSignedIn } from '~/http/count-visit.server';
import { localeOf } from '~/http/locale';
import { limitsOf } from '~/http/rate-limit.server';
import { refusalJson } from '~/http/respond';
import { requireOwnForm } from '~/http/session.server';
import { readSmallForm } from '~/http/small-form.server';

/**
 * `POST /luot`: a page tells that somebody looks at it, or asked for a number (`trang`: its path,
 * `viec`: what happened). Always 204: nobody waits for the answer, and it tells nothing.
 */
export async function action(args: ActionFunctionArgs) {
  await tellVisit(args).catch((refusal: unknown) => {
    if (!(refusal instanceof Response)) throw refusal;
  });
  return new Response(null, { status: 204 });
}

export function loader({ request }: LoaderFunctionArgs) {
  const refusal = refusalJson(405, localeOf(request));
  refusal.headers.set('Allow', 'POST');
  return refusal;
}

async function tellVisit({ request, context }: ActionFunctionArgs): Promise<void> {
  requireOwnForm(request);
  const { headers } = request;
  if (isSignedIn(headers.get('Cookie') ?? '')) return;
  if (!isPerson({ userAgent: headers.get('User-Agent'), purpose: null })) return;
  const form = await readSmallForm(request);
  const visited = visitOf(form.get('trang') ?? '');
  const kind = form.get('viec') ?? '';
  if (!visited || !isTold(kind)) return;
  const { allowed } = await limitsOf(context).visit.take(clientAddress(request));
  if (allowed) visitCounterOf(context.db).count(visited, kind, vietnamDay(context.clock));
}
