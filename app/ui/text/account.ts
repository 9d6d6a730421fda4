import { IDLE_MINUTES } from '~/domain/people/idle';
import { bilingual } from '../locale';

/** Signing in, invitations, and one's own account. */
export const accountText = bilingual({
  vi: {
    signIn: 'Đăng nhập',
    signOut: 'Đăng xuất',
    forWhom: 'Dành cho thành viên hợp tác xã và cán bộ. Người mua không cần tài khoản.',
    login: 'Số điện thoại hoặc tên đăng nhập',
    password: 'Mật khẩu',
    refused: 'Số điện thoại, tên đăng nhập hoặc mật khẩu chưa đúng. Xin thử lại.',
    limited: (minutes: number) =>
      `Đã thử sai nhiều lần. Để bảo vệ tài khoản, xin đợi ${minutes} phút rồi thử lại, hoặc dùng máy bạn từng đăng nhập.`,
    forgotten: 'Quên mật khẩu?',
    forgottenHelp:
      'Xin gọi người đã mời bạn (chủ nhiệm hợp tác xã hoặc cán bộ OCOP). Họ tạo cho bạn một đường dẫn mới để đặt lại mật khẩu.',
    secondFactor: 'Mã xác thực',
    secondFactorHelp:
      'Mở ứng dụng xác thực trên điện thoại và gõ 6 chữ số, hoặc gõ một mã dự phòng.',
    code: 'Mã 6 số hoặc mã dự phòng',
    codeRefused: 'Mã chưa đúng hoặc đã hết hạn. Xin gõ mã mới nhất trên ứng dụng.',
    filesAgain: 'Tệp đã chọn không đi cùng được: xin chọn lại ở trang sau.',
    goOn: 'Tiếp tục',
    account: 'Tài khoản',
    hello: (name: string) => `Xin chào, ${name}`,
    workplaces: 'Nơi bạn làm việc',
    noWorkplace: 'Tài khoản này chưa được giao việc ở hợp tác xã hay cơ quan nào.',
    desk: 'Bàn làm việc của cơ quan',
    posts: {
      commune: 'Cán bộ xã',
      province: 'Cán bộ tỉnh',
      administrator: 'Quản trị',
    },
    roles: { owner: 'Chủ', editor: 'Người viết' },
    sessions: 'Các thiết bị đang đăng nhập',
    thisDevice: 'thiết bị này',
    since: (when: string) => `từ ${when}`,
    end: 'Đăng xuất máy đó',
    endOthers: 'Đăng xuất mọi thiết bị khác',
    ownData: 'Dữ liệu về bạn',
    ownDataHelp:
      'Một tệp có mọi điều trang này giữ về bạn: tên, vai trò, thiết bị đang đăng nhập và các việc bạn đã làm. Không có mật khẩu.',
    ownDataFile: 'Tải về (.json)',
    erase: 'Xoá tài khoản',
    eraseLink: 'Xoá tài khoản của tôi…',
    eraseGoes:
      'Được xoá: họ tên, số điện thoại hoặc tên đăng nhập, mật khẩu, vai trò và mọi lần đăng nhập của bạn.',
    eraseStays: (called: string) =>
      `Ở lại: những gì bạn đã viết cho hợp tác xã và nhật ký các thay đổi, dưới tên “${called}” thay cho tên bạn.`,
    eraseContacts:
      'Liên hệ trên trang hợp tác xã là của hợp tác xã. Nếu đó là số của bạn, hãy sửa ở đó trước.',
    eraseBackups: 'Bản sao lưu của máy chủ còn giữ tên bạn cho tới khi bản đó hết hạn.',
    eraseLeavesAlone: (name: string) =>
      `${name} sẽ không còn chủ nào giữ trang. Hãy mời người khác trước, hoặc để cán bộ OCOP mời.`,
    eraseOfficer:
      'Tài khoản này giữ một chức vụ ở cơ quan nên không tự xoá được: sau mỗi quyết định phải có người. Khi thôi việc, xin quản trị khoá rồi xoá tài khoản.',
    eraseForGood: 'Xoá rồi không lấy lại được.',
    erasePassword: 'Gõ mật khẩu để xoá',
    erasedNothing: 'Chưa xoá gì.',
    eraseNow: 'Xoá hẳn tài khoản của tôi',
    eraseNot: 'Không xoá, về trang tài khoản',
    toAccount: 'Về trang tài khoản',
    signInDone: {
      xoa: 'Tài khoản đã được xoá. Cảm ơn bạn đã góp công.',
      nghi: `Bạn đã được đăng xuất vì ${IDLE_MINUTES} phút không có thao tác nào. Đăng nhập lại để về đúng trang đang xem.`,
    } as Record<string, string>,
    changePassword: 'Đổi mật khẩu',
    currentPassword: 'Mật khẩu đang dùng',
    newPassword: 'Mật khẩu mới',
    passwordHelp: (least: number) =>
      `Ít nhất ${least} ký tự. Một câu ngắn dễ nhớ tốt hơn một từ khó nhớ.`,
    passPhrase: 'Có thể dùng bốn từ này, vừa rút ngẫu nhiên cho riêng bạn:',
    passwordFaults: {
      short: (least: number) => `Mật khẩu phải có ít nhất ${least} ký tự. Chưa lưu gì.`,
      long: (_: number, most: number) => `Mật khẩu dài quá ${most} ký tự. Chưa lưu gì.`,
      common: () =>
        'Mật khẩu này dễ đoán: nhiều người dùng nó, hoặc nó chỉ có số, lặp lại hay là tên của bạn. Chưa lưu gì.',
    },
    passwordWrong: 'Mật khẩu đang dùng chưa đúng.',
    passwordStays: 'Mật khẩu vẫn như cũ.',
    passwordChanged: 'Đã đổi mật khẩu. Các thiết bị khác đã bị đăng xuất.',
    save: 'Lưu',
    factor: 'Xác thực hai bước',
    factorOn: 'Đã bật. Mỗi lần đăng nhập cần thêm mã trên điện thoại.',
    factorOff: 'Chưa bật. Cán bộ phải bật xác thực hai bước thì mới vào được bàn làm việc.',
    factorHelp:
      'Thêm một lớp khoá: ngoài mật khẩu còn hỏi mã trên điện thoại của bạn. Hợp tác xã không bắt buộc.',
    factorReset: (when: string) =>
      `Lúc ${when}, xác thực hai bước của bạn đã được gỡ và mọi thiết bị đã bị đăng xuất. Nếu không phải bạn yêu cầu, xin đổi mật khẩu và báo quản trị viên ngay.`,
    renewCodes: 'Tạo mã dự phòng mới',
    renewCodesHelp:
      'Khi mã dự phòng sắp hết hoặc có thể đã bị người khác xem. Mã cũ hết giá trị ngay.',
    renewRefused:
      'Mật khẩu hoặc mã chưa đúng. Mã dự phòng cũ vẫn dùng được. Xin gõ lại với mã mới nhất trên ứng dụng.',
    factorStart: 'Bật xác thực hai bước',
    factorPassword: 'Gõ mật khẩu để bắt đầu',
    factorScan: 'Quét mã này bằng ứng dụng xác thực (Google Authenticator, Aegis…)',
    factorKey: 'Hoặc gõ khoá này vào ứng dụng:',
    factorCodes: 'Mã dự phòng: chép ra giấy và cất kỹ',
    factorCodesHelp: 'Mỗi mã dùng được một lần, khi mất điện thoại. Trang này chỉ hiện một lần.',
    factorConfirm: 'Gõ 6 chữ số ứng dụng đang hiện',
    invited: (inviter: string) => `${inviter} mời bạn`,
    inviteMember: (role: string, producer: string) => `Cùng giữ trang của ${producer} (${role})`,
    inviteOfficer: (post: string, area: string) =>
      area ? `Làm việc với vai trò ${post}: ${area}` : `Làm việc với vai trò ${post}`,
    invitePassword: (name: string) => `Đặt mật khẩu mới cho ${name}`,
    inviteUntil: (when: string) => `Đường dẫn dùng được một lần, đến ${when}.`,
    yourName: 'Họ tên của bạn',
    yourLogin: 'Số điện thoại (hoặc tên đăng nhập)',
    yourLoginHelp: 'Dùng để đăng nhập. Số điện thoại không hiện ra cho người mua.',
    accept: 'Nhận lời mời',
    setPassword: 'Đặt mật khẩu',
    acceptAs: (name: string) => `Nhận bằng tài khoản đang đăng nhập: ${name}`,
    orNew: 'Hoặc tạo tài khoản mới',
    faults: {
      missing: 'Xin điền chỗ này.',
      'not-a-login': 'Gõ số điện thoại 10 số, hoặc tên từ 3 chữ cái không dấu, số, dấu chấm, gạch.',
      taken: 'Đã có tài khoản này. Nếu là của bạn, hãy đăng nhập rồi mở lại đường dẫn.',
    },
    closed: {
      used: 'Đường dẫn này đã được dùng.',
      expired: 'Đường dẫn này đã hết hạn.',
      revoked: 'Đường dẫn này đã được thu lại.',
      unknown: 'Không có đường dẫn này.',
    },
    cutShort: 'Có thể đường dẫn bị chép thiếu: hãy mở lại đúng tin nhắn đã nhận.',
    askAgain:
      'Xin gọi người đã mời bạn để có đường dẫn mới. Tài khoản đã có của bạn không bị ảnh hưởng.',
  },
  en: {
    signIn: 'Sign in',
    signOut: 'Sign out',
    forWhom: 'For members of cooperatives and for officers. Buyers need no account.',
    login: 'Phone number or user name',
    password: 'Password',
    refused: 'The phone number, user name or password is not right. Please try again.',
    limited: (minutes: number) =>
      `Too many wrong tries. To protect the account, please wait ${minutes} min and try again, or use a device you signed in on before.`,
    forgotten: 'Forgot your password?',
    forgottenHelp:
      'Call whoever invited you (the head of your cooperative or an OCOP officer). They make a new link with which you set a new password.',
    secondFactor: 'Authentication code',
    secondFactorHelp:
      'Open the authenticator app on your phone and type its 6 digits, or type a recovery code.',
    code: '6-digit code or recovery code',
    codeRefused: 'The code is wrong or has passed. Please type the newest one in the app.',
    filesAgain: 'The file you chose cannot come along: please choose it again on the next page.',
    goOn: 'Continue',
    account: 'Account',
    hello: (name: string) => `Hello, ${name}`,
    workplaces: 'Where you work',
    noWorkplace: 'This account has no role in any cooperative or agency yet.',
    desk: 'The agencies’ desk',
    posts: {
      commune: 'Commune officer',
      province: 'Province officer',
      administrator: 'Administrator',
    },
    roles: { owner: 'Owner', editor: 'Editor' },
    sessions: 'Devices signed in',
    thisDevice: 'this device',
    since: (when: string) => `since ${when}`,
    end: 'Sign that device out',
    endOthers: 'Sign out all other devices',
    ownData: 'Data about you',
    ownDataHelp:
      'One file with all this site keeps about you: your name, your roles, the devices signed in and what you did here. No password is in it.',
    ownDataFile: 'Download (.json)',
    erase: 'Erase the account',
    eraseLink: 'Erase my account…',
    eraseGoes:
      'Erased: your name, phone number or user name, password, roles and every sign-in of yours.',
    eraseStays: (called: string) =>
      `Kept: what you wrote for the cooperative and the log of changes, under “${called}” in place of your name.`,
    eraseContacts:
      'Contacts on a cooperative’s page are the cooperative’s. If they are yours, change them there first.',
    eraseBackups: 'Backups of the server hold your name until their time is over.',
    eraseLeavesAlone: (name: string) =>
      `${name} will have no owner to keep its page. Invite somebody first, or leave it to the OCOP officers.`,
    eraseOfficer:
      'This account holds a post at an agency and cannot erase itself: behind each decision stands a person. When you leave the post, ask an administrator to close and then erase the account.',
    eraseForGood: 'What is erased cannot be brought back.',
    erasePassword: 'Type your password to erase',
    erasedNothing: 'Nothing was erased.',
    eraseNow: 'Erase my account for good',
    eraseNot: 'Do not erase, back to the account',
    toAccount: 'Back to the account',
    signInDone: {
      xoa: 'The account is erased. Thank you for your work.',
      nghi: `You were signed out after ${IDLE_MINUTES} minutes without a request. Sign in to return to the page you were on.`,
    } as Record<string, string>,
    changePassword: 'Change password',
    currentPassword: 'Current password',
    newPassword: 'New password',
    passwordHelp: (least: number) =>
      `At least ${least} characters. A short sentence is better than a hard word.`,
    passPhrase: 'You may take these four words, just drawn at random for you alone:',
    passwordFaults: {
      short: (least: number) =>
        `The password needs at least ${least} characters. Nothing was saved.`,
      long: (_: number, most: number) =>
        `The password is longer than ${most} characters. Nothing was saved.`,
      common: () =>
        'This password is easy to guess: many people use it, or it has digits only, repeats itself or is your name. Nothing was saved.',
    },
    passwordWrong: 'The current password is not right.',
    passwordStays: 'The password stays as it was.',
    passwordChanged: 'The password is changed. Other devices are signed out.',
    save: 'Save',
    factor: 'Two-step verification',
    factorOn: 'On. Each sign-in also asks for the code on your phone.',
    factorOff: 'Off. Officers must turn on two-step verification before they enter the desk.',
    factorHelp:
      'One more lock: besides the password, a code from your phone. Cooperatives need not have it.',
    factorReset: (when: string) =>
      `At ${when} your two-step verification was removed and all devices were signed out. If you did not ask for it, change your password and tell an administrator at once.`,
    renewCodes: 'Make new recovery codes',
    renewCodesHelp:
      'When few are left, or somebody may have seen them. The old ones stop working at once.',
    renewRefused:
      'The password or the code is wrong. The old recovery codes still work. Please try again with the newest code in the app.',
    factorStart: 'Turn on two-step verification',
    factorPassword: 'Type your password to begin',
    factorScan: 'Scan this with an authenticator app (Google Authenticator, Aegis…)',
    factorKey: 'Or type this key into the app:',
    factorCodes: 'Recovery codes: write them down and keep them safe',
    factorCodesHelp: 'Each works once, when the phone is lost. This page shows them only once.',
    factorConfirm: 'Type the 6 digits the app shows now',
    invited: (inviter: string) => `${inviter} invites you`,
    inviteMember: (role: string, producer: string) => `To keep the pages of ${producer} (${role})`,
    inviteOfficer: (post: string, area: string) =>
      area ? `To work as ${post}: ${area}` : `To work as ${post}`,
    invitePassword: (name: string) => `To set a new password for ${name}`,
    inviteUntil: (when: string) => `The link works once, until ${when}.`,
    yourName: 'Your full name',
    yourLogin: 'Phone number (or a user name)',
    yourLoginHelp: 'You sign in with it. A phone number is not shown to buyers.',
    accept: 'Accept the invitation',
    setPassword: 'Set the password',
    acceptAs: (name: string) => `Accept with the account signed in: ${name}`,
    orNew: 'Or make a new account',
    faults: {
      missing: 'Please fill this in.',
      'not-a-login':
        'A phone number of 10 digits, or a name of 3 or more plain letters, digits, dots or dashes.',
      taken: 'This account exists. If it is yours, sign in and open the link again.',
    },
    closed: {
      used: 'This link has been used.',
      expired: 'This link has run out.',
      revoked: 'This link was taken back.',
      unknown: 'There is no such link.',
    },
    cutShort: 'It may have been copied incompletely: open it again from the message you got.',
    askAgain: 'Please call whoever invited you for a new link. An account you have is not touched.',
  },
});
