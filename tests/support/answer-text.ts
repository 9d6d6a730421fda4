import { readXlsx } from 'hucre/xlsx';
import { pdfTexts } from './pdf-text';

/** What a person could read in an answer: the cells of a workbook, the words of a PDF, or its text. */
export async function textOf(answer: Response): Promise<string> {
  const type = answer.headers.get('Content-Type') ?? '';
  if (type.includes('spreadsheetml'))
    return workbookText(new Uint8Array(await answer.arrayBuffer()));
  if (type.includes('pdf')) return pdfTexts(Buffer.from(await answer.arrayBuffer())).join('\n');
  return answer.text();
}

async function workbookText(file: Uint8Array): Promise<string> {
  const { sheets } = await readXlsx(file);
  return sheets.flatMap(({ rows }) => rows.map((row) => row.join('\t'))).join('\n');
}
