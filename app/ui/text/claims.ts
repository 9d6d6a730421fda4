import type { AcceptFault } from '~/domain/papers/accept-claim.server';
import type { ClaimPrecedent } from '~/domain/papers/facts';
import type { ReasonFault } from '~/domain/papers/return-claim.server';
import { bilingual } from '../locale';

/** The officers' list of claims that wait. */
export const claimsText = bilingual({
  vi: {
    title: 'Sao và quyền dùng nhãn hiệu chờ kiểm tra',
    help: 'Mở bản quét, đối chiếu từng dòng, rồi ghi nhận hoặc trả lại. Chỉ khi được ghi nhận, sao và nhãn hiệu mới hiện ra công khai.',
    none: 'Không có lần khai nào đang chờ.',
    more: (count: number) => `Còn ${count} lần khai nữa, sẽ hiện khi xử lý xong các lần này.`,
    onlyLook: 'Cán bộ xã xem và đối chiếu; tỉnh quyết định.',
    stars: (stars: number) => `Khai ${stars} sao`,
    right: (mark: string) => `Khai quyền dùng ${mark}`,
    by: (person: string, when: string) => `${person} gửi ${when}`,
    someone: 'Một thành viên',
    producer: 'Cơ sở',
    record: 'Nếu ghi nhận',
    until: (day: string) => `hiệu lực đến hết ${day}`,
    byRule: '36 tháng theo quy định',
    stated: 'theo giấy',
    under: (act: string) => `theo ${act}`,
    noEnd: 'không ghi hạn; theo hạn của nhãn hiệu',
    warnings: {
      lower: 'Ít sao hơn hạng đang còn hiệu lực: ghi nhận thì hạng trên trang sẽ giảm.',
      ends: 'Ghi nhận thì có ngày sản phẩm hết sao sớm hơn so với sổ hiện nay.',
      higher: 'Nhiều sao hơn hạng đang còn hiệu lực: ghi nhận thì hạng trên trang sẽ tăng.',
    },
    confirm: 'Tôi đã xem các điều trên và đối chiếu với giấy, ghi nhận dù vậy',
    precedents: {
      recorded: 'Giấy mang số này đã được ghi nhận cho sản phẩm này. Hãy trả lại.',
      published:
        'Đã có bản ghi theo nguồn công bố. Ghi nhận sẽ xác thực bản ghi đó bằng tờ giấy này.',
      'other-products':
        'Giấy mang số này đã được ghi nhận cho sản phẩm khác. Ghi nhận sẽ thêm sản phẩm này vào.',
      differs: 'Giấy mang số này đã được ghi nhận với ngày khác. Hãy đối chiếu lại rồi trả lại.',
    } satisfies Record<ClaimPrecedent, string>,
    accept: 'Ghi nhận',
    acceptOf: (what: string) => `Ghi nhận: ${what}`,
    return: 'Trả lại',
    returnOf: (what: string) => `Trả lại: ${what}`,
    reason: 'Lý do, để hợp tác xã sửa',
    reasonFaults: {
      missing: 'Hãy viết lý do.',
      'too-long': 'Dài quá, hãy viết ngắn lại.',
    } satisfies Record<ReasonFault, string>,
    acceptFaults: {
      recorded: 'Chưa ghi: quyết định này đã được ghi nhận cho sản phẩm này từ trước.',
      differs: 'Chưa ghi: giấy mang số này đã có với ngày khác.',
      gone: 'Chưa ghi: sản phẩm không còn nữa.',
      unconfirmed: 'Chưa ghi: có điều cần xem lại ở trên. Nếu vẫn đúng, hãy đánh dấu ô xác nhận.',
    } satisfies Record<AcceptFault, string>,
    decided: 'Lần khai này vừa được xử lý hoặc rút lại. Danh sách dưới đây là mới nhất.',
  },
  en: {
    title: 'Stars and rights waiting to be checked',
    help: 'Open the scan, compare each line, then record or return it. Only what is recorded appears in public.',
    none: 'No claim is waiting.',
    more: (count: number) => `${count} more are waiting and appear when these are done.`,
    onlyLook: 'Commune officers look and compare; the province decides.',
    stars: (stars: number) => (stars === 1 ? 'Claims 1 star' : `Claims ${stars} stars`),
    right: (mark: string) => `Claims a right to use ${mark}`,
    by: (person: string, when: string) => `Sent by ${person} on ${when}`,
    someone: 'A member',
    producer: 'Producer',
    record: 'If recorded',
    until: (day: string) => `in force until the end of ${day}`,
    byRule: '36 months by the rule',
    stated: 'as the paper says',
    under: (act: string) => `under ${act}`,
    noEnd: 'names no end; as long as the mark',
    warnings: {
      lower: 'Fewer stars than are in force: recording lowers what the page shows.',
      ends: 'Recorded like this, the product is without stars on days on which it now has them.',
      higher: 'More stars than are in force: recording raises what the page shows.',
    },
    confirm: 'I have read these and compared the paper; record it all the same',
    precedents: {
      recorded: 'The paper of this number is on record for this product. Please return the claim.',
      published: 'A published record exists. Recording will verify it by this paper.',
      'other-products':
        'The paper of this number is on record for another product. Recording adds this one.',
      differs: 'The paper of this number is on record with other dates. Compare, then return it.',
    },
    accept: 'Record',
    acceptOf: (what: string) => `Record: ${what}`,
    return: 'Return',
    returnOf: (what: string) => `Return: ${what}`,
    reason: 'Reason, so that it can be corrected',
    reasonFaults: { missing: 'Please give a reason.', 'too-long': 'Too long; please shorten it.' },
    acceptFaults: {
      recorded: 'Not recorded: this decision is on record for this product already.',
      differs: 'Not recorded: the paper of this number is there with other dates.',
      gone: 'Not recorded: the product is gone.',
      unconfirmed:
        'Not recorded: see what is said above. If it is right all the same, tick the box.',
    },
    decided: 'This claim was decided or taken back meanwhile. The list below is the newest.',
  },
});
