import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annexColumnOf } from '~/domain/recognitions/annex-columns';
import { NO_HEAD } from '~/domain/recognitions/annex-head';
import { readPasted } from '~/domain/recognitions/pasted';
import { readAnnex } from '~/domain/recognitions/read-annex';
import { readScore, readStars } from '~/domain/recognitions/read-stars';

const read = (tables: Parameters<typeof readAnnex>[0]) => {
  const { lines: all, ...rest } = readAnnex(tables);
  return { ...rest, all, rows: all.map(({ words }) => words) };
};
const annex = (pasted: string) => read([{ name: '', rows: readPasted(pasted) }]);
const lines = (...rows: string[][]) => rows.map((row) => row.join('\t')).join('\n');

describe('headers', () => {
  test.each([
    ['STT', 'index'],
    ['TÊN SẢN PHẨM', 'name'],
    ['Tên sản phẩm đăng ký đánh giá', 'name'],
    ['Chủ thể sản xuất', 'producer'],
    ['Tên chủ thể', 'producer'],
    ['Địa chỉ (xã)', 'place'],
    ['Xã, phường', 'place'],
    ['Điểm', 'score'],
    ['Điểm trung bình', 'score'],
    ['Hạng sao', 'stars'],
    ['Kết quả phân hạng', 'stars'],
    ['4 sao', 'four'],
    ['Nhóm', 'group'],
    ['Bộ tiêu chí', 'set'],
    ['Hợp tác xã Miến Dong', null],
    ['Sản phẩm thử', null],
    ['Ghi chú', null],
    ['', null],
  ])('%s: %s', (header, column) => {
    expect(annexColumnOf(header)).toBe(column);
  });
});

describe('an annex', () => {
  test('below its title, in any order of columns, without headings and sums', () => {
    const read = annex(
      lines(
        ['DANH SÁCH SẢN PHẨM'],
        ['(Kèm theo Quyết định số 12/QĐ-UBND)'],
        ['TT', 'Chủ thể', 'Tên sản phẩm', 'Ghi chú', 'Điểm', 'Hạng sao', 'Nhóm'],
        ['I', '', 'Nhóm thực phẩm', '', '', '', ''],
        ['1', 'HTX A', 'Miến dong', '', '78,5', '4 sao', 'Thực phẩm'],
        ['2', 'HTX B', '  Mật  ong ', 'x', '62', 'Ba sao', ''],
        ['', '', '', '', '', '', ''],
        ['Tổng cộng', '', '2 sản phẩm', '', '', '', ''],
      ),
    );
    const plain = { place: '', set: '' };
    expect(read.rows).toEqual([
      {
        ...plain,
        name: 'Miến dong',
        producer: 'HTX A',
        group: 'Thực phẩm',
        stars: '4 sao',
        score: '78,5',
      },
      { ...plain, name: 'Mật ong', producer: 'HTX B', group: '', stars: 'Ba sao', score: '62' },
    ]);
    expect(read.skipped).toEqual(['I Nhóm thực phẩm', 'Tổng cộng 2 sản phẩm']);
  });

  test('with a second line of headers, and a column for each number of stars', () => {
    const read = annex(
      lines(
        ['STT', 'Sản phẩm', 'Chủ thể', 'Kết quả', '', ''],
        ['', '', '', '3 sao', '4 sao', '5 sao'],
        ['1', 'Miến dong', 'HTX A', '', 'x', ''],
        ['2', 'Mật ong', 'HTX B', 'x', '', ''],
      ),
    );
    expect(read.rows.map(({ name, stars }) => [name, stars])).toEqual([
      ['Miến dong', '4'],
      ['Mật ong', '3'],
    ]);
  });

  test('whose first line says "3 sao" and "Hợp tác xã" is not taken for a second line of headers', () => {
    const read = annex(
      lines(
        ['STT', 'Tên sản phẩm', 'Chủ thể', 'Hạng'],
        ['1', 'Miến dong', 'Hợp tác xã A', '3 sao'],
        ['', 'Mật ong', 'Hợp tác xã B', '3 sao'],
      ),
    );
    expect(read.rows.map(({ name }) => name)).toEqual(['Miến dong', 'Mật ong']);
  });

  test('without any header, by what stands in its columns', () => {
    const read = annex(
      lines(
        ['1', 'Miến dong', 'HTX A', 'Côn Minh', '78,5', '4'],
        ['2', 'Mật ong', 'HTX B', 'Phủ Thông', '62', '3'],
      ),
    );
    expect(read.rows[0]).toMatchObject({
      name: 'Miến dong',
      producer: 'HTX A',
      place: 'Côn Minh',
      score: '78,5',
      stars: '4',
    });
  });

  test('as names only, one a line', () => {
    expect(annex('Miến dong\r\n\r\nMật ong\n').rows.map(({ name }) => name)).toEqual([
      'Miến dong',
      'Mật ong',
    ]);
  });

  test('a line without stars is kept to be asked about, not taken for a heading', () => {
    const read = annex(
      lines(['STT', 'Tên sản phẩm', 'Hạng sao'], ['1', 'Miến dong', ''], ['2', 'Mật ong', '3']),
    );
    expect(read.rows).toHaveLength(2);
    expect(read.skipped).toEqual([]);
  });

  test('nothing is no annex', () => {
    for (const none of [annex(''), read([])]) {
      expect(none).toEqual({ all: [], rows: [], skipped: [], head: NO_HEAD });
    }
  });

  const HEADER = ['TT', 'Tên sản phẩm', 'Chủ thể', 'Hạng sao'];

  test('carries the producer of a cell merged over several lines, and of no other', () => {
    const table = {
      name: '',
      rows: [
        HEADER,
        ['1', 'Miến dong', 'HTX A', '4'],
        ['2', 'Bún khô', null, '3'],
        ['3', 'Mật ong', null, '3'],
      ],
      merges: [{ startRow: 1, endRow: 2, startCol: 2, endCol: 2 }],
    };
    const { rows, all } = read([table]);
    expect(rows.map(({ producer }) => producer)).toEqual(['HTX A', 'HTX A', '']);
    expect(all.some(({ carried }) => carried)).toBe(false);
  });

  test('pasted, carries a producer down to empty cells and says so; not past a heading', () => {
    const { all } = annex(
      lines(
        HEADER,
        ['1', 'Miến dong', 'HTX A', '4'],
        ['2', 'Bún khô', '', '3'],
        ['3', 'Mật ong', 'HTX B', '3'],
        ['II', 'Nhóm đồ uống', '', ''],
        ['4', 'Chè', '', '3'],
      ),
    );
    expect(all.map(({ words, carried }) => [words.producer, carried])).toEqual([
      ['HTX A', false],
      ['HTX A', true],
      ['HTX B', false],
      ['', false],
    ]);
  });
});

describe('pasted cells', () => {
  test('may hold tabs, line ends and quotes', () => {
    expect(readPasted('"a\nb"\t"c ""d"""\te "f"\r\n"Ngon" 500 g\t')).toEqual([
      ['a\nb', 'c "d"', 'e "f"'],
      ['"Ngon" 500 g', ''],
    ]);
  });

  test('may be parted by semicolons where there is no tab', () => {
    expect(readPasted('Miến dong;HTX A;4')).toEqual([['Miến dong', 'HTX A', '4']]);
    expect(readPasted('a;b\tc')).toEqual([['a;b', 'c']]);
  });

  test('come out as a spreadsheet writes them', () => {
    const cell = fc.stringMatching(/^[a-z "\t\n]{0,6}$/);
    // A lone column of empty cells cannot be told from no lines.
    const table = fc.integer({ min: 2, max: 4 }).chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
        minLength: 1,
        maxLength: 4,
      }),
    );
    const quoted = (text: string) =>
      /["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    fc.assert(
      fc.property(table, (rows) => {
        const text = rows.map((row) => row.map(quoted).join('\t')).join('\r\n');
        expect(readPasted(text)).toEqual(rows);
      }),
    );
  });
});

test.each([
  ['4', 4],
  ['4 sao', 4],
  ['04', 4],
  ['Bốn sao', 4],
  ['BA SAO', 3],
  ['Đạt hạng 5 sao', 5],
  ['OCOP 3 sao', 3],
  ['****', 4],
  ['★★★', 3],
  ['⭐⭐⭐⭐⭐', 5],
  ['(3 sao)', 3],
  ['0', null],
  ['6', null],
  ['45', null],
  ['3,5', null],
  ['******', null],
  ['x', null],
  ['constructor', null],
  ['', null],
])('stars in %j: %s', (text, stars) => {
  expect(readStars(text)).toBe(stars);
});

test.each([
  ['78,5', 78.5],
  ['78.5', 78.5],
  ['78,5 điểm', 78.5],
  ['90/100', 90],
  ['100', 100],
  ['0', 0],
  ['100,1', null],
  ['-3', null],
  ['tốt', null],
  ['', null],
])('score in %j: %s', (text, score) => {
  expect(readScore(text)).toBe(score);
});
