import { MAX_ROWS, SHEET_KINDS, SHEETS } from './sheets';

const WHEN = {
  direct: 'Hiện ngay',
  reviewed: 'Chờ cán bộ duyệt',
  identity: 'Chỉ để nhận ra dòng, đừng sửa',
};

const STEPS = [
  'Sửa ở hai bảng “Sản phẩm” và “Quy cách và giá”, lưu tệp, rồi tải lên lại ở trang Bảng tính.',
  'Trước khi đổi bất cứ gì, trang sẽ cho xem từng chỗ khác nhau và chỗ sai theo tên ô, ví dụ C7.',
  'Dòng hoặc cột bị xoá thì không đổi gì trên trang. Ô để trống nghĩa là “chưa công bố”.',
  'Thêm quy cách mới: viết vào dòng trống, hoặc chép một dòng cùng sản phẩm rồi sửa.',
  'Bỏ một quy cách: ghi “có” ở cột “Bỏ quy cách này”.',
  'Sản phẩm mới phải thêm trên trang, không thêm được bằng tệp.',
  `Mỗi tệp nhiều nhất ${MAX_ROWS.products} sản phẩm và ${MAX_ROWS.packs} quy cách, 5 MB.`,
];

/** The sheet "Hướng dẫn": how to go about it, and every column with what it takes. */
export function guideRows(): string[][] {
  const columns = SHEET_KINDS.flatMap((kind) =>
    [...SHEETS[kind].columns.values()].map(({ header, help, risk, allowed }) => [
      SHEETS[kind].name,
      header,
      help,
      allowed?.join(' / ') ?? '',
      WHEN[risk],
    ]),
  );
  return [
    ['Hướng dẫn'],
    ...STEPS.map((step, index) => [`${index + 1}. ${step}`]),
    [],
    ['Bảng', 'Cột', 'Cách ghi', 'Chọn một trong', 'Khi nào người mua thấy'],
    ...columns,
  ];
}

/** Counted from zero: where the table of columns has its headers. */
export const GUIDE_TABLE_ROW = STEPS.length + 2;
