import { createStaticHandler, isRouteErrorResponse } from '@remix-run/router';
import type { EntryContext, ServerBuild } from '@remix-run/server-runtime';
import type { Site } from './context';
import { routeFinder } from './route-finder';

type Routes = ServerBuild['routes'];
type Route = NonNullable<Routes[string]>;
type Chain = Route[];

/** Answers a request for what a route has to say; null where that is left to Remix. */
type Renderer = (request: Request, site: Site) => Promise<Response | null>;

/**
 * Renders public documents: the loaders of a page and its layouts, then its HTML, with Remix's own
 * parts; and answers for addresses without a page, such as JSON twins and pictures. Remix's request
 * handler would put its routes together anew three times for each answer and write the loaders' data
 * a second time, for a script that public pages do not have; together that takes longer than the
 * page. Whatever is neither, or went wrong, is left to it. The request they are handed has nothing
 * but an address: who asks is for nobody to know, see count-visit.server.ts.
 */
export function documentRenderer(build: ServerBuild) {
  const findChain = routeFinder(build.routes);
  const renderers = new Map<Route, Renderer>();
  return async (address: string, site: Site): Promise<Response | null> => {
    const { pathname } = new URL(address, site.siteUrl);
    const chain = findChain(pathname);
    const route = chain?.at(-1);
    if (!chain || !route || isForScripts(address)) return null;
    const isPage = route.module.default !== undefined;
    if (isPage && !isPublicDocument(chain)) return null;
    const render =
      renderers.get(route) ?? (isPage ? rendererOf(build, chain) : resourceOf(build, chain));
    renderers.set(route, render);
    return render(new Request(site.siteUrl + address), site);
  };
}

/** A page whose answer is its HTML alone: no framework in the browser, no headers of its own. */
function isPublicDocument(chain: Chain): boolean {
  const asksMore = chain.some(({ module }) => {
    const handle = module.handle as { hydrate?: boolean } | undefined;
    return handle?.hydrate === true || module.headers !== undefined;
  });
  return !asksMore;
}

/** Addresses by which Remix's own scripts ask for data. */
const isForScripts = (address: string): boolean =>
  /\.data(?:$|\?)|[?&](?:_data|_routes|index)(?:=|&|$)/.test(address);

/** With nothing but one route in hand, finding it again costs nothing. */
const handlerOf = (build: ServerBuild, chain: Chain) =>
  createStaticHandler(nested(chain), {
    basename: build.basename,
    future: { v7_relativeSplatPath: build.future.v3_relativeSplatPath },
  });

function resourceOf(build: ServerBuild, chain: Chain): Renderer {
  const { queryRoute } = handlerOf(build, chain);
  const routeId = chain.at(-1)?.id;
  return async (request, site) => {
    try {
      const answer = await queryRoute(request, { routeId, requestContext: site });
      return answer instanceof Response ? answer : null;
    } catch {
      // Remix asks again, and answers for what was thrown.
      return null;
    }
  };
}

function rendererOf(build: ServerBuild, chain: Chain): Renderer {
  const { query } = handlerOf(build, chain);
  const parts = {
    manifest: { ...build.assets, routes: only(chain, build.assets.routes) },
    routeModules: Object.fromEntries(chain.map(({ id, module }) => [id, module])),
    serverHandoffString: '',
    future: build.future,
    isSpaMode: build.isSpaMode,
    renderMeta: {},
    serializeError: (error: Error) => ({ message: error.message }),
  } as Omit<EntryContext, 'staticHandlerContext'>;
  return async (request, site) => {
    const context = await query(request, { requestContext: site });
    if (context instanceof Response) return context;
    if (!Object.values(context.errors ?? {}).every(isForReaders)) return null;
    if (Object.values(context.loaderHeaders).some((own) => own.has('Set-Cookie'))) return null;
    return build.entry.module.default(
      request,
      context.statusCode,
      new Headers(),
      { ...parts, staticHandlerContext: context },
      site,
    ) as Promise<Response>;
  };
}

/** What a loader threw on purpose, such as a 404; anything else is a fault of ours. */
const isForReaders = (error: unknown): boolean =>
  isRouteErrorResponse(error) && !('error' in error && error.error);

type Nested = Parameters<typeof createStaticHandler>[0];

function nested([first, ...rest]: Chain): Nested {
  if (!first) return [];
  const { id, path, index, caseSensitive, module } = first;
  const loader = module.loader as ((given: unknown) => unknown) | undefined;
  const route = {
    id,
    path,
    handle: module.handle,
    hasErrorBoundary: id === 'root' || module.ErrorBoundary !== undefined,
    ...(loader && { loader }),
  };
  return [
    index ? { ...route, index } : { ...route, caseSensitive, children: nested(rest) },
  ] as Nested;
}

function only<Entry>(chain: Chain, entries: Record<string, Entry>): Record<string, Entry> {
  return Object.fromEntries(
    chain.flatMap(({ id }) => {
      const entry = entries[id];
      return entry ? [[id, entry]] : [];
    }),
  );
}
