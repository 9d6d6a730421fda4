import type { LoaderFunctionArgs } from '@remix-run/node';
import type { LitStar, ProductCard } from '~/domain/catalogue/card';
import { findNewestRecognised } from '~/domain/catalogue/find-newest.server';
import { readingOf } from '~/http/context';
import { localeOf } from '~/http/locale';
import { escapeXml } from '~/http/xml';
import { inLocale, type Locale, paths } from '~/paths';
import { formatUntil } from '~/ui/format';
import { claimText, siteText, starText } from '~/ui/text/common';
import { homeText } from '~/ui/text/home';

/** Entries in the feed. */
const LENGTH = 50;

/** `/sao-con-han.atom`: products whose stars are in force today, newest recognition first. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const locale = localeOf(request);
  const reading = readingOf(context);
  const self = context.siteUrl + inLocale(locale, paths.feed());
  const entries = findNewestRecognised(reading, LENGTH, locale)
    .map((card) => entry(card, card.star as LitStar, context.siteUrl, locale))
    .join('');
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">` +
      `<id>${self}</id><title>${siteText[locale].name}: ${homeText[locale].feed}</title>` +
      `<link rel="self" href="${self}"/><updated>${reading.today}T00:00:00+07:00</updated>` +
      `<author><name>${siteText[locale].name}</name></author>${entries}\n</feed>\n`,
    { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } },
  );
}

function entry(card: ProductCard, star: LitStar, siteUrl: string, locale: Locale): string {
  const t = starText[locale];
  const url = siteUrl + inLocale(locale, paths.product(card.slug));
  const stars = star.stars ? t.stars(star.stars) : t.recognised;
  const tag = star.provenance === 'sample' ? ` (${claimText[locale].sample})` : '';
  const summary = `${stars} ${formatUntil(star.validUntil, locale)}${tag}`;
  return (
    `\n<entry><id>${url}</id><title>${escapeXml(card.name.text)}</title><link href="${url}"/>` +
    `<updated>${star.decided.latest}T00:00:00+07:00</updated>` +
    `<summary>${escapeXml(summary)}</summary></entry>`
  );
}
