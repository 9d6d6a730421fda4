import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import type { TableCell } from '~/domain/exports/table';
import { writeTables } from '~/domain/exports/write-table.server';

async function readBack(cell: TableCell, name = 'Bảng') {
  const columns = [{ header: 'Cột', width: 20 }];
  const body = await writeTables([{ name, columns, rows: [[cell]] }], { title: 'Thử' });
  const { sheets } = await readXlsx(body, { readStyles: true });
  const [sheet] = sheets;
  return {
    name: sheet?.name,
    value: sheet?.rows[1]?.[0],
    formula: sheet?.cells?.get('1,0')?.formula,
  };
}

describe('a cell', () => {
  test.each(['=1+1', '+84 912', '-5 sao', '@SUM(A1)', '_x0041_', 'Chữ\nhai dòng', ' đầu cuối '])(
    '%j stays the text it is',
    async (text) => {
      expect(await readBack(text)).toMatchObject({ value: text, formula: undefined });
    },
  );

  test('of a number stays a number, and of nothing is empty', async () => {
    expect((await readBack(12.5)).value).toBe(12.5);
    expect((await readBack(null)).value ?? null).toBeNull();
  });

  test('holds what the format can, and says that there was more', async () => {
    expect((await readBack('ă'.repeat(32_767))).value).toBe('ă'.repeat(32_767));
    expect((await readBack('ă'.repeat(32_768))).value).toBe(`${'ă'.repeat(32_766)}…`);
    const half = `${'a'.repeat(32_765)}😀😀`;
    expect((await readBack(half)).value).toBe(`${'a'.repeat(32_765)}…`);
  });
});

test.each([
  ['Quý 3/2026', 'Quý 3 2026'],
  ['[a]:b*c?d/e\\f', ' a  b c d e f'],
  ['Gương điển hình, khen thưởng và giải thưởng', 'Gương điển hình, khen thưởng và'],
])('a sheet cannot be called %j', async (name, written) => {
  expect((await readBack('x', name)).name).toBe(written);
});
