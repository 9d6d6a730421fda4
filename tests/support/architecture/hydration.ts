import ts from 'typescript';
import { type Arrow, arrowsOf, parse, walk } from './imports';
import type { Source } from './sources';

const PAGE = /^app\/routes\/.*\.tsx$/;
/** Hooks that only answer what the server knows: they need no browser. */
const STILL_HOOKS =
  /^use(?:LoaderData|RouteLoaderData|ActionData|Matches|Location|Params|Id|Context)$/;
const REACT = /^(?:react|@remix-run\/react)$/;

/**
 * Pages that carry a framework of a hundred kilobytes for nothing, and pages whose live parts never
 * come alive: a page asks for hydration exactly where something it imports has state, effects or
 * handlers.
 */
export function wrongHydration(sources: readonly Source[]): string[] {
  const app = sources.filter(({ path }) => path.startsWith('app/'));
  const arrows = new Map<string, Arrow[]>();
  for (const arrow of arrowsOf(app)) {
    if (!arrow.inRepository || arrow.typeOnly) continue;
    arrows.set(arrow.from, [...(arrows.get(arrow.from) ?? []), arrow]);
  }
  const live = new Set(app.filter(isLive).map(({ path }) => path));
  return app.filter(isPage).flatMap((source) => {
    const alive = reachable(source.path, arrows).find((path) => live.has(path));
    const asks = /export const handle = \{ hydrate: true \}/.test(source.text);
    if (asks && !alive) return [`${source.path} hydrates, and nothing on it is alive`];
    if (!asks && alive) return [`${source.path} does not hydrate, and ${alive} never comes alive`];
    return [];
  });
}

/** Layouts frame pages that do and pages that do not. */
const isPage = ({ path }: Source) => PAGE.test(path) && !path.endsWith('/layout.tsx');

function isLive(source: Source): boolean {
  if (!/^app\/(?:ui|routes)\//.test(source.path)) return false;
  let found = false;
  walk(parse(source), (node) => {
    if (ts.isJsxAttribute(node) && /^on[A-Z]/.test(node.name.getText())) found = true;
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      if (REACT.test(node.moduleSpecifier.text)) found ||= importsHook(node);
    }
  });
  return found;
}

function importsHook({ importClause }: ts.ImportDeclaration): boolean {
  const names = importClause?.namedBindings;
  if (!names || !ts.isNamedImports(names)) return false;
  return names.elements.some(
    ({ name, isTypeOnly }) =>
      !isTypeOnly && /^use[A-Z]/.test(name.text) && !STILL_HOOKS.test(name.text),
  );
}

function reachable(from: string, arrows: ReadonlyMap<string, Arrow[]>): string[] {
  const seen = new Set([from]);
  // A set grows while it is walked.
  for (const path of seen) for (const { to } of arrows.get(path) ?? []) seen.add(to);
  return [...seen];
}
