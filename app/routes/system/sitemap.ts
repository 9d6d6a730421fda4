import type { LoaderFunctionArgs } from '@remix-run/node';
import { findSitemapEntries, type SitemapEntry } from '~/domain/catalogue/sitemap.server';
import { readingOf } from '~/http/context';
import { escapeXml } from '~/http/xml';
import { inLocale, LOCALES, type Locale, paths } from '~/paths';

type Page = { path: string; changedOn: string | null };

const STANDING = [
  paths.home(),
  paths.products(),
  paths.producers(),
  paths.marks(),
  paths.map(),
  paths.stars(),
  paths.exemplars(),
  paths.about(),
];

/** `/sitemap.xml`: every public page with its twin in the other language. */
export async function loader({ context }: LoaderFunctionArgs) {
  const entries = findSitemapEntries(readingOf(context));
  const pages: Page[] = [
    ...STANDING.map((path) => ({ path, changedOn: null })),
    ...pagesOf(entries.products, paths.product),
    ...pagesOf(entries.producers, paths.producer),
    ...pagesOf(entries.marks, paths.mark),
    ...pagesOf(entries.communes, paths.commune),
  ];
  const body = pages.map((page) => urlEntries(context.siteUrl, page)).join('');
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${body}\n</urlset>\n`,
    { headers: { 'Content-Type': 'application/xml; charset=utf-8' } },
  );
}

const pagesOf = (entries: SitemapEntry[], path: (slug: string) => string): Page[] =>
  entries.map(({ slug, changedOn }) => ({ path: path(slug), changedOn }));

function urlEntries(siteUrl: string, { path, changedOn }: Page): string {
  const url = (locale: Locale) => escapeXml(siteUrl + inLocale(locale, path));
  const twins = LOCALES.map(
    (locale) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${url(locale)}"/>`,
  ).join('');
  const changed = changedOn ? `<lastmod>${changedOn}</lastmod>` : '';
  return LOCALES.map((locale) => `\n<url><loc>${url(locale)}</loc>${changed}${twins}</url>`).join(
    '',
  );
}
