import { deflateRawSync } from 'node:zlib';
import fc, { type GeneratorValue } from 'fast-check';
import {
  bombPng,
  emptyZip,
  GIF_PAGE,
  HTML_PAGE,
  SVG_WITH_SCRIPT,
  smallPdf,
} from '../support/pictures';
import { encoded } from './hostile';

/** What a field may hold: text, or a file whose content is the `kind`th of ours. */
type Value = string | { fileName: string; kind: number };
export type Sent = [name: string, value: Value][];

const FILES: readonly Buffer[] = [
  Buffer.alloc(0),
  Buffer.from('x7'),
  Buffer.from(HTML_PAGE),
  Buffer.from(SVG_WITH_SCRIPT),
  Buffer.from(GIF_PAGE),
  smallPdf(),
  smallPdf('/OpenAction<</S/JavaScript/JS(app.alert(1))>>'),
  bombPng(60_000, 60_000),
  bombPng(10, 10),
  bombPng(0, 0),
  emptyZip(),
  Buffer.concat([Buffer.from('PK\x03\x04'), deflateRawSync(Buffer.alloc(100_000))]),
  Buffer.concat([Buffer.from('\xff\xd8\xff\xe0', 'latin1'), Buffer.alloc(3000, 1)]),
  Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'),
  Buffer.from('Mã;Tên\r\n"=1+1;<x7>\r\n'),
  Buffer.from('\xff\xfeM\0\xe3\0\n\0', 'latin1'),
  Buffer.alloc(70_000, ','),
];

/** A form on its way, in one of the encodings there are, sometimes a broken one. */
export function bodyOf(gen: GeneratorValue, sent: Sent): { type: string; body: Buffer } {
  const way = gen(fc.nat, 99);
  const hasFile = sent.some(([, value]) => typeof value !== 'string');
  if (way < 4) return { type: 'application/json', body: Buffer.from(json(sent)) };
  if (way < 6) return { type: 'text/plain', body: Buffer.from(json(sent).slice(0, 500)) };
  if (way < 9) return { type: 'application/x-www-form-urlencoded', body: gibberish(gen) };
  if (hasFile || way < 55) return multipart(gen, sent);
  const text = sent.map(([name, value]) => `${encoded(name)}=${encoded(String(value))}`).join('&');
  return { type: 'application/x-www-form-urlencoded', body: Buffer.from(text) };
}

const json = (sent: Sent) => JSON.stringify(Object.fromEntries(sent));
const gibberish = (gen: GeneratorValue) => Buffer.from(gen(fc.uint8Array, { maxLength: 200 }));

const BOUNDARY = '----x7boundary';

function multipart(gen: GeneratorValue, sent: Sent): { type: string; body: Buffer } {
  const parts = sent.map(([name, value]) => part(name, value));
  let body = Buffer.concat([...parts, Buffer.from(`--${BOUNDARY}--\r\n`)]);
  const broken = gen(fc.nat, 99);
  if (broken < 4) body = body.subarray(0, gen(fc.nat, body.length));
  if (broken === 4) body = Buffer.concat([body, gibberish(gen)]);
  if (broken === 5) body = Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: x7\r\n\r\nx7\r\n`);
  return { type: `multipart/form-data; boundary=${BOUNDARY}`, body };
}

function part(name: string, value: Value): Buffer {
  const head = `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${quoted(name)}"`;
  if (typeof value === 'string') return Buffer.from(`${head}\r\n\r\n${value}\r\n`);
  const file = FILES[value.kind % FILES.length] ?? Buffer.alloc(0);
  const rest = `; filename="${quoted(value.fileName)}"\r\nContent-Type: image/jpeg\r\n\r\n`;
  return Buffer.concat([Buffer.from(head + rest), file, Buffer.from('\r\n')]);
}

/** As browsers write the names of fields and files. */
const quoted = (text: string) =>
  text.replace(/"/g, '%22').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
