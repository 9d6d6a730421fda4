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
    newPassword: 'Đặt lại mật khẩu',
    madeBy: (name: string) => `${name} mời`,
    done: {
      khoa: 'Đã khoá tài khoản. Mọi thiết bị của người đó đã bị đăng xuất.',
      mo: 'Đã mở lại tài khoản.',
      xoa: 'Đã xoá hẳn tài khoản.',
      thu: 'Đã thu lại lời mời.',
    } as Record<string, string>,
    states: {
      own: 'Không tự khoá tài khoản của mình được.',
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
    newPassword: 'New password',
    madeBy: (name: string) => `invited by ${name}`,
    done: {
      khoa: 'The account is closed. All devices are signed out.',
      mo: 'The account is open again.',
      xoa: 'The account is erased.',
      thu: 'The invitation is taken back.',
    } as Record<string, string>,
    states: {
      own: 'You cannot close your own account.',
      disabled: 'This account was closed before.',
      enabled: 'This account is open.',
      erased: 'This account was erased before.',
    } as Record<string, string>,
  },
});
