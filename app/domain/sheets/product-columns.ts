import { FIELD_SHAPES, type FieldKey, REQUIRED_FIELD, splitKey } from '../listings/fields';
import { type ProductField, RISKS } from '../listings/risk';
import { cellText } from './cells';
import { type Column, choiceColumn, textColumn } from './column';
import { readMonths, writeMonths } from './season-text';

/** What one row of the sheet of products says; no text is the empty text. */
export type ProductValues = {
  'name.vi': string;
  'name.en': string;
  'description.vi': string;
  'description.en': string;
  'ingredients.vi': string;
  'uses.vi': string;
  'storage.vi': string;
  'story.vi': string;
  /** Bit 0 is January; null is "chưa công bố". */
  months: number | null;
  soldOut: boolean;
};

const YES_NO = [
  [true, 'có', 'yes', 'x', 'true', '1', 'hết', 'hết hàng'],
  [false, 'không', 'no', 'false', '0', 'còn', 'còn hàng'],
] as const;

/** "có" or "không"; a blank cell means no. */
export const yesNoColumn = (described: Omit<Column, 'read' | 'write' | 'allowed'>) =>
  choiceColumn<boolean>(described, YES_NO, false);

const monthsColumn: Column<number | null> = {
  header: 'Tháng có hàng',
  help: 'Ví dụ: tháng 1-3, 11. Có suốt năm thì ghi: quanh năm. Để trống là chưa công bố.',
  risk: RISKS.product.season,
  width: 20,
  write: (months) => (months === null ? null : writeMonths(months)),
  read(cell) {
    // Excel turns a typed `1-3` into the first of March.
    if (cell instanceof Date) return { code: 'is-date' };
    const text = cellText(cell);
    if (text === '') return { value: null };
    const months = readMonths(text);
    return months === null ? { code: 'not-months' } : { value: months };
  },
};

/** A column for one text in one language, bounded and reviewed as in our forms. */
function text(key: FieldKey, width: number, header: string, help: string): Column<string> {
  const [field] = splitKey(key);
  return textColumn(
    { header, help, width, risk: RISKS.product[field as ProductField] },
    { ...FIELD_SHAPES[field], required: key === REQUIRED_FIELD },
  );
}

/** The sheet "Sản phẩm", in the order of its columns after the code. */
export const PRODUCT_COLUMNS: {
  readonly [Key in keyof ProductValues]: Column<ProductValues[Key]>;
} = {
  'name.vi': text('name.vi', 32, 'Tên', 'Tên đầy đủ trên nhãn. Bắt buộc.'),
  'name.en': text(
    'name.en',
    28,
    'Tên tiếng Anh',
    'Cho khách nước ngoài. Để trống thì trang tiếng Anh dùng tên tiếng Việt.',
  ),
  'description.vi': text(
    'description.vi',
    60,
    'Mô tả',
    'Sản phẩm là gì, làm thế nào, dùng ra sao. Xuống dòng trong ô: Alt+Enter.',
  ),
  'description.en': text('description.en', 40, 'Mô tả (EN)', 'Mô tả bằng tiếng Anh.'),
  'ingredients.vi': text('ingredients.vi', 40, 'Thành phần', 'Như ghi trên nhãn.'),
  'uses.vi': text(
    'uses.vi',
    40,
    'Công dụng',
    'Chỉ ghi công dụng có giấy tờ; cán bộ sẽ xem trước khi đăng.',
  ),
  'storage.vi': text('storage.vi', 30, 'Bảo quản', 'Cách cất giữ và hạn dùng.'),
  'story.vi': text('story.vi', 60, 'Câu chuyện', 'Ai làm, ở đâu, vì sao đặc biệt.'),
  months: monthsColumn,
  soldOut: yesNoColumn({
    header: 'Hết hàng',
    help: 'Ghi “có” khi tạm hết hàng. Để trống là không.',
    risk: RISKS.product['sold-out'],
    width: 10,
  }),
};

/** The texts among the values of a product, which versions hold. */
export type TextKey = keyof ProductValues & FieldKey;

export const isText = (key: keyof ProductValues): key is TextKey => key.includes('.');

/** The direct facts among them, which the stamp of a row has checksums of. */
export const STAMPED_FACTS = (Object.keys(PRODUCT_COLUMNS) as (keyof ProductValues)[]).filter(
  (key) => !isText(key),
);
