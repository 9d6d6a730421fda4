import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaArgs,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { Acting } from '~/domain/acting';
import { answerEnquiry } from '~/domain/enquiries/answer-enquiry.server';
import { eraseEnquiry } from '~/domain/enquiries/erase-enquiry.server';
import { checkReply } from '~/domain/enquiries/form';
import { getEnquiry } from '~/domain/enquiries/get-enquiry.server';
import { setEnquiryState } from '~/domain/enquiries/set-enquiry-state.server';
import { isStateSlug, STATE_SLUGS } from '~/domain/enquiries/state';
import { answering } from '~/http/answering.server';
import { localeOf } from '~/http/locale';
import { requireMember } from '~/http/member.server';
import { notFound } from '~/http/respond';
import { readSmallForm } from '~/http/small-form.server';
import { inLocale, paths } from '~/paths';
import { EnquiryWorkPage } from '~/ui/enquiry/enquiry-work-page';
import { enquiryWorkText } from '~/ui/text/enquiry';

/** `/htx/:coopSlug/hoi-mua/:id`: one enquiry, what was answered, and how far it has come. */
export async function loader(args: LoaderFunctionArgs) {
  const { acting, producer } = await requireMember(args);
  const key = { producerId: producer.id, enquiryId: idOf(args.params.id) };
  const locale = localeOf(args.request);
  return {
    locale,
    coopSlug: producer.slug,
    enquiry: answering(() => getEnquiry(acting, key, locale)),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { acting, producer } = await requireMember(args);
  const form = await readSmallForm(args.request);
  const key = { producerId: producer.id, enquiryId: idOf(args.params.id) };
  const list = paths.coop(producer.slug, 'hoi-mua');
  const here = paths.coop(producer.slug, `hoi-mua/${key.enquiryId}`);
  const goTo = (path: string) => redirect(inLocale(localeOf(args.request), path), 303);
  switch (form.get('viec')) {
    case 'tra-loi':
      return answer(acting, key, form.get('tra-loi') ?? '') ?? goTo(here);
    case 'trang-thai': {
      const slug = form.get('trang-thai') ?? '';
      if (!isStateSlug(slug)) throw new Response('Bad Request', { status: 400 });
      answering(() => setEnquiryState(acting, key, STATE_SLUGS[slug]));
      return goTo(here);
    }
    case 'xoa':
      answering(() => eraseEnquiry(acting, key));
      return goTo(list);
    default:
      throw new Response('Bad Request', { status: 400 });
  }
}

type Key = { producerId: number; enquiryId: number };

/** Keeps a note, or gives it back as it was typed. */
function answer(acting: Acting, key: Key, typed: string) {
  const { text, fault } = checkReply(typed);
  if (fault) {
    answering(() => getEnquiry(acting, key, 'vi'));
    return data({ typed, fault }, { status: 422 });
  }
  answering(() => answerEnquiry(acting, key, text));
  return null;
}

function idOf(param: string | undefined): number {
  if (!param || !/^\d{1,15}$/.test(param)) throw notFound();
  return Number(param);
}

export const meta = ({ data: loaded }: MetaArgs<typeof loader>) =>
  loaded ? [{ title: enquiryWorkText[loaded.locale].from(loaded.enquiry.name) }] : [];

export default function Enquiry() {
  const { coopSlug, enquiry } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  return <EnquiryWorkPage coopSlug={coopSlug} enquiry={enquiry} failed={failed} />;
}
