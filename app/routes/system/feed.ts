import type { LoaderFunctionArgs } from '@remix-run/node';
import type { LitStar, ProductCard } from '~/domain/catalogue/card';
import { findNewestRecognised } from '~/domain/catalogue/find-newest.server';
import { precisionOf } from '~/domain/dates';
import { readingOf } from '~/http/context';
import { localeOf } from '~/http/locale';
import { notFound } from '~/http/respond';
import { escapeXml } from '~/http/xml';
import { inLocale, type Locale, paths } from '~/paths';
import { formatEnd, formatUntil } from '~/ui/format';
import { claimText, siteText, starText } from '~/ui/text/common';
import { homeText } from '~/ui/text/home';

/** Entries on one page of the feed. */
const PAGE_SIZE = 50;

/**
 * `/sao-con-han.atom?trang=`: every product whose stars are in force today, newest recognition
 * first, as a paged feed (RFC 5005, section 3). A page that does not exist is not found, so that a
 * reader that follows `next` ends where the stars do.
 */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const locale = localeOf(request);
  const reading = readingOf(context);
  const asked = new URL(request.url).searchParams.get('trang') ?? '1';
  const page = /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : 0;
  const span = { from: (page - 1) * PAGE_SIZE, to: page * PAGE_SIZE };
  const { cards, total } = findNewestRecognised(reading, span, locale);
  const last = Math.max(1, Math.ceil(total / PAGE_SIZE));
  if (page < 1 || page > last) throw notFound();
  const first = context.siteUrl + inLocale(locale, paths.feed());
  const link = (rel: string, to: number) =>
    `<link rel="${rel}" type="application/atom+xml" href="${first}${to > 1 ? `?trang=${to}` : ''}"/>`;
  const links = [
    link('self', page),
    link('first', 1),
    ...(page > 1 ? [link('previous', page - 1)] : []),
    ...(page < last ? [link('next', page + 1)] : []),
    link('last', last),
  ].join('');
  const entries = cards
    .map((card) => entry(card, card.star as LitStar, context.siteUrl, locale))
    .join('');
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">` +
      `<id>${first}</id><title>${siteText[locale].name}: ${homeText[locale].feed}</title>` +
      `${links}<updated>${reading.today}T00:00:00+07:00</updated>` +
      `<author><name>${siteText[locale].name}</name></author>${entries}\n</feed>\n`,
    { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } },
  );
}

function entry(card: ProductCard, star: LitStar, siteUrl: string, locale: Locale): string {
  const t = starText[locale];
  const url = siteUrl + inLocale(locale, paths.product(card.slug));
  const stars = star.stars ? t.stars(star.stars) : t.recognised;
  const tag = star.provenance === 'sample' ? ` (${claimText[locale].sample})` : '';
  const { decided } = star;
  const rough = precisionOf(decided) === 'day' ? '' : `, ${t.decided(formatEnd(decided, locale))}`;
  const summary = `${stars} ${formatUntil(star.validUntil, locale)}${rough}${tag}`;
  return (
    `\n<entry><id>${url}</id><title>${escapeXml(card.name.text)}</title><link href="${url}"/>` +
    // The day from which it was certainly in force: Atom has no word for a day known only roughly.
    `<updated>${decided.latest}T00:00:00+07:00</updated>` +
    `<summary>${escapeXml(summary)}</summary></entry>`
  );
}
