import type { ItemStatus } from '~/domain/renewals/checklist';
import type { Basis, ItemKey } from '~/domain/renewals/dossier';
import type { ChangedPart } from '~/domain/renewals/find-changes-since.server';
import type { DaysAround } from '~/domain/renewals/renewal-time';
import { bilingual } from '../locale';

/** The list of what a renewal will be asked for. */
export const renewalText = bilingual({
  vi: {
    title: (product: string) => `Gia hạn sao: ${product}`,
    back: 'Giấy tờ và sao',
    ends: (day: string) => `Ngày cuối còn hiệu lực: ${day}`,
    endUnknown: 'Chưa biết ngày hết hạn của quyết định này.',
    left: ({ daysLeft, daysOver, exact }: DaysAround) => {
      const count = (days: number) => (exact ? `${days} ngày` : `ít nhất ${days} ngày`);
      if (daysOver !== null) return `Đã hết hạn ${count(daysOver)}. Sao không còn hiện công khai.`;
      if (daysLeft === null) return 'Có thể đã hết hạn. Sao không hiện công khai khi chưa rõ ngày.';
      return exact && daysLeft === 0 ? 'Hôm nay là ngày cuối.' : `Còn ${count(daysLeft)}.`;
    },
    whyRough: (decided: string) =>
      `Ngày quyết định: ${decided}. Ngày cuối tính từ ngày quyết định nên chưa rõ đến từng ngày; gửi bản chụp quyết định ở phần Giấy tờ và sao để cán bộ ghi cho đúng.`,
    begin: (day: string, exact: boolean) =>
      `Nên bắt đầu từ ${day}, 180 ngày trước ${exact ? 'khi hết hạn' : 'ngày hết hạn sớm nhất có thể'}. Đây là lời khuyên của trang này, không phải hạn theo luật.`,
    notice: (day: string | null) =>
      `Theo Quyết định 148/QĐ-TTg, cơ quan cấp giấy chứng nhận báo cho cơ sở chậm nhất 30 ngày trước khi hết hạn${day ? `, tức là ${day}` : ''}.`,
    replaced: (number: string | null) =>
      `Sản phẩm đã có quyết định mới hơn${number ? ` (${number})` : ''} đang có hiệu lực; sao hiện nay theo quyết định đó.`,
    openLater: 'Mở phần gia hạn của quyết định mới',
    term: 'Giấy chứng nhận có giá trị 36 tháng; muốn giữ sao thì phải được đánh giá lại.',
    handIn:
      'Từ 06/07/2025 (1489/QĐ-TTg): nộp hồ sơ ở UBND xã; xã kiểm tra rồi chuyển lên tỉnh đánh giá.',
    source: 'nguồn',
    set: (number: number, name: string, group: string) =>
      `Bộ tiêu chí ${number}: ${name} (nhóm ${group})`,
    noSet:
      'Chưa ghi sản phẩm thuộc bộ tiêu chí nào, nên dưới đây chỉ có phần chung của cả 26 bộ. Hỏi cán bộ để ghi cho đúng.',
    caution:
      'Lập theo bộ tiêu chí của Quyết định 148/QĐ-TTg; cán bộ tỉnh có thể yêu cầu thêm. Chúng tôi chưa thấy nguyên văn danh mục hồ sơ của quyết định này, nên hãy hỏi cán bộ trước khi nộp.',
    list: 'Cần chuẩn bị gì',
    bases: {
      renewal: 'Khi đánh giá lại',
      criteria: 'Theo bộ tiêu chí của sản phẩm',
      'older-list': 'Có trong danh mục cũ (1048/QĐ-TTg), hãy hỏi lại cán bộ',
    } satisfies Record<Basis, string>,
    items: {
      'registration-form': 'Phiếu đăng ký đánh giá, phân hạng sản phẩm',
      'own-report':
        'Báo cáo tự đánh giá theo tiêu chí: điều mới, kết quả ba năm, nguyên liệu, thị trường, công bố chất lượng',
      'legal-form': 'Giấy đăng ký kinh doanh hoặc đăng ký hợp tác xã',
      materials: 'Chứng minh nguồn nguyên liệu hoặc nơi trồng',
      chain: 'Hợp đồng liên kết sản xuất',
      environment: 'Hồ sơ môi trường',
      label: 'Nhãn và bao bì đang dùng',
      accounts: 'Sổ sách kế toán',
      growth: 'Kết quả kinh doanh, xếp loại hợp tác xã',
      'intellectual-property':
        'Giấy chứng nhận nhãn hiệu hoặc quyền dùng nhãn hiệu, chỉ dẫn địa lý',
      distribution: 'Hợp đồng hoặc chứng từ bán hàng, đại lý',
      promotion: 'Minh chứng quảng bá, xúc tiến thương mại',
      story: 'Câu chuyện sản phẩm viết thành văn bản, in trên nhãn hoặc đăng trên trang',
      'self-declaration': 'Bản công bố chất lượng hoặc tiêu chuẩn sản phẩm',
      tests: 'Phiếu kiểm nghiệm định kỳ',
      'safety-study': 'Hồ sơ nghiên cứu, thử nghiệm về độ an toàn',
      'safety-certificate': 'Giấy chứng nhận đủ điều kiện an toàn (thực phẩm, cơ sở sản xuất)',
      'quality-system': 'Kế hoạch kiểm soát chất lượng hoặc chứng nhận quản lý chất lượng',
      traceability: 'Truy xuất nguồn gốc',
      'service-conditions': 'Giấy tờ đủ điều kiện kinh doanh dịch vụ du lịch',
      'business-plan': 'Phương án, kế hoạch kinh doanh sản phẩm',
      organisation: 'Giới thiệu bộ máy tổ chức sản xuất',
      samples: 'Mẫu sản phẩm',
    } satisfies Record<ItemKey, string>,
    statuses: {
      'on-file': 'Đã có',
      'ends-before': 'Hết hạn trước ngày cần',
      expired: 'Đã hết hạn',
      missing: 'Còn thiếu',
      'own-check': 'Tự kiểm tra',
    } satisfies Record<ItemStatus, string>,
    counts: (have: number, renew: number, missing: number) =>
      `Đã có ${have} · phải làm lại ${renew} · còn thiếu ${missing}`,
    proof: { number: (number: string) => `số ${number}`, until: (day: string) => `đến hết ${day}` },
    noEnd: 'không ghi hạn',
    printed: (title: string, points: number | null) =>
      points === null ? `Tiêu chí “${title}”` : `Tiêu chí “${title}”, cao nhất ${points} điểm`,
    least: (stars: number, text: string) => `Ít nhất cho ${stars} sao: ${text}`,
    leastWhole: (stars: number) => `Bảng đánh dấu cả tiêu chí này từ ${stars} sao`,
    reading:
      'Dấu sao trong bảng được hiểu là mức ít nhất cho hạng đó. Đó là cách đọc của chúng tôi; điểm tổng vẫn do hội đồng chấm.',
    add: 'Thêm giấy tờ vào danh sách',
    changes: (day: string) => `Đã đổi gì từ lần công nhận ${day}`,
    changesHelp: 'Những thay đổi đã duyệt trên trang này; đưa vào phần “điều mới” của báo cáo.',
    noChanges: 'Trang này không ghi thay đổi nào của sản phẩm từ đó tới nay.',
    changesUnknown: 'Chưa biết ngày quyết định nên không so được.',
    parts: {
      name: 'tên',
      description: 'mô tả',
      ingredients: 'thành phần',
      uses: 'công dụng, cách dùng',
      storage: 'bảo quản',
      story: 'câu chuyện',
      director: 'người đứng đầu',
      photos: 'ảnh',
      packs: 'quy cách, giá',
    } satisfies Record<ChangedPart, string>,
    print: 'In danh sách',
    download: 'Tải danh sách (CSV)',
    columns: ['Phần', 'Cần có', 'Tình trạng', 'Giấy đang có', 'Ngày cuối', 'Ít nhất theo bảng'],
    fileName: 'gia-han',
    asOf: (day: string) => `Danh sách lập ngày ${day}`,
  },
  en: {
    title: (product: string) => `Renewing the stars of ${product}`,
    back: 'Papers and stars',
    ends: (day: string) => `Last day in force: ${day}`,
    endUnknown: 'The end of this decision is not known.',
    left: ({ daysLeft, daysOver, exact }: DaysAround) => {
      const count = (days: number) =>
        `${exact ? '' : 'at least '}${days === 1 ? '1 day' : `${days} days`}`;
      if (daysOver !== null)
        return `Ended ${count(daysOver)} ago. The stars no longer show in public.`;
      if (daysLeft === null)
        return 'May have ended. The stars do not show while the day is not known.';
      return exact && daysLeft === 0
        ? 'Today is the last day.'
        : exact
          ? `${count(daysLeft)} left.`
          : `Left: ${count(daysLeft)}.`;
    },
    whyRough: (decided: string) =>
      `Day of the decision: ${decided}. The last day is counted from it, so it is not known to the day; send a scan of the decision under Papers and stars for an officer to record.`,
    begin: (day: string, exact: boolean) =>
      `Best begun by ${day}, 180 days before ${exact ? 'the end' : 'the earliest end there can be'}. This is this site’s advice, not a term of law.`,
    notice: (day: string | null) =>
      `By Decision 148/QĐ-TTg the office that gave the certificate tells the producer at least 30 days before the end${day ? `: ${day}` : ''}.`,
    replaced: (number: string | null) =>
      `A later decision${number ? ` (${number})` : ''} is in force; today’s stars come from it.`,
    openLater: 'Open the renewal of the later decision',
    term: 'A certificate is good for 36 months; to keep the stars the product must be rated again.',
    handIn:
      'Since 6 July 2025 (1489/QĐ-TTg): handed in at the commune, which checks it and sends it on to the province.',
    source: 'source',
    set: (number: number, name: string, group: string) =>
      `Criteria set ${number}: ${name} (${group})`,
    noSet:
      'The product’s criteria set is not recorded, so only what all 26 sets share is listed. Ask an officer to record it.',
    caution:
      'Made from the criteria sets of Decision 148/QĐ-TTg; the province may ask for more. The list of a dossier as printed in that decision was not found, so please ask an officer before handing in.',
    list: 'What to prepare',
    bases: {
      renewal: 'When rated again',
      criteria: 'By the product’s criteria set',
      'older-list': 'On the former list (1048/QĐ-TTg); ask an officer',
    },
    items: {
      'registration-form': 'Registration form for rating',
      'own-report':
        'Own report by the criteria: what is new, results of three years, materials, market, declared quality',
      'legal-form': 'Business or cooperative registration',
      materials: 'Proof of where materials come from or are grown',
      chain: 'Contracts that link production',
      environment: 'Environmental records',
      label: 'Label and packaging in use',
      accounts: 'Books of account',
      growth: 'Business results, class of the cooperative',
      'intellectual-property': 'Trademark certificate, or a right to use a mark or indication',
      distribution: 'Contracts or records of sale',
      promotion: 'Proof of promotion',
      story: 'The product’s story in writing, on its label or a page',
      'self-declaration': 'Declaration of quality or product standard',
      tests: 'Regular test reports',
      'safety-study': 'Studies or trials of safety',
      'safety-certificate': 'Certificate of safety conditions (food, workshop)',
      'quality-system': 'Quality control plan or quality certificate',
      traceability: 'Traceability',
      'service-conditions': 'Licences for tourism services',
      'business-plan': 'Business plan of the product',
      organisation: 'Description of the organisation',
      samples: 'Samples of the product',
    },
    statuses: {
      'on-file': 'On file',
      'ends-before': 'Ends too early',
      expired: 'Ended',
      missing: 'Missing',
      'own-check': 'Check yourself',
    },
    counts: (have: number, renew: number, missing: number) =>
      `On file ${have} · to be renewed ${renew} · missing ${missing}`,
    proof: {
      number: (number: string) => `number ${number}`,
      until: (day: string) => `until the end of ${day}`,
    },
    noEnd: 'names no end',
    printed: (title: string, points: number | null) =>
      points === null
        ? `Criterion “${title}”`
        : `Criterion “${title}”, at most ${points === 1 ? '1 point' : `${points} points`}`,
    least: (stars: number, text: string) => `Least for ${stars} stars: ${text}`,
    leastWhole: (stars: number) => `The table marks this whole criterion from ${stars} stars on`,
    reading:
      'Stars printed in the table are read as the least for that class. The reading is ours; the board gives the points.',
    add: 'Add papers to the file',
    changes: (day: string) => `What changed since the recognition of ${day}`,
    changesHelp: 'Approved changes on this site; they belong in the report under “what is new”.',
    noChanges: 'This site has no change of the product on record since then.',
    changesUnknown: 'The day of the decision is not known, so nothing can be compared.',
    parts: {
      name: 'name',
      description: 'description',
      ingredients: 'ingredients',
      uses: 'uses',
      storage: 'storage',
      story: 'story',
      director: 'director',
      photos: 'photos',
      packs: 'packs and prices',
    },
    print: 'Print the list',
    download: 'Download the list (CSV)',
    columns: ['Part', 'Needed', 'Status', 'Paper on file', 'Last day', 'Least by the table'],
    fileName: 'renewal',
    asOf: (day: string) => `List made on ${day}`,
  },
});
