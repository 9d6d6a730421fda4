import { describe, expect, test } from 'vitest';
import { decodeCsv, delimiterOf } from '~/domain/sheets/csv-text';

const utf16 = (text: string, bigEndian = false): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};

describe('the letters of a CSV file', () => {
  test('are UTF-8, or UTF-16 with its mark', () => {
    expect(decodeCsv(Buffer.from('\ufeffMã;Tên'))).toBe('Mã;Tên');
    expect(decodeCsv(Buffer.from('Mã;Tên'))).toBe('Mã;Tên');
    expect(decodeCsv(utf16('Mã\tTên'))).toBe('Mã\tTên');
    expect(decodeCsv(utf16('Mã\tTên', true))).toBe('Mã\tTên');
  });

  test('of another code page are refused, for they would come out as others', () => {
    // "Tên" in Windows-1258, which Excel writes where "CSV UTF-8" is not chosen.
    expect(decodeCsv(Uint8Array.of(0x54, 0xea, 0x6e))).toBeNull();
    expect(decodeCsv(Uint8Array.of(0x4d, 0x00, 0x41))).toBeNull();
  });
});

test.each([
  ['Mã,Tên,Mô tả\n1;2;3;4;5', ','],
  ['Mã;Tên;"a,b,c,d,e"\n', ';'],
  ['Mã\tTên\tGiá 1,5', '\t'],
  ['"nhiều\ndòng, có phẩy";b;c', ';'],
  ['một ô', ','],
  ['', ','],
])('the cells of %j stand between %j', (text, sign) => {
  expect(delimiterOf(text)).toBe(sign);
});
