import { headerKey } from '../sheets/column';

/** What a column of an annex holds. Some annexes have a column for each number of stars, ticked. */
export type AnnexColumn =
  | 'index'
  | 'name'
  | 'producer'
  | 'place'
  | 'group'
  | 'stars'
  | 'score'
  | 'set'
  | 'three'
  | 'four'
  | 'five';

/** Headers as decisions print them, folded; the first is ours, the others are met in the wild. */
const HEADERS: Readonly<Record<AnnexColumn, readonly string[]>> = {
  index: ['stt', 'tt', 'so tt', 'so thu tu'],
  name: ['ten san pham', 'san pham', 'ten sp', 'san pham ocop', 'ten san pham ocop', 'product'],
  producer: [
    'chu the',
    'ten chu the',
    'chu the ocop',
    'co so san xuat',
    'don vi san xuat',
    'ten co so',
    'co so',
    'ten don vi',
    'don vi',
    'to chuc ca nhan',
    'nha san xuat',
    'hop tac xa',
    'producer',
  ],
  place: [
    'dia chi xa',
    'dia chi',
    'xa',
    'xa phuong',
    'xa phuong thi tran',
    'noi san xuat',
    'dia diem',
    'dia phuong',
    'huyen',
    'huyen thanh pho',
    'address',
    'commune',
  ],
  group: ['nhom san pham', 'nhom', 'nganh hang', 'nganh san pham', 'phan nhom', 'group'],
  stars: [
    'hang sao',
    'so sao',
    'sao',
    'hang',
    'xep hang',
    'phan hang',
    'dat sao',
    'hang ocop',
    'hang san pham',
    'ket qua phan hang',
    'ket qua xep hang',
    'de nghi cong nhan',
    'cong nhan',
    'stars',
  ],
  score: [
    'diem',
    'so diem',
    'tong diem',
    'tong so diem',
    'diem danh gia',
    'diem trung binh',
    'diem binh quan',
    'ket qua cham diem',
    'score',
  ],
  set: ['bo tieu chi', 'bo san pham', 'bo', 'so bo', 'criteria set'],
  three: ['3 sao', 'ba sao'],
  four: ['4 sao', 'bon sao'],
  five: ['5 sao', 'nam sao'],
};

const COLUMN_OF = new Map(
  Object.entries(HEADERS).flatMap(([column, headers]) =>
    headers.map((header) => [header, column as AnnexColumn] as const),
  ),
);

/**
 * Openings that more words may follow: "Tên sản phẩm đăng ký đánh giá, phân hạng". Only such as no
 * product, producer or place begins with.
 */
const OPENINGS = [
  'ten san pham',
  'ten chu the',
  'chu the',
  'ten don vi',
  'ten co so',
  'dia chi',
  'nhom san pham',
  'diem',
  'tong diem',
  'ket qua phan hang',
  'ket qua xep hang',
  'phan hang',
  'xep hang',
].sort((a, b) => b.length - a.length);

/** The column that a header names, or null. */
export function annexColumnOf(header: string): AnnexColumn | null {
  const key = headerKey(header);
  const exact = COLUMN_OF.get(key);
  if (exact) return exact;
  const opening = OPENINGS.find((known) => key.startsWith(`${known} `));
  return (opening === undefined ? null : COLUMN_OF.get(opening)) ?? null;
}

/** Our own headers, in the order of the template and of lines pasted without any. */
export const TEMPLATE_COLUMNS = [
  'index',
  'name',
  'producer',
  'place',
  'group',
  'score',
  'stars',
  'set',
] as const satisfies readonly AnnexColumn[];
