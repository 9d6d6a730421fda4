import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '~/domain/listings/clean-text';
import { cleanField, readTextFields, textFaults } from '~/domain/listings/form';

describe('a typed text', () => {
  test.each([
    ['  Mật ong ', 'one', 'Mật ong'],
    ['Mật\r\nong', 'one', 'Mật ong'],
    ['Dòng một\r\nDòng hai\r', 'many', 'Dòng một\nDòng hai'],
    ['a\n\n\nb', 'many', 'a\n\n\nb'],
    ['a\u0000b\tc', 'many', 'a b c'],
    ['half \ud83c of a pair', 'many', 'half  of a pair'],
    ['🍯 mật', 'many', '🍯 mật'],
    ['Mật ong'.normalize('NFD'), 'one', 'Mật ong'],
    [' \n ', 'many', ''],
  ] as const)('%j of %s line(s) is kept as %j', (typed, lines, kept) => {
    expect(cleanText(typed, lines)).toBe(kept);
  });

  test('is unchanged by a second cleaning, and by the way through a form and back', () => {
    const any = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(any, fc.constantFrom('one', 'many'), (typed, lines) => {
        const kept = cleanText(typed, lines);
        expect(cleanText(kept, lines)).toBe(kept);
        expect(cleanText(kept.replaceAll('\n', '\r\n'), lines)).toBe(kept);
        expect(kept).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});

describe('a form', () => {
  test('gives the texts of its kind, cleaned; what it does not carry stays out', () => {
    const form = new FormData();
    form.set('name.vi', ' Lạp xường\n gác bếp ');
    form.set('description.en', 'One\r\nTwo');
    form.set('uses.vi', '');
    form.set('director.vi', 'Bà Lan');
    form.set('revision', '3');
    form.set('story.vi', new File(['x'], 'x.txt'));
    expect(readTextFields('product', form)).toEqual({
      'name.vi': 'Lạp xường gác bếp',
      'description.en': 'One\nTwo',
      'uses.vi': '',
    });
    expect(readTextFields('producer', form)).toEqual({
      'name.vi': 'Lạp xường gác bếp',
      'director.vi': 'Bà Lan',
    });
  });
});

describe('faults', () => {
  const claim = (text: string) => ({ vi: { text, provenance: 'sourced' as const } });

  test('a Vietnamese name is needed, whether the form leaves it out or empties it', () => {
    expect(textFaults('product', {}, {})).toEqual({ 'name.vi': 'required' });
    expect(textFaults('product', { 'name.vi': '' }, { name: claim('Cũ') })).toEqual({
      'name.vi': 'required',
    });
    expect(textFaults('producer', {}, { name: claim('Cũ') })).toEqual({});
    expect(textFaults('producer', { 'name.en': '' }, { name: claim('Cũ') })).toEqual({});
  });

  test('a text has a greatest length, the last unit of which is still right', () => {
    expect(textFaults('product', { 'name.vi': 'a'.repeat(160) }, {})).toEqual({});
    expect(textFaults('product', { 'name.vi': 'a'.repeat(161) }, {})).toEqual({
      'name.vi': 'too-long',
    });
    const long = { 'name.vi': 'A', 'story.en': 'a'.repeat(4001), 'uses.vi': 'a'.repeat(4000) };
    expect(textFaults('product', long, {})).toEqual({ 'story.en': 'too-long' });
  });

  test('a text that was there already is not judged, however it was written', () => {
    const old = `${'Dài '.repeat(60)}`;
    const name = cleanField('name.vi', old);
    expect(textFaults('product', { 'name.vi': name }, { name: claim(old) })).toEqual({});
    expect(textFaults('product', { 'name.vi': `${name}!` }, { name: claim(old) })).toEqual({
      'name.vi': 'too-long',
    });
  });
});
