import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkEnquiry,
  checkReply,
  isSending,
  MAX_MESSAGE_LENGTH,
  MAX_NAME_LENGTH,
  MAX_PRODUCTS,
  MAX_REPLY_LENGTH,
  NOTHING_TYPED,
  readTypedEnquiry,
  type TypedEnquiry,
} from '~/domain/enquiries/form';
import { eraseAfter } from '~/domain/enquiries/retention';

const GOOD: TypedEnquiry = {
  ...NOTHING_TYPED,
  name: 'Nguyễn Thị Lan',
  contact: '0912 345 678',
  message: 'Cần 5 kg miến dong.',
  consent: true,
  productSlugs: ['mien-dong'],
};
const faultsOf = (changed: Partial<TypedEnquiry>) => checkEnquiry({ ...GOOD, ...changed }).faults;
const slugs = (count: number) => Array.from({ length: count }, (_, index) => `san-pham-${index}`);

describe('an enquiry', () => {
  test('is kept in one spelling', () => {
    const { enquiry } = checkEnquiry({
      ...GOOD,
      name: '  Nguyễn   Thị\r\nLan\u202e ',
      message: ' Một\r\n\r\n\r\n\r\nhai\u0007 ba ',
    });
    expect(enquiry).toEqual({
      name: 'Nguyễn Thị Lan',
      contact: '0912345678',
      message: 'Một\n\nhai  ba',
      productSlugs: ['mien-dong'],
    });
  });

  test.each<[string, Partial<TypedEnquiry>, object]>([
    ['no name', { name: ' \n ' }, { name: 'missing' }],
    ['a long name', { name: 'a'.repeat(MAX_NAME_LENGTH + 1) }, { name: 'too-long' }],
    ['no number', { contact: '  ' }, { contact: 'missing' }],
    ['words for a number', { contact: 'hỏi bố' }, { contact: 'not-a-number' }],
    ['no message', { message: '' }, { message: 'missing' }],
    ['a word', { message: 'mua' }, { message: 'too-short' }],
    ['a long message', { message: 'a'.repeat(MAX_MESSAGE_LENGTH + 1) }, { message: 'too-long' }],
    ['no consent', { consent: false }, { consent: 'missing' }],
    ['no product', { productSlugs: [] }, { products: 'missing' }],
    ['many products', { productSlugs: slugs(MAX_PRODUCTS + 1) }, { products: 'too-many' }],
    ['a filled trap', { trap: 'https://spam.example' }, { trap: 'filled' }],
    [
      'nothing at all',
      NOTHING_TYPED,
      {
        name: 'missing',
        contact: 'missing',
        message: 'missing',
        consent: 'missing',
        products: 'missing',
      },
    ],
  ])('with %s is refused at its field', (_, changed, faults) => {
    expect(faultsOf(changed)).toEqual(faults);
  });

  test('may be as long as is said, in characters as people count them', () => {
    const lengths = {
      name: '😀'.repeat(MAX_NAME_LENGTH),
      message: '😀'.repeat(MAX_MESSAGE_LENGTH),
      productSlugs: slugs(MAX_PRODUCTS),
    };
    expect(faultsOf(lengths)).toBeNull();
    expect(faultsOf({ message: 'năm ơ' })).toBeNull();
  });

  test('that was kept is kept the same again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (name, message) => {
        const first = checkEnquiry({ ...GOOD, name, message }).enquiry;
        if (first) expect(checkEnquiry({ ...GOOD, ...first }).enquiry).toEqual(first);
      }),
    );
  });

  test('is erased 180 days after it came', () => {
    expect(eraseAfter('2026-08-01T05:00:00.000Z')).toBe('2027-01-28T05:00:00.000Z');
  });
});

describe('reading the form', () => {
  const read = (query: string) => readTypedEnquiry(new URLSearchParams(query));

  test('gives back what was typed, untouched', () => {
    const query = 'ten=+Lan+&lien-he=x&loi-nhan=a%0D%0Ab&dong-y=1&sp=a&sp=b&tim=che&trang-web=y';
    expect(read(query)).toEqual({
      name: ' Lan ',
      contact: 'x',
      message: 'a\r\nb',
      consent: true,
      productSlugs: ['a', 'b'],
      search: 'che',
      trap: 'y',
    });
  });

  test('forgets what was searched for once it is sent', () => {
    expect(read('tim=che&viec=tim').search).toBe('che');
    expect(read('tim=che&them=a').search).toBe('che');
    expect(read('tim=che&viec=gui').search).toBe('');
  });

  test.each([
    ['sp=a&sp=a&sp=b', ['a', 'b']],
    ['sp=a&them=b', ['a', 'b']],
    ['sp=a,b&them=c,d', ['a', 'b', 'c', 'd']],
    ['sp=a,b&bo=a', ['b']],
    ['sp=%3Cb%3E&sp=A&sp=&sp=..%2F', []],
    [
      slugs(30)
        .map((slug) => `sp=${slug}`)
        .join('&'),
      slugs(MAX_PRODUCTS + 1),
    ],
  ])('%s is the list %s', (query, list) => {
    expect(read(query).productSlugs).toEqual(list);
  });

  test.each([
    ['viec=gui', true],
    ['viec=gui&tim=che', true],
    ['', true],
    ['tim=+', true],
    ['tim=che', false],
    ['viec=tim', false],
    ['viec=gui&them=a', false],
    ['bo=a', false],
  ])('%s sends: %s', (query, sends) => {
    expect(isSending(new URLSearchParams(query))).toBe(sends);
  });
});

test('a note of an answer is cleaned and bounded', () => {
  expect(checkReply(' đã gọi\r\nhẹn mai ')).toEqual({ text: 'đã gọi\nhẹn mai', fault: null });
  expect(checkReply(' \n ')).toEqual({ text: null, fault: 'missing' });
  expect(checkReply('a'.repeat(MAX_REPLY_LENGTH)).fault).toBeNull();
  expect(checkReply('a'.repeat(MAX_REPLY_LENGTH + 1)).fault).toBe('too-long');
});
