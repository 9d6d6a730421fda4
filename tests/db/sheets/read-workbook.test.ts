import { describe, expect, test } from 'vitest';
import { checkUpload } from '~/domain/sheets/check-upload.server';
import { MAX_UPLOAD_BYTES, readWorkbook } from '~/domain/sheets/read-workbook.server';
import { type RefusalReason, RefusedFileError } from '~/domain/sheets/refused-file';
import { writeWorkbook } from '~/domain/sheets/write-workbook.server';
import { productOf } from '../../unit/sheets/tables';
import { makeStore } from './workbook';
import { type ZipPart, zipOf } from './zip';

const text = (content: string) => new TextEncoder().encode(content);

/** Why a file is refused; null where it is read. */
async function refusalOf(bytes: Uint8Array): Promise<RefusalReason | null> {
  try {
    await readWorkbook([{ name: 'tệp.xlsx', bytes }]);
    return null;
  } catch (error) {
    if (!(error instanceof RefusedFileError)) throw error;
    return error.reason;
  }
}

const sheet = (declared: ZipPart['declared']): Uint8Array =>
  zipOf([{ name: 'xl/worksheets/sheet1.xml', data: text('<worksheet/>'.repeat(20)), declared }]);

describe('a file is refused with the reason', () => {
  test.each<[string, Uint8Array, RefusalReason]>([
    ['nothing in it', new Uint8Array(), 'empty'],
    ['more than is taken', new Uint8Array(MAX_UPLOAD_BYTES + 1), 'too-large'],
    ['.xls, or a password', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'old-or-locked'],
    ['a picture', Uint8Array.of(0xff, 0xd8, 0xff, 0, 1, 2), 'not-a-spreadsheet'],
    ['letters of an old code page', Uint8Array.of(0x54, 0xea, 0x6e), 'not-utf8'],
    ['a zip of something else', zipOf([{ name: 'a.txt', data: text('a') }]), 'not-a-spreadsheet'],
    ['the first bytes of a zip', text('PK\u0003\u0004'), 'not-a-spreadsheet'],
    ['a workbook without parts', sheet({}), 'broken'],
    ['parts that declare too much', sheet({ unpacked: 65 * 1024 * 1024 }), 'too-heavy'],
    ['a part that hides what it unpacks to', sheet({ packed: 0 }), 'too-heavy'],
    ['a part of four gigabytes', sheet({ unpacked: 0xffffffff }), 'not-a-spreadsheet'],
  ])('%s', async (_name, bytes, reason) => {
    expect(await refusalOf(bytes)).toBe(reason);
  });

  test('a part that unpacks to more than it declares', async () => {
    const good = await writeWorkbook([productOf()], { title: '' });
    expect(await refusalOf(good)).toBeNull();
    const bomb = zipOf([
      { name: 'xl/workbook.xml', data: text('<workbook/>') },
      { name: '[Content_Types].xml', data: new Uint8Array(5_000_000), declared: { unpacked: 900 } },
    ]);
    expect(await refusalOf(bomb)).toBe('broken');
  });

  test('cut off in the middle', async () => {
    const good = await writeWorkbook([productOf()], { title: '' });
    expect(await refusalOf(good.slice(0, good.length / 2))).toBe('not-a-spreadsheet');
  });

  test('three files at once', async () => {
    const files = ['a', 'b', 'c'].map((name) => ({ name, bytes: text(name) }));
    await expect(readWorkbook(files)).rejects.toMatchObject({ reason: 'too-many-files' });
  });
});

describe('of files that can be read', () => {
  test('none with our headers is refused, and so are too many rows', async () => {
    const file = (content: string) => [{ name: 'a.csv', bytes: text(content) }];
    const store = makeStore();
    const refused = (content: string) => checkUpload(store, file(content));
    await expect(refused('Cột,Khác\n1,2')).rejects.toMatchObject({ reason: 'no-sheet' });
    const many = `Mã,Tên\n${'a,b\n'.repeat(2001)}`;
    await expect(refused(many)).rejects.toMatchObject({ reason: 'too-many-rows' });
    const { plan } = await refused(`Mã,Tên\n${'a,b\n'.repeat(2000)}`);
    expect(plan.rows).toBe(2000);
  });

  test('CSV as Excel saves it in Vietnam: semicolons, its own line ends, quotes amid cells', async () => {
    const rows = 'Mã;Tên;Giá\r\nmien;Miến "dong";1,5\r\n;"a;b\nc"\r\n';
    expect(await readWorkbook([{ name: 'a.csv', bytes: text(`\ufeff${rows}`) }])).toEqual([
      {
        name: 'a.csv',
        rows: [
          ['Mã', 'Tên', 'Giá'],
          ['mien', 'Miến "dong"', '1,5'],
          ['', 'a;b\nc'],
        ],
      },
    ]);
  });
});
