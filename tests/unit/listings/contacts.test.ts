import { describe, expect, test } from 'vitest';
import {
  type ContactKind,
  cleanContact,
  contactFaults,
  readContacts,
} from '~/domain/listings/contacts';

const contact = (kind: string, value: string, isPublic = false) =>
  cleanContact({ kind, value, public: isPublic });

describe('a contact', () => {
  test.each([
    ['phone', '+84 912 345 678', '0912345678'],
    ['zalo', '0912.345.678', '0912345678'],
    ['zalo', 'https://zalo.me/htx-thu', 'https://zalo.me/htx-thu'],
    ['email', ' a@b.vn ', 'a@b.vn'],
    ['website', 'htx.vn', 'htx.vn'],
    ['address', 'Thôn Bản Cuôn\nxã Phủ Thông', 'Thôn Bản Cuôn xã Phủ Thông'],
  ])('%s %j is kept as %j', (kind, typed, kept) => {
    expect(contact(kind, typed)).toMatchObject({ kind, value: kept });
    expect(contactFaults([contact(kind, typed)])).toEqual({});
  });

  test.each([
    ['phone', '', { 'contacts[0].value': 'required' }],
    ['phone', '12345', { 'contacts[0].value': 'not-a-phone' }],
    ['zalo', '+1 234 567 8901', { 'contacts[0].value': 'not-a-phone' }],
    ['zalo', 'https://zalo.example/x', { 'contacts[0].value': 'not-an-address' }],
    ['email', 'a@b@c', { 'contacts[0].value': 'not-an-address' }],
    ['website', 'javascript:alert(1)', { 'contacts[0].value': 'not-an-address' }],
    ['facebook', 'https://facebook.example', { 'contacts[0].value': 'not-an-address' }],
    ['address', 'a'.repeat(301), { 'contacts[0].value': 'too-long' }],
    ['fax', '0912345678', { 'contacts[0].kind': 'unknown' }],
  ])('%s %j: %j', (kind, typed, faults) => {
    expect(contactFaults([contact(kind, typed)])).toEqual(faults);
  });

  test('that stood there before is not judged again; one twice is one too many', () => {
    const odd = { kind: 'phone' as ContactKind, value: '12345', public: true };
    expect(contactFaults([odd], [odd])).toEqual({});
    const twice = [contact('phone', '0912345678'), contact('phone', '+84912345678', true)];
    expect(contactFaults(twice)).toEqual({ 'contacts[1].value': 'duplicate' });
    const many = Array.from({ length: 21 }, (_, index) => contact('address', `Nhà ${index}`));
    expect(contactFaults(many)).toEqual({ contacts: 'too-many' });
  });
});

test('a form’s contacts are private unless ticked; a blank new row is not there', () => {
  const form = new FormData();
  form.set('contacts[0].kind', 'phone');
  form.set('contacts[0].value', '0912345678');
  form.set('contacts[0].public', 'on');
  form.set('contacts[1].kind', 'zalo');
  form.set('contacts[1].value', '');
  form.set('contacts[2].id', '4');
  form.set('contacts[2].kind', 'email');
  form.set('contacts[2].value', 'a@b.vn');
  expect(readContacts(form)).toEqual([
    { id: undefined, kind: 'phone', value: '0912345678', public: true },
    { id: 4, kind: 'email', value: 'a@b.vn', public: false },
  ]);
});
