import { expect, test } from 'vitest';
import { applyFields, DECLARED } from '~/domain/listings/apply-fields';

const sourced = (text: string) => ({
  text,
  provenance: 'sourced' as const,
  sources: [{ label: 'Báo', url: 'https://bao.example/a' }],
});
const declared = (text: string) => ({
  text,
  provenance: 'verified',
  sources: [{ label: DECLARED }],
});
const live = {
  name: { vi: sourced('Mật ong'), en: sourced('Honey') },
  uses: { vi: { text: 'Pha trà', provenance: 'sample' as const } },
};

test('a text that stays keeps its claim to the letter', () => {
  const texts = applyFields(
    'product',
    { 'name.vi': 'Mật ong', 'uses.vi': 'Pha trà' },
    { opened: live, live },
  );
  expect(texts).toEqual(live);
});

test('a text sent back with other line ends or letters apart stays too', () => {
  const story = { vi: sourced('Dòng một\n\nDòng hai ') };
  const sent = 'Dòng một\r\n\r\nDòng hai'.normalize('NFD');
  const texts = applyFields('product', { 'story.vi': sent }, { opened: { story }, live: {} });
  expect(texts.story).toEqual(story);
});

test('a changed text is declared by the producer, a new one too; an emptied one goes', () => {
  const texts = applyFields(
    'product',
    { 'name.vi': 'Mật ong rừng', 'name.en': '', 'storage.vi': ' Nơi khô\n', 'uses.vi': '' },
    { opened: live, live },
  );
  expect(texts).toEqual({
    name: { vi: declared('Mật ong rừng') },
    storage: { vi: declared('Nơi khô') },
  });
});

test('a text changed in a draft and changed back has the live claim again', () => {
  const opened = { name: { vi: declared('Mật ong rừng') as never } };
  const texts = applyFields('product', { 'name.vi': 'Mật ong' }, { opened, live });
  expect(texts).toEqual({ name: { vi: live.name.vi } });
});

test('what an opened old version claimed is kept where the text is not live', () => {
  const opened = { name: { vi: sourced('Mật ong bạc hà') } };
  const texts = applyFields('product', { 'name.vi': 'Mật ong bạc hà' }, { opened, live });
  expect(texts).toEqual(opened);
});

test('texts of the other kind are no texts of this one', () => {
  const texts = applyFields('producer', { 'uses.vi': 'X' } as never, { opened: live, live });
  expect(texts).toEqual({ name: live.name });
});
