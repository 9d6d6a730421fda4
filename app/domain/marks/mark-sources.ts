import { cleanText } from '../listings/clean-text';
import { isBlankRow, readRows } from '../listings/rows';
import type { Source } from '../texts';

/** A source as its row of the form has it. */
export type SourceRow = { label: string; url: string };

export const MOST_SOURCES = 20;
export const MAX_SOURCE_LETTERS: Record<keyof SourceRow, number> = { label: 200, url: 1000 };

export type SourceFault =
  | 'too-long'
  /** No whole address of a page that begins with `https://`. */
  | 'not-a-page'
  /** Named twice. */
  | 'taken'
  | 'too-many'
  /** What rests on published sources alone has at least one. */
  | 'no-source';
export type SourceField = `sources[${number}].${keyof SourceRow}`;
export type SourceFaults = Record<SourceField, SourceFault>;

/**
 * The sources on a form as one text, so that two officers' lists are compared like any other field.
 * Rows that hold nothing, and those ticked to be taken away, are no sources.
 */
export function readTypedSources(form: URLSearchParams): string {
  const rows = readRows('sources', form).filter((row) => !isBlankRow(row, ['label', 'url']));
  return sourcesText(
    rows.map(({ label = '', url = '' }) => ({ label: cleanText(label), url: cleanText(url) })),
  );
}

/** Sources as that text; empty where there is none. */
export function sourcesText(sources: readonly Source[]): string {
  const rows = sources.map(({ label, url = '' }) => ({ label, url }));
  return rows.length === 0 ? '' : JSON.stringify(rows);
}

/** The rows of a text that {@link sourcesText} wrote. */
export const sourceRows = (text: string): SourceRow[] => (text === '' ? [] : JSON.parse(text));

/**
 * The sources that were typed, or what is wrong with which of their fields: pages by their whole
 * address, papers by their words alone. A page without words is called by its site. An address that
 * was `kept` before may stay as it is: some old pages of agencies are only at `http://`.
 */
export function checkSources(
  text: string,
  kept: readonly Source[],
): { sources: Source[]; faults: SourceFaults } {
  const rows = sourceRows(text);
  const faults: SourceFaults = {};
  rows.forEach((row, index) => {
    const isTwice = rows.slice(0, index).some((other) => isSame(other, row));
    const urlFault = faultOfUrl(row.url, kept) ?? (row.url && isTwice ? 'taken' : null);
    const labelFault = faultOfLabel(row, index) ?? (!row.url && isTwice ? 'taken' : null);
    if (urlFault) faults[`sources[${index}].url`] = urlFault;
    if (labelFault) faults[`sources[${index}].label`] = labelFault;
  });
  const isRight = Object.keys(faults).length === 0;
  return { sources: isRight ? rows.map(sourceOf) : [], faults };
}

/** A page is known by its address, a paper by its words. */
const isSame = (one: SourceRow, other: SourceRow): boolean =>
  other.url ? one.url === other.url : !one.url && one.label === other.label;

function faultOfUrl(url: string, kept: readonly Source[]): SourceFault | null {
  if (url === '' || kept.some((source) => source.url === url)) return null;
  if (url.length > MAX_SOURCE_LETTERS.url) return 'too-long';
  return siteOf(url) ? null : 'not-a-page';
}

function faultOfLabel({ label }: SourceRow, index: number): SourceFault | null {
  if (index >= MOST_SOURCES) return 'too-many';
  return label.length > MAX_SOURCE_LETTERS.label ? 'too-long' : null;
}

/** The site of a page's address; null for what is no such address. */
function siteOf(url: string): string | null {
  if (!/^https:\/\/\S+$/i.test(url) || !URL.canParse(url)) return null;
  const { hostname } = new URL(url);
  return hostname.includes('.') ? hostname.replace(/^www\./, '') : null;
}

/** Sources that were kept, out of their text. */
export const keptSources = (text: string): Source[] => sourceRows(text).map(sourceOf);

const sourceOf = ({ label, url }: SourceRow): Source => ({
  label: label || siteOf(url) || url,
  ...(url && { url }),
});
