import type { MetaDescriptor } from '@remix-run/node';
import { inLocale, localeOfPath } from '~/paths';
import { siteText } from './text/common';

type Matches = readonly ({ id: string; data?: unknown } | undefined)[];

/** What search engines and chat previews are told of a page. */
export type PageMeta = {
  title: string;
  description: string;
  /** Path and canonical query, in the language of the page. */
  path: string;
  /** Path of the picture for previews. */
  image?: string;
  /** Width and height of that picture in pixels, where they are known. */
  /** What the picture shows, for whoever cannot see it. */
  imageAlt?: string;
  imageSize?: readonly [width: number, height: number];
  /** Path of an Atom feed of what the page lists. */
  feed?: string;
  /** For pages that only help a reader on their way, such as deep filters. */
  hidden?: boolean;
};

/** The head of a public page: title, description, canonical, hreflang and Open Graph. */
export function pageMeta(matches: Matches, page: PageMeta): MetaDescriptor[] {
  const root = matches.find((match) => match?.id === 'root')?.data as
    | { siteUrl: string }
    | undefined;
  const url = (path: string) => `${root?.siteUrl ?? ''}${path}`;
  const locale = localeOfPath(page.path.split('?')[0] as string);
  const site = siteText[locale].name;
  const title = page.title === site ? site : `${page.title} · ${site}`;
  return [
    { title },
    { name: 'description', content: page.description },
    ...(page.hidden ? [{ name: 'robots', content: 'noindex, follow' }] : []),
    { tagName: 'link', rel: 'canonical', href: url(page.path) },
    ...(['vi', 'en'] as const).map((hrefLang) => ({
      tagName: 'link',
      rel: 'alternate',
      hrefLang,
      href: url(inLocale(hrefLang, page.path)),
    })),
    {
      tagName: 'link',
      rel: 'alternate',
      hrefLang: 'x-default',
      href: url(inLocale('vi', page.path)),
    },
    ...(page.feed
      ? [{ tagName: 'link', rel: 'alternate', type: 'application/atom+xml', href: url(page.feed) }]
      : []),
    { property: 'og:title', content: page.title },
    { property: 'og:description', content: page.description },
    { property: 'og:url', content: url(page.path) },
    { property: 'og:type', content: 'website' },
    { property: 'og:site_name', content: site },
    { property: 'og:locale', content: locale === 'vi' ? 'vi_VN' : 'en_GB' },
    ...(page.image ? [{ property: 'og:image', content: url(page.image) }] : []),
    ...(page.imageSize ? imageSize(page.imageSize) : []),
    ...(page.imageAlt ? [{ property: 'og:image:alt', content: page.imageAlt }] : []),
  ];
}

/** Chats that know the size show the large picture at the first try. */
const imageSize = ([width, height]: readonly [number, number]) => [
  { property: 'og:image:width', content: String(width) },
  { property: 'og:image:height', content: String(height) },
  { name: 'twitter:card', content: 'summary_large_image' },
];
