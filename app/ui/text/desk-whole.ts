import type { WholeFault } from '~/domain/recognitions/whole-decision';
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
    } satisfies Record<FailedWholeCorrection['why'], string>,
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
    },
  },
});
