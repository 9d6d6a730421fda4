import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkSources,
  keptSources,
  MAX_SOURCE_LETTERS,
  MOST_SOURCES,
  readTypedSources,
  sourcesText,
} from '~/domain/marks/mark-sources';
import { sourceForm } from '../../support/source-form';

const page = { label: 'backan.gov.vn', url: 'https://backan.gov.vn/a.aspx' };
const old = { label: 'agro.gov.vn', url: 'http://agro.gov.vn/vn/tin.html' };
const paper = { label: 'Quyết định 1253/QĐ-SHTT ngày 29/04/2021' };

const read = (form: Record<string, string>) => readTypedSources(new URLSearchParams(form));

describe('the sources of a mark', () => {
  test('are pages by their whole address and papers by their words', () => {
    const typed = read({ ...sourceForm(sourcesText([page, paper])), 'sources[2].label': '  ' });
    expect(checkSources(typed, [])).toEqual({ sources: [page, paper], faults: {} });
  });

  test('are called by their site where nobody named them', () => {
    const typed = read({ 'sources[0].url': ' https://www.backan.gov.vn/b ' });
    expect(checkSources(typed, []).sources).toEqual([
      { label: 'backan.gov.vn', url: 'https://www.backan.gov.vn/b' },
    ]);
  });

  test.each([
    'backan.gov.vn/a.aspx',
    'http://backan.gov.vn/a.aspx',
    'javascript:alert(1)',
    'https://',
    'https://localhost/a',
    'https://backan.gov.vn/a b',
  ])('refuse %s beside its field', (url) => {
    const { sources, faults } = checkSources(sourcesText([page, { label: 'x', url }]), []);
    expect(faults).toEqual({ 'sources[1].url': 'not-a-page' });
    expect(sources).toEqual([]);
  });

  test('keep an old address that stood there before, and take no other like it', () => {
    expect(checkSources(sourcesText([old]), [old]).sources).toEqual([old]);
    const other = { ...old, url: `${old.url}?2` };
    expect(checkSources(sourcesText([other]), [old]).faults).toEqual({
      'sources[0].url': 'not-a-page',
    });
  });

  test('stand once each, however they are named', () => {
    const twice = sourcesText([page, paper, { ...page, label: 'khác' }, paper]);
    expect(checkSources(twice, []).faults).toEqual({
      'sources[2].url': 'taken',
      'sources[3].label': 'taken',
    });
  });

  test('have a length and a number', () => {
    const long = 'a'.repeat(MAX_SOURCE_LETTERS.label + 1);
    const far = `https://a.vn/${'b'.repeat(MAX_SOURCE_LETTERS.url)}`;
    expect(checkSources(sourcesText([{ label: long, url: far }]), []).faults).toEqual({
      'sources[0].label': 'too-long',
      'sources[0].url': 'too-long',
    });
    const many = Array.from({ length: MOST_SOURCES + 1 }, (_, index) => ({ label: `Tờ ${index}` }));
    expect(checkSources(sourcesText(many.slice(1)), []).faults).toEqual({});
    expect(checkSources(sourcesText(many), []).faults).toEqual({
      [`sources[${MOST_SOURCES}].label`]: 'too-many',
    });
  });

  test('lose the rows that are ticked away or emptied, whatever their number', () => {
    const form = sourceForm(sourcesText([page, old, paper]));
    const typed = read({ ...form, 'sources[0].remove': '1', 'sources[2].label': '' });
    expect(keptSources(typed)).toEqual([old]);
  });

  test('come back from their form as they were kept', () => {
    const label = fc.constantFrom('Báo Bắc Kạn', 'Công báo số 12', 'vov.vn');
    const url = fc.webUrl({ validSchemes: ['https'], withQueryParameters: true });
    const source = fc.oneof(fc.record({ label }), fc.record({ label, url }));
    fc.assert(
      fc.property(fc.array(source, { maxLength: 6 }), (sources) => {
        const text = read(sourceForm(sourcesText(sources)));
        expect(text).toBe(sourcesText(sources));
        expect(keptSources(text)).toEqual(sources);
      }),
    );
  });
});
