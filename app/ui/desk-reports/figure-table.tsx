import type { ReactNode } from 'react';

type Props = {
  caption: string;
  note?: string;
  columns: readonly string[];
  /** Rows whose first cell names them. */
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
};

/** A table of figures with its name above. */
export function FigureTable({ caption, note, columns, rows }: Props) {
  return (
    <section className="space-y-2">
      <h2>{caption}</h2>
      {note && <p className="max-w-prose text-ink-soft text-sm">{note}</p>}
      <table className="w-full border-collapse text-left">
        <thead>
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
            <tr key={key} className="border-line border-b">
              <th scope="row" className="py-2 pr-3 font-normal">
                {name}
              </th>
              {cells.map((cell, index) => (
                // Cells stand under their columns and have no other identity
                <td key={index} className="py-2 pr-3 tabular-nums">
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
