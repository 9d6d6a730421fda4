import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { cleanFileName } from '~/domain/media/file-name';
import type { Label } from '~/domain/media/incoming';
import { inspectPaper } from '~/domain/media/inspect-paper';
import { inspectPicture } from '~/domain/media/inspect-picture';
import { RefusedFileError } from '~/domain/media/refusal';
import { sniff } from '~/domain/media/sniff';
import {
  bombPng,
  chunk,
  emptyZip,
  GIF_PAGE,
  HTML_PAGE,
  phoneHeic,
  quarters,
  SVG_WITH_SCRIPT,
  smallPdf,
} from '../../support/pictures';

const label = (fileName = 'IMG_0001.jpg', mime = 'image/jpeg'): Label => ({ fileName, mime });

/** What is found, or why it is refused. */
function judge(inspect: typeof inspectPicture | typeof inspectPaper) {
  return (bytes: Uint8Array | string, named: Label = label()) => {
    try {
      return inspect(Buffer.from(bytes as Uint8Array), named);
    } catch (error) {
      if (error instanceof RefusedFileError) return `refused: ${error.refusal}`;
      throw error;
    }
  };
}
const picture = judge(inspectPicture);
const paper = judge(inspectPaper);

const jpeg = await quarters().jpeg().toBuffer();
const png = await quarters().png().toBuffer();
const webp = await quarters().webp().toBuffer();
const avif = await quarters().avif({ effort: 0 }).toBuffer();
const heic = phoneHeic();
const honest = { jpeg, png, webp, avif, heic };
const ftyp = (...brands: string[]) => {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(12 + 4 * brands.length);
  const [major, ...others] = brands;
  return Buffer.concat([size, Buffer.from(`ftyp${major}\0\0\0\0${others.join('')}`, 'latin1')]);
};

describe('sniff', () => {
  test.each(Object.entries(honest))('%s by its content', (kind, bytes) => {
    expect(sniff(bytes)).toBe(kind);
  });

  test.each([
    ['an AVIF that names itself a still picture first', ftyp('mif1', 'avif', 'miaf'), 'avif'],
    ['a HEIC that does', ftyp('mif1', 'heic'), 'heic'],
    ['a film', ftyp('isom', 'mp42'), 'video'],
    ['a film of an iPhone', ftyp('qt  '), 'video'],
    ['a cut HEIF header', heic.subarray(0, 10), 'video'],
    ['an SVG behind a comment', SVG_WITH_SCRIPT, 'svg'],
    ['an SVG in UTF-16', Buffer.from(`\ufeff${SVG_WITH_SCRIPT}`, 'utf16le'), 'svg'],
    ['an SVG behind a byte order mark', `\ufeff  ${SVG_WITH_SCRIPT}`, 'svg'],
    ['a page', HTML_PAGE, 'html'],
    ['a page with an SVG in it', '<!doctype html><svg></svg>', 'html'],
    ['XML', '<?xml version="1.0"?><feed/>', 'xml'],
    ['words', 'xin chào', 'unknown'],
    ['nothing', '', 'unknown'],
    ['one byte', '\xff', 'unknown'],
    ['a ZIP', emptyZip(), 'zip'],
    ['a PDF', smallPdf(), 'pdf'],
  ])('%s', (_, bytes, kind) => {
    expect(sniff(Buffer.from(bytes as Uint8Array))).toBe(kind);
  });
});

describe('a picture is taken in', () => {
  test.each(Object.entries(honest))('%s, under any picture’s name', (kind, bytes) => {
    expect(picture(bytes)).toBe(kind);
    expect(picture(bytes, label('ảnh.PNG', 'image/png'))).toBe(kind);
    // Names and types of phones that say nothing.
    expect(picture(bytes, label('image:1043', ''))).toBe(kind);
    expect(picture(bytes, label('IMG.heic', 'application/octet-stream'))).toBe(kind);
  });

  test('with what phones put behind it: a film, a second picture, notes', () => {
    const film = Buffer.concat([ftyp('isom'), Buffer.alloc(200_000, 0x1f)]);
    for (const tail of [film, jpeg, Buffer.from('SEFHe\0\0\0SEFT')]) {
      expect(picture(Buffer.concat([jpeg, tail]))).toBe('jpeg');
    }
  });

  test('with the letters PK behind it by chance', () => {
    const chance = Buffer.concat([Buffer.from('PK\x05\x06', 'latin1'), Buffer.alloc(500, 7)]);
    expect(picture(Buffer.concat([jpeg, chance]))).toBe('jpeg');
  });

  test('with XMP, which is XML', async () => {
    const xmp = '<x:xmpmeta xmlns:x="adobe:ns:meta/"></x:xmpmeta>';
    expect(picture(await quarters().withXmp(xmp).jpeg().toBuffer())).toBe('jpeg');
  });
});

describe('a picture is refused', () => {
  const frames = [quarters(8, 8), quarters(8, 8).negate()].map((frame) => frame.png().toBuffer());
  const animated = async () =>
    sharp(await Promise.all(frames), { join: { animated: true } })
      .webp({ loop: 0 })
      .toBuffer();

  test.each<[name: string, bytes: Uint8Array | string, refusal: string, named?: Label]>([
    ['nothing', '', 'empty'],
    ['words', 'xin chào', 'not-a-picture'],
    ['a page called a page', HTML_PAGE, 'not-a-picture', label('a.html', 'text/html')],
    ['a page called .jpg', HTML_PAGE, 'mislabelled'],
    ['a PDF called .jpg', smallPdf(), 'mislabelled'],
    ['a ZIP called .jpg', emptyZip(), 'mislabelled'],
    ['a film called .jpg', ftyp('isom', 'mp42'), 'mislabelled'],
    ['a film', ftyp('isom', 'mp42'), 'not-a-picture', label('a.mp4', 'video/mp4')],
    ['a picture called a page', jpeg, 'mislabelled', label('a.html', 'text/html')],
    ['a picture called .php', jpeg, 'mislabelled', label('a.jpg.php', '')],
    ['a picture sent as a page', jpeg, 'mislabelled', label('a.jpg', 'text/html; charset=utf-8')],
    ['a picture called .svg', png, 'mislabelled', label('a.svg', 'image/svg+xml')],
    ['an SVG with script', SVG_WITH_SCRIPT, 'svg-not-accepted', label('a.svg', 'image/svg+xml')],
    ['an SVG called .png', SVG_WITH_SCRIPT, 'svg-not-accepted', label('a.png', 'image/png')],
    ['a GIF', 'GIF89a\x01\0\x01\0', 'unsupported-picture', label('a.gif', 'image/gif')],
    ['a GIF that is a page', GIF_PAGE, 'polyglot', label('a.gif', 'image/gif')],
    ['a ZIP behind it', Buffer.concat([jpeg, emptyZip()]), 'polyglot'],
    ['a ZIP with a comment', Buffer.concat([png, emptyZip('later')]), 'polyglot'],
    ['a ZIP behind a WebP', Buffer.concat([webp, emptyZip()]), 'polyglot'],
    ['a ZIP behind a HEIC', Buffer.concat([heic, emptyZip()]), 'polyglot'],
    ['a ZIP behind an AVIF', Buffer.concat([avif, emptyZip()]), 'polyglot'],
    ['a page behind it', Buffer.concat([png, Buffer.from(HTML_PAGE)]), 'polyglot'],
    ['a PDF behind it', Buffer.concat([jpeg, smallPdf()]), 'polyglot'],
    ['PHP behind it', Buffer.concat([jpeg, Buffer.from('<?php system($_GET[0]);')]), 'polyglot'],
    [
      'a RAR behind it',
      Buffer.concat([jpeg, Buffer.from('Rar!\x1a\x07\x01', 'latin1')]),
      'polyglot',
    ],
    ['a PDF’s start in its first comment', withComment('%PDF-1.4'), 'polyglot'],
    ['half a JPEG', jpeg.subarray(0, jpeg.length / 2), 'broken'],
    ['half a PNG', png.subarray(0, png.length / 2), 'broken'],
    ['half a WebP', webp.subarray(0, webp.length / 2), 'broken'],
    ['half a HEIC', heic.subarray(0, heic.length / 2), 'broken'],
    ['half an AVIF', avif.subarray(0, avif.length / 2), 'broken'],
    ['the first bytes of a JPEG', jpeg.subarray(0, 3), 'broken'],
    ['the first bytes of a PNG', png.subarray(0, 8), 'broken'],
    ['the first bytes of a WebP', webp.subarray(0, 12), 'broken'],
    ['an animated PNG', apng(), 'animated'],
    ['a HEIC sequence', ftyp('hevc', 'msf1'), 'animated'],
    ['an AVIF sequence', ftyp('avis', 'msf1'), 'animated'],
  ])('%s', (_, bytes, refusal, named) => {
    expect(picture(bytes, named)).toBe(`refused: ${refusal}`);
  });

  test('an animated WebP', async () => {
    expect(picture(await animated())).toBe('refused: animated');
  });

  test('a JPEG of nothing but markers, after a walk that ends', () => {
    for (const filling of [[0xff], [0xff, 0x00], [0xff, 0xd0], [0xff, 0xe0, 0, 0]]) {
      const hostile = Buffer.alloc(1024 * 1024, Buffer.from(filling));
      hostile.set([0xff, 0xd8, 0xff]);
      expect(picture(hostile)).toBe('refused: broken');
    }
  });
});

function withComment(text: string): Buffer {
  const comment = Buffer.from(`\xff\xfe\0${String.fromCharCode(text.length + 2)}${text}`, 'latin1');
  return Buffer.concat([jpeg.subarray(0, 2), comment, jpeg.subarray(2)]);
}

function apng(): Buffer {
  const headerEnd = 8 + 25;
  const control = chunk('acTL', Buffer.from([0, 0, 0, 2, 0, 0, 0, 0]));
  return Buffer.concat([png.subarray(0, headerEnd), control, png.subarray(headerEnd)]);
}

describe('a scan', () => {
  const pdf = label('quyết định.pdf', 'application/pdf');

  test('is a PDF or a picture', () => {
    expect(paper(smallPdf(), pdf)).toBe('pdf');
    expect(paper(heic)).toBe('heic');
    expect(paper(jpeg)).toBe('jpeg');
  });

  test.each<[name: string, bytes: Uint8Array | string, refusal: string, named?: Label]>([
    ['nothing', '', 'empty', pdf],
    ['a page', HTML_PAGE, 'not-a-paper', label('a.html', 'text/html')],
    ['a spreadsheet', emptyZip(), 'not-a-paper', label('a.xlsx', '')],
    ['a TIFF', 'II*\0', 'unsupported-picture', label('a.tif', 'image/tiff')],
    ['a PDF called .jpg', smallPdf(), 'mislabelled'],
    ['a picture called .pdf', jpeg, 'mislabelled', pdf],
    ['half a PDF', smallPdf().subarray(0, 100), 'broken', pdf],
    ['a PDF that is a ZIP', Buffer.concat([smallPdf(), emptyZip()]), 'polyglot', pdf],
    ['a locked PDF', smallPdf('/Encrypt 4 0 R'), 'pdf-locked', pdf],
    ['a PDF with a script', smallPdf('/OpenAction<</S/JavaScript/JS(1)>>'), 'pdf-active', pdf],
    ['a PDF that starts a program', smallPdf('/OpenAction<</S/Launch>>'), 'pdf-active', pdf],
  ])('is not %s', (_, bytes, refusal, named) => {
    expect(paper(bytes, named)).toBe(`refused: ${refusal}`);
  });

  test('may open on a page of its choice, as scanners write', () => {
    expect(paper(smallPdf('/OpenAction[3 0 R/Fit]'), pdf)).toBe('pdf');
  });
});

test('a bomb is still a picture: it is known by its size, which is for those who open it', () => {
  expect(picture(bombPng(60_000, 60_000))).toBe('png');
});

test.each([
  ['IMG_0001.HEIC', 'IMG_0001.HEIC'],
  ['C:\\Ảnh\\lạp xường.jpg', 'lạp xường.jpg'],
  ['../../etc/passwd', 'passwd'],
  ['a\u202egpj.exe', 'agpj.exe'],
  ['a\r\nb\0.jpg', 'ab.jpg'],
  ['"><b>.png', '___b_.png'],
  ['..', null],
  ['', null],
  [`${'dài'.repeat(50)}.jpeg`, `${'dài'.repeat(50).slice(0, 94)}….jpeg`],
  ['e\u0301.jpg', 'é.jpg'],
])('the file name %j is shown as %j', (name, shown) => {
  expect(cleanFileName(name)).toBe(shown);
});
