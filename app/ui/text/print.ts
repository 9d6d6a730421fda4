import { bilingual } from '../locale';

/** Words that are printed on paper and drawn on share cards. */
export const paperText = bilingual({
  vi: {
    stars: (stars: number) => `${stars} sao OCOP`,
    recognised: 'Đã công nhận OCOP',
    scanProducer: 'Quét mã để xem trang hôm nay',
    decision: (number: string, when: string | null) =>
      `Quyết định ${number}${when ? ` ${when}` : ''}`,
    decidedOn: (when: string) => `Quyết định ${when}`,
    decidedBy: (issuer: string) => `của ${issuer}`,
    rightUntil: (day: string) => `quyền dùng đến ${day}`,
    asOf: (day: string) => `Sao và quyền nhãn hiệu tính theo ngày ${day}. Quét mã để xem hôm nay.`,
    price: 'Giá',
    unknownMaker: 'chủ thể chưa công bố',
    formerly: (name: string) => `${name} cũ`,
    address: 'Địa chỉ',
    before: 'Trước đây',
    beforeDay: (day: string) => `Trước ${day}`,
    contacts: 'Liên hệ',
    noContacts: 'Chưa công bố cách liên hệ',
    story: 'Câu chuyện',
    marks: 'Nhãn hiệu được dùng',
    products: 'Sản phẩm',
    noProducts: 'Chưa có sản phẩm nào trong danh mục',
    more: (count: number) => `và ${count} sản phẩm khác: quét mã để xem`,
    moreMarks: (count: number) => `và ${count} nhãn hiệu khác: quét mã để xem`,
    founded: (when: string) => `Thành lập ${when}`,
    files: {
      labels: (producer: string) => `Nhãn QR, ${producer}`,
      card: (product: string) => `Thẻ kệ: ${product}`,
      profile: (producer: string) => `Hồ sơ: ${producer}`,
    },
    shareCard: (name: string) => `Thẻ giới thiệu: ${name}`,
  },
  en: {
    stars: (stars: number) => (stars === 1 ? '1 OCOP star' : `${stars} OCOP stars`),
    recognised: 'Recognised by OCOP',
    scanProducer: 'Scan to see this page today',
    decision: (number: string, when: string | null) =>
      `Decision ${number}${when ? ` ${when}` : ''}`,
    decidedOn: (when: string) => `Decided ${when}`,
    decidedBy: (issuer: string) => `by ${issuer}`,
    rightUntil: (day: string) => `right of use until ${day}`,
    asOf: (day: string) => `Stars and rights to marks as of ${day}. Scan to see them today.`,
    price: 'Price',
    unknownMaker: 'maker not published',
    formerly: (name: string) => `formerly ${name}`,
    address: 'Address',
    before: 'Formerly',
    beforeDay: (day: string) => `Before ${day}`,
    contacts: 'Contacts',
    noContacts: 'No way to be reached has been published',
    story: 'Story',
    marks: 'Marks in use',
    products: 'Products',
    noProducts: 'No product in the catalogue yet',
    more: (count: number) =>
      `and ${count} more ${count === 1 ? 'product' : 'products'}: scan to see`,
    moreMarks: (count: number) =>
      `and ${count} more ${count === 1 ? 'mark' : 'marks'}: scan to see`,
    founded: (when: string) => `Founded ${when}`,
    files: {
      labels: (producer: string) => `QR labels, ${producer}`,
      card: (product: string) => `Shelf card: ${product}`,
      profile: (producer: string) => `Profile: ${producer}`,
    },
    shareCard: (name: string) => `Card introducing ${name}`,
  },
});

/** The page of the workspace where a cooperative chooses what to print. */
export const printText = bilingual({
  vi: {
    title: 'In ấn',
    lead: 'Tệp PDF mở được trên điện thoại và ngoài hàng in. Chỉ in những gì người mua đang thấy: bản đã duyệt, sao còn hạn, quyền nhãn hiệu còn hiệu lực.',
    paperOutlives:
      'Giấy sống lâu hơn sao. Mỗi nhãn ghi ngày cuối của sao và mang mã QR: người mua quét là biết hôm nay sao còn hay không. Sao gia hạn rồi thì in nhãn mới.',
    none: 'Chưa có sản phẩm nào lên trang, nên chưa có gì để in. Sản phẩm được duyệt sẽ hiện ở đây.',
    labels: 'Nhãn QR',
    products: 'Sản phẩm cần in nhãn',
    noStars: 'không có sao còn hạn: nhãn không in sao',
    sheet: 'Loại giấy nhãn',
    sheets: {
      '3x8': 'A4, 24 nhãn 70 × 37 mm (3 cột, 8 hàng)',
      '5x13': 'A4, 65 nhãn 38 × 21 mm (5 cột, 13 hàng)',
      '50x30': 'Cuộn nhãn 50 × 30 mm, mỗi trang một nhãn',
    },
    copies: 'Số nhãn mỗi sản phẩm',
    start: 'Bắt đầu từ ô nhãn số',
    startHelp:
      'Tờ đã bóc dở thì đếm từ trái sang phải, từ trên xuống dưới, rồi ghi số của ô còn nhãn đầu tiên. Tờ mới: 1.',
    makeLabels: 'Tạo tệp nhãn PDF',
    trueSize:
      'Khi in hãy chọn “Kích thước thực” (100%). Chọn “Vừa trang giấy” thì nhãn lệch khỏi ô.',
    cards: 'Thẻ kệ A5',
    cardsLead: 'Một tấm cho mỗi sản phẩm, đặt trên kệ hàng hay bàn hội chợ.',
    card: (product: string) => `Thẻ kệ: ${product}`,
    profile: 'Hồ sơ một trang A4',
    profileLead:
      'Giới thiệu hợp tác xã, sản phẩm còn sao, nhãn hiệu và những cách liên hệ đã chọn công khai.',
    openProfile: 'Mở hồ sơ PDF',
    faults: {
      'no-products': 'Chọn ít nhất một sản phẩm.',
      'not-a-number': 'Ghi một số từ 1 trở lên.',
      'too-many': (most: number) =>
        `Một tệp in được nhiều nhất ${most} nhãn. Hãy giảm số nhãn hoặc chia làm nhiều tệp.`,
      'not-on-sheet': (most: number) => `Tờ này chỉ có ${most} ô nhãn.`,
    },
  },
  en: {
    title: 'Print',
    lead: 'PDF files open on a phone and at any copy shop. Only what buyers see today is printed: the approved text, stars in force, marks whose right holds.',
    paperOutlives:
      'Paper outlives a star. Each label states the last day of the stars and carries a QR code: a buyer scans it to learn whether they hold today. After a renewal, print new labels.',
    none: 'No product is on the site yet, so there is nothing to print. Approved products appear here.',
    labels: 'QR labels',
    products: 'Products to print labels for',
    noStars: 'no stars in force: the label shows none',
    sheet: 'Kind of label paper',
    sheets: {
      '3x8': 'A4, 24 labels 70 × 37 mm (3 columns, 8 rows)',
      '5x13': 'A4, 65 labels 38 × 21 mm (5 columns, 13 rows)',
      '50x30': 'Roll of labels 50 × 30 mm, one label a page',
    },
    copies: 'Labels for each product',
    start: 'Begin at label number',
    startHelp:
      'On a used sheet count from left to right and down, and give the number of the first label still there. New sheet: 1.',
    makeLabels: 'Make the PDF of labels',
    trueSize: 'Print at “Actual size” (100%). “Fit to page” moves the labels off their places.',
    cards: 'A5 shelf cards',
    cardsLead: 'One for each product, for a shelf or a stall at a fair.',
    card: (product: string) => `Shelf card: ${product}`,
    profile: 'Profile on one A4 page',
    profileLead:
      'Your producer, its products with stars, its marks and the contacts you made public.',
    openProfile: 'Open the PDF profile',
    faults: {
      'no-products': 'Choose at least one product.',
      'not-a-number': 'Give a number from 1 up.',
      'too-many': (most: number) =>
        `One file holds at most ${most} labels. Print fewer, or in several files.`,
      'not-on-sheet': (most: number) => `This sheet has only ${most} labels.`,
    },
  },
});
