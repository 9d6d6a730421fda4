import { type Column, headerKey } from './column';
import { PACK_COLUMNS, type PackValues } from './pack-columns';
import { PRODUCT_COLUMNS, type ProductValues } from './product-columns';

/** People think of products one a row, and of prices one pack a row: hence two sheets. */
export type SheetKind = 'products' | 'packs';

export type SheetColumnKey =
  | 'code'
  | 'productName'
  | 'stamp'
  | keyof ProductValues
  | keyof PackValues;

/** A column as its header and the guide describe it. */
export type ColumnFace = Pick<Column, 'header' | 'help' | 'risk' | 'width' | 'allowed'>;

type SheetDefinition = {
  /** The worksheet's name in a workbook. */
  name: string;
  /** The file's name as CSV. */
  file: string;
  columns: ReadonlyMap<SheetColumnKey, ColumnFace>;
};

const code = (header: string) => ({
  header,
  help: 'Mã để nhận ra sản phẩm. Đừng sửa, đừng xoá.',
  risk: 'identity' as const,
  width: 30,
});

/** Visible in CSV, which cannot hide a column, hence so plain a name. */
const STAMP = {
  header: 'Phiên bản (đừng sửa)',
  help: 'Để biết dòng này chép từ bản nào. Đừng sửa.',
  risk: 'identity' as const,
  width: 22,
};

const PRODUCT_NAME = {
  header: 'Tên sản phẩm (chỉ để đọc)',
  help: 'Để bạn dễ nhận ra; sửa tên ở bảng Sản phẩm.',
  risk: 'identity' as const,
  width: 32,
};

const faces = <Columns extends object>(columns: Columns) =>
  Object.entries(columns) as [SheetColumnKey, ColumnFace][];

export const SHEETS: Readonly<Record<SheetKind, SheetDefinition>> = {
  products: {
    name: 'Sản phẩm',
    file: 'san-pham.csv',
    columns: new Map<SheetColumnKey, ColumnFace>([
      ['code', code('Mã')],
      ...faces(PRODUCT_COLUMNS),
      ['stamp', STAMP],
    ]),
  },
  packs: {
    name: 'Quy cách và giá',
    file: 'quy-cach.csv',
    columns: new Map<SheetColumnKey, ColumnFace>([
      ['code', code('Mã sản phẩm')],
      ['productName', PRODUCT_NAME],
      ...faces(PACK_COLUMNS),
      ['stamp', STAMP],
    ]),
  },
};

export const SHEET_KINDS = ['products', 'packs'] as const satisfies readonly SheetKind[];

/** The sheet that explains the others; never read back. */
export const GUIDE_NAME = 'Hướng dẫn';

/** What is taken from one upload; more is refused whole. */
export const MAX_ROWS: Readonly<Record<SheetKind, number>> = { products: 2000, packs: 5000 };

const keysByHeader = Object.fromEntries(
  SHEET_KINDS.map((kind) => [
    kind,
    new Map([...SHEETS[kind].columns].map(([key, { header }]) => [headerKey(header), key])),
  ]),
) as Record<SheetKind, Map<string, SheetColumnKey>>;

/** The column a header names on a sheet, or undefined. */
export const columnOfHeader = (kind: SheetKind, header: string): SheetColumnKey | undefined =>
  keysByHeader[kind].get(headerKey(header));
