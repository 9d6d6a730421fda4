/** A list as a file: what stands above each column, and the cells below in the same order. */
export type Table = {
  /** Name of the sheet, at most 31 letters; the format allows no more. */
  name: string;
  columns: readonly TableColumn[];
  rows: readonly (readonly TableCell[])[];
};

export type TableColumn = {
  header: string;
  /** In letters; wide ones wrap. */
  width: number;
};

/** Null is an empty cell: nobody published it. */
export type TableCell = string | number | null;
