import type { LoaderFunctionArgs, MetaArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { countEnquiries, findEnquiries } from '~/domain/enquiries/find-enquiries.server';
import { firstFilled, isStateSlug, STATE_SLUGS } from '~/domain/enquiries/state';
import { localeOf } from '~/http/locale';
import { requireMember } from '~/http/member.server';
import { EnquiryListPage } from '~/ui/enquiry/enquiry-list-page';
import { enquiryWorkText } from '~/ui/text/enquiry';

/** `/htx/:coopSlug/hoi-mua?trang-thai=&trang=`: what buyers ask, by state; the first that has any. */
export async function loader(args: LoaderFunctionArgs) {
  const { acting, producer } = await requireMember(args);
  const params = new URL(args.request.url).searchParams;
  const asked = params.get('trang-thai') ?? '';
  const shown = isStateSlug(asked) ? asked : firstFilled(countEnquiries(acting, producer.id));
  const page = /^\d{1,6}$/.test(params.get('trang') ?? '') ? Number(params.get('trang')) : 1;
  const locale = localeOf(args.request);
  const state = STATE_SLUGS[shown];
  const list = findEnquiries(acting, { producerId: producer.id, state, page }, locale);
  return { locale, coopSlug: producer.slug, coopName: producer.name, shown, list };
}

export const meta = ({ data }: MetaArgs<typeof loader>) =>
  data ? [{ title: `${enquiryWorkText[data.locale].title} · ${data.coopName}` }] : [];

export default function Enquiries() {
  return <EnquiryListPage {...useLoaderData<typeof loader>()} />;
}
