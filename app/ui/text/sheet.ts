import type { SheetColumnKey, SheetKind } from '~/domain/sheets/sheets';
import { type Bilingual, bilingual } from '../locale';

/** The page that takes a whole shelf of products out to a spreadsheet and back. */
export const sheetText = bilingual({
  vi: {
    title: 'Bảng tính',
    lead: 'Sửa nhiều sản phẩm một lúc bằng Excel: tải về, sửa, tải lên lại. Trước khi đổi bất cứ gì, trang cho xem từng chỗ khác nhau.',
    download: 'Tải về',
    workbook: 'Tệp Excel (.xlsx)',
    workbookHelp: 'Đủ sản phẩm, quy cách, giá, danh sách chọn và trang hướng dẫn.',
    csv: 'Hoặc tệp CSV, cho phần mềm khác:',
    csvProducts: 'san-pham.csv',
    csvPacks: 'quy-cach.csv',
    upload: 'Tải lên',
    uploadHelp:
      'Tệp .xlsx, hoặc một hay cả hai tệp .csv; tối đa 5 MB, 2.000 sản phẩm, 5.000 quy cách.',
    choose: 'Chọn tệp đã sửa',
    check: 'Kiểm tra tệp',
    checkHelp: 'Bấm nút này chưa đổi gì trên trang.',
    rules: [
      'Dòng hoặc cột bị xoá thì không đổi gì trên trang. Ô để trống nghĩa là “chưa công bố”.',
      'Giá, quy cách, mùa và hết hàng hiện ngay; tên, mô tả và các phần chữ khác phải chờ duyệt.',
      'Sản phẩm mới phải thêm trên trang, không thêm được bằng tệp.',
      'Trong tệp CSV, dấu ’ đứng đầu ô là để Excel không tự đổi chữ; trang sẽ tự bỏ.',
    ],
    expired: 'Tệp này không còn ở đây (chỉ giữ 24 giờ). Xin tải lên lại.',
    refused: (reason: string, fileName: string) =>
      `${fileName ? `Tệp “${fileName}”` : 'Chưa nhận được tệp'}: ${reason} Trang chưa đổi gì.`,
    checked: 'Kết quả kiểm tra',
    summary: (rows: number, products: number, errors: number) =>
      products === 0
        ? errors > 0
          ? `Đã đọc ${rows} dòng. Chưa có gì được đổi: hãy sửa những chỗ sai dưới đây.`
          : `Đã đọc ${rows} dòng. Không có gì khác với trang.`
        : `Đã đọc ${rows} dòng; ${products} sản phẩm sẽ thay đổi. Chưa có gì được đổi.`,
    outdated: (cells: number) =>
      `${cells} ô trong tệp cũ hơn trang và bạn không sửa: giữ theo trang.`,
    errors: (count: number) => `${count} chỗ sai trong tệp`,
    errorsHelp: 'Dòng có chỗ sai sẽ không được áp dụng. Sửa trong tệp rồi tải lên lại.',
    moreErrors: (count: number) => `và ${count} chỗ nữa`,
    notes: 'Xin lưu ý',
    file: 'Tệp',
    found: (text: string) => `đang ghi “${text}”`,
    allowed: (words: string) => `Chỉ nhận: ${words}`,
    changes: 'Sẽ thay đổi',
    before: 'Trên trang',
    after: 'Trong tệp',
    empty: 'để trống',
    live: 'hiện ngay',
    reviewed: 'phải chờ duyệt',
    stale: 'trang đã có người sửa',
    packs: {
      add: (label: string) => `Thêm quy cách: ${label}`,
      change: (label: string) => `Quy cách: ${label}`,
      remove: (label: string) => `Bỏ quy cách: ${label}`,
    },
    page: (page: number, pages: number) => `Trang ${page} trong ${pages}`,
    previous: 'Trang trước',
    next: 'Trang sau',
    decide: 'Áp dụng',
    effect: (reviewed: number, direct: number) =>
      [
        direct > 0 && `${direct} sản phẩm có phần hiện ngay`,
        reviewed > 0 && `${reviewed} sản phẩm có phần chữ thành bản nháp`,
      ]
        .filter(Boolean)
        .join('; '),
    conflicts: (count: number) => `${count} chỗ cả bạn và người khác cùng sửa`,
    conflictsHelp:
      'Sau khi bạn tải tệp về, đã có người sửa những chỗ này trên trang thành nội dung khác với tệp của bạn.',
    keepTheirs: 'Giữ theo trang, trừ những chỗ được đánh dấu ở dưới',
    takeThis: 'Chỗ này lấy theo tệp',
    moreConflicts: (count: number) => `và ${count} chỗ nữa, chưa kể ra ở đây`,
    takeMine: 'Lấy theo tệp tất cả các chỗ này',
    submit: 'Gửi duyệt luôn các bản nháp',
    apply: 'Áp dụng tất cả',
    applyRight: (products: number) => `Áp dụng các dòng đúng (${products} sản phẩm)`,
    again: 'Tải lên tệp đã sửa',
    discard: 'Bỏ tệp này, không đổi gì',
    applied: ({
      drafts,
      submitted,
      direct,
    }: { [key in 'drafts' | 'submitted' | 'direct']: number }) =>
      [
        `Đã áp dụng: ${direct} sản phẩm hiện ngay, ${drafts} bản nháp.`,
        drafts > submitted && `${drafts - submitted} bản nháp còn chờ bạn gửi duyệt.`,
        submitted > 0 && `${submitted} bản đã gửi duyệt.`,
      ]
        .filter(Boolean)
        .join(' '),
    goToProducts: 'Xem các sản phẩm',
    notApplied: {
      changed:
        'Trang vừa có thay đổi sau lần bạn xem, nên chưa áp dụng gì. Dưới đây là so sánh mới.',
      errors: 'Tệp còn chỗ sai, nên chưa áp dụng gì.',
      invalid: 'Có chỗ không hợp lệ nên chưa áp dụng gì. Xin sửa tệp hoặc sửa trên trang.',
      form: 'Chưa nhận được tệp. Xin chọn lại và gửi lại.',
    },
  },
  en: {
    title: 'Spreadsheet',
    lead: 'Edit many products at once in Excel: download, edit, upload again. Before anything changes you are shown every difference.',
    download: 'Download',
    workbook: 'Excel file (.xlsx)',
    workbookHelp: 'All products, packs and prices, with drop-downs and a guide (in Vietnamese).',
    csv: 'Or CSV files, for other programs:',
    csvProducts: 'san-pham.csv (products)',
    csvPacks: 'quy-cach.csv (packs)',
    upload: 'Upload',
    uploadHelp:
      'An .xlsx file, or one or both .csv files; at most 5 MB, 2,000 products, 5,000 packs.',
    choose: 'Choose the edited file',
    check: 'Check the file',
    checkHelp: 'This button changes nothing yet.',
    rules: [
      'Rows or columns you delete change nothing. An empty cell means “not published”.',
      'Prices, packs, season and sold out show at once; names, descriptions and other texts wait for review.',
      'New products are added on the site, not by file.',
      'In CSV files a ’ at the start of a cell keeps Excel from changing the text; it is taken away again.',
    ],
    expired: 'This file is no longer here (it is kept for 24 hours). Please upload it again.',
    refused: (reason: string, fileName: string) =>
      `${fileName ? `The file “${fileName}”` : 'The file was not taken'}: ${reason} Nothing changed on the site.`,
    checked: 'What we found',
    summary: (rows: number, products: number, errors: number) =>
      products === 0
        ? errors > 0
          ? `Rows read: ${rows}. Nothing has changed yet: please correct the errors below.`
          : `Rows read: ${rows}. Nothing differs from the site.`
        : `Rows read: ${rows}; products that would change: ${products}. Nothing has changed yet.`,
    outdated: (cells: number) =>
      `Cells older than the site which you left alone: ${cells}. The site’s values stay.`,
    errors: (count: number) =>
      count === 1 ? '1 error in the file' : `${count} errors in the file`,
    errorsHelp: 'Rows with errors are not applied. Correct them in the file and upload it again.',
    moreErrors: (count: number) => `and ${count} more`,
    notes: 'Please note',
    file: 'File',
    found: (text: string) => `it says “${text}”`,
    allowed: (words: string) => `Only: ${words}`,
    changes: 'What would change',
    before: 'On the site',
    after: 'In the file',
    empty: 'empty',
    live: 'shows at once',
    reviewed: 'waits for review',
    stale: 'changed on the site meanwhile',
    packs: {
      add: (label: string) => `New pack: ${label}`,
      change: (label: string) => `Pack: ${label}`,
      remove: (label: string) => `Pack to be removed: ${label}`,
    },
    page: (page: number, pages: number) => `Page ${page} of ${pages}`,
    previous: 'Previous page',
    next: 'Next page',
    decide: 'Apply',
    effect: (reviewed: number, direct: number) =>
      [
        direct > 0 && `products with something that shows at once: ${direct}`,
        reviewed > 0 && `products whose texts become a draft: ${reviewed}`,
      ]
        .filter(Boolean)
        .join('; '),
    conflicts: (count: number) => `Changed both by you and by somebody else: ${count}`,
    conflictsHelp:
      'After you downloaded the file somebody changed these on the site, to something else than your file says.',
    keepTheirs: 'Keep the site’s, except where ticked below',
    takeThis: 'Take the file’s here',
    moreConflicts: (count: number) => `and ${count} more, not listed here`,
    takeMine: 'Take the file’s in all of them',
    submit: 'Send the drafts for review at once',
    apply: 'Apply everything',
    applyRight: (products: number) => `Apply the rows without errors (products: ${products})`,
    again: 'Upload a corrected file',
    discard: 'Drop this file, change nothing',
    applied: ({
      drafts,
      submitted,
      direct,
    }: { [key in 'drafts' | 'submitted' | 'direct']: number }) =>
      [
        `Applied. Products shown at once: ${direct}; drafts: ${drafts}.`,
        drafts > submitted && `Drafts still to be sent for review: ${drafts - submitted}.`,
        submitted > 0 && `Sent for review: ${submitted}.`,
      ]
        .filter(Boolean)
        .join(' '),
    goToProducts: 'See the products',
    notApplied: {
      changed:
        'Something on the site changed after you looked, so nothing was applied. Here is the new comparison.',
      errors: 'The file still has errors, so nothing was applied.',
      invalid:
        'Something is not valid, so nothing was applied. Please correct the file or the site.',
      form: 'The file did not arrive. Please choose and send it again.',
    },
  },
});

export const sheetNames: Bilingual<Record<SheetKind, string>> = bilingual({
  vi: { products: 'Sản phẩm', packs: 'Quy cách và giá' },
  en: { products: 'Sản phẩm (products)', packs: 'Quy cách và giá (packs)' },
});

export const columnNames: Bilingual<Record<SheetColumnKey, string>> = bilingual({
  vi: {
    code: 'Mã',
    productName: 'Tên sản phẩm',
    stamp: 'Phiên bản',
    'name.vi': 'Tên',
    'name.en': 'Tên tiếng Anh',
    'description.vi': 'Mô tả',
    'description.en': 'Mô tả (EN)',
    'ingredients.vi': 'Thành phần',
    'uses.vi': 'Công dụng',
    'storage.vi': 'Bảo quản',
    'story.vi': 'Câu chuyện',
    months: 'Tháng có hàng',
    soldOut: 'Hết hàng',
    label: 'Quy cách',
    labelEn: 'Quy cách (EN)',
    amount: 'Khối lượng',
    unit: 'Đơn vị',
    priceState: 'Cách hiện giá',
    priceMin: 'Giá từ',
    priceMax: 'Giá đến',
    gtin: 'Mã GTIN',
    remove: 'Bỏ quy cách này',
  },
  en: {
    code: 'Code',
    productName: 'Product',
    stamp: 'Version',
    'name.vi': 'Name',
    'name.en': 'English name',
    'description.vi': 'Description',
    'description.en': 'English description',
    'ingredients.vi': 'Ingredients',
    'uses.vi': 'Uses',
    'storage.vi': 'Storage',
    'story.vi': 'Story',
    months: 'Months',
    soldOut: 'Sold out',
    label: 'Pack',
    labelEn: 'English pack',
    amount: 'Amount',
    unit: 'Unit',
    priceState: 'How the price shows',
    priceMin: 'Price from',
    priceMax: 'Price to',
    gtin: 'GTIN',
    remove: 'Remove this pack',
  },
});
