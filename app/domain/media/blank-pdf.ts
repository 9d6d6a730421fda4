import { inflateSync } from 'node:zlib';
import { bufferOver, latin1 } from './sniff';

/** What is unpacked of one file at most: a page that draws nothing needs no more. */
const MOST_UNPACKED = 32 * 1024 * 1024;

/** One object of a PDF: its text up to its stream, and where the stream begins. */
type PdfObject = { head: string; from: number | null };

/**
 * Whether no page of a PDF shows anything: no picture, no letter, no line. True only where that is
 * certain; what cannot be unpacked here counts as drawn (ISO 32000-1, 7.5, 8 and 9). A library would
 * decode every scanned page to tell, on the thread that serves everybody else.
 */
export function isBlankPdf(bytes: Uint8Array): boolean {
  const file = bufferOver(bytes);
  if (file.includes('/Subtype /Image') || file.includes('/Subtype/Image')) return false;
  const text = latin1(bytes);
  let left = MOST_UNPACKED;
  const unpack = ({ head, from }: PdfObject): string | null => {
    if (from === null) return null;
    const filter = /\/Filter\s*(\[[^\]]*\]|\/\w+)/.exec(head)?.[1];
    const packed = file.subarray(from, text.indexOf('endstream', from));
    if (!filter) return packed.toString('latin1');
    if (!/^\[?\s*\/FlateDecode\s*\]?$/.test(filter) || left <= 0) return null;
    try {
      const plain = inflateSync(packed, { maxOutputLength: left });
      left -= plain.length;
      return plain.toString('latin1');
    } catch {
      return null;
    }
  };
  const objects = objectsIn(text);
  for (const object of [...objects.values()]) {
    if (!/\/Type\s*\/ObjStm\b/.test(object.head)) continue;
    const inner = unpack(object);
    if (inner === null) return false;
    for (const [id, head] of packedObjects(object.head, inner)) objects.set(id, head);
  }
  const all = [...objects.values()];
  const pages = all.filter(({ head }) => /\/Type\s*\/Page\b/.test(head));
  const drawn = [
    ...pages.flatMap(({ head }) => contentsOf(head, objects)),
    ...all.filter(({ head }) => /\/Subtype\s*\/(?:Form|Type3)\b/.test(head)),
  ];
  const shows = (object: PdfObject | undefined) => {
    const content = object && unpack(object);
    return content === undefined || content === null || paints(content);
  };
  return pages.length > 0 && !drawn.some(shows);
}

function objectsIn(text: string): Map<number, PdfObject> {
  const objects = new Map<number, PdfObject>();
  const begins = /(\d+)\s+\d+\s+obj\b/g;
  for (let found = begins.exec(text); found; found = begins.exec(text)) {
    const end = text.indexOf('endobj', begins.lastIndex);
    const body = text.slice(begins.lastIndex, end === -1 ? undefined : end);
    const stream = /\bstream\r?\n/.exec(body);
    const head = stream ? body.slice(0, stream.index) : body;
    const from = stream ? begins.lastIndex + stream.index + stream[0].length : null;
    objects.set(Number(found[1]), { head, from });
    if (end !== -1) begins.lastIndex = end;
  }
  return objects;
}

/** The objects that an object stream holds: pairs of number and place, then the objects. */
function packedObjects(head: string, inner: string): [number, PdfObject][] {
  const first = Number(/\/First\s+(\d+)/.exec(head)?.[1] ?? 0);
  const pairs = inner.slice(0, first).trim().split(/\s+/).map(Number);
  const found: [number, PdfObject][] = [];
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    const [id, place] = [pairs[at] as number, pairs[at + 1] as number];
    const end = pairs[at + 3];
    const text = inner.slice(first + place, end === undefined ? undefined : first + end);
    found.push([id, { head: text, from: null }]);
  }
  return found;
}

/** The streams a page is drawn by; an array of them may be an object of its own. */
function contentsOf(head: string, objects: Map<number, PdfObject>): (PdfObject | undefined)[] {
  const named = /\/Contents\s*(\[[^\]]*\]|\d+\s+\d+\s+R)/.exec(head)?.[1] ?? '';
  return [...named.matchAll(/(\d+)\s+\d+\s+R/g)].flatMap(([, id]) => {
    const object = objects.get(Number(id));
    const list = object?.from === null && /^\s*\[/.test(object.head) ? object.head : null;
    if (list === null) return [object];
    return [...list.matchAll(/(\d+)\s+\d+\s+R/g)].map(([, one]) => objects.get(Number(one)));
  });
}

/** A string of letters that are not all spaces; glyph 3 is the space of most embedded fonts. */
const LETTERS = /\((?:[^()\\]|\\.)*[^\s()\\](?:[^()\\]|\\.)*\)|<(?!<)(?!(?:\s|0003|0020|20)*>)/s;
/** Filling, stroking, shading, an inline picture. */
const STROKES = /(?:^|[\s\])>])(?:f\*?|F|B\*?|b\*?|S|s|sh|BI)(?=\s|$)/;

/** Whether the drawing commands of a page or form leave anything to see. */
function paints(content: string): boolean {
  const showsText = /(?:T[jJ]|['"])(?=\s|$)/.test(content) && LETTERS.test(content);
  return showsText || STROKES.test(content.replace(/\((?:[^()\\]|\\.)*\)/gs, ' '));
}
