import type { LoaderFunctionArgs, MetaArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { findRecipients } from '~/domain/enquiries/find-recipients.server';
import { MAX_PRODUCTS, readSlugs } from '~/domain/enquiries/form';
import { isSecret } from '~/domain/secret';
import { readingOf } from '~/http/context';
import { localeOf } from '~/http/locale';
import { notFound } from '~/http/respond';
import { inLocale, paths } from '~/paths';
import { EnquirySentPage } from '~/ui/enquiry/enquiry-sent-page';
import { pageMeta } from '~/ui/meta';
import { enquiryText } from '~/ui/text/enquiry';

/**
 * `/hoi-mua/da-gui?so=2&htx=slug&htx=slug2&rut=secret`: whom it went to, the buyer's link to take it
 * back, and nothing of who sent it.
 */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const locale = localeOf(request);
  const params = new URL(request.url).searchParams;
  const slugs = readSlugs(params.getAll('htx')).slice(0, MAX_PRODUCTS);
  const makers = findRecipients(readingOf(context), slugs, locale);
  if (makers.length === 0) throw notFound();
  const secret = params.get('rut') ?? '';
  const path = isSecret(secret) ? inLocale(locale, paths.takeBack(secret)) : null;
  return { locale, makers, takeBack: path === null ? null : { path, url: context.siteUrl + path } };
}

export function meta({ data, matches }: MetaArgs<typeof loader>) {
  if (!data) return [];
  const t = enquiryText[data.locale];
  return pageMeta(matches, {
    title: t.sentTitle,
    description: t.description,
    path: inLocale(data.locale, paths.enquiry()),
    hidden: true,
  });
}

export default function EnquirySent() {
  const { makers, takeBack } = useLoaderData<typeof loader>();
  return <EnquirySentPage makers={makers} takeBack={takeBack} />;
}
