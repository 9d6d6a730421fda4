import { bilingual } from '../locale';

const lowerFirst = (text: string) => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);

/** The registry and what stands on the page of a mark. */
export const marksText = bilingual({
  vi: {
    title: 'Nhãn hiệu và chỉ dẫn địa lý',
    description:
      'Sổ tra cứu chỉ dẫn địa lý, nhãn hiệu tập thể và nhãn hiệu chứng nhận trên vùng đất Bắc Kạn cũ: số đăng ký, chủ sở hữu, khu vực, ai đang có quyền sử dụng.',
    lead: 'Ba loại dấu hiệu, ba lời hứa khác nhau. Chúng không thay cho nhau và không thay cho sao OCOP. Có nhãn hiệu chưa đủ: từng hợp tác xã còn phải được cấp quyền sử dụng cho từng sản phẩm.',
    sections: {
      'geographical-indication': 'Chỉ dẫn địa lý',
      'collective-trademark': 'Nhãn hiệu tập thể',
      'certification-mark': 'Nhãn hiệu chứng nhận',
      unconfirmed: 'Tên gọi chưa thấy đăng ký',
    },
    unconfirmedLead:
      'Báo chí hay gọi những tên này là thương hiệu, nhưng chúng tôi chưa tìm thấy trang nào cho biết đã đăng ký. Đây không phải nhãn hiệu đã đăng ký; tên nằm ở đây để người mua khỏi nhầm.',
    named: (name: string, product: string) => `“${name}” cho ${lowerFirst(product)}`,
    quoted: (name: string) => `“${name}”`,
    superseded: 'Đã được thay thế',
    users: (count: number) => `${count} chủ thể đang có quyền sử dụng`,
    noUsers: 'Chưa công bố ai đang có quyền sử dụng',
    number: 'Số đăng ký',
    decision: 'Quyết định',
    registered: 'Ngày đăng ký',
    term: 'Thời hạn',
    owner: 'Chủ sở hữu',
    stateOwned: 'Nhà nước',
    manager: 'Tổ chức quản lý',
    product: 'Sản phẩm',
    regulation: 'Quy chế sử dụng',
    indefinite: 'Không xác định thời hạn',
    until: (day: string) => `Đến ${day}`,
    endedOn: (day: string) => `Đã hết hạn ${day}`,
    tenYears: 'Mười năm kể từ ngày nộp đơn, gia hạn được; ngày hết hạn chưa công bố',
    overdue:
      'Mười năm kể từ ngày nộp đơn, gia hạn được. Kỳ đầu đã qua; chưa thấy công bố việc gia hạn',
  },
  en: {
    title: 'Marks and geographical indications',
    description:
      'The registry of geographical indications, collective trademarks and certification marks on the land of former Bắc Kạn: number, owner, area, and who may use them now.',
    lead: 'Three kinds of sign, three different promises. None stands in for another, nor for an OCOP star. A registration is not enough: each cooperative needs a right of use of its own, for named products.',
    sections: {
      'geographical-indication': 'Geographical indications',
      'collective-trademark': 'Collective trademarks',
      'certification-mark': 'Certification marks',
      unconfirmed: 'Names without a registration found',
    },
    unconfirmedLead:
      'The press often calls these names brands, but we found no page that shows a registration. They are not registered marks; they stand here so that buyers do not take them for one.',
    named: (name: string, product: string) => `“${name}” for ${lowerFirst(product)}`,
    quoted: (name: string) => `“${name}”`,
    superseded: 'Superseded',
    users: (count: number) =>
      `${count} ${count === 1 ? 'producer holds' : 'producers hold'} a right of use now`,
    noUsers: 'No right of use in force has been published',
    number: 'Registration number',
    decision: 'Decision',
    registered: 'Registered',
    term: 'Term',
    owner: 'Owner',
    stateOwned: 'The State',
    manager: 'Managed by',
    product: 'Product',
    regulation: 'Rules of use',
    indefinite: 'No end date',
    until: (day: string) => `Until ${day}`,
    endedOn: (day: string) => `Ended ${day}`,
    tenYears: 'Ten years from filing, renewable; the day it ends is not published',
    overdue:
      'Ten years from filing, renewable. The first term is over; no renewal has been seen published',
  },
});

/** The page of one mark. */
export const markPageText = bilingual({
  vi: {
    description: (title: string) =>
      `${title}: số đăng ký, thời hạn, khu vực trên bản đồ hôm nay, ai đang có quyền sử dụng và sản phẩm nào được mang dấu hiệu này.`,
    unconfirmedDescription: (name: string) =>
      `“${name}” không phải nhãn hiệu đã đăng ký: chưa tìm thấy đăng ký nào. Những gì đã biết về tên gọi này.`,
    unconfirmedTag: 'Không phải nhãn hiệu đã đăng ký',
    unconfirmed:
      'Đây không phải nhãn hiệu đã đăng ký. Báo chí gọi là thương hiệu, nhưng chúng tôi chưa tìm thấy trang nào cho thấy đã đăng ký, nên không sản phẩm nào ở đây được gắn tên này như một nhãn hiệu.',
    supersededTitle: 'Nhãn hiệu này đã được thay thế',
    supersededSince: (day: string) => `Nhãn hiệu này đã được thay thế từ ${day}`,
    willBeSuperseded: (day: string) => `Từ ${day} nhãn hiệu này được thay thế bằng`,
    superseded: 'Không còn được dùng để giới thiệu sản phẩm. Nay là:',
    supersedes: 'Thay cho',
    facts: 'Đăng ký',
    area: 'Khu vực',
    areaWords: 'Theo lời văn đăng ký hoặc nguồn công bố (tên cũ, giữ nguyên)',
    areaToday: 'Nằm ở đâu trên bản đồ hôm nay',
    areaParts: (parts: string) => `phần đất ${parts} cũ`,
    areaCaution:
      'Một xã hôm nay được tô màu khi có ít nhất một xã cũ trong đó được nêu tên; phần còn lại của xã có thể nằm ngoài khu vực.',
    areaIncomplete: 'Danh sách chưa đủ: văn bản đăng ký có thể nêu thêm nơi khác.',
    areaUnmapped: 'Chưa đưa được lên bản đồ',
    areaUnmappedWhy: 'Những xã này đã sáp nhập từ trước tháng 7/2025, chưa rõ nay thuộc xã nào:',
    areaNone: 'Chưa thấy danh sách xã, nên chưa vẽ được lên bản đồ.',
    inArea: 'trong khu vực',
    map: (title: string) => `Bản đồ khu vực: ${title}`,
    rights: 'Ai đang có quyền sử dụng',
    rightsNone: 'Chưa công bố quyền sử dụng nào đang có hiệu lực.',
    right: {
      number: 'Giấy số',
      granted: 'Cấp ngày',
      until: 'Hiệu lực đến',
      noEnd: 'Giấy không ghi ngày hết hạn',
      issuer: 'Nơi cấp',
      products: 'Cho sản phẩm',
      reason: 'Lý do',
    },
    expiringSoon: (day: string) => `sắp hết hạn ${day}`,
    products: 'Sản phẩm được mang dấu hiệu này',
    history: 'Quyền không còn hoặc chưa có hiệu lực',
    historyLead: 'Để tra cứu. Không giấy nào dưới đây cho phép dùng dấu hiệu hôm nay.',
    status: {
      suspended: (day: string) => `Bị đình chỉ ${day}`,
      upcoming: (day: string) => `Chưa có hiệu lực, từ ${day}`,
      'mark-ended': 'Hết theo nhãn hiệu',
      expired: (day: string) => `Hết hạn ${day}`,
      unknown: 'Chưa rõ ngày cấp',
    },
    related: 'Sản phẩm cùng loại, chưa công bố quyền sử dụng',
    relatedLead:
      'Những sản phẩm này thuộc loại và vùng liên quan. Chúng tôi chưa thấy công bố quyền sử dụng, nên không gắn dấu hiệu cho chúng.',
    notes: 'Ghi chú',
    noteVietnamese: 'Ghi chú chưa có bản dịch; đây là nguyên văn tiếng Việt.',
    promise: 'Dấu hiệu này hứa điều gì',
    promises: 'Hứa',
    notPromises: 'Không hứa',
    law: 'Luật Sở hữu trí tuệ 50/2005/QH11, sửa đổi các năm 2009, 2019 và 2022.',
    allProducts: (count: number) => `Xem tất cả ${count} sản phẩm`,
    json: 'Dữ liệu JSON của trang này',
  },
  en: {
    description: (title: string) =>
      `${title}: number, term, area on the map of today, who holds a right of use now and which products may carry it.`,
    unconfirmedDescription: (name: string) =>
      `“${name}” is not a registered mark: no registration was found. What is known of the name.`,
    unconfirmedTag: 'Not a registered mark',
    unconfirmed:
      'This is not a registered mark. The press calls it a brand, but we found no page that shows a registration, so no product here carries the name as a mark.',
    supersededTitle: 'This mark has been superseded',
    supersededSince: (day: string) => `This mark was superseded from ${day}`,
    willBeSuperseded: (day: string) => `From ${day} another mark takes the place of this one`,
    superseded: 'It no longer speaks for any product. Today it is:',
    supersedes: 'Takes the place of',
    facts: 'Registration',
    area: 'Area',
    areaWords: 'In the words of the registration or its source (old names, kept as they were)',
    areaToday: 'Where that is on the map of today',
    areaParts: (parts: string) => `land of former ${parts}`,
    areaCaution:
      'A commune is coloured when at least one former commune within it was named; the rest of it may lie outside the area.',
    areaIncomplete: 'The list is not complete: the registration may name other places.',
    areaUnmapped: 'Not on the map',
    areaUnmappedWhy:
      'These communes were merged before July 2025, and which commune they belong to today is not known:',
    areaNone: 'No list of communes was found, so the area could not be drawn.',
    inArea: 'in the area',
    map: (title: string) => `Map of the area: ${title}`,
    rights: 'Who may use it now',
    rightsNone: 'No right of use in force has been published.',
    right: {
      number: 'Paper number',
      granted: 'Granted',
      until: 'In force until',
      noEnd: 'The paper names no end',
      issuer: 'Issued by',
      products: 'For',
      reason: 'Reason',
    },
    expiringSoon: (day: string) => `ends soon, ${day}`,
    products: 'Products that may carry it',
    history: 'Rights that are over or have not begun',
    historyLead: 'For the record. None of these papers allows the sign to be used today.',
    status: {
      suspended: (day: string) => `Suspended ${day}`,
      upcoming: (day: string) => `Not yet in force, from ${day}`,
      'mark-ended': 'Ended with the mark',
      expired: (day: string) => `Ended ${day}`,
      unknown: 'Day of grant not known',
    },
    related: 'Products of the kind without a published right',
    relatedLead:
      'These products are of the kind and from the land concerned. We have seen no right of use published for them, so the sign is not shown on them.',
    notes: 'Notes',
    noteVietnamese: 'This note is not translated yet; this is the Vietnamese original.',
    promise: 'What this sign promises',
    promises: 'It promises',
    notPromises: 'It does not promise',
    law: 'Law on Intellectual Property 50/2005/QH11, amended in 2009, 2019 and 2022.',
    allProducts: (count: number) => `See all ${count} products`,
    json: 'This page as JSON',
  },
});

/** What each kind of sign says and what it leaves unsaid, in plain words. */
export const markMeaning = bilingual({
  vi: {
    'geographical-indication': {
      short: 'Sản phẩm có danh tiếng hoặc đặc tính nhờ chính vùng đất mang tên.',
      is: 'Sản phẩm đến từ vùng đã đăng ký và có danh tiếng, chất lượng hoặc đặc tính chủ yếu do vùng đất ấy mà có. Chỉ dẫn thuộc về Nhà nước, một tổ chức được giao quản lý, và không có ngày hết hạn.',
      not: 'Mọi sản phẩm trong vùng đều đạt: người làm phải đáp ứng điều kiện và được trao quyền sử dụng. Dấu hiệu cũng không nói gì về sao OCOP hay giá.',
    },
    'collective-trademark': {
      short: 'Người làm ra là thành viên của tổ chức sở hữu nhãn hiệu.',
      is: 'Người làm ra sản phẩm là thành viên của tổ chức sở hữu nhãn hiệu và theo quy chế chung của tổ chức đó. Hiệu lực mười năm kể từ ngày nộp đơn, gia hạn được nhiều lần.',
      not: 'Chất lượng được một bên độc lập chứng nhận. Người ngoài tổ chức không được dùng, dù ở cùng vùng.',
    },
    'certification-mark': {
      short: 'Chủ nhãn hiệu chứng nhận sản phẩm của người khác đạt tiêu chuẩn đã công bố.',
      is: 'Chủ nhãn hiệu đã xem xét và cho phép người khác dùng, để chứng nhận xuất xứ, nguyên liệu, cách làm hoặc chất lượng của sản phẩm. Hiệu lực mười năm kể từ ngày nộp đơn, gia hạn được nhiều lần.',
      not: 'Sản phẩm khác của cùng một người làm cũng đạt: chỉ sản phẩm được chứng nhận mới được mang.',
    },
  },
  en: {
    'geographical-indication': {
      short: 'The goods owe their name or character to the land they are named after.',
      is: 'That the goods come from the registered area and owe their reputation, quality or character mainly to it. The indication belongs to the State, a body is charged with managing it, and it has no end.',
      not: 'That everything from the area qualifies: makers must meet the conditions and be given the right to use it. It says nothing of OCOP stars or price.',
    },
    'collective-trademark': {
      short: 'The maker is a member of the organisation that owns the mark.',
      is: 'That the maker is a member of the organisation that owns the mark and follows its common rules. It lasts ten years from filing and can be renewed again and again.',
      not: 'That an independent party has certified the quality. People outside the organisation may not use it, even in the same place.',
    },
    'certification-mark': {
      short: 'The owner certifies that goods made by others meet a published standard.',
      is: 'That the owner has looked at the goods of others and lets them use the mark, to certify their origin, material, method or quality. It lasts ten years from filing and can be renewed again and again.',
      not: 'Anything about the maker’s other goods: only what was certified may carry it.',
    },
  },
});

/** Pages the explanations rest on. */
export const MARK_LAW_SOURCES = [
  {
    label: 'luatviet.co',
    url: 'https://luatviet.co/chi-dan-dia-ly-va-nhan-hieu-tap-the-khac-nhau-nhu-the-nao/n20170524045758628.html',
  },
  { label: 'luatsubaoho.com', url: 'https://luatsubaoho.com/phapluat/?p=5268' },
  {
    label: 'baohothuonghieu.net',
    url: 'https://baohothuonghieu.net/to-chuc-co-quyen-dang-ky-nhan-hieu-chung-nhan/',
  },
];
