import ts from 'typescript';
import { arrowsOf, parse, walk } from './architecture/imports';
import type { Source } from './architecture/sources';

const TEXTS = /^app\/ui\/text\/[^/]+\.ts$/;

/** Its codes are keys of texts: they are looked up under names that no page spells out. */
const DOMAIN = /^app\/domain\//;

/**
 * The keys of texts that no page can be saying, as `file: key`. A key counts as said where its word
 * stands, as a name or inside quotes, in a file that imports the text, in one that such a file
 * imports, or in the domain, or where a pattern such as `${kind}Title` makes it. So what is found is
 * unused for certain, and a key named like many other things may go unnoticed.
 */
export function unusedTextKeys(sources: readonly Source[]): string[] {
  const words = new Map(sources.map((source) => [source.path, wordsOf(source)]));
  const imports = importsOf(sources);
  const domain = sources.map(({ path }) => path).filter((path) => DOMAIN.test(path));
  const saidNear = (text: string) => {
    const readers = readersOf(text, imports);
    const near = new Set([...domain, ...readers, ...readers.flatMap((path) => imports.get(path))]);
    near.delete(text);
    return [...near].flatMap((path) => words.get(path ?? '') ?? []);
  };
  return sources
    .filter(({ path }) => TEXTS.test(path))
    .flatMap((source) => {
      const said = saidNear(source.path);
      return keysOf(source)
        .filter((key) => !said.some((word) => isSaid(word, key)))
        .map((key) => `${source.path}: ${key}`);
    });
}

type Imports = ReadonlyMap<string, readonly string[]>;

function importsOf(sources: readonly Source[]): Imports {
  const imports = new Map<string, string[]>();
  for (const { from, to, inRepository } of arrowsOf(sources)) {
    if (inRepository) imports.set(from, [...(imports.get(from) ?? []), to]);
  }
  return imports;
}

/** Who imports a text, also by way of another text that takes it in. */
function readersOf(text: string, imports: Imports): string[] {
  const readers = [...imports.keys()].filter((path) => imports.get(path)?.includes(text));
  const takenIn = readers.filter((path) => TEXTS.test(path));
  return [...readers, ...takenIn.flatMap((path) => readersOf(path, imports))];
}

type Word = string | RegExp;

const isSaid = (word: Word, key: string) =>
  typeof word === 'string' ? word === key : word.test(key);

/** Every name and quoted word of a file, and the patterns by which it makes others. */
function wordsOf(source: Source): Word[] {
  const words = new Set<string>();
  const patterns = new Set<string>();
  walk(parse(source), (node) => {
    if (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) words.add(node.text);
    if (ts.isTemplateExpression(node)) {
      const parts = [node.head, ...node.templateSpans.map(({ literal }) => literal)];
      const texts = parts.map(({ text }) => text);
      // A pattern without a letter or a dot of its own would make every word there is.
      if (/[\w.]/.test(texts.join(''))) patterns.add(`^${texts.map(escaped).join('.+')}$`);
    }
  });
  return [...words, ...[...patterns].map((pattern) => new RegExp(pattern))];
}

/** The outermost keys of the Vietnamese side of each text of a file. */
function keysOf(source: Source): string[] {
  const keys: string[] = [];
  walk(parse(source), (node) => {
    if (!ts.isCallExpression(node) || node.expression.getText() !== 'bilingual') return;
    const [both] = node.arguments;
    const vi = both && propertiesOf(both).find((property) => nameOf(property) === 'vi');
    if (vi && ts.isPropertyAssignment(vi)) {
      keys.push(...propertiesOf(vi.initializer).flatMap((each) => nameOf(each) ?? []));
    }
  });
  return keys;
}

const propertiesOf = (node: ts.Node) =>
  ts.isObjectLiteralExpression(node) ? [...node.properties] : [];

const nameOf = ({ name }: ts.ObjectLiteralElementLike) =>
  name && (ts.isIdentifier(name) || ts.isStringLiteralLike(name)) ? name.text : undefined;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
