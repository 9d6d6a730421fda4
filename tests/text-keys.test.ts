import { expect, test } from 'vitest';
import { readSources } from './support/architecture/sources';
import { unusedTextKeys } from './support/text-keys';

test('no text is kept that no page can say', () => {
  expect(unusedTextKeys(readSources(['app']))).toEqual([]);
});

test('a key is said by its name, by a pattern, by a code of the domain, or through another text', () => {
  const sources = [
    ['app/ui/locale.tsx', 'export const bilingual = (texts) => texts;'],
    [
      'app/ui/text/a.ts',
      `export const aText = bilingual({
         vi: { named: '', brokenTitle: '', 'too-long': '', takenIn: '', ['made']: '', alone: '' },
         en: { elsewhere: '' },
       });`,
    ],
    ['app/ui/text/b.ts', `import { aText } from './a'; bilingual({ vi: { ...aText.vi } });`],
    ['app/ui/a.tsx', "import { aText } from './text/a'; aText.vi.named; t[`${kind}Title`];"],
    ['app/ui/b.tsx', `import { bText } from './text/b'; bText.vi.takenIn;`],
    ['app/ui/other.tsx', `/* alone */ other.alone;`],
    ['app/domain/a.ts', `export const fault = () => 'too-long';`],
  ].map(([path = '', text = '']) => ({ path, text }));
  expect(unusedTextKeys(sources)).toEqual(['app/ui/text/a.ts: alone']);
});
