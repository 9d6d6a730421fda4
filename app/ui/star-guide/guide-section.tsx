import type { ReactNode } from 'react';
import type { Source } from '~/domain/texts';
import { useText } from '../locale';
import { SourceList } from '../parts/claim';
import { claimText } from '../text/common';

/** One question and its answer, with the pages it rests on. */
export function GuideSection({
  id,
  title,
  sources = [],
  children,
}: {
  id: string;
  title: string;
  sources?: Source[];
  children: ReactNode;
}) {
  const t = useText(claimText);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className="mt-3 space-y-3 [&>p]:max-w-prose">{children}</div>
      {sources.length > 0 && (
        <div className="mt-3 flex flex-wrap items-baseline gap-x-3 text-sm">
          <span className="text-ink-soft">{t.sources}:</span>
          <SourceList sources={sources} />
        </div>
      )}
    </section>
  );
}

/** The frame of a table on these pages. */
export function GuideTable({
  caption,
  columns,
  children,
}: {
  caption: string;
  columns: string[];
  children: ReactNode;
}) {
  return (
    <table className="panel w-full border-separate border-spacing-0 text-left max-sm:text-sm [&_tr>:first-child]:pl-2 sm:[&_tr>:first-child]:pl-4">
      <caption className="pb-2 text-left text-ink-soft text-sm">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column}
              scope="col"
              className="border-indigo border-b-2 px-1 py-2 align-bottom text-indigo text-sm sm:px-4"
            >
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="[&_td]:border-line [&_td]:border-b [&_td]:px-1 [&_td]:py-2 [&_td]:align-top sm:[&_td]:px-4 [&_th]:border-line [&_th]:border-b [&_th]:px-1 [&_th]:py-2 [&_th]:text-left [&_th]:align-top sm:[&_th]:px-4 [&_tr:last-child>*]:border-b-0">
        {children}
      </tbody>
    </table>
  );
}
