import type { ReactNode } from 'react';

type Props = {
  caption: string;
  note?: string;
  columns: readonly string[];
  /** Rows whose first cell names them. */
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
};

/** A table of figures with its name above; on a phone each row becomes a small list of its own. */
export function FigureTable({ caption, note, columns, rows }: Props) {
  return (
    <section className="space-y-2">
      <h2>{caption}</h2>
      {note && <p className="max-w-prose text-ink-soft text-sm">{note}</p>}
      <table className="w-full border-collapse text-left">
        <thead className="max-md:hidden">
          <tr>
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                className="border-line border-b py-2 pr-3 align-bottom text-sm"
              >
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [name, ...cells] }) => (
            <tr key={key} className="border-line border-b max-md:block max-md:py-2">
              <th
                scope="row"
                className="py-2 pr-3 font-normal max-md:block max-md:py-1 max-md:font-bold"
              >
                {name}
              </th>
              {cells.map((cell, index) => (
                // Cells stand under their columns and have no other identity
                <td
                  key={index}
                  className="py-2 pr-3 tabular-nums max-md:flex max-md:items-center max-md:gap-2 max-md:py-0"
                >
                  <span className="text-ink-soft text-sm md:hidden">{columns[index + 1]}:</span>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
