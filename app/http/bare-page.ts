import { type Locale, localeOfPath } from '~/paths';

type Kind = 'unread' | 'broken';

const WORDS: Record<Locale, Record<Kind, [title: string, text: string]> & { home: string }> = {
  vi: {
    unread: [
      'Không đọc được yêu cầu này',
      'Trình duyệt hoặc chương trình đã hỏi theo cách danh mục không hiểu. Chưa có gì thay đổi. Xin mở lại trang từ đầu.',
    ],
    broken: [
      'Trang này đang gặp lỗi',
      'Lỗi ở phía chúng tôi, những gì đã lưu vẫn còn nguyên. Xin thử tải lại sau ít phút.',
    ],
    home: 'Về trang chủ',
  },
  en: {
    unread: [
      'This request could not be read',
      'The browser or program asked in a way that the catalogue does not understand. Nothing was changed. Please open the page again from the start.',
    ],
    broken: [
      'This page has a problem',
      'The fault is ours, and all that was saved is kept. Please try again in a few minutes.',
    ],
    home: 'Home page',
  },
};

/**
 * The page of a request that never got as far as our pages, in the language of its address: it needs
 * neither Remix nor the database, either of which may be what broke.
 */
export function barePage(address: string, status: number): string {
  const locale = localeOfPath(address);
  const [title, text] = WORDS[locale][status < 500 ? 'unread' : 'broken'];
  return `<!DOCTYPE html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${title}</title></head><body><main><h1>${title}</h1><p>${text}</p><p><a href="${locale === 'en' ? '/en' : '/'}">${WORDS[locale].home}</a></p></main></body></html>`;
}

/** What is sent with it: nothing between us and the reader keeps it. */
export const BARE_HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
};
