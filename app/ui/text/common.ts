import { bilingual } from '../locale';

export const siteText = bilingual({
  vi: {
    name: 'Sao OCOP Bắc Kạn',
    skip: 'Tới nội dung chính',
    menu: 'Danh mục',
    products: 'Sản phẩm',
    producers: 'Hợp tác xã',
    marks: 'Nhãn hiệu',
    map: 'Bản đồ',
    stars: 'Sao OCOP là gì',
    exemplars: 'Gương điển hình',
    about: 'Giới thiệu',
    otherLanguage: 'English',
    search: 'Tìm',
    searchLabel: 'Tìm sản phẩm, hợp tác xã, xã',
    searchExample: 'lạp xường, thuốc tắm, Ba Bể…',
    home: 'Trang chủ',
    path: 'Đường dẫn',
    footer:
      'Danh mục sản phẩm OCOP trên vùng đất Bắc Kạn cũ, nay thuộc tỉnh Thái Nguyên. Không bán hàng, không thu phí: người mua gặp thẳng người làm ra sản phẩm.',
    errorsTo: 'Báo sai sót:',
    errorsPhone: 'Điện thoại:',
    errorsEmail: 'Thư điện tử:',
    printed: (url: string, day: string) => `${url} · sao tính theo ngày ${day}`,
    sampleNotice: 'Thông tin gắn nhãn “minh hoạ” là dữ liệu trình diễn, không phải số liệu thật.',
  },
  en: {
    name: 'OCOP Stars of Bắc Kạn',
    skip: 'Skip to main content',
    menu: 'Menu',
    products: 'Products',
    producers: 'Producers',
    marks: 'Marks',
    map: 'Map',
    stars: 'What a star means',
    exemplars: 'Exemplars',
    about: 'About',
    otherLanguage: 'Tiếng Việt',
    search: 'Search',
    searchLabel: 'Search products, producers, communes',
    searchExample: 'sausage, herbal bath, Ba Bể…',
    home: 'Home',
    path: 'Breadcrumb',
    footer:
      'A catalogue of OCOP products (One Commune One Product) from the land of former Bắc Kạn province, today part of Thái Nguyên. Nothing is sold here and no fee is charged: buyers reach the makers themselves.',
    errorsTo: 'Report an error:',
    errorsPhone: 'Phone:',
    errorsEmail: 'E-mail:',
    printed: (url: string, day: string) => `${url} · stars as of ${day}`,
    sampleNotice:
      'Anything tagged “sample” was invented for demonstration and is not a real figure.',
  },
});

/** Words for where a claim comes from, and for what is not known. */
export const claimText = bilingual({
  vi: {
    sample: 'minh hoạ',
    sampleTitle: 'Dữ liệu trình diễn, không phải số liệu thật',
    unsourced: 'chưa có nguồn',
    unsourcedTitle: 'Chỉ có tên trong ghi chép, chưa thấy trang nào công bố',
    unknown: 'chưa công bố',
    untranslated: 'Chưa có bản dịch tiếng Anh; đây là nguyên văn tiếng Việt.',
    sources: 'Nguồn',
    original: (place: string) => `Bản gốc lưu tại (theo lời cán bộ): ${place}`,
  },
  en: {
    sample: 'sample',
    sampleTitle: 'Invented for demonstration, not a real figure',
    unsourced: 'no source',
    unsourcedTitle: 'Named in research notes only; no published page was found',
    unknown: 'not published',
    untranslated: 'Not translated yet; this is the Vietnamese original.',
    sources: 'Sources',
    original: (place: string) => `The original is kept at (in an officer’s words): ${place}`,
  },
});

/** The statuses of decisions and the words around stars. */
export const starText = bilingual({
  vi: {
    stars: (stars: number) => `${stars} sao`,
    litLabel: (stars: number) => `${stars} sao OCOP còn hiệu lực`,
    recognised: 'Đã công nhận OCOP',
    decided: (when: string) => `công nhận ${when}`,
    expiringSoon: (day: string) => `sắp hết hạn ${day}`,
    once: (stars: number | null) => (stars ? `Từng đạt ${stars} sao` : 'Từng được công nhận OCOP'),
    ended: (when: string) => `hết hạn ${when}`,
    revoked: (when: string) => `bị thu hồi ${when}`,
    upcoming: (stars: number | null, when: string) =>
      `${stars ? `${stars} sao` : 'Công nhận'} có hiệu lực từ ${when}`,
    round: (stars: number | null) =>
      `Qua vòng đánh giá cấp huyện${stars ? ` (${stars} sao)` : ''}, chưa phải công nhận`,
    unsettled: (stars: number | null) =>
      `${stars ? `${stars} sao` : 'Công nhận'} theo nguồn, chưa rõ còn hạn hay không`,
    none: 'Chưa có quyết định sao nào được công bố',
    status: {
      'in-force': 'Còn hiệu lực',
      expiring: 'Sắp hết hạn',
      expired: 'Đã hết hạn',
      revoked: 'Đã thu hồi',
      upcoming: 'Chưa có hiệu lực',
      unknown: 'Chưa rõ còn hạn hay không',
    },
  },
  en: {
    stars: (stars: number) => (stars === 1 ? '1 star' : `${stars} stars`),
    litLabel: (stars: number) => `${stars} OCOP ${stars === 1 ? 'star' : 'stars'} in force`,
    recognised: 'Recognised by OCOP',
    decided: (when: string) => `recognised ${when}`,
    expiringSoon: (day: string) => `ends soon, ${day}`,
    once: (stars: number | null) => (stars ? `Once ${stars} stars` : 'Once recognised by OCOP'),
    ended: (when: string) => `ended ${when}`,
    revoked: (when: string) => `revoked ${when}`,
    upcoming: (stars: number | null, when: string) =>
      `${stars ? `${stars} stars` : 'Recognition'} from ${when}`,
    round: (stars: number | null) =>
      `Passed a district round${stars ? ` (${stars} stars)` : ''}, which is not a recognition`,
    unsettled: (stars: number | null) =>
      `${stars ? `${stars} stars` : 'Recognised'} by its source; whether still in force is not known`,
    none: 'No star decision has been published',
    status: {
      'in-force': 'In force',
      expiring: 'Ends soon',
      expired: 'Ended',
      revoked: 'Revoked',
      upcoming: 'Not yet in force',
      unknown: 'Not known whether in force',
    },
  },
});

export const markText = bilingual({
  vi: {
    kind: {
      'geographical-indication': 'Chỉ dẫn địa lý',
      'collective-trademark': 'Nhãn hiệu tập thể',
      'certification-mark': 'Nhãn hiệu chứng nhận',
    },
  },
  en: {
    kind: {
      'geographical-indication': 'Geographical indication',
      'collective-trademark': 'Collective trademark',
      'certification-mark': 'Certification mark',
    },
  },
});

/** Words of fields that every form has. */
export const fieldText = bilingual({
  vi: { choose: 'Chọn…' },
  en: { choose: 'Choose…' },
});
