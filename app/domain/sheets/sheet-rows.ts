import { type Cell, plainText } from './cells';
import { type Column, writtenText } from './column';
import { PACK_COLUMNS, PACK_KEYS, packValues } from './pack-columns';
import type { ProductState } from './plan';
import { PRODUCT_COLUMNS, STAMPED_FACTS } from './product-columns';
import { SHEETS, type SheetKind } from './sheets';
import { cellChecksum, writeStamp } from './stamp';
import type { Steps } from './steps';

/** The headers of a sheet and a row for each thing on it. */
export function* sheetRows(kind: SheetKind, products: readonly ProductState[]): Steps<Cell[][]> {
  const rows: Cell[][] = [[...SHEETS[kind].columns.values()].map(({ header }) => header)];
  for (const product of products) {
    rows.push(...(kind === 'products' ? productRows(product) : packRows(product)));
    yield;
  }
  return rows;
}

function productRows({ slug, values, versionId, revision }: ProductState): Cell[][] {
  const checksums = checksumsOf(PRODUCT_COLUMNS, STAMPED_FACTS, values);
  const stamp = writeStamp({ versionId: versionId ?? 0, revision, packId: null, checksums });
  return [[slug, ...written(PRODUCT_COLUMNS, values), stamp]];
}

function packRows({ slug, name, packs, versionId, revision }: ProductState): Cell[][] {
  return packs.map(({ id, facts }) => {
    const values = packValues(facts);
    const checksums = checksumsOf(PACK_COLUMNS, PACK_KEYS, values);
    const stamp = writeStamp({ versionId: versionId ?? 0, revision, packId: id, checksums });
    return [slug, shortened(name), ...written(PACK_COLUMNS, values), stamp];
  });
}

function checksumsOf<Values extends object>(
  columns: { readonly [Key in keyof Values]: Column<Values[Key]> },
  keys: readonly (keyof Values)[],
  values: Values,
): string[] {
  return keys.map((key) => cellChecksum(writtenText(columns[key], values[key])));
}

function written<Values extends object>(
  columns: { readonly [Key in keyof Values]: Column<Values[Key]> },
  values: Values,
): Cell[] {
  return (Object.keys(columns) as (keyof Values)[]).map((key) => columns[key].write(values[key]));
}

/** A name that is only there to be read may be cut, though not through a letter. */
const shortened = (name: string): string => plainText([...name].slice(0, 120).join(''));
