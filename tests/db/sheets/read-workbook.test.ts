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

describe('a workbook whose XML names more than it holds', () => {
  const parts = (doctype: string, cell: string): ZipPart[] => [
    {
      name: '[Content_Types].xml',
      data: text(
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
      ),
    },
    {
      name: '_rels/.rels',
      data: text(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
      ),
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: text(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
      ),
    },
    {
      name: 'xl/workbook.xml',
      data: text(
        '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>',
      ),
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      data: text(
        `<?xml version="1.0"?>${doctype}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${cell}</t></is></c></row></sheetData></worksheet>`,
      ),
    },
  ];
  const read = async (doctype: string, cell: string) => {
    const bytes = zipOf(parts(doctype, cell));
    const [table] = await readWorkbook([{ name: 'a.xlsx', bytes }]);
    return String(table?.rows[0]?.[0] ?? '');
  };

  test('is read where it names nothing', async () => {
    expect(await read('', 'Tên &amp; tuổi')).toBe('Tên & tuổi');
  });

  test.each(['file:///etc/hostname', 'http://127.0.0.1:1/', 'php://filter/resource=/etc/passwd'])(
    'does not bring %s in',
    async (system) => {
      const doctype = `<!DOCTYPE a [<!ENTITY x SYSTEM "${system}">]>`;
      const shown = await read(doctype, '&x;').catch((error: unknown) => {
        if (!(error instanceof RefusedFileError)) throw error;
        return '';
      });
      expect(['', '&x;']).toContain(shown);
    },
  );

  test('does not grow a thousand millions of letters from ten', async () => {
    const levels = Array.from({ length: 9 }, (_, level) =>
      level === 0 ? '<!ENTITY x0 "ha">' : `<!ENTITY x${level} "${`&x${level - 1};`.repeat(10)}">`,
    );
    const shown = await read(`<!DOCTYPE a [${levels.join('')}]>`, '&x8;').catch(
      (error: unknown) => {
        if (!(error instanceof RefusedFileError)) throw error;
        return '';
      },
    );
    expect(shown.length).toBeLessThan(100);
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
