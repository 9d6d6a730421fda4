import { bilingual } from '../locale';

/** People in an officer's reach. */
export const deskPeopleText = bilingual({
  vi: {
    people: 'Những người có tài khoản',
    nobody: 'Chưa có ai.',
    closed: (when: string) => `đã khoá lúc ${when}`,
    noFactor: 'chưa bật xác thực hai bước',
    signedIn: (day: string) => `Đăng nhập gần nhất còn lưu: ${day}`,
    notSignedIn: 'Hiện không đăng nhập ở thiết bị nào',
    disable: 'Khoá tài khoản',
    disableHelp: (name: string) =>
      `${name} bị đăng xuất khỏi mọi thiết bị và không đăng nhập được nữa, cả ở bàn cơ quan lẫn ở hợp tác xã. Những gì đã viết, đã quyết định vẫn giữ tên. Sau này mở lại được.`,
    disableNow: (name: string) => `Khoá tài khoản của ${name}`,
    enable: 'Mở lại tài khoản',
    erase: 'Xoá tài khoản',
    eraseHelp: (name: string) =>
      `Khi ${name} yêu cầu. Tên, số điện thoại, mật khẩu và vai trò được xoá hẳn, không lấy lại được. Những gì đã viết, đã quyết định ở lại dưới một mã số thay cho tên.`,
    eraseNow: (name: string) => `Xoá hẳn tài khoản của ${name}`,
    resetFactor: 'Gỡ xác thực hai bước',
    resetFactorHelp: (name: string) =>
      `Khi ${name} mất điện thoại hoặc bị lấy mất. Hãy gọi số đã biết để chắc chắn đúng là người đó hỏi. ${name} bị đăng xuất khỏi mọi thiết bị; mã trên điện thoại và các mã dự phòng hết giá trị, mật khẩu vẫn như cũ, và lần đăng nhập tới người đó được báo việc này. Nếu mật khẩu cũng có thể bị lộ, xin tạo cả đường dẫn đặt lại mật khẩu.`,
    resetFactorNow: (name: string) => `Gỡ xác thực hai bước của ${name}`,
    newPassword: 'Đặt lại mật khẩu',
    madeBy: (name: string) => `${name} mời`,
    done: {
      khoa: 'Đã khoá tài khoản. Mọi thiết bị của người đó đã bị đăng xuất.',
      mo: 'Đã mở lại tài khoản.',
      xoa: 'Đã xoá hẳn tài khoản.',
      thu: 'Đã thu lại lời mời.',
      go: 'Đã gỡ xác thực hai bước. Mọi thiết bị của người đó đã bị đăng xuất; người đó bật lại khi đăng nhập.',
    } as Record<string, string>,
    states: {
      own: 'Không tự khoá tài khoản của mình được.',
      'own-factor': 'Không tự gỡ xác thực hai bước của mình được: xin nhờ quản trị viên khác.',
      'no-factor': 'Người này chưa bật xác thực hai bước.',
      disabled: 'Tài khoản này đã bị khoá trước đó.',
      enabled: 'Tài khoản này đang mở.',
      erased: 'Tài khoản này đã bị xoá trước đó.',
    } as Record<string, string>,
  },
  en: {
    people: 'People with an account',
    nobody: 'Nobody yet.',
    closed: (when: string) => `closed at ${when}`,
    noFactor: 'no two-step verification yet',
    signedIn: (day: string) => `Latest sign-in still on record: ${day}`,
    notSignedIn: 'Not signed in anywhere now',
    disable: 'Close the account',
    disableHelp: (name: string) =>
      `${name} is signed out everywhere and can no longer sign in, neither at the desk nor in a cooperative. What they wrote and decided keeps their name. The account can be opened again.`,
    disableNow: (name: string) => `Close the account of ${name}`,
    enable: 'Open the account again',
    erase: 'Erase the account',
    eraseHelp: (name: string) =>
      `When ${name} asks for it. Name, phone number, password and roles are erased for good. What they wrote and decided stays under a number in place of the name.`,
    eraseNow: (name: string) => `Erase the account of ${name} for good`,
    resetFactor: 'Remove two-step verification',
    resetFactorHelp: (name: string) =>
      `When ${name} lost the phone or it was stolen. Call the number you know, to be sure that it is they who ask. ${name} is signed out everywhere; codes of the phone and recovery codes stop working, the password stays, and they are told at their next sign-in. If the password may be known too, also make a link for a new one.`,
    resetFactorNow: (name: string) => `Remove the two-step verification of ${name}`,
    newPassword: 'New password',
    madeBy: (name: string) => `invited by ${name}`,
    done: {
      khoa: 'The account is closed. All devices are signed out.',
      mo: 'The account is open again.',
      xoa: 'The account is erased.',
      thu: 'The invitation is taken back.',
      go: 'Two-step verification is removed. All their devices are signed out; they turn it on again when they sign in.',
    } as Record<string, string>,
    states: {
      own: 'You cannot close your own account.',
      'own-factor': 'You cannot remove your own two-step verification: ask another administrator.',
      'no-factor': 'This person has no two-step verification.',
      disabled: 'This account was closed before.',
      enabled: 'This account is open.',
      erased: 'This account was erased before.',
    } as Record<string, string>,
  },
});
