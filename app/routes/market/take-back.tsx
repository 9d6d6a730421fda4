import {
  type ActionFunctionArgs,
  type AppLoadContext,
  type LoaderFunctionArgs,
  type MetaArgs,
  redirect,
} from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { instantNow } from '~/domain/clock';
import { findTakeBack, takeBackEnquiries } from '~/domain/enquiries/take-back.server';
import { NotFoundError } from '~/domain/errors';
import { findMaker } from '~/domain/producers/find-maker.server';
import { isSecret } from '~/domain/secret';
import { localeOf } from '~/http/locale';
import { requireOwnForm } from '~/http/session.server';
import { inLocale, type Locale, paths } from '~/paths';
import { TakeBackPage, type TakeBackView } from '~/ui/enquiry/take-back-page';
import { pageMeta } from '~/ui/meta';
import { enquiryText } from '~/ui/text/enquiry';

const momentOf = ({ db, clock }: AppLoadContext) => ({ db, now: instantNow(clock) });

/**
 * `/hoi-mua/rut/:secret`: what the buyer who has this link sent. A secret that opens nothing is
 * answered like one that opens nothing any more, so that guessing tells nothing.
 */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const locale = localeOf(request);
  if (new URL(request.url).searchParams.has('xong'))
    return { locale, view: { state: 'done' } as const };
  const { secret = '' } = params;
  return { locale, view: isSecret(secret) ? readView(context, secret, locale) : NOTHING };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  requireOwnForm(request);
  const { secret = '' } = params;
  const path = inLocale(localeOf(request), paths.takeBack(secret));
  try {
    takeBackEnquiries(momentOf(context), secret);
  } catch (error) {
    if (error instanceof NotFoundError) return redirect(path, 303);
    throw error;
  }
  return redirect(`${path}?xong=1`, 303);
}

const NOTHING: TakeBackView = { state: 'nothing' };

function readView(context: AppLoadContext, secret: string, locale: Locale): TakeBackView {
  const sent = findTakeBack(momentOf(context), secret);
  const first = sent[0];
  if (!first) return NOTHING;
  const makers = sent.flatMap(({ producerId }) => findMaker(context.db, producerId, locale) ?? []);
  return { state: 'asked', sentAt: first.createdAt, makers };
}

export function meta({ data, matches }: MetaArgs<typeof loader>) {
  if (!data) return [];
  const t = enquiryText[data.locale];
  return pageMeta(matches, {
    title: t.takeBackTitle,
    description: t.description,
    path: inLocale(data.locale, paths.enquiry()),
    hidden: true,
  });
}

export default function TakeBack() {
  return <TakeBackPage view={useLoaderData<typeof loader>().view} />;
}
