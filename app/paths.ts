/**
 * The addresses of our pages, built in one place; `routes.ts` says what answers them. Vietnamese
 * pages stand at the root, English ones under `/en` with the same words.
 */
export const LOCALES = ['vi', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

export const localeOfPath = (pathname: string): Locale =>
  /^\/en(?![^/?#])/.test(pathname) ? 'en' : 'vi';

/** The same page in the other language: `/en/ban-do` ↔ `/ban-do`. */
export function inLocale(locale: Locale, path: string): string {
  const own = localeOfPath(path) === 'en' ? path.slice('/en'.length) : path;
  // One slash: `/en//elsewhere` must not become `//elsewhere`, which is another host's address.
  const bare = `/${own.replace(/^[/\\]+/, '')}`;
  if (locale === 'vi') return bare;
  return bare === '/' ? '/en' : `/en${bare}`;
}

const segment = encodeURIComponent;

/** Paths without their language; pass them through {@link inLocale} where they are linked. */
export const paths = {
  home: () => '/',
  products: (query = '') => (query ? `/san-pham?${query}` : '/san-pham'),
  product: (slug: string) => `/san-pham/${segment(slug)}`,
  producers: () => '/hop-tac-xa',
  producer: (slug: string) => `/hop-tac-xa/${segment(slug)}`,
  marks: () => '/nhan-hieu',
  mark: (slug: string) => `/nhan-hieu/${segment(slug)}`,
  map: () => '/ban-do',
  commune: (code: string) => `/xa/${segment(code)}`,
  stars: () => '/sao-ocop',
  about: () => '/gioi-thieu',
  suggestions: () => '/goi-y',
  drawing: (kind: string, view: string, seed: string) =>
    `/hinh-ve/${segment(kind)}/${segment(view)}/${segment(seed)}.svg`,
  feed: () => '/sao-con-han.atom',
  sitemap: () => '/sitemap.xml',
};

/** The page of a thing that search can find, by its kind. */
export const pageOfKind = {
  product: paths.product,
  producer: paths.producer,
  commune: paths.commune,
  mark: paths.mark,
};
