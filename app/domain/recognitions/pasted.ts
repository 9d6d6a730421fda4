/**
 * Cells of lines pasted from a spreadsheet: tabs between cells, and a cell that holds a tab, a line
 * end or quotes in quotes, each of its own doubled. Without any tab a semicolon parts the cells.
 */
export function readPasted(text: string): string[][] {
  const sign = text.includes('\t') || !text.includes(';') ? '\t' : ';';
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const { cell, end } = readCell(text, at, sign);
    row.push(cell);
    const ended = text[end];
    at = end + (ended === '\r' && text[end + 1] === '\n' ? 2 : 1);
    if (ended === sign && at < text.length) continue;
    if (ended === sign) row.push('');
    rows.push(row);
    row = [];
  }
  return rows;
}

function readCell(text: string, start: number, sign: string): { cell: string; end: number } {
  const quoted = text[start] === '"' ? readQuoted(text, start) : null;
  // A quote that closes in the middle of a cell was just a quote: `"Ngon" 500 g`.
  if (quoted && isEnd(text[quoted.end], sign)) return quoted;
  let end = start;
  while (!isEnd(text[end], sign)) end++;
  return { cell: text.slice(start, end), end };
}

function readQuoted(text: string, start: number): { cell: string; end: number } | null {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] !== '"') continue;
    if (text[at + 1] === '"') at++;
    else return { cell: text.slice(start + 1, at).replaceAll('""', '"'), end: at + 1 };
  }
  return null;
}

const isEnd = (letter: string | undefined, sign: string) =>
  letter === undefined || letter === sign || letter === '\n' || letter === '\r';
