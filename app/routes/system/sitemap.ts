import type { LoaderFunctionArgs } from '@remix-run/node';
import { findPublicSlugs } from '~/domain/catalogue/sitemap.server';
import { readingOf } from '~/http/context';
import { inLocale, paths } from '~/paths';

/** `/sitemap.xml`: every public page with its twin in the other language. */
export async function loader({ context }: LoaderFunctionArgs) {
  const slugs = findPublicSlugs(readingOf(context));
  const pages = [
    paths.home(),
    paths.products(),
    paths.producers(),
    paths.marks(),
    paths.map(),
    paths.stars(),
    paths.about(),
    ...slugs.products.map(paths.product),
    ...slugs.producers.map(paths.producer),
    ...slugs.marks.map(paths.mark),
    ...slugs.communes.map(paths.commune),
  ];
  const body = pages.map((path) => urlEntries(context.siteUrl, path)).join('');
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${body}\n</urlset>\n`,
    { headers: { 'Content-Type': 'application/xml; charset=utf-8' } },
  );
}

function urlEntries(siteUrl: string, path: string): string {
  const url = (locale: 'vi' | 'en') => escapeXml(siteUrl + inLocale(locale, path));
  const twins = (['vi', 'en'] as const)
    .map((locale) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${url(locale)}"/>`)
    .join('');
  return (['vi', 'en'] as const)
    .map((locale) => `\n<url><loc>${url(locale)}</loc>${twins}</url>`)
    .join('');
}

const escapeXml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
