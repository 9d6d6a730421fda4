import type { ContactKind } from '~/domain/producers/contact';
import { bilingual } from '../locale';

/** How an officer reaches a producer, on the pages of the desk. */
export const officerContactsText = bilingual({
  vi: {
    title: 'Liên hệ',
    private: 'không công khai',
    none: 'Chưa có số điện thoại nào. Hỏi thôn, xã hoặc mời cơ sở vào trang để tự ghi.',
    kinds: { phone: 'Gọi', zalo: 'Zalo', email: 'Thư' } as { [kind in ContactKind]?: string },
  },
  en: {
    title: 'Contacts',
    private: 'not public',
    none: 'No phone number is known. Ask the commune, or invite the producer to enter it themselves.',
    kinds: { phone: 'Call', zalo: 'Zalo', email: 'Mail' } as { [kind in ContactKind]?: string },
  },
});
