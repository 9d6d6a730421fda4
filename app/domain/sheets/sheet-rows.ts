import { type Cell, plainText } from './cells';
import type { Column } from './column';
import { PACK_COLUMNS, packValues } from './pack-columns';
import type { ProductState } from './plan';
import { PRODUCT_COLUMNS } from './product-columns';
import { SHEETS, type SheetKind } from './sheets';
import { writeStamp } from './stamp';
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
  const stamp = writeStamp({ versionId: versionId ?? 0, revision, packId: null });
  return [[slug, ...written(PRODUCT_COLUMNS, values), stamp]];
}

function packRows({ slug, name, packs, versionId, revision }: ProductState): Cell[][] {
  return packs.map(({ id, facts }) => {
    const stamp = writeStamp({ versionId: versionId ?? 0, revision, packId: id });
    return [slug, shortened(name), ...written(PACK_COLUMNS, packValues(facts)), stamp];
  });
}

function written<Values extends object>(
  columns: { readonly [Key in keyof Values]: Column<Values[Key]> },
  values: Values,
): Cell[] {
  return (Object.keys(columns) as (keyof Values)[]).map((key) => columns[key].write(values[key]));
}

/** A name that is only there to be read may be cut, though not through a letter. */
const shortened = (name: string): string => plainText([...name].slice(0, 120).join(''));
