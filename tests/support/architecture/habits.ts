import ts from 'typescript';
import { lineOf, parse, walk } from './imports';
import type { Source } from './sources';

const CLOCK = 'app/domain/clock.ts';
const DRAWERS = /(?:^|\/)(?:utils?|misc|helpers?)(?:\/|\.|$)|(?:^|\/)(?:common|shared)\//;
/** Past this many lines something else is living in a file. */
const MAX_LINES = 300;
const LONG_LINES = 150;
const SQL_NOW = /\bcurrent_(?:date|time|timestamp)\b|'now'|\bunixepoch\(\)/i;

/** Habits the code keeps, other than who imports whom: one sentence for each break. */
export function brokenHabits(sources: readonly Source[]): string[] {
  return sources.flatMap((source) => [
    ...drawers(source),
    ...tooLong(source),
    ...(/^(?:app|db)\//.test(source.path) ? timeReads(source) : []),
    ...(/^app\/(?:ui|routes\/market)\//.test(source.path) ? styleAttributes(source) : []),
  ]);
}

/** Files that are not yet wrong but deserve a look, longest first. */
export function longFiles(sources: readonly Source[]): string[] {
  return sources
    .map((source) => ({ path: source.path, lines: linesOf(source) }))
    .filter(({ lines }) => lines > LONG_LINES)
    .sort((a, b) => b.lines - a.lines)
    .map(({ path, lines }) => `${path} (${lines})`);
}

function linesOf({ path, text }: Source): number {
  // SQL is generated from the schema; a table of cases grows with what it covers.
  return /\.sql$|-table\.ts$/.test(path) ? 0 : text.trimEnd().split('\n').length;
}

function drawers({ path }: Source): string[] {
  return DRAWERS.test(path) ? [`${path}: name it after what it is about, not a drawer`] : [];
}

function tooLong(source: Source): string[] {
  const lines = linesOf(source);
  return lines > MAX_LINES ? [`${source.path} has ${lines} lines; the most is ${MAX_LINES}`] : [];
}

/** A second clock would show a star that the first has switched off. */
function timeReads(source: Source): string[] {
  if (source.path === CLOCK) return [];
  if (source.path.endsWith('.sql')) {
    const statements = source.text.replace(/--.*$/gm, '');
    return SQL_NOW.test(statements) ? [`${source.path}: SQL must not read the time`] : [];
  }
  if (source.path.endsWith('.css')) return [];
  const faults: string[] = [];
  walk(parse(source), (node) => {
    const what = timeRead(node);
    if (what) faults.push(`${source.path}:${lineOf(node)} ${what}: only ${CLOCK} reads the time`);
  });
  return faults;
}

function timeRead(node: ts.Node): string | null {
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date') {
    return node.arguments?.length ? null : 'new Date()';
  }
  if (ts.isCallExpression(node) && node.expression.getText() === 'Date') return 'Date()';
  if (ts.isPropertyAccessExpression(node)) {
    const text = node.getText();
    return text === 'Date.now' || text === 'performance.now' ? text : null;
  }
  const isText = ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node);
  return isText && /\bcurrent_(?:date|time|timestamp)\b|\(\s*'now'/i.test(node.text)
    ? 'the time inside SQL'
    : null;
}

/** The content security policy and the cache of CSS both want rules in the style sheet. */
function styleAttributes(source: Source): string[] {
  if (!source.path.endsWith('.tsx')) return [];
  const faults: string[] = [];
  walk(parse(source), (node) => {
    if (ts.isJsxAttribute(node) && node.name.getText() === 'style') {
      faults.push(`${source.path}:${lineOf(node)} has a style attribute; use a class`);
    }
  });
  return faults;
}
