import { posix } from 'node:path';
import ts from 'typescript';
import type { Source } from './sources';

/** One arrow of the import graph. `to` is a path of this repository, or the name of a package. */
export type Arrow = {
  from: string;
  line: number;
  to: string;
  inRepository: boolean;
  /** True where nothing of the import is left at run time. */
  typeOnly: boolean;
};

const MODULE = /\.(?:tsx?|mjs)$/;
const ENDINGS = ['', '.ts', '.tsx', '.mjs', '/index.ts', '/index.tsx', '/index.server.ts'];

/** All imports of the given modules; their targets are looked up among the same modules. */
export function arrowsOf(sources: readonly Source[]): Arrow[] {
  const known = new Set(sources.map(({ path }) => path));
  return sources
    .filter(({ path }) => MODULE.test(path))
    .flatMap((source) =>
      specifiersOf(parse(source)).map(({ specifier, ...rest }) => ({
        from: source.path,
        ...resolveTarget(source.path, specifier, known),
        ...rest,
      })),
    );
}

export function parse({ path, text }: Source): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}

/** Visits every node; comments are not nodes, so words in them count for nothing. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => walk(child, visit));
}

export function lineOf(node: ts.Node): number {
  const file = node.getSourceFile();
  return file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
}

function specifiersOf(file: ts.SourceFile) {
  const found: { specifier: string; line: number; typeOnly: boolean }[] = [];
  walk(file, (node) => {
    const add = (target: ts.Node | undefined, typeOnly: boolean) => {
      if (target && ts.isStringLiteralLike(target)) {
        found.push({ specifier: target.text, line: lineOf(node), typeOnly });
      }
    };
    // `import { type A } from` is left as `import {} from` under verbatimModuleSyntax: the module
    // still runs, so only `import type` counts as types alone.
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.isTypeOnly ?? false);
    }
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true);
    }
    if (ts.isCallExpression(node) && isLoading(node)) add(node.arguments[0], false);
  });
  return found;
}

function isLoading({ expression }: ts.CallExpression): boolean {
  if (expression.kind === ts.SyntaxKind.ImportKeyword) return true;
  return ts.isIdentifier(expression) && expression.text === 'require';
}

function resolveTarget(from: string, specifier: string, known: ReadonlySet<string>) {
  const bare = specifier.replace(/\?.*$/, '');
  const path = pathOf(from, bare);
  if (path === null) return { to: bare, inRepository: false };
  const to = ENDINGS.map((ending) => path + ending).find((candidate) => known.has(candidate));
  return { to: to ?? path, inRepository: true };
}

function pathOf(from: string, specifier: string): string | null {
  if (specifier.startsWith('~/')) return `app/${specifier.slice(2)}`;
  if (specifier.startsWith('db/')) return specifier;
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier);
  return null;
}
