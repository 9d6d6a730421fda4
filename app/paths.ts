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

/** Pages of a cooperative's workspace, below `/htx/:coopSlug`. */
export type CoopPage =
  | ''
  | 'san-pham'
  | `san-pham/${string}`
  | 'anh'
  | 'ho-so'
  | 'ho-so/lich-su'
  | 'ho-so/xem-truoc'
  | 'hoi-mua'
  | `hoi-mua/${number}`
  | 'bang-tinh'
  | `bang-tinh/${string}`
  | 'in-an'
  | `in-an/${string}`
  | 'giay-to'
  | `gia-han/${number}`
  | 'thanh-vien';

const workspace = (slug: string, page: CoopPage = '') =>
  page ? `/htx/${segment(slug)}/${page}` : `/htx/${segment(slug)}`;

/** Lists of the desk that are given away as workbooks, by the names of their pages. */
export const DESK_LISTS = [
  'hang-cho',
  'quyet-dinh',
  'nhan-hieu',
  'gioi-thieu',
  'nhac-han',
  'nhac-han-quy',
  'co-so',
  'khen-thuong',
  'nguoi',
  'noi-chon',
  'mau-ly-do',
  'tu-ngu',
  'chu-tren-trang',
  'bao-cao',
  'nhat-ky',
] as const;
export type DeskListName = (typeof DESK_LISTS)[number];
/** Lists that each decision, mark, collection and producer has of its own. */
export type DeskListOfOneName = 'quyet-dinh' | 'nhan-hieu' | 'gioi-thieu' | 'khen-thuong';
export type DeskList = DeskListName | `${DeskListOfOneName}/${string}`;

/** Pages of the agencies' desk, below `/co-quan`. */
export type DeskPage =
  | ''
  | `duyet/${'product' | 'producer'}/${number}`
  | 'khai'
  | `khai/${number}`
  | `tep/${number}`
  | 'quyet-dinh'
  | `quyet-dinh/${'moi' | 'nhap' | 'mau.xlsx' | number}`
  | `quyet-dinh/${number}/ca-quyet-dinh`
  | 'nhan-hieu'
  | `nhan-hieu/${string}`
  | 'gioi-thieu'
  | `gioi-thieu/${'moi' | number}`
  | `gioi-thieu/${number}/xem-truoc`
  | 'nhac-han'
  | `nhac-han/${'quy' | 'thu.pdf'}`
  | 'co-so'
  | `co-so/${string}`
  | 'nguoi'
  | 'noi-chon'
  | 'tu-ngu'
  | 'mau-ly-do'
  | 'chu-tren-trang'
  | 'bao-cao'
  | `bao-cao/${'quy' | 'quy.xlsx'}`
  | `xuat/${DeskList}.xlsx`
  | 'nhat-ky'
  | `nhat-ky/${'kiem-tra' | 'nhat-ky.csv'}`;

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
  signIn: (back = '', did = '') => {
    const asked = [back && `tiep=${segment(back)}`, did && `da=${did}`].filter(Boolean).join('&');
    return asked ? `/dang-nhap?${asked}` : '/dang-nhap';
  },
  secondFactor: (back = '') => (back ? `/dang-nhap/ma?tiep=${segment(back)}` : '/dang-nhap/ma'),
  signOut: () => '/dang-xuat',
  account: () => '/tai-khoan',
  ownData: () => '/tai-khoan/du-lieu.json',
  enrol: () => '/tai-khoan/xac-thuc',
  factorAgain: (back = '') => (back ? `/tai-khoan/ma?tiep=${segment(back)}` : '/tai-khoan/ma'),
  eraseAccount: () => '/tai-khoan/xoa',
  invitation: (secret: string) => `/loi-moi/${segment(secret)}`,
  enquiry: (query = '') => (query ? `/hoi-mua?${query}` : '/hoi-mua'),
  enquirySent: (count: number) => `/hoi-mua/da-gui?so=${count}`,
  takeBack: (secret: string) => `/hoi-mua/rut/${segment(secret)}`,
  visit: () => '/luot',
  qr: (code: string) => `/q/${segment(code)}`,
  shareCard: (slug: string) => `/the-chia-se/${segment(slug)}.jpg`,
  photo: (sha256: string, file: string) => `/anh/${segment(sha256)}/${segment(file)}`,
  coop: workspace,
  desk: (page: DeskPage = '', query = '') =>
    (page ? `/co-quan/${page}` : '/co-quan') + (query && `?${query}`),
  exemplars: (year?: number) => (year ? `/guong-dien-hinh?nam=${year}` : '/guong-dien-hinh'),
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
