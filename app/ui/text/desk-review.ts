import type { IdleStatus } from '~/domain/review/mark-warnings';
import type { OpinionFault } from '~/domain/review/opinions';
import type { Outcome } from '~/domain/review/outcome';
import type { PriceUnit } from '~/domain/review/price-warnings';
import type { Verdict } from '~/domain/review/queue';
import type { UnlitStatus } from '~/domain/review/star-warnings';
import { bilingual } from '../locale';

/** Reading one version, and deciding on it; opinions and claims use its words too. */
export const deskReviewText = bilingual({
  vi: {
    back: 'Về hàng chờ',
    sent: (when: string) => `gửi lúc ${when}`,
    note: 'Lời nhắn của người gửi',
    live: 'Đang hiện',
    before: 'Hiện trước đó',
    proposed: 'Bản gửi duyệt',
    neverLive: 'Chưa từng hiện cho người mua',
    empty: 'chưa công bố',
    emptied: 'bỏ trống',
    approveThis: (field: string) => `Duyệt mục ${field}`,
    template: (field: string) => `Mẫu lý do cho ${field}`,
    chooseTemplate: 'Chọn mẫu lý do…',
    templateHelp: 'Mẫu được chọn là lý do nếu ô chữ để trống.',
    photoNew: 'mới',
    photoGone: 'bỏ',
    photoReworded: 'đổi lời tả',
    photoMissing: 'ảnh không còn',
    noPhotos: 'không có ảnh',
    unchanged: (count: number) => `Các mục không đổi (${count})`,
    decide: 'Quyết định',
    approveFields: 'Duyệt mục đã đánh dấu, trả phần còn lại',
    decideHelp:
      'Duyệt từng mục: đánh dấu mục đạt, ghi lý do cho mục chưa đạt. Mục đạt hiện ra ngay; phần còn lại về với hợp tác xã, không mất chữ nào.',
    faults: {
      required: 'Mục này chưa được duyệt nên cần một lý do.',
      'too-long': 'Dài quá, hãy viết ngắn lại.',
      unknown: 'Mục này không có gì thay đổi.',
      'nothing-approved': 'Chưa đánh dấu mục nào. Hãy đánh dấu, hoặc trả lại toàn bộ.',
      'name-first': 'Sản phẩm chưa từng hiện thì phải duyệt tên trước.',
    },
    faulty: 'Chưa quyết định: còn chỗ cần xem lại bên dưới. Chữ bạn gõ vẫn còn.',
    noButton: 'Chưa quyết định: hãy bấm một nút ở cuối trang. Chữ bạn gõ vẫn còn.',
    knowingly: (name: string, when: string) =>
      `${name} giữ mục này từ ${when}. Tôi vẫn quyết định thay.`,
    held: (name: string) =>
      `Chưa quyết định: ${name} đang giữ mục này. Nếu vẫn muốn quyết định, hãy đánh dấu ô xác nhận ở cuối trang. Chữ bạn gõ vẫn còn.`,
    outcomes: {
      approved: 'duyệt',
      partly: 'duyệt một phần',
      returned: 'trả lại',
    } satisfies Record<Outcome, string>,
    decided: (by: string, when: string, what: string) =>
      `${by} đã quyết định lúc ${when}: ${what}.`,
    notYours: 'Quyết định của bạn chưa được ghi. Chữ bạn gõ vẫn còn bên dưới để chép lại nếu cần.',
    typed: 'Chữ bạn đã gõ',
    withdrawn:
      'Hợp tác xã vừa rút lại bản này. Nếu họ gửi lại, bản mới sẽ đứng riêng trong hàng chờ.',
    someone: 'Một cán bộ',
    warnings: 'Điều cần xem kỹ',
    noWarnings: 'Không thấy điều gì bất thường.',
    look: 'Xem',
    health: (words: string, field: string) =>
      `“${words}” ở mục ${field} có thể bị coi là quảng cáo thuốc: hàng không phải là thuốc thì không được nói là chữa bệnh.`,
    lapsed: (paper: string, number: string | null, day: string, fields: string) =>
      `${paper}${number ? ` số ${number}` : ''} đã hết hạn ngày ${day}${fields ? `, mà mục ${fields} vẫn nhắc đến` : ''}.`,
    paperMissing: (paper: string, fields: string) =>
      `Mục ${fields} có nhắc đến, nhưng cơ sở chưa lưu giấy nào loại này: ${paper}.`,
    markUnheld: (words: string, field: string, mark: string | null) =>
      `Mục ${field} nói “${words}”${mark ? ` (${mark})` : ''}, nhưng chưa từng ghi nhận quyền dùng nào như vậy.`,
    markIdle: (mark: string, how: string, fields: string) =>
      `Quyền dùng ${mark} ${how}${fields ? `, mà mục ${fields} vẫn nhắc đến` : '; xem nhãn và ảnh bao bì có còn in không'}.`,
    markStatuses: {
      suspended: (day: string | null) => `đang bị tạm dừng${day ? ` từ ${day}` : ''}`,
      upcoming: (day: string | null) => `chưa có hiệu lực${day ? ` (từ ${day})` : ''}`,
      'mark-ended': (day: string | null) =>
        `không còn vì nhãn hiệu đã hết hiệu lực${day ? ` (${day})` : ''}`,
      expired: (day: string | null) => `đã hết hạn${day ? ` ngày ${day}` : ''}`,
      unknown: () => 'chưa rõ còn hạn hay không',
    } satisfies Record<IdleStatus, (day: string | null) => string>,
    starNone: (words: string, field: string) =>
      `Mục ${field} nói “${words}”, nhưng không có quyết định nào như vậy đang có hiệu lực.`,
    starLit: (words: string, field: string, lit: string) =>
      `Mục ${field} nói “${words}”, nhưng sao đang có hiệu lực là ${lit}.`,
    starStatus: (words: string, field: string, status: string) =>
      `Mục ${field} nói “${words}”, nhưng quyết định đó ${status}.`,
    starStatuses: {
      revoked: (when: string) => `đã bị thu hồi (${when})`,
      upcoming: () => 'chưa có hiệu lực',
      expired: (when: string) => `đã hết hạn (${when})`,
      unknown: () => 'chưa rõ còn hạn hay không',
    } satisfies Record<UnlitStatus, (when: string) => string>,
    sibling: (name: string) => ` Sao đó là của sản phẩm khác cùng cơ sở: ${name}.`,
    starCount: (stars: number | null) => (stars ? `${stars} sao` : 'chưa rõ mấy sao'),
    priceChanged: (pack: string, before: string, now: string) =>
      `Giá “${pack}” đổi từ ${before} thành ${now}, lệch từ mười lần trở lên.`,
    priceUnlike: (pack: string, price: string, median: string, products: number) =>
      `Giá “${pack}” tính ra ${price}, lệch từ mười lần trở lên so với mức giữa ${median} của ${products} sản phẩm cùng bộ tiêu chí.`,
    priceSaid: (words: string, field: string, shown: string) =>
      `Mục ${field} viết “${words}”, lệch từ mười lần trở lên so với giá đang hiện ${shown}.`,
    per: { kg: '/kg', l: '/lít', piece: '/cái' } satisfies Record<PriceUnit, string>,
    photo: (listing: string, producer: string) =>
      `Một ảnh ở đây cũng đứng trong trang “${listing}” của ${producer}.`,
    opinions: 'Ý kiến của cán bộ xã',
    verdicts: { fit: 'Đạt', unfit: 'Chưa đạt' } satisfies Record<Verdict, string>,
    opine: 'Chuyển lên tỉnh kèm ý kiến',
    opineHelp: 'Tỉnh đọc ý kiến của bạn cạnh nút quyết định. Bạn có thể gửi thêm khi cần.',
    verdict: 'Theo bạn, mục này',
    opinion: 'Vì sao (bạn biết gì tại chỗ)',
    opinionFaults: {
      missing: 'Hãy điền phần này.',
      'too-long': 'Dài quá, hãy viết ngắn lại.',
    } satisfies Record<OpinionFault, string>,
    forward: 'Chuyển lên tỉnh',
    opinionFailed: 'Chưa chuyển: còn phần chưa điền. Chữ bạn gõ vẫn còn.',
    onlyLooks: 'Bạn xem được mục này; cán bộ tỉnh quyết định.',
    ownCause: 'Đây là cơ sở của chính bạn, nên người khác sẽ xem và quyết định.',
    papers: (count: number) => `Giấy tờ đang lưu của cơ sở (${count})`,
    noPapers: 'Cơ sở chưa lưu giấy tờ nào.',
    earlier: (count: number) => `Các quyết định trước (${count})`,
    noEarlier: 'Chưa có quyết định nào về trang này.',
    version: (number: number) => `Bản ${number}`,
  },
  en: {
    back: 'Back to the queue',
    sent: (when: string) => `sent ${when}`,
    note: 'Note from the sender',
    live: 'Shown now',
    before: 'Shown before',
    proposed: 'Handed in',
    neverLive: 'Never shown to buyers',
    empty: 'not published',
    emptied: 'emptied',
    approveThis: (field: string) => `Approve ${field}`,
    template: (field: string) => `Ready-made reason for ${field}`,
    chooseTemplate: 'Choose a reason…',
    templateHelp: 'The chosen one is the reason where nothing is typed.',
    photoNew: 'new',
    photoGone: 'removed',
    photoReworded: 'described anew',
    photoMissing: 'this photo is gone',
    noPhotos: 'no photos',
    unchanged: (count: number) => `What stays the same (${count})`,
    decide: 'Decide',
    approveFields: 'Approve what is ticked, return the rest',
    decideHelp:
      'By field: tick what is right and give a reason for what is not. What is ticked is shown at once; the rest goes back to the cooperative, and no word is lost.',
    faults: {
      required: 'This is not approved, so it needs a reason.',
      'too-long': 'Too long, please shorten it.',
      unknown: 'Nothing changed here.',
      'nothing-approved': 'Nothing is ticked. Tick something, or return it all.',
      'name-first': 'What was never shown needs its name approved first.',
    },
    faulty: 'Not decided yet: a few places below need a look. All you typed is still here.',
    noButton: 'Not decided: press a button at the end of the page. All you typed is still here.',
    knowingly: (name: string, when: string) =>
      `${name} has had this since ${when}. I decide in their place.`,
    held: (name: string) =>
      `Not decided: ${name} has taken this. To decide all the same, tick the box at the end of the page. All you typed is still here.`,
    outcomes: { approved: 'approved', partly: 'approved in part', returned: 'returned' },
    decided: (by: string, when: string, what: string) => `${by} decided at ${when}: ${what}.`,
    notYours: 'Your decision was not recorded. What you typed is below in case you need it.',
    typed: 'What you typed',
    withdrawn:
      'The cooperative has just taken this back. If they hand it in again, it will stand in the queue on its own.',
    someone: 'An officer',
    warnings: 'Worth a second look',
    noWarnings: 'Nothing unusual was found.',
    look: 'Look',
    health: (words: string, field: string) =>
      `“${words}” in ${field} may count as advertising a medicine: what is no medicine must not be said to cure.`,
    lapsed: (paper: string, number: string | null, day: string, fields: string) =>
      `${paper}${number ? ` ${number}` : ''} ended on ${day}${fields ? `, and ${fields} still speaks of it` : ''}.`,
    paperMissing: (paper: string, fields: string) =>
      `${fields} speaks of it, but no paper of this kind is on file: ${paper}.`,
    markUnheld: (words: string, field: string, mark: string | null) =>
      `${field} says “${words}”${mark ? ` (${mark})` : ''}, but no such right of use was ever on record.`,
    markIdle: (mark: string, how: string, fields: string) =>
      `The right to use ${mark} ${how}${fields ? `, and ${fields} still speaks of it` : '; see whether labels and photos still show it'}.`,
    markStatuses: {
      suspended: (day: string | null) => `is suspended${day ? ` since ${day}` : ''}`,
      upcoming: (day: string | null) => `is not in force yet${day ? ` (from ${day})` : ''}`,
      'mark-ended': (day: string | null) =>
        `is gone because the mark itself ended${day ? ` (${day})` : ''}`,
      expired: (day: string | null) => `ended${day ? ` on ${day}` : ''}`,
      unknown: () => 'may or may not be in force still',
    },
    starNone: (words: string, field: string) =>
      `${field} says “${words}”, but no such decision is in force.`,
    starLit: (words: string, field: string, lit: string) =>
      `${field} says “${words}”, but in force is: ${lit}.`,
    starStatus: (words: string, field: string, status: string) =>
      `${field} says “${words}”, but that decision ${status}.`,
    starStatuses: {
      revoked: (when: string) => `was revoked (${when})`,
      upcoming: () => 'is not in force yet',
      expired: (when: string) => `has ended (${when})`,
      unknown: () => 'may or may not be in force still',
    },
    sibling: (name: string) => ` Those stars belong to another product of the producer: ${name}.`,
    starCount: (stars: number | null) =>
      stars ? `${stars} ${stars === 1 ? 'star' : 'stars'}` : 'an unknown number of stars',
    priceChanged: (pack: string, before: string, now: string) =>
      `The price of “${pack}” went from ${before} to ${now}: ten times off or more.`,
    priceUnlike: (pack: string, price: string, median: string, products: number) =>
      `“${pack}” comes to ${price}, ten times off or more from the median ${median} of ${products} products of the same criteria set.`,
    priceSaid: (words: string, field: string, shown: string) =>
      `${field} says “${words}”, ten times off or more from the price shown, ${shown}.`,
    per: { kg: '/kg', l: '/litre', piece: ' each' },
    photo: (listing: string, producer: string) =>
      `A photo here is also on the page “${listing}” of ${producer}.`,
    opinions: 'Opinions of commune officers',
    verdicts: { fit: 'Fit', unfit: 'Not fit' },
    opine: 'Forward it with your opinion',
    opineHelp: 'The province reads your opinion beside its buttons. You can add to it later.',
    verdict: 'In your view this is',
    opinion: 'Why (what you know on the spot)',
    opinionFaults: { missing: 'Please fill this in.', 'too-long': 'Too long, please shorten it.' },
    forward: 'Forward to the province',
    opinionFailed: 'Not forwarded: something is missing. All you typed is still here.',
    onlyLooks: 'You can read this; a province officer decides.',
    ownCause: 'This is your own producer, so somebody else looks and decides.',
    papers: (count: number) => `Papers on the producer’s file (${count})`,
    noPapers: 'No papers are on file.',
    earlier: (count: number) => `Earlier decisions (${count})`,
    noEarlier: 'No decision has been made about this page.',
    version: (number: number) => `Version ${number}`,
  },
});
