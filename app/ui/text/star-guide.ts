import { bilingual } from '../locale';

/** "What a star means": the rules in our own words, and what is not confirmed. */
export const starGuideText = bilingual({
  vi: {
    title: 'Sao OCOP là gì',
    description:
      'Từ điểm số đến sao, ai công nhận, vì sao sao có hạn 36 tháng và các chữ trạng thái trên trang này nghĩa là gì. Có dẫn văn bản.',
    lead: 'OCOP là chương trình “Mỗi xã một sản phẩm”. Sao do Nhà nước công nhận cho một sản phẩm, sau khi chấm điểm, và chỉ có hạn 36 tháng. Ở đây chỉ sao còn hạn mới sáng.',
    bands: 'Từ điểm đến sao',
    bandsCaption: 'Khoảng điểm của từng hạng sao, trên thang 100',
    score: 'Điểm',
    starsColumn: 'Hạng',
    certificate: 'Giấy chứng nhận',
    band: (from: number, below: number | null) =>
      below === null
        ? `từ ${from} đến 100`
        : from === 0
          ? `dưới ${below}`
          : `từ ${from} đến dưới ${below}`,
    certified: 'có',
    notCertified: 'không thấy nói tới',
    bandsNote:
      'Nguồn in khoảng điểm bằng số nguyên (90–100, 70–89, 50–69, 30–49, dưới 30). Điểm là trung bình của nhiều người chấm nên có thể lẻ; “từ 70 đến dưới 90” là cách đọc của chúng tôi. Chúng tôi chưa đọc được nguyên văn khoảng điểm trong Quyết định 148.',
    lowStars:
      'Các nguồn chỉ nói tới giấy chứng nhận và tem cho hạng 3, 4 và 5 sao. Hạng 1 và 2 sao không có giấy là suy luận của chúng tôi.',
    parts: 'Điểm gồm ba phần',
    partsCaption: 'Điểm tối đa của từng phần theo từng quyết định',
    part: 'Phần',
    partNames: {
      product: 'A. Sản phẩm và sức mạnh cộng đồng',
      marketing: 'B. Khả năng tiếp thị',
      quality: 'C. Chất lượng sản phẩm',
    },
    total: 'Tổng',
    since2023: '148/QĐ-TTg (từ 24/02/2023)',
    before2023: '1048/QĐ-TTg (trước đó)',
    minimum: 'Đủ điểm chưa chắc đủ sao',
    minimumText:
      'Một số tiêu chí có mức tối thiểu: thiếu mức ấy thì tổng điểm cao cũng không lên được hạng sao tương ứng. Ví dụ, theo bản chép bộ tiêu chí:',
    minimumExamples: [
      [
        '3 sao',
        'có câu chuyện riêng gắn với nguồn gốc sản phẩm; truy xuất được nguồn gốc theo kế hoạch kiểm soát nội bộ',
      ],
      [
        '4 sao',
        'có ISO, GMP, HACCP hoặc VietGAP, hữu cơ; ở nhiều bộ tiêu chí, truy xuất điện tử trên nhãn',
      ],
    ],
    who: 'Ai công nhận',
    whoCaption: 'Cấp công nhận theo thời gian và hạng sao',
    period: 'Thời gian',
    fromTo: (from: string, to: string) => `${from} – ${to}`,
    from: (day: string) => `từ ${day}`,
    amended: (act: string) => `sửa đổi bởi ${act}`,
    level: { district: 'Huyện', provincial: 'Tỉnh', central: 'Trung ương' },
    whoText:
      'Từ 06/07/2025 chỉ còn hai cấp tỉnh và trung ương; xã nhận hồ sơ, xem xét nguồn gốc, lao động và bản sắc địa phương rồi chuyển lên tỉnh. Vì vậy trong danh mục có cả giấy của huyện, của tỉnh Bắc Kạn và của tỉnh Thái Nguyên, đều có giá trị đến hết hạn của nó.',
    onPage: 'Trong trang này',
    rounds:
      'Việc cả 3 và 4 sao đều do tỉnh công nhận dưới Quyết định 1048 là theo nguồn thứ cấp; chúng tôi tính quy tắc ấy từ ngày của quyết định. Dưới Quyết định 1048, vòng đánh giá ở huyện hay thành phố chỉ là một bước; chưa phải công nhận và không có sao của riêng nó.',
    validity: 'Vì sao sao có hạn',
    validityText:
      'Công nhận có giá trị 36 tháng kể từ ngày quyết định. Hết hạn mà chưa được đánh giá lại thì không được in hay dán logo OCOP và sao lên bao bì nữa. Được đánh giá lại là một quyết định mới, số mới, hạn mới. Sao cũng có thể bị thu hồi trước hạn.',
    validityUnconfirmed: 'Chưa xác nhận được điều khoản nào của Quyết định 148 nói về thu hồi.',
    statuses: 'Các chữ trạng thái trên trang này',
    statusesText:
      'Trạng thái được tính theo ngày hôm nay ở Việt Nam mỗi khi bạn mở trang, không ai phải tắt sao bằng tay. Các ví dụ dưới đây là minh hoạ.',
    example: 'Ví dụ',
    meaning: {
      'in-force': 'Còn hạn trên 90 ngày. Sao sáng, kèm ngày hết hạn.',
      expiring: 'Còn hạn nhưng không quá 90 ngày. Sao vẫn sáng.',
      expired: 'Đã qua ngày cuối. Sao tắt, chỉ còn là lịch sử.',
      revoked: 'Cơ quan công nhận đã thu hồi. Sao tắt từ ngày thu hồi.',
      upcoming: 'Quyết định ghi ngày chưa tới. Chưa có sao.',
      unknown: 'Nguồn không cho biết đủ ngày tháng. Chúng tôi không đoán, nên sao không sáng.',
    },
    product: 'Sao thuộc về một sản phẩm',
    productText:
      'Sao gắn với đúng một sản phẩm và bao bì của nó, không gắn với hợp tác xã. Sản phẩm khác của cùng người làm, dù bán chung một kệ, không có sao đó. Tem OCOP chỉ có loại 3, 4 và 5 sao.',
    mark: 'Nhãn hiệu chứng nhận OCOP Việt Nam',
    acts: 'Văn bản',
    actsCaption: 'Các quyết định mà quy tắc trên dựa vào',
    actNumber: 'Số',
    actTitle: 'Nội dung',
    open: 'Những điểm chưa xác nhận',
    openList: [
      'Có quyết định nào năm 2026 thay Quyết định 148 hay 1489 không.',
      'Chương trình OCOP giai đoạn 2026–2030.',
      'Thái Nguyên phân cấp cụ thể ra sao từ tháng 7/2025.',
      'Nguyên văn khoảng điểm và điều khoản thu hồi trong Quyết định 148.',
    ],
  },
  en: {
    title: 'What a star means',
    description:
      'From score to stars, who decides, why a star lasts 36 months, and what the status words on this site mean. With the acts cited.',
    lead: 'OCOP stands for One Commune One Product. The State recognises one product at a time, after scoring it, and only for 36 months. Here a star shines only while it is in force.',
    bands: 'From score to stars',
    bandsCaption: 'Range of scores for each number of stars, out of 100',
    score: 'Score',
    starsColumn: 'Stars',
    certificate: 'Certificate',
    band: (from: number, below: number | null) =>
      below === null
        ? `${from} to 100`
        : from === 0
          ? `under ${below}`
          : `${from} to under ${below}`,
    certified: 'yes',
    notCertified: 'none spoken of',
    bandsNote:
      'The source prints the bands in whole numbers (90–100, 70–89, 50–69, 30–49, under 30). A score is an average over several judges and can have decimals; “70 to under 90” is our reading. We have not read the bands in the words of Decision 148.',
    lowStars:
      'Sources speak of certificates and stamps for 3, 4 and 5 stars only. That 1 and 2 stars get none is our inference.',
    parts: 'A score has three parts',
    partsCaption: 'Most points each part can bring, by decision',
    part: 'Part',
    partNames: {
      product: 'A. Product and strength of the community',
      marketing: 'B. Marketing',
      quality: 'C. Product quality',
    },
    total: 'Total',
    since2023: '148/QĐ-TTg (since 24 February 2023)',
    before2023: '1048/QĐ-TTg (before that)',
    minimum: 'Enough points may not be enough',
    minimumText:
      'Some criteria have a least answer: without it, even a high total does not reach that number of stars. For example, by a transcription of the criteria:',
    minimumExamples: [
      [
        '3 stars',
        'a story of its own tied to the product’s origin; traceability under an internal control plan',
      ],
      [
        '4 stars',
        'ISO, GMP, HACCP, VietGAP or organic; in many sets, electronic traceability on the label',
      ],
    ],
    who: 'Who decides',
    whoCaption: 'Level that recognises, by period and stars',
    period: 'Period',
    fromTo: (from: string, to: string) => `${from} – ${to}`,
    from: (day: string) => `since ${day}`,
    amended: (act: string) => `amended by ${act}`,
    level: { district: 'District', provincial: 'Province', central: 'Central' },
    whoText:
      'Since 6 July 2025 there are two levels only, province and centre; the commune takes in the dossier, looks at origin, labour and local identity, and passes it on to the province. So this catalogue holds papers of districts, of Bắc Kạn province and of Thái Nguyên province, each good until its own end.',
    onPage: 'On this page',
    rounds:
      'That both 3 and 4 stars were the province’s under Decision 1048 is what secondary sources say; we count that rule from the decision’s date. Under it a round held by a district or city was only a step: it is not a recognition and has no stars of its own.',
    validity: 'Why a star ends',
    validityText:
      'A recognition lasts 36 months from its decision. Once it has ended without a new rating, the OCOP logo and stars may no longer be printed or stuck on packs. A new rating is a new decision with its own number and end. Stars can also be revoked before their time.',
    validityUnconfirmed: 'Which article of Decision 148 speaks of revocation is not confirmed.',
    statuses: 'The status words on this site',
    statusesText:
      'A status is worked out from today’s date in Vietnam each time you open a page; nobody has to switch a star off. The examples below are samples.',
    example: 'Example',
    meaning: {
      'in-force': 'More than 90 days left. The stars shine, with the day they end.',
      expiring: 'Still in force, with 90 days left or fewer. The stars shine.',
      expired: 'The last day has passed. The stars are out and remain as history.',
      revoked: 'The issuer took it back. The stars are out from that day.',
      upcoming: 'The decision carries a day still to come. No stars yet.',
      unknown: 'The source does not give enough dates. We do not guess, so the stars stay out.',
    },
    product: 'A star belongs to one product',
    productText:
      'A star goes with exactly one product and its pack, never with a cooperative. Other goods of the same maker, even on the same shelf, do not have it. OCOP stamps exist with 3, 4 and 5 stars only.',
    mark: 'The certification mark OCOP Việt Nam',
    acts: 'Acts',
    actsCaption: 'The decisions these rules rest on',
    actNumber: 'Number',
    actTitle: 'What it is',
    open: 'What is not confirmed',
    openList: [
      'Whether any decision of 2026 replaces Decision 148 or 1489.',
      'The OCOP programme for 2026–2030.',
      'How Thái Nguyên has delegated since July 2025.',
      'The wording of the bands and of revocation in Decision 148.',
    ],
  },
});

/** Pages each section rests on. */
export const STAR_GUIDE_SOURCES = {
  bands: [
    { label: 'proatc.vn', url: 'https://proatc.vn/phan-hang-nhom-san-pham-ocop/' },
    { label: 'doanhnghiepkinhtexanh.vn', url: 'https://doanhnghiepkinhtexanh.vn/c/quay-ocop' },
  ],
  criteria: [
    { label: 'github.com/augustine-tran/ocop', url: 'https://github.com/augustine-tran/ocop' },
  ],
  who: [
    {
      label: 'congnghieptieudung.vn',
      url: 'https://congnghieptieudung.vn/san-pham-ocop-hang-3-sao-do-ubnd-huyen-danh-gia-phan-hang-cap-giay-chung-nhan-dt40883',
    },
    {
      label: 'vietnam24h.com.vn',
      url: 'https://vietnam24h.com.vn/quy-trinh-danh-gia-phan-hang-san-pham-ocop-theo-02-cap.html',
    },
    {
      label: 'tintuc.thuvienphapluat.com',
      url: 'http://tintuc.thuvienphapluat.com/thong-bao-van-ban-moi/email/89478/trinh-tu-danh-gia-phan-hang-san-pham-ocop-tu-ngay-06-7-2025',
    },
  ],
  validity: [
    { label: 'baomoi.net.vn', url: 'https://baomoi.net.vn/hau-kiem-san-pham-ocop-c52744127.epi' },
    {
      label: 'thuonghieu.net.vn',
      url: 'https://thuonghieu.net.vn/thuong-hieu/thanh-hoa-co-hon-20-san-pham-het-thoi-han-su-dung-nhan-hieu-ocop',
    },
  ],
  product: [
    {
      label: 'thuonggiaonline.vn',
      url: 'https://thuonggiaonline.vn/nghi-van-san-pham-khong-dat-chuan-ocop-van-gan-nhan-tai-than-uyen-lai-chau-post556513.html',
    },
    {
      label: 'dongthapbssc.vn',
      url: 'https://dongthapbssc.vn/quan-ly-va-su-dung-nhan-hieu-chung-nhan-san-pham-ocop-viet-nam/',
    },
  ],
};
