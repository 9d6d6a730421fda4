import type { SiteTextKey } from '~/domain/words/site-text-keys';
import { bilingual } from '../locale';

/** Synonyms and texts of the public pages, as the agency keeps them. */
export const deskWordsText = bilingual({
  vi: {
    synonyms: 'Từ đồng nghĩa',
    synonymsLead:
      'Người mua gõ từ nào trong nhóm cũng tìm ra các từ kia. Có hiệu lực ngay từ lần tìm sau.',
    find: 'Tìm nhóm có từ',
    findButton: 'Tìm',
    count: (count: number) => `${count} nhóm`,
    newGroup: 'Thêm nhóm',
    terms: 'Các từ cùng nghĩa, mỗi dòng một từ',
    edit: 'Sửa',
    save: 'Lưu',
    remove: 'Xoá nhóm',
    removeOf: (terms: string) => `Xoá nhóm: ${terms}`,
    elsewhere: (term: string, terms: string) => `“${term}” đã có trong nhóm: ${terms}`,
    confirm: 'Đúng như vậy, vẫn lưu',
    onlyKeeper: 'Quản trị viên đã bật xác thực hai bước mới sửa được.',
    stale: (now: string) =>
      `Có người vừa sửa nhóm này. Bản đang lưu: ${now}. Những gì bạn gõ vẫn còn; xin xem lại rồi lưu.`,
    faults: {
      'too-few': 'Một nhóm có ít nhất hai từ.',
      'too-many': 'Nhiều từ quá cho một nhóm.',
      'too-long': 'Dài quá, xin rút gọn.',
      'no-word': 'Có dòng không có chữ nào.',
      elsewhere: 'Có từ đã nằm trong nhóm khác. Xem bên dưới; nếu đúng ý thì đánh dấu rồi lưu.',
      'vietnamese-first': 'Có tiếng Anh thì phải có tiếng Việt.',
    } as Record<string, string>,
    done: {
      luu: 'Đã lưu. Tìm kiếm dùng ngay từ bây giờ.',
      xoa: 'Đã xoá nhóm.',
      chu: 'Đã lưu. Trang công khai đổi ngay từ bây giờ.',
      nguyen: 'Không có gì thay đổi.',
    } as Record<string, string>,
    texts: 'Chữ trên trang',
    textsLead:
      'Để trống thì trang dùng lời có sẵn, hoặc không hiện gì. Chữ thường, không có mã định dạng.',
    vi: 'Tiếng Việt',
    en: 'Tiếng Anh',
    own: (words: string) => `Lời có sẵn: ${words}`,
    nothing: 'Không đặt thì không hiện.',
    sharedHelp: 'Không có tiếng Anh thì trang tiếng Anh dùng tiếng Việt.',
    changed: (name: string, when: string) => `${name} sửa lúc ${when}`,
    staleText: (now: string) =>
      `Có người vừa sửa mục này. Bản đang lưu: ${now || '(trống)'}. Những gì bạn gõ vẫn còn; xin xem lại rồi lưu.`,
    keys: {
      'home.lead': 'Trang chủ: câu dưới tiêu đề',
      'home.promise': 'Trang chủ: tên lời hứa',
      'home.promise-text': 'Trang chủ: lời hứa',
      'about.keeper': 'Ai giữ danh mục này (trang Giới thiệu, chân trang)',
      'contact.address': 'Nơi báo sai sót: địa chỉ',
      'contact.phone': 'Nơi báo sai sót: điện thoại',
      'contact.email': 'Nơi báo sai sót: thư điện tử',
      'letter.office': 'Tên cơ quan ban hành trên thư và báo cáo',
    } satisfies Record<SiteTextKey, string>,
  },
  en: {
    synonyms: 'Synonyms',
    synonymsLead:
      'A buyer who types one word of a group finds the others too. In force from the next search.',
    find: 'Find groups that hold',
    findButton: 'Find',
    count: (count: number) => (count === 1 ? '1 group' : `${count} groups`),
    newGroup: 'Add a group',
    terms: 'Words that mean the same, one a line',
    edit: 'Change',
    save: 'Save',
    remove: 'Remove the group',
    removeOf: (terms: string) => `Remove the group: ${terms}`,
    elsewhere: (term: string, terms: string) => `“${term}” is in the group: ${terms}`,
    confirm: 'This is meant, save it',
    onlyKeeper: 'Administrators with two-step verification make changes here.',
    stale: (now: string) =>
      `Somebody has just changed this group. Kept now: ${now}. What you typed is still here; please look and save again.`,
    faults: {
      'too-few': 'A group has at least two words.',
      'too-many': 'Too many words for one group.',
      'too-long': 'Too long, please shorten it.',
      'no-word': 'One line holds no word.',
      elsewhere: 'A word is in another group already. See below; tick the box if it is meant.',
      'vietnamese-first': 'Where there is English there must be Vietnamese.',
    } as Record<string, string>,
    done: {
      luu: 'Saved. Search uses it from now on.',
      xoa: 'The group is removed.',
      chu: 'Saved. Public pages show it from now on.',
      nguyen: 'Nothing changed.',
    } as Record<string, string>,
    texts: 'Site texts',
    textsLead:
      'Where a field is empty, the page says its own words, or nothing. Plain text, no markup.',
    vi: 'Vietnamese',
    en: 'English',
    own: (words: string) => `Its own words: ${words}`,
    nothing: 'Nothing is shown where nothing is set.',
    sharedHelp: 'Without English, the English page shows the Vietnamese.',
    changed: (name: string, when: string) => `changed by ${name} at ${when}`,
    staleText: (now: string) =>
      `Somebody has just changed this. Kept now: ${now || '(empty)'}. What you typed is still here; please look and save again.`,
    keys: {
      'home.lead': 'Home: the line below the title',
      'home.promise': 'Home: title of the promise',
      'home.promise-text': 'Home: the promise',
      'about.keeper': 'Who keeps this catalogue (About page, footer)',
      'contact.address': 'Where to report an error: address',
      'contact.phone': 'Where to report an error: phone',
      'contact.email': 'Where to report an error: e-mail',
      'letter.office': 'Issuing office, on letters and reports',
    } satisfies Record<SiteTextKey, string>,
  },
});
