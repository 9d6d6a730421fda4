import type { DaysAround } from '~/domain/renewals/renewal-time';

/**
 * What is written to a producer, on paper and on its phone. Vietnamese in every language of the desk:
 * letters of offices are.
 */
export const chaseLetterText = {
  title: (producer: string) => `Thư nhắc hạn gửi ${producer}`,
  state: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  dots: '………………………………………',
  number: 'Số: ………/………………',
  about: 'V/v hết hạn hạng sao OCOP, quyền sử dụng nhãn hiệu',
  /** Days under ten and the first two months are written with a zero (Decree 30/2020/NĐ-CP). */
  placeAndDay: (date: string, month: string, year: string) =>
    `……………………, ngày ${date} tháng ${month} năm ${year}`,
  to: 'Kính gửi:',
  opening: (day: string) =>
    `Căn cứ danh mục sản phẩm OCOP tính đến ngày ${day}, các giấy sau đây của đơn vị sắp hết hạn, có thể đã hết hạn hoặc đã hết hạn:`,
  columns: ['STT', 'Sản phẩm, nhãn hiệu', 'Hạng', 'Quyết định, giấy', 'Ngày cuối hiệu lực'],
  stars: (stars: number | null) => (stars === null ? 'chưa rõ' : `${stars} sao`),
  rightRank: 'quyền sử dụng',
  paper: (number: string | null, when: string | null) =>
    [number ? `Số ${number}` : 'Chưa công bố số', when].filter(Boolean).join(' '),
  /** Kept on one line of a narrow column. */
  left: ({ daysLeft, daysOver, exact }: DaysAround) =>
    (daysOver !== null
      ? '(đã hết hạn)'
      : daysLeft === null
        ? '(có thể đã hết hạn)'
        : exact && daysLeft === 0
          ? '(hôm nay)'
          : `(còn ${exact ? '' : 'ít nhất '}${daysLeft} ngày)`
    ).replaceAll(' ', '\u00a0'),
  unsettled:
    'Với giấy ghi “có thể đã hết hạn”, danh mục chưa có ngày quyết định chính xác nên chưa xác định được ngày cuối hiệu lực; đề nghị đơn vị gửi bản chụp quyết định công nhận để đối chiếu.',
  starsTerm:
    'Giấy chứng nhận hạng sao có giá trị 36 tháng. Muốn giữ hạng sao, sản phẩm phải được đánh giá, phân hạng lại; từ ngày 06/07/2025 hồ sơ nộp tại Ủy ban nhân dân xã (Quyết định số 1489/QĐ-TTg). Khi hết hạn, danh mục không còn hiển thị hạng sao của sản phẩm.',
  rightsTerm:
    'Đối với quyền sử dụng nhãn hiệu, đề nghị đơn vị liên hệ cơ quan, tổ chức đã cấp để gia hạn trước ngày cuối hiệu lực.',
  prepare: (producer: string) => `Để đánh giá lại đúng hạn, đề nghị ${producer} chuẩn bị:`,
  pages:
    'Danh sách đầy đủ theo bộ tiêu chí của từng sản phẩm, kèm tình trạng giấy tờ đang lưu, có tại trang của đơn vị (cần đăng nhập):',
  closing: (producer: string) => `Đề nghị ${producer} quan tâm thực hiện./.`,
  recipients: 'Nơi nhận:',
  copies: ['- Như trên;', '- Lưu: VT.'],
  signer: '………………………………………',
  sign: '(Ký, ghi rõ họ tên, đóng dấu)',
  message: {
    greeting: (producer: string) => `Kính gửi ${producer},`,
    asOf: (day: string) => `Danh mục OCOP ngày ${day} ghi các giấy sau cần chú ý:`,
    stars: (stars: number | null) => (stars === null ? 'công nhận OCOP' : `${stars} sao`),
    right: (mark: string) => `quyền dùng ${mark}`,
    line: (what: string, number: string | null, end: string, left: string) =>
      `- ${what}${number ? `, số ${number}` : ''}: ngày cuối ${end} (${left})`,
    unsettled: 'danh mục chưa có ngày quyết định chính xác, xin gửi bản chụp quyết định',
    prepare: 'Giấy tờ cần chuẩn bị:',
    handIn: 'Hồ sơ đánh giá lại nộp ở UBND xã. Cần hỏi gì xin nhắn lại.',
    sample: '(Có dữ liệu minh hoạ, không phải số liệu thật.)',
  },
};
