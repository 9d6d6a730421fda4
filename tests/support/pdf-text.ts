import { inflateSync } from 'node:zlib';

/** What a reader of a PDF could copy out of it, one text for each page, runs apart by newlines. */
export function pdfTexts(file: Buffer): string[] {
  const objects = readObjects(file);
  return [...objects.values()]
    .filter(({ head }) => /\/Type \/Page\b(?!s)/.test(head))
    .map(({ head }) => {
      const fonts = fontMaps(objects, objects.get(refOf(head, 'Resources'))?.head ?? head);
      const content = objects.get(refOf(head, 'Contents'))?.stream ?? '';
      return shownTexts(content, fonts).join('\n');
    });
}

type PdfObject = { head: string; stream: string };
type Codes = Map<number, string>;

function readObjects(file: Buffer): Map<number, PdfObject> {
  const text = file.toString('latin1');
  const objects = new Map<number, PdfObject>();
  for (const match of text.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const body = match[2] as string;
    const start = body.indexOf('\nstream\n');
    const head = start < 0 ? body : body.slice(0, start);
    let stream =
      start < 0 ? '' : body.slice(start + '\nstream\n'.length, body.lastIndexOf('\nendstream'));
    if (head.includes('/FlateDecode')) {
      stream = inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
    }
    objects.set(Number(match[1]), { head, stream });
  }
  return objects;
}

const refOf = (head: string, key: string): number =>
  Number(new RegExp(`/${key} (\\d+) 0 R`).exec(head)?.[1]);

/** For each font of a page, the characters behind its glyph numbers. */
function fontMaps(objects: Map<number, PdfObject>, resources: string): Map<string, Codes> {
  const fonts = /\/Font <<([\s\S]*?)>>/.exec(resources)?.[1] ?? '';
  return new Map(
    Array.from(fonts.matchAll(/\/(\w+) (\d+) 0 R/g), ([, name, ref]) => {
      const font = objects.get(Number(ref))?.head ?? '';
      return [name as string, readCodes(objects.get(refOf(font, 'ToUnicode'))?.stream ?? '')];
    }),
  );
}

function readCodes(map: string): Codes {
  const codes: Codes = new Map();
  for (const [, first, list] of map.matchAll(/<(\w+)> <\w+> \[([^\]]*)\]/g)) {
    const start = Number.parseInt(first as string, 16);
    for (const [index, [, hex]] of [...(list as string).matchAll(/<([\w ]*)>/g)].entries()) {
      // A ligature stands for several characters.
      const units = (hex as string).replaceAll(' ', '').match(/.{4}/g) ?? [];
      codes.set(
        start + index,
        String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16))),
      );
    }
  }
  return codes;
}

function shownTexts(content: string, fonts: Map<string, Codes>): string[] {
  let codes: Codes | undefined;
  const texts: string[] = [];
  for (const [, font, run] of content.matchAll(/\/(\w+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (font) codes = fonts.get(font);
    if (run === undefined) continue;
    const glyphs = [...run.matchAll(/<(\w*)>/g)].flatMap(([, hex]) => hex?.match(/.{4}/g) ?? []);
    texts.push(glyphs.map((glyph) => codes?.get(Number.parseInt(glyph, 16)) ?? '\ufffd').join(''));
  }
  return texts;
}
