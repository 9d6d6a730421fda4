import { bilingual } from '../locale';

export const errorText = bilingual({
  vi: {
    missingTitle: 'Không tìm thấy trang này',
    missing:
      'Địa chỉ có thể đã gõ sai, hoặc sản phẩm không còn trong danh mục. Bạn có thể tìm lại ở dưới.',
    brokenTitle: 'Trang này đang gặp lỗi',
    broken: 'Lỗi ở phía chúng tôi, không mất gì của bạn. Xin thử tải lại sau ít phút.',
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
    near: 'Did you mean',
    home: 'Home page',
    all: 'See all products',
  },
});
