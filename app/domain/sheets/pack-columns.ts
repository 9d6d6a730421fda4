import {
  cleanPack,
  MAX_LABEL,
  type NetUnit,
  type PackFacts,
  type PriceState,
  rangeEnd,
} from '../listings/packs';
import { RISKS } from '../listings/risk';
import { type Column, choiceColumn, textColumn } from './column';
import { readAmount, readGtin, readPrice } from './numbers';
import { yesNoColumn } from './product-columns';

const { packs: ofPacks, prices: ofPrices, gtin: ofGtin } = RISKS.product;

/** What one row of the sheet of packs says of a pack. */
export type PackValues = {
  label: string;
  labelEn: string;
  amount: number | null;
  unit: NetUnit | null;
  /** A blank cell is null: published where there is a price, and unpublished where there is none. */
  priceState: PriceState | null;
  /** In whole đồng. */
  priceMin: number | null;
  /** Null where the price is one and not a span. */
  priceMax: number | null;
  gtin: string | null;
  /** A wish to take the pack off the page. No row does so by being absent. */
  remove: boolean;
};

const priceColumn = (header: string, help: string): Column<number | null> => ({
  header,
  help,
  risk: ofPrices,
  width: 12,
  write: (price) => price,
  read: readPrice,
});

/** The sheet "Quy cách và giá", in the order of its columns after the product's code and name. */
export const PACK_COLUMNS: { readonly [Key in keyof PackValues]: Column<PackValues[Key]> } = {
  label: textColumn(
    {
      header: 'Quy cách',
      help: 'Cách đóng gói như người mua thấy, ví dụ: Túi 500 g. Bắt buộc.',
      risk: ofPacks,
      width: 36,
    },
    { maxLength: MAX_LABEL, lines: 'one', required: true },
  ),
  labelEn: textColumn(
    {
      header: 'Quy cách (EN)',
      help: 'Quy cách bằng tiếng Anh, ví dụ: 500 g bag.',
      risk: ofPacks,
      width: 36,
    },
    { maxLength: MAX_LABEL, lines: 'one' },
  ),
  amount: {
    header: 'Khối lượng',
    help: 'Chỉ ghi số, ví dụ: 500 hoặc 0,5. Đơn vị ghi ở ô bên.',
    risk: ofPacks,
    width: 12,
    write: (amount) => amount,
    read: readAmount,
  },
  unit: choiceColumn<NetUnit | null>(
    {
      header: 'Đơn vị',
      help: 'Chọn trong danh sách: g, kg, ml, lít, cái, bộ, đêm.',
      risk: ofPacks,
      width: 10,
    },
    [
      ['g', 'g', 'gam', 'gram', 'gr'],
      ['kg', 'kg', 'kilogam', 'ki lô gam', 'cân'],
      ['ml', 'ml', 'mililít'],
      ['l', 'lít', 'l', 'litre'],
      ['piece', 'cái', 'chiếc', 'piece'],
      ['set', 'bộ', 'set'],
      ['night', 'đêm', 'night'],
    ],
    null,
  ),
  priceState: choiceColumn<PriceState | null>(
    {
      header: 'Cách hiện giá',
      help: 'công bố: ai cũng thấy giá. ẩn: trang ghi “Liên hệ để biết giá”. chưa công bố: chưa có giá.',
      risk: ofPrices,
      width: 16,
    },
    [
      ['published', 'công bố', 'hiện', 'published'],
      ['hidden', 'ẩn', 'liên hệ', 'hidden'],
      ['unpublished', 'chưa công bố', 'chưa có', 'unpublished'],
    ],
    null,
  ),
  priceMin: priceColumn('Giá từ', 'Đồng, ví dụ: 120000 hoặc 120.000. Một giá thì chỉ ghi ô này.'),
  priceMax: priceColumn('Giá đến', 'Đồng. Để trống khi chỉ có một giá.'),
  gtin: {
    header: 'Mã GTIN',
    help: 'Dãy số dưới mã vạch, 8, 12, 13 hoặc 14 chữ số.',
    risk: ofGtin,
    width: 18,
    write: (gtin) => gtin,
    read: readGtin,
  },
  remove: yesNoColumn({
    header: 'Bỏ quy cách này',
    help: 'Ghi “có” để bỏ quy cách khỏi trang. Xoá cả dòng thì không bỏ gì.',
    risk: ofPacks,
    width: 16,
  }),
};

/** Every column of a pack is a direct fact, which the stamp of its row has a checksum of. */
export const PACK_KEYS = Object.keys(PACK_COLUMNS) as (keyof PackValues)[];

/** A pack as its row says it: one price stands alone. */
export const packValues = (facts: PackFacts): PackValues => ({
  label: facts.labelVi,
  labelEn: facts.labelEn ?? '',
  amount: facts.netAmount,
  unit: facts.netUnit,
  priceState: facts.priceState,
  priceMin: facts.priceMin,
  priceMax: rangeEnd(facts),
  gtin: facts.gtin,
  remove: false,
});

/** A row as the pack it asks for; what no column tells stays as in `before`. */
export const packFacts = (values: PackValues, before: PackFacts | null): PackFacts =>
  cleanPack({
    labelVi: values.label,
    labelEn: values.labelEn,
    netAmount: values.amount,
    netUnit: values.unit,
    priceState:
      values.priceState ??
      (values.priceMin === null && values.priceMax === null ? 'unpublished' : 'published'),
    priceMin: values.priceMin,
    priceMax: values.priceMax,
    noteVi: before?.noteVi ?? null,
    noteEn: before?.noteEn ?? null,
    gtin: values.gtin,
  });

/** The column that answers for a fact of a pack. */
export const COLUMN_OF_FACT: { readonly [fact in keyof PackFacts]: keyof PackValues } = {
  labelVi: 'label',
  labelEn: 'labelEn',
  netAmount: 'amount',
  netUnit: 'unit',
  priceState: 'priceState',
  priceMin: 'priceMin',
  priceMax: 'priceMax',
  noteVi: 'label',
  noteEn: 'label',
  gtin: 'gtin',
};
