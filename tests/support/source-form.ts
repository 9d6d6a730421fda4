import { sourceRows } from '~/domain/marks/mark-sources';

/** Sources as the rows of a form carry them. */
export const sourceForm = (sources: string): Record<string, string> =>
  Object.fromEntries(
    sourceRows(sources).flatMap(({ label, url }, index) => [
      [`sources[${index}].label`, label],
      [`sources[${index}].url`, url],
    ]),
  );
