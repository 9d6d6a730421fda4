import type { LoaderFunctionArgs } from '@remix-run/node';
import { instantNow } from '~/domain/clock';
import { measureText } from '~/domain/print/fonts.server';
import { renderPages } from '~/domain/print/render-pages.server';
import { findProducer } from '~/domain/producers/find-producer.server';
import { readingOf } from '~/http/context';
import { localeOf } from '~/http/locale';
import { requireMember } from '~/http/member.server';
import { pdf } from '~/http/pdf';
import { notFound } from '~/http/respond';
import { inLocale, paths } from '~/paths';
import { profile } from '~/ui/print/profile';
import { siteText } from '~/ui/text/common';
import { paperText } from '~/ui/text/print';

/** `/htx/:coopSlug/in-an/ho-so.pdf`: the member's producer on one page, as the public may see it. */
export async function loader(args: LoaderFunctionArgs) {
  const { producer } = await requireMember(args);
  const { request, context } = args;
  const locale = localeOf(request);
  const reading = readingOf(context);
  const facts = findProducer(reading, producer.slug, locale);
  if (!facts) throw notFound();
  const page = {
    address: context.siteUrl + inLocale(locale, paths.producer(facts.slug)),
    today: reading.today,
    locale,
  };
  const file = await renderPages([profile(facts, page, measureText)], {
    title: paperText[locale].files.profile(facts.name.text),
    author: siteText[locale].name,
    locale,
    now: instantNow(context.clock),
  });
  return pdf(file, `ho-so-${facts.slug}`);
}
