import { createStaticHandler, isRouteErrorResponse } from '@remix-run/router';
import type { EntryContext, ServerBuild } from '@remix-run/server-runtime';
import type { Site } from './context';
import { routeFinder } from './route-finder';

type Routes = ServerBuild['routes'];
type Route = NonNullable<Routes[string]>;
type Chain = Route[];

/**
 * Renders public documents: the loaders of a page and its layouts, then its HTML, with Remix's own
 * parts. Remix's request handler would put its routes together anew three times for each page and
 * write the loaders' answers a second time, for a script that public pages do not have; together that
 * takes longer than the page. Whatever is not such a document, or went wrong, is left to it.
 */
export function documentRenderer(build: ServerBuild) {
  const findChain = routeFinder(build.routes);
  const renderers = new Map<Route, ReturnType<typeof rendererOf>>();
  return async (address: string, site: Site): Promise<Response | null> => {
    const { pathname } = new URL(address, site.siteUrl);
    const chain = findChain(pathname);
    const page = chain?.at(-1);
    if (!chain || !page || !isPublicDocument(chain) || isForScripts(address)) return null;
    const render = renderers.get(page) ?? rendererOf(build, chain);
    renderers.set(page, render);
    return render(new Request(site.siteUrl + address), site);
  };
}

/** A page whose answer is its HTML alone: no framework in the browser, no headers of its own. */
function isPublicDocument(chain: Chain): boolean {
  const asksMore = chain.some(({ module }) => {
    const handle = module.handle as { hydrate?: boolean } | undefined;
    return handle?.hydrate === true || module.headers !== undefined;
  });
  return chain.at(-1)?.module.default !== undefined && !asksMore;
}

/** Addresses by which Remix's own scripts ask for data. */
const isForScripts = (address: string): boolean =>
  /\.data(?:$|\?)|[?&](?:_data|_routes|index)(?:=|&|$)/.test(address);

/** What renders one route: with nothing but that route in hand, finding it again costs nothing. */
function rendererOf(build: ServerBuild, chain: Chain) {
  const { query } = createStaticHandler(nested(chain), {
    basename: build.basename,
    future: { v7_relativeSplatPath: build.future.v3_relativeSplatPath },
  });
  const parts = {
    manifest: { ...build.assets, routes: only(chain, build.assets.routes) },
    routeModules: Object.fromEntries(chain.map(({ id, module }) => [id, module])),
    serverHandoffString: '',
    future: build.future,
    isSpaMode: build.isSpaMode,
    renderMeta: {},
    serializeError: (error: Error) => ({ message: error.message }),
  } as Omit<EntryContext, 'staticHandlerContext'>;
  return async (request: Request, site: Site): Promise<Response | null> => {
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
