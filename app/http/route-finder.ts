/** What is read of a route of the build. */
export type RouteEntry = { id: string; parentId?: string; path?: string; index?: boolean };

/** A route that has an address, with the layouts around it, outermost first. */
export type Found<Route extends RouteEntry> = { chain: Route[]; pattern: RegExp; rank: number };

/**
 * Finds the route of an address as Remix would, with patterns put together once: Remix puts all of
 * them together anew several times for each request, which takes longer than most of our pages.
 * Ranks are React Router's (computeScore): more parts first, then plain parts before parameters,
 * then the order of app/routes.ts.
 */
export function routeFinder<Route extends RouteEntry>(
  routes: Readonly<Record<string, Route | undefined>>,
): (pathname: string) => Route[] | null {
  const found = Object.values(routes)
    .flatMap((route) => (route ? addressesOf(route, routes) : []))
    .sort((a, b) => b.rank - a.rank);
  return (pathname) => found.find(({ pattern }) => pattern.test(pathname))?.chain ?? null;
}

/** The pattern of a route, the same for both languages: `/san-pham/:slug`. */
export function patternName(chain: readonly RouteEntry[] | null): string {
  const path = (chain ?? []).flatMap((each) => each.path || []).join('/');
  return `/${path.replace(/^en\?\/?/, '')}`;
}

function addressesOf<Route extends RouteEntry>(
  route: Route,
  routes: Readonly<Record<string, Route | undefined>>,
): Found<Route>[] {
  if (route.path === undefined || route.id === 'root') return [];
  const chain: Route[] = [];
  for (let each: Route | undefined = route; each; each = routes[each.parentId ?? '']) {
    chain.unshift(each);
  }
  const path = chain.flatMap((each) => each.path || []).join('/');
  return withAndWithoutOptional(path.split('/')).map((parts) => ({
    chain,
    pattern: patternOf(parts),
    rank: rankOf(parts),
  }));
}

/** `en?/san-pham` is two addresses. */
function withAndWithoutOptional([first, ...rest]: string[]): string[][] {
  if (first === undefined) return [[]];
  const tails = withAndWithoutOptional(rest);
  if (!first.endsWith('?')) return tails.map((tail) => [first, ...tail]);
  return [...tails.map((tail) => [first.slice(0, -1), ...tail]), ...tails];
}

function patternOf(parts: readonly string[]): RegExp {
  const written = parts.map((part) =>
    part === '*' ? '.*' : part.replace(/[.+]/g, '\\$&').replace(/:[\w-]+/g, '[^/]+'),
  );
  return new RegExp(`^/${written.join('/')}/*$`, 'i');
}

function rankOf(parts: readonly string[]): number {
  const splat = parts.includes('*') ? -2 : 0;
  const weights = parts.filter((part) => part !== '*').map((part) => (isParameter(part) ? 3 : 10));
  return parts.length + splat + weights.reduce((sum, weight) => sum + weight, 0);
}

const isParameter = (part: string): boolean => /^:[\w-]+$/.test(part);
