import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaArgs,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { keyOf } from '~/domain/chase/chased';
import { readSubject, readTypedContact } from '~/domain/chase/contact-form';
import { chaseView, readChaseFilters, writeChaseFilters } from '~/domain/chase/filters';
import { findChased } from '~/domain/chase/find-chased.server';
import { recordContact } from '~/domain/chase/record-contact.server';
import { InvalidError } from '~/domain/errors';
import { answering } from '~/http/answering.server';
import { readingOf } from '~/http/context';
import { localeOf } from '~/http/locale';
import { requireDesk } from '~/http/officer.server';
import { readSmallForm } from '~/http/small-form.server';
import { inLocale, paths } from '~/paths';
import { ChasePage } from '~/ui/desk-chase/chase-page';
import { deskChaseText } from '~/ui/text/desk-chase';

export const handle = { hydrate: true };

/** `/co-quan/nhac-han?han=30|90|180|het&xa=`; `da=` names the paper a contact was noted about. */
export async function loader(args: LoaderFunctionArgs) {
  const { acting } = await requireDesk(args, 'chase');
  const locale = localeOf(args.request);
  const params = new URL(args.request.url).searchParams;
  const filters = readChaseFilters(params);
  return {
    locale,
    filters,
    view: chaseView(findChased(acting, locale), filters),
    today: readingOf(args.context).today,
    siteUrl: args.context.siteUrl,
    saved: params.get('da'),
  };
}

/** Notes a contact, and leads back to the paper it is about. */
export async function action(args: ActionFunctionArgs) {
  const { acting } = await requireDesk(args, 'chase');
  const form = await readSmallForm(args.request);
  const subject = readSubject(form);
  if (!subject) throw new Response('Bad Request', { status: 400 });
  const typed = readTypedContact(form);
  const key = keyOf(subject);
  try {
    answering(() => recordContact(acting, { subject, typed }));
  } catch (error) {
    if (!(error instanceof InvalidError)) throw error;
    return data({ key, typed, faults: error.fields }, 422);
  }
  const asked = writeChaseFilters(readChaseFilters(new URL(args.request.url).searchParams));
  const query = new URLSearchParams(asked);
  query.set('da', key);
  const path = `${paths.desk('nhac-han', query.toString())}#${key}`;
  return redirect(inLocale(localeOf(args.request), path), 303);
}

export const meta = ({ data: loaded }: MetaArgs<typeof loader>) => [
  { title: deskChaseText[loaded?.locale ?? 'vi'].title },
  { name: 'robots', content: 'noindex' },
];

export default function Chase() {
  const { view, filters, today, siteUrl, saved } = useLoaderData<typeof loader>();
  return (
    <ChasePage
      view={view}
      filters={filters}
      today={today}
      siteUrl={siteUrl}
      saved={saved}
      failed={useActionData<typeof action>()}
    />
  );
}
