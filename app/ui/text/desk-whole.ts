import { type Reliance, TAKE_BACK_DAYS } from '~/domain/recognitions/relied-on';
import type { WholeFault } from '~/domain/recognitions/whole-decision';
import type { FailedTakeBack } from '../desk-decisions/take-back-form';
import type { FailedWholeCorrection } from '../desk-decisions/whole-form';
import { bilingual } from '../locale';

/** A whole decision at the desk, with all its lines. */
export const wholeText = bilingual({
  vi: {
    title: (number: string) => `Cả quyết định ${number}`.trim(),
    open: 'Sửa cả quyết định, mọi sản phẩm một lần',
    lines: (count: number) => `${count} sản phẩm trong quyết định này`,
    oneLine: 'Sao, điểm, bộ tiêu chí và ngày cuối là của từng sản phẩm: mở sản phẩm ở trên để sửa.',
    own: 'Có sản phẩm của cơ sở mà bạn là thành viên, nên đồng nghiệp khác phải sửa quyết định này.',
    corrected: 'Đã sửa mọi dòng của quyết định.',
    correct: 'Sửa số, ngày, cơ quan ký hoặc bản quét cho mọi dòng',
    correctHelp: (lines: number) =>
      `Sửa một lần cho cả ${lines} dòng. Ngày cuối tính theo quy định đổi theo ngày ký; ngày cuối in trên giấy giữ nguyên. Nhật ký giữ từng dòng như trước khi sửa.`,
    notShared: 'Các dòng ghi cấp hoặc văn bản áp dụng khác nhau: phần đó sửa ở từng dòng.',
    newScan: 'Gửi bản quét thì mọi dòng trở thành đã đối chiếu giấy.',
    correctButton: (lines: number) => `Lưu cho ${lines} dòng`,
    brings: 'Bản sửa này kéo theo',
    joins: (lines: number) =>
      `Trong sổ đã có ${lines} dòng của quyết định mang số, ngày và cơ quan ký này: hai bên sẽ là một quyết định.`,
    quiet: (lines: number) => `${lines} dòng còn lại: sao đang hiện không đổi.`,
    confirm: 'Tôi đã xem các cảnh báo, lưu dù vậy',
    takeBack: 'Rút cả quyết định vì ghi nhầm',
    takeBackHelp:
      'Dành cho quyết định chưa ai dựa vào: mọi dòng mất khỏi sổ như chưa từng ghi, sao trở lại như trước. Nhật ký giữ nguyên từng dòng cùng lý do.',
    removed: 'bỏ khỏi sổ',
    restored: 'trở lại như đã công bố trước khi có giấy này',
    today: 'Hôm nay:',
    without: 'Sau khi rút:',
    takeBackReason: 'Vì sao rút (giữ trong nhật ký)',
    takeBackButton: (lines: number) => `Rút ${lines} dòng khỏi sổ`,
    typedReason: 'Lý do bạn đã nhập:',
    reliedOn: (revoke: string) =>
      `Không rút được nữa, vì đã có người dựa vào quyết định này. Từ nay hãy đính chính, hoặc mở từng sản phẩm và bấm “${revoke}”.`,
    reliances: {
      'not-recorded': 'có từ dữ liệu ban đầu, hoặc nhật ký không giữ lần ghi nhận',
      corrected: 'đã được đính chính từ khi ghi',
      revoked: 'đã bị thu hồi',
      claim: 'cơ sở đã khai quyết định này kèm giấy',
      renewal: 'sau đó đã ghi một quyết định mới hơn cho sản phẩm',
      collection: 'sản phẩm ở trong một bộ giới thiệu được lập hoặc sửa sau khi ghi',
      paper: 'cơ sở lưu một giấy tờ mang số này',
      contact: 'cán bộ đã liên hệ với cơ sở về quyết định này',
      public: `đã ở trên trang công khai quá ${TAKE_BACK_DAYS} ngày`,
    } satisfies Record<Reliance, string>,
    faults: {
      missing: 'Phần này còn trống.',
      'too-long': 'Dài quá, hãy viết ngắn lại.',
      unknown: 'Không có lựa chọn này.',
      'before-start': 'Có dòng mà ngày cuối in trên giấy sớm hơn ngày này: xem lại dòng đó trước.',
      'other-sets':
        'Có dòng ghi bộ tiêu chí của văn bản khác: sửa bộ tiêu chí ở từng dòng, cùng văn bản.',
      same: 'Chưa có gì thay đổi so với bản đang lưu.',
      'not-a-day': 'Chưa đọc được ngày. Viết như 12/03/2026, 3/2026 hoặc 2026.',
      'too-early': 'Năm này quá xa trước đây, hãy xem lại.',
      'too-late': 'Năm này quá xa về sau, hãy xem lại.',
    } satisfies Record<WholeFault, string>,
    held: {
      invalid: 'Chưa lưu. Hãy sửa chỗ được đánh dấu.',
      stale:
        'Chưa lưu: có người vừa sửa một dòng của quyết định này. Bên dưới là bản mới nhất; những gì bạn nhập vẫn còn. Xem lại rồi lưu lần nữa.',
      look: 'Chưa lưu. Bản sửa làm đổi sao hoặc có cảnh báo: xem bên dưới rồi lưu lần nữa.',
      loss: 'Chưa lưu. Có sản phẩm giảm sao hoặc mất sao; nếu đúng trên giấy, hãy đánh dấu ô mang tên từng sản phẩm đó.',
      unconfirmed: 'Chưa lưu. Có cảnh báo; nếu vẫn đúng, hãy đánh dấu ô “lưu dù vậy”.',
      'relied-on': 'Chưa rút: trong lúc bạn xem đã có người dựa vào quyết định này.',
    } satisfies Record<FailedWholeCorrection['why'] | FailedTakeBack['why'], string>,
  },
  en: {
    title: (number: string) => `The whole decision ${number}`.trim(),
    open: 'Correct the whole decision, every product at once',
    lines: (count: number) => `${count} ${count === 1 ? 'product' : 'products'} in this decision`,
    oneLine:
      'Stars, score, criteria set and last day belong to each product: open it above to correct them.',
    own: 'One product is of a producer you are a member of, so a colleague has to correct this decision.',
    corrected: 'Every line of the decision is corrected.',
    correct: 'Correct number, day, issuer or scan for every line',
    correctHelp: (lines: number) =>
      `Corrected once for ${lines === 1 ? 'its one line' : `all ${lines} lines`}. A last day by rule follows the day of signing; one printed on the paper stays. The log keeps each line as it was.`,
    notShared: 'Lines name different levels or acts: correct those line by line.',
    newScan: 'With a scan every line becomes checked against the paper.',
    correctButton: (lines: number) => `Save for ${lines} ${lines === 1 ? 'line' : 'lines'}`,
    brings: 'What this correction brings',
    joins: (lines: number) =>
      `${lines} ${lines === 1 ? 'line is' : 'lines are'} on record already of a decision with this number, day and issuer: the two will be one decision.`,
    quiet: (lines: number) =>
      `${lines} other ${lines === 1 ? 'line' : 'lines'}: the stars shown stay.`,
    confirm: 'I have seen the warnings; save all the same',
    takeBack: 'Take the whole decision back, recorded in error',
    takeBackHelp:
      'For a decision nobody has relied on: every line leaves the record as if it had never been there, and stars are as before. The log keeps each line whole, with the reason.',
    removed: 'leaves the record',
    restored: 'is again as it was published before this paper',
    today: 'Today:',
    without: 'Afterwards:',
    takeBackReason: 'Why it is taken back (kept in the log)',
    takeBackButton: (lines: number) => `Take back ${lines} ${lines === 1 ? 'line' : 'lines'}`,
    typedReason: 'The reason you gave:',
    reliedOn: (revoke: string) =>
      `It cannot be taken back any more: somebody has relied on it. From now on correct it, or open each product and choose “${revoke}”.`,
    reliances: {
      'not-recorded': 'part of the first data, or the log does not hold its recording',
      corrected: 'was corrected since it was recorded',
      revoked: 'was revoked',
      claim: 'the cooperative claimed it with its own paper',
      renewal: 'a later decision about the product was recorded after it',
      collection: 'the product stands in a collection made or changed since',
      paper: 'the cooperative keeps a paper with this number on file',
      contact: 'an officer has been in touch with the cooperative about it',
      public: `has been on the public page for more than ${TAKE_BACK_DAYS} days`,
    },
    faults: {
      missing: 'This is empty.',
      'too-long': 'Too long; please shorten it.',
      unknown: 'There is no such choice.',
      'before-start':
        'A line has an earlier last day printed on the paper: look at that one first.',
      'other-sets':
        'Lines name criteria sets of another act: correct those line by line, with the act.',
      same: 'Nothing differs from what is on record.',
      'not-a-day': 'Not a date we can read. Write 12/03/2026, 3/2026 or 2026.',
      'too-early': 'That year is too long ago; please check.',
      'too-late': 'That year is too far ahead; please check.',
    },
    held: {
      invalid: 'Not saved. Please mend what is marked.',
      stale:
        'Not saved: somebody changed a line of this decision meanwhile. The newest is below; what you typed is kept. Look again, then save once more.',
      look: 'Not saved. The correction changes stars or raises warnings: look below, then save again.',
      loss: 'Not saved. Some products would have fewer stars; if the paper says so, tick the box with the name of each.',
      unconfirmed: 'Not saved. There are warnings; tick the box if it is right all the same.',
      'relied-on': 'Not taken back: somebody has come to rely on this decision meanwhile.',
    },
  },
});
