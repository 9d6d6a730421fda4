import type { FacetKey, Ignored, Sort } from '~/domain/catalogue/filters';
import { formatNumber } from '../format';
import { bilingual } from '../locale';

type ListText = {
  title: string;
  titleFor: (query: string) => string;
  description: string;
  found: (total: number) => string;
  filters: string;
  showFilters: string;
  closeFilters: string;
  chosen: string;
  remove: (label: string) => string;
  clearAll: string;
  sortBy: string;
  sorts: Record<Sort, string>;
  facets: Record<FacetKey, string>;
  formerCommunes: string;
  more: (count: number) => string;
  /** How many values are not offered: none of them has more products than one that is. */
  hidden: (count: number) => string;
  /** Where the other values of a facet are found. */
  elsewhere: { [key in FacetKey]?: string };
  star: (stars: string) => string;
  inSeason: string;
  bands: Record<string, string>;
  markKinds: Record<string, string>;
  pages: string;
  page: (page: number, pages: number) => string;
  previous: string;
  next: string;
  corrected: (query: string) => string;
  partial: string;
  /** A mark asked for that no product can show any more; the day where it was published. */
  pastMark: {
    superseded: (label: string, day: string | null) => string;
    ended: (label: string, day: string | null) => string;
    products: (successor: string, total: number) => string;
    successor: (label: string) => string;
  };
  ignoredTitle: string;
  keys: Record<string, string>;
  reasons: Record<Ignored['reason'], string>;
  emptyTitle: string;
  empty: string;
  without: (label: string, total: number) => string;
  tryWords: string;
  allProducts: string;
  download: string;
};

export const listText = bilingual<ListText>({
  vi: {
    title: 'Sản phẩm',
    titleFor: (query) => `Tìm “${query}”`,
    description:
      'Sản phẩm OCOP vùng Bắc Kạn cũ: lọc theo sao còn hiệu lực, nhóm, xã, hợp tác xã, nhãn hiệu, mùa và giá.',
    found: (total) => `${total} sản phẩm`,
    filters: 'Lọc sản phẩm',
    showFilters: 'Lọc',
    closeFilters: 'Đóng, xem kết quả',
    chosen: 'Đang lọc',
    remove: (label) => `Bỏ lọc ${label}`,
    clearAll: 'Bỏ mọi lọc',
    sortBy: 'Sắp xếp',
    sorts: {
      'phu-hop': 'Phù hợp nhất',
      moi: 'Mới công nhận',
      sao: 'Nhiều sao',
      'gia-tang': 'Giá thấp trước',
      'gia-giam': 'Giá cao trước',
      ten: 'Tên A–Y',
    },
    facets: {
      nhom: 'Nhóm',
      sao: 'Sao còn hiệu lực',
      xa: 'Xã, phường',
      huyen: 'Huyện cũ',
      htx: 'Chủ thể',
      'loai-nhan-hieu': 'Loại nhãn hiệu',
      'nhan-hieu': 'Nhãn hiệu',
      mua: 'Mùa',
      gia: 'Giá',
      bo: 'Bộ tiêu chí',
    },
    formerCommunes: 'Tên xã trước 01/07/2025',
    more: (count) => `Xem thêm ${count}`,
    hidden: (count) => `Còn ${formatNumber(count, 'vi')} mục khác không hiện ở đây.`,
    elsewhere: {
      xa: 'Tìm xã trên bản đồ',
      huyen: 'Tìm trên bản đồ',
      htx: 'Xem tất cả chủ thể',
      'nhan-hieu': 'Xem tất cả nhãn hiệu',
    },
    star: (stars) => `${stars} sao`,
    inSeason: 'Đang mùa tháng này',
    bands: {
      'duoi-100': 'Dưới 100.000 ₫',
      '100-300': '100.000 – 300.000 ₫',
      '300-1000': '300.000 – 1.000.000 ₫',
      'tren-1000': 'Từ 1.000.000 ₫',
    },
    markKinds: {
      'chi-dan-dia-ly': 'Chỉ dẫn địa lý',
      'nhan-hieu-tap-the': 'Nhãn hiệu tập thể',
      'nhan-hieu-chung-nhan': 'Nhãn hiệu chứng nhận',
    },
    pages: 'Các trang kết quả',
    page: (page, pages) => `Trang ${page} / ${pages}`,
    previous: 'Trang trước',
    next: 'Trang sau',
    corrected: (query) => `Không thấy đúng chữ đã gõ, đây là kết quả cho “${query}”.`,
    partial: 'Không sản phẩm nào có đủ các chữ đã gõ; đây là những sản phẩm gần nhất.',
    pastMark: {
      superseded: (label, day) =>
        `Nhãn hiệu “${label}” đã được thay thế${day ? ` từ ${day}` : ''}, nên không sản phẩm nào còn mang.`,
      ended: (label, day) =>
        `Nhãn hiệu “${label}” đã hết hạn${day ? ` sau ngày ${day}` : ''}, nên không sản phẩm nào còn mang.`,
      products: (successor, total) => `Xem ${total} sản phẩm mang “${successor}”`,
      successor: (label) => `Nhãn hiệu nay thay vào: “${label}”`,
    },
    ignoredTitle: 'Đã bỏ qua một phần địa chỉ:',
    keys: { q: 'từ tìm', 'sap-xep': 'sắp xếp', trang: 'trang' },
    reasons: {
      'not-a-value': 'không có giá trị này',
      repeated: 'ghi nhiều lần, chỉ dùng lần đầu',
      'too-long': 'quá dài, chỉ dùng 200 chữ cái đầu',
      'broken-text': 'có ký tự hỏng',
      'no-such-page': 'không có trang này, xem trang cuối',
    },
    emptyTitle: 'Chưa có sản phẩm nào khớp',
    empty: 'Thử bớt một điều kiện, hoặc tìm bằng từ khác. Gõ không dấu cũng được.',
    without: (label, total) => `Bỏ “${label}”: còn ${total} sản phẩm`,
    tryWords: 'Thử tìm',
    allProducts: 'Xem mọi sản phẩm',
    download: 'Tải danh sách này',
  },
  en: {
    title: 'Products',
    titleFor: (query) => `Search for “${query}”`,
    description:
      'OCOP products of former Bắc Kạn: filter by stars in force, group, commune, producer, mark, season and price.',
    found: (total) => (total === 1 ? '1 product' : `${total} products`),
    filters: 'Filter products',
    showFilters: 'Filter',
    closeFilters: 'Close and see results',
    chosen: 'Filtered by',
    remove: (label) => `Remove filter ${label}`,
    clearAll: 'Remove all filters',
    sortBy: 'Sort by',
    sorts: {
      'phu-hop': 'Best match',
      moi: 'Newest recognition',
      sao: 'Most stars',
      'gia-tang': 'Lowest price',
      'gia-giam': 'Highest price',
      ten: 'Name',
    },
    facets: {
      nhom: 'Group',
      sao: 'Stars in force',
      xa: 'Commune or ward',
      huyen: 'Former district',
      htx: 'Producer',
      'loai-nhan-hieu': 'Kind of mark',
      'nhan-hieu': 'Mark',
      mua: 'Season',
      gia: 'Price',
      bo: 'Criteria set',
    },
    formerCommunes: 'Commune names before 1 July 2025',
    more: (count) => `Show ${count} more`,
    hidden: (count) => `${formatNumber(count, 'en')} more are not shown here.`,
    elsewhere: {
      xa: 'Find a commune on the map',
      huyen: 'Find it on the map',
      htx: 'All producers',
      'nhan-hieu': 'All marks',
    },
    star: (stars) => (stars === '1' ? '1 star' : `${stars} stars`),
    inSeason: 'In season this month',
    bands: {
      'duoi-100': 'Under 100,000 ₫',
      '100-300': '100,000 – 300,000 ₫',
      '300-1000': '300,000 – 1,000,000 ₫',
      'tren-1000': '1,000,000 ₫ and over',
    },
    markKinds: {
      'chi-dan-dia-ly': 'Geographical indication',
      'nhan-hieu-tap-the': 'Collective trademark',
      'nhan-hieu-chung-nhan': 'Certification mark',
    },
    pages: 'Result pages',
    page: (page, pages) => `Page ${page} of ${pages}`,
    previous: 'Previous page',
    next: 'Next page',
    corrected: (query) => `Nothing has the words as typed; these are results for “${query}”.`,
    partial: 'No product has all the words; these come closest.',
    pastMark: {
      superseded: (label, day) =>
        `The mark “${label}” was superseded${day ? ` from ${day}` : ''}, so no product carries it any more.`,
      ended: (label, day) =>
        `The term of the mark “${label}” ended${day ? ` on ${day}` : ''}, so no product carries it any more.`,
      products: (successor, total) =>
        `See ${total} ${total === 1 ? 'product' : 'products'} with “${successor}”`,
      successor: (label) => `The mark in its place: “${label}”`,
    },
    ignoredTitle: 'Part of the address was ignored:',
    keys: { q: 'search words', 'sap-xep': 'sorting', trang: 'page' },
    reasons: {
      'not-a-value': 'no such value',
      repeated: 'given more than once, only the first is used',
      'too-long': 'too long, only the first 200 characters are used',
      'broken-text': 'has broken characters',
      'no-such-page': 'no such page, this is the last one',
    },
    emptyTitle: 'No product matches yet',
    empty: 'Drop a condition or try other words. Typing without diacritics works too.',
    without: (label, total) =>
      `Without “${label}”: ${total} ${total === 1 ? 'product' : 'products'}`,
    tryWords: 'Try searching',
    allProducts: 'See all products',
    download: 'Download this list',
  },
});
