import { paths } from '~/paths';

/** An address that is measured. */
export type Target = {
  name: string;
  path: string;
  /** Lists and searches grow with the catalogue; so do their floors. */
  grows?: true;
};

const product = paths.product('san-pham-thu-1500');

/** What buyers ask for, from the most often asked. */
export const TARGETS: readonly Target[] = [
  { name: 'home', path: paths.home(), grows: true },
  { name: 'list', path: paths.products(), grows: true },
  { name: 'list, three facets', path: paths.products('nhom=1&sao=4&mua=dang-mua'), grows: true },
  {
    name: 'search "lạp xường"',
    path: paths.products(`q=${encodeURIComponent('lạp xường')}`),
    grows: true,
  },
  { name: 'search "lap xuong"', path: paths.products('q=lap+xuong'), grows: true },
  { name: 'search "lap xuogn"', path: paths.products('q=lap+xuogn'), grows: true },
  { name: 'product', path: product },
  { name: 'producer', path: paths.producer('htx-thu-1500') },
  { name: 'mark', path: paths.mark('bi-xanh-thom-ba-be') },
  { name: 'product as JSON', path: `${product}.json` },
  { name: 'drawing', path: '/hinh-ve/sausages/main/lap-xuong-gac-bep.svg' },
];

/** As phones ask. */
export const PHONE = {
  'Accept-Encoding': 'gzip, deflate, br',
  'User-Agent':
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 Mobile Safari/537.36',
};

/** The same page under an address nobody asked for before; `%d` becomes another number each time, from 1
 * again with each load: who loads a server several times names the rounds. */
export const unseen = (path: string, round = ''): string =>
  `${path}${path.includes('?') ? '&' : '?'}_=${round}%d`;
