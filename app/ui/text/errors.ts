import { IDLE_MINUTES } from '~/domain/people/idle';
import { bilingual } from '../locale';

export const errorText = bilingual({
  vi: {
    missingTitle: 'Không tìm thấy trang này',
    missing:
      'Địa chỉ có thể đã gõ sai, hoặc sản phẩm không còn trong danh mục. Bạn có thể tìm lại ở dưới.',
    brokenTitle: 'Trang này đang gặp lỗi',
    broken: 'Lỗi ở phía chúng tôi, không mất gì của bạn. Xin thử tải lại sau ít phút.',
    fullTitle: 'Máy chủ hết chỗ lưu',
    full: 'Chưa lưu được lần gửi này và chưa có gì thay đổi; mọi thứ đã lưu trước đó vẫn còn nguyên. Xin báo cho người giữ trang. Những gì đã gõ còn ở trang này: giữ trang mở và gửi lại khi có chỗ.',
    idleTitle: 'Phiên đăng nhập đã hết giờ',
    idle: `Đã ${IDLE_MINUTES} phút không có thao tác nào nên phiên của cán bộ tự đóng. Lần gửi này chưa được lưu và chưa có gì thay đổi; những gì đã gõ còn ở trang này. Xin đăng nhập ở thẻ mới, rồi quay lại đây và gửi lại.`,
    signInAgain: 'Đăng nhập ở thẻ mới',
    factorTitle: 'Xin gõ mã xác thực một lần nữa',
    factor:
      'Việc này hệ trọng nên cần mã mới (15 phút một lần). Chưa có gì thay đổi. Những gì đã gõ được giữ ở trang này và được gửi tiếp khi mã đúng.',
    busyTitle: 'Máy chủ đang bận',
    busy: 'Chưa lưu được lần gửi này và chưa có gì thay đổi; mọi thứ đã lưu trước đó vẫn còn nguyên. Những gì đã gõ còn ở trang này: chờ một phút rồi gửi lại.',
    typed: 'Những gì bạn đã gõ',
    sendAgain: 'Gửi lại',
    filesToo: 'Lần gửi này có kèm tệp, nên xin quay lại trang trước và gửi lại cả tệp.',
    refusedTitle: 'Việc này ngoài quyền của bạn',
    refused:
      'Trang hoặc việc này không dành cho vai trò của tài khoản đang dùng. Chưa có gì thay đổi; những gì đã lưu vẫn còn nguyên.',
    foreignTitle: 'Biểu mẫu không được nhận',
    foreign:
      'Trình duyệt cho biết biểu mẫu này được gửi từ một trang khác. Chưa có gì thay đổi. Xin mở lại trang của danh mục rồi gửi từ đó.',
    tooBigTitle: 'Biểu mẫu quá lớn',
    tooBig:
      'Những gì vừa gửi lớn hơn mức chúng tôi nhận nên chưa được lưu; những gì đã lưu trước đó vẫn còn nguyên. Xin quay lại, rút bớt chữ hoặc chọn tệp nhỏ hơn rồi gửi lại.',
    slowTitle: 'Biểu mẫu chưa tới nơi',
    slow: 'Đường truyền quá chậm nên biểu mẫu chưa tới trọn vẹn và chưa được lưu; những gì đã lưu trước đó vẫn còn nguyên. Xin quay lại, chờ mạng khá hơn rồi gửi lại.',
    crowdedTitle: 'Đang có quá nhiều người xem',
    crowded:
      'Chúng tôi chưa kịp làm ra trang này. Chưa có gì thay đổi và không mất gì của bạn. Xin tải lại sau vài giây.',
    oftenTitle: 'Quá nhiều yêu cầu một lúc',
    often:
      'Từ mạng hoặc tài khoản này vừa có quá nhiều yêu cầu nên yêu cầu cuối chưa được thực hiện; những gì đã lưu trước đó vẫn còn nguyên. Xin chờ một phút rồi quay lại và thử lại.',
    unreadTitle: 'Không đọc được yêu cầu này',
    unread:
      'Trang này không nhận những gì vừa gửi theo cách đó. Chưa có gì thay đổi; những gì đã lưu vẫn còn nguyên. Xin mở lại trang rồi làm lại từ đó.',
    next: {
      desk: 'Xin về trang đầu của bàn làm việc. Nếu đúng là việc của bạn: cán bộ chưa bật xác thực hai bước thì bật ở trang tài khoản, đã bật rồi thì xin nhờ quản trị viên cấp quyền.',
      coop: 'Xin về trang đầu của hợp tác xã. Nếu đúng là việc của bạn, xin nhờ chủ hợp tác xã làm giúp hoặc cấp quyền.',
      account: 'Xin về trang tài khoản. Nếu đúng là việc của bạn, xin nhờ quản trị viên cấp quyền.',
    },
    front: {
      desk: 'Về bàn làm việc',
      coop: 'Về trang đầu hợp tác xã',
      account: 'Về trang tài khoản',
    },
    contacts: 'Liên hệ',
    whoKeeps: 'Xem ai giữ danh mục này',
    near: 'Có phải bạn tìm',
    home: 'Về trang chủ',
    all: 'Xem mọi sản phẩm',
  },
  en: {
    missingTitle: 'This page was not found',
    missing:
      'The address may be mistyped, or the product is no longer in the catalogue. You can search again below.',
    brokenTitle: 'This page has a problem',
    broken: 'The fault is ours and nothing of yours is lost. Please try again in a few minutes.',
    fullTitle: 'The server has no room left',
    full: 'This could not be saved and nothing was changed; all that was saved before is kept. Please tell whoever keeps this site. What you typed stays on this page: keep it open and send it again once there is room.',
    idleTitle: 'Your session has timed out',
    idle: `There was no request for ${IDLE_MINUTES} minutes, so the officer’s session closed itself. This was not saved and nothing was changed; what you typed stays on this page. Please sign in on a new tab, then come back here and send it again.`,
    signInAgain: 'Sign in on a new tab',
    factorTitle: 'Please give a code once more',
    factor:
      'This is a grave act and needs a new code (once in 15 minutes). Nothing was changed. What you typed is kept on this page and is sent on when the code is right.',
    busyTitle: 'The server is busy',
    busy: 'This could not be saved and nothing was changed; all that was saved before is kept. What you typed stays on this page: wait a minute and send it again.',
    typed: 'What you typed',
    sendAgain: 'Send again',
    filesToo: 'Files came with it, so please go back to the page before and send them too.',
    refusedTitle: 'This is not yours to do',
    refused:
      'Your account’s role does not allow this page or action. Nothing was changed, and all that was saved is kept.',
    foreignTitle: 'This form was not accepted',
    foreign:
      'The browser says that this form was sent from another site. Nothing was changed. Please open the page of the catalogue again and send it from there.',
    tooBigTitle: 'This form is too large',
    tooBig:
      'What was sent is larger than we take, so it was not saved; all that was saved before is kept. Please go back, shorten the text or choose a smaller file, and send it again.',
    slowTitle: 'The form did not arrive',
    slow: 'The connection was too slow: the form did not arrive whole and was not saved; all that was saved before is kept. Please go back, wait for a better connection and send it again.',
    crowdedTitle: 'Too many people are looking just now',
    crowded:
      'We could not make this page in time. Nothing was changed and nothing of yours is lost. Please load it again in a few seconds.',
    oftenTitle: 'Too many requests at once',
    often:
      'This network or account has sent too many requests, so the last one was not carried out; all that was saved before is kept. Please wait a minute, then go back and try again.',
    unreadTitle: 'This request could not be read',
    unread:
      'This page does not take what was sent in that way. Nothing was changed, and all that was saved is kept. Please open the page again and start from there.',
    next: {
      desk: 'Please go back to the start of the desk. If this is your work, turn on two-step verification on your account page; if it is on already, ask an administrator for the right.',
      coop: 'Please go back to the start of the workspace. If this is your work, ask an owner of the cooperative to do it or to give you the right.',
      account:
        'Please go back to your account. If this is your work, ask an administrator for the right.',
    },
    front: {
      desk: 'Back to the desk',
      coop: 'Back to the workspace',
      account: 'Back to your account',
    },
    contacts: 'Contacts',
    whoKeeps: 'See who keeps this catalogue',
    near: 'Did you mean',
    home: 'Home page',
    all: 'See all products',
  },
});
