import type { PaperKind } from '../papers/kinds';
import type { Criterion } from './criteria-set';

/**
 * What a renewal will be asked for, and how sure that is. The list of a dossier under Decision
 * 148/QĐ-TTg itself was not found, so nothing here claims to be it:
 *
 * - `criteria`: a thing the product's own criteria set gives points for, and which is shown by a
 *   paper. Annex III of 148/QĐ-TTg, in the transcription of db/seed/reference/criteria.json.
 * - `renewal`: what 148/QĐ-TTg asks of whoever is rated again after 36 months, as told by
 *   https://doanhnghiepvadoisong.com.vn/print-3767.html (24 October 2023).
 * - `older-list`: on the list under 1048/QĐ-TTg, which 148/QĐ-TTg replaced; still to be asked about.
 *   https://baohaiduong.vn/print/189502.html (1 June 2021).
 */
export type Basis = 'criteria' | 'renewal' | 'older-list';

/** The sources of what no criteria set says, by basis. */
export const BASIS_SOURCES = {
  renewal: {
    label: 'doanhnghiepvadoisong.com.vn, 24/10/2023',
    url: 'https://doanhnghiepvadoisong.com.vn/print-3767.html',
  },
  'older-list': {
    label: 'baohaiduong.vn, 01/06/2021',
    url: 'https://baohaiduong.vn/print/189502.html',
  },
} as const;

/**
 * Where a dossier is handed in since 6 July 2025: the commune takes it in, checks its form and sends
 * it on to the province (1489/QĐ-TTg, which amends annex II of 148/QĐ-TTg).
 */
export const HAND_IN_SOURCE = {
  label: 'tintuc.thuvienphapluat.com',
  url: 'http://tintuc.thuvienphapluat.com/thong-bao-van-ban-moi/email/89478/trinh-tu-danh-gia-phan-hang-san-pham-ocop-tu-ngay-06-7-2025',
} as const;

export const ITEM_KEYS = [
  'registration-form',
  'own-report',
  'legal-form',
  'materials',
  'chain',
  'environment',
  'label',
  'accounts',
  'growth',
  'intellectual-property',
  'distribution',
  'promotion',
  'story',
  'self-declaration',
  'tests',
  'safety-study',
  'safety-certificate',
  'quality-system',
  'traceability',
  'service-conditions',
  'business-plan',
  'organisation',
  'samples',
] as const;
export type ItemKey = (typeof ITEM_KEYS)[number];

export type DossierItem = {
  key: ItemKey;
  /** Kinds of paper on file that show it; none where only the maker can tell. */
  kinds: readonly PaperKind[];
  /** Which criterion of a set it answers; missing where no set speaks of it. */
  asks?: (criterion: Criterion) => boolean;
  /** True where every one of the 26 sets has that criterion, so that no set need be known. */
  inEverySet?: true;
  /** Asked for outside the criteria sets, too. */
  otherwise?: Exclude<Basis, 'criteria'>;
  /** Product groups in which `otherwise` holds; all where missing. */
  groups?: readonly number[];
};

const titled = (pattern: RegExp) => (criterion: Criterion) => pattern.test(criterion.title);
/** Sections graded as a whole print their title in capitals. */
const either = (title: RegExp, section: RegExp) => (criterion: Criterion) =>
  title.test(criterion.title) || section.test(criterion.title);

/** Food, drinks and medicinal plants: the groups in which the safety of what is eaten is at stake. */
const EATEN = [1, 2, 3];

/** In the order of the page: what every renewal begins with, then the parts of a criteria set. */
export const DOSSIER: readonly DossierItem[] = [
  { key: 'registration-form', kinds: [], otherwise: 'renewal' },
  { key: 'own-report', kinds: [], otherwise: 'renewal' },
  {
    key: 'legal-form',
    kinds: ['business-registration'],
    asks: titled(/^Loại hình tổ chức/),
    inEverySet: true,
  },
  {
    key: 'materials',
    kinds: ['origin-traceability', 'material-contract'],
    asks: titled(/^Nguồn (?:nguyên liệu|gốc sản phẩm)$/),
  },
  {
    key: 'chain',
    kinds: ['material-contract'],
    asks: titled(/^Liên kết (?:chuỗi trong )?sản xuất$/),
  },
  {
    key: 'environment',
    kinds: ['environment'],
    asks: titled(/^Bảo vệ môi trường/),
    inEverySet: true,
  },
  { key: 'label', kinds: ['label'], asks: titled(/ghi nhãn/) },
  { key: 'accounts', kinds: [], asks: titled(/^Kế toán$/), inEverySet: true },
  { key: 'growth', kinds: [], asks: titled(/^Tăng trưởng sản xuất/), inEverySet: true },
  {
    key: 'intellectual-property',
    kinds: [],
    asks: titled(/^Sở hữu trí tuệ$/),
    inEverySet: true,
  },
  { key: 'distribution', kinds: [], asks: titled(/^Khu vực phân phối chính$/) },
  {
    key: 'promotion',
    kinds: ['trade-promotion'],
    asks: titled(/^Quảng bá sản phẩm$/),
    inEverySet: true,
  },
  {
    key: 'story',
    kinds: ['product-story'],
    asks: titled(/^Câu chuyện về sản phẩm$/),
    inEverySet: true,
  },
  {
    key: 'self-declaration',
    kinds: ['self-declaration'],
    asks: either(/^Công bố (?:chất lượng|tiêu chuẩn)/, /^CÔNG BỐ CHẤT LƯỢNG/),
  },
  {
    key: 'tests',
    kinds: ['test-report'],
    asks: either(/^Kiểm tra định kỳ/, /^KIỂM TRA ĐỊNH KỲ/),
  },
  { key: 'safety-study', kinds: ['test-report'], asks: titled(/^TÍNH AN TOÀN$/) },
  {
    key: 'safety-certificate',
    kinds: ['food-safety'],
    asks: ({ title, section, note }) =>
      /AN TOÀN CHẤT LƯỢNG SẢN PHẨM$|^CHẤT LƯỢNG AN TOÀN THỰC PHẨM$/.test(title) ||
      /^CHẤT LƯỢNG AN TOÀN VÀ AN NINH/.test(section) ||
      /đủ điều kiện ATTP/i.test(note ?? ''),
    otherwise: 'older-list',
    groups: EATEN,
  },
  { key: 'quality-system', kinds: ['quality-system'], asks: titled(/^ĐẢM BẢO CHẤT LƯỢNG/) },
  {
    key: 'traceability',
    kinds: ['origin-traceability'],
    asks: ({ title, options }) =>
      /^ĐẢM BẢO CHẤT LƯỢNG/.test(title) &&
      options.some(({ text }) => text.includes('truy xuất nguồn gốc')),
  },
  {
    key: 'service-conditions',
    kinds: [],
    asks: ({ section }) => /ĐIỀU KIỆN KINH DOANH DỊCH VỤ$/.test(section),
  },
  { key: 'business-plan', kinds: [], otherwise: 'older-list' },
  { key: 'organisation', kinds: [], otherwise: 'older-list' },
  { key: 'samples', kinds: [], otherwise: 'older-list' },
];
