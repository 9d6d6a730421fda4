/** A list as a file: what stands above each column, and the cells below in the same order. */
export type Table = {
  /** Name of the sheet; what the format does not allow in one is left out when it is written. */
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
