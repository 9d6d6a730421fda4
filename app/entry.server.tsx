import { createHash, randomBytes } from 'node:crypto';
import { PassThrough, Transform } from 'node:stream';
import { createReadableStreamFromReadable, type EntryContext } from '@remix-run/node';
import { isRouteErrorResponse, RemixServer } from '@remix-run/react';
import { renderToPipeableStream, renderToStaticMarkup, renderToString } from 'react-dom/server';
import { log, REQUEST_ID } from './http/log.server';
import type { RefusalPage } from './http/refusal.server';
import { pagePolicy } from './http/security-headers';
import { BarePage } from './ui/layout/bare-page';
import { NonceProvider } from './ui/layout/nonce';
import { SPECULATION_RULES } from './ui/layout/speculation';
import { TYPEFACE_SCRIPT } from './ui/layout/typeface';

// The commands in bin/ reach the app through the build: there is one copy of every module.
export { readAnchors, readKeys } from './domain/audit/anchors.server';
export { verifyLog } from './domain/audit/verify-log.server';
export { makeBackup, rotateBackups } from './domain/backups/make-backup.server';
export { restoreBackup } from './domain/backups/restore-backup.server';
export { removeSampleValues } from './domain/catalogue/remove-samples.server';
export { instantNow, systemClock } from './domain/clock';
export { resetFactorAtMachine } from './domain/people/reset-factor.server';
export { finish } from './domain/sheets/steps';
export { auditKeyFile, readSettings } from './http/env.server';
export { startProcesses } from './http/processes.server';
export { openAsItIs, openForBackup, start } from './http/start.server';
export { tellOfLog } from './ui/desk-audit/log-findings';

/** Long enough for the slowest workspace page; a stuck render must not hold its request for ever. */
const STREAM_TIMEOUT_MS = 10_000;

const hashOf = (script: string) => `sha256-${createHash('sha256').update(script).digest('base64')}`;
const TYPEFACE_HASH = hashOf(TYPEFACE_SCRIPT);
/** The same for all readers, because one public page is kept for all of them. */
const DOCUMENT_POLICY = pagePolicy([TYPEFACE_HASH, hashOf(SPECULATION_RULES)]);

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
): Response | Promise<Response> {
  headers.set('Content-Type', 'text/html; charset=utf-8');
  return asksForHydration(context)
    ? renderHydrated(request, status, headers, context)
    : renderDocument(request, status, headers, context);
}

/** Public pages are whole documents: nothing streams, and loader data is not sent a second time. */
function renderDocument(request: Request, status: number, headers: Headers, context: EntryContext) {
  setPolicy(headers, DOCUMENT_POLICY);
  const html = renderToString(
    <RemixServer context={{ ...context, serverHandoffStream: undefined }} url={request.url} />,
  );
  // As bytes: a string would be looked through for half characters first, which takes as long.
  return new Response(Buffer.from(`<!DOCTYPE html>${html}`), { status, headers });
}

function renderHydrated(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
): Promise<Response> {
  const nonce = import.meta.env.PROD ? randomBytes(16).toString('base64') : undefined;
  setPolicy(headers, pagePolicy([TYPEFACE_HASH, `nonce-${nonce}`]));
  return new Promise((done, fail) => {
    let failed = false;
    const { pipe, abort } = renderToPipeableStream(
      <NonceProvider value={nonce}>
        <RemixServer context={context} url={request.url} nonce={nonce} />
      </NonceProvider>,
      {
        // Whole at once: what streams in later is revealed by a script, which some phones do not run.
        onAllReady() {
          const body = new PassThrough();
          const stream = createReadableStreamFromReadable(body);
          done(new Response(stream, { status: failed ? 500 : status, headers }));
          pipe(withoutZeros()).pipe(body);
        },
        onShellError: fail,
        onError(error) {
          failed = true;
          log.error({ err: error }, 'a page could not be rendered');
        },
      },
    );
    setTimeout(abort, STREAM_TIMEOUT_MS).unref();
  });
}

/**
 * React 18 sends its buffer whole when a letter of several bytes no longer fits, with zeros where it
 * did not: browsers show them as U+FFFD, and a form would save them into a cooperative's text.
 */
function withoutZeros(): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, chunk.includes(0) ? Buffer.from(chunk.filter((byte) => byte !== 0)) : chunk);
    },
  });
}

/** What a loader or an action threw that is no answer. Whoever left before it was made is no fault. */
export function handleError(error: unknown, { request }: { request: Request }): void {
  if (request.signal.aborted || (isRouteErrorResponse(error) && error.status < 500)) return;
  const err = isRouteErrorResponse(error) && 'error' in error ? error.error : error;
  log.error({ err, id: request.headers.get(REQUEST_ID) }, 'a route failed');
}

/** The page of a request that is refused before a route is asked: it needs neither data nor Remix. */
export const refusalPage: RefusalPage = (kind, locale) => {
  const headers = new Headers({ 'Content-Type': 'text/html; charset=utf-8' });
  setPolicy(headers, DOCUMENT_POLICY);
  const html = renderToStaticMarkup(<BarePage kind={kind} locale={locale} />);
  return new Response(`<!DOCTYPE html>${html}`, { headers });
};

/** While developing, Vite writes scripts and styles of its own into the page. */
function setPolicy(headers: Headers, policy: string): void {
  headers.set('Content-Security-Policy', import.meta.env.PROD ? policy : "frame-ancestors 'none'");
}

function asksForHydration({ staticHandlerContext, routeModules }: EntryContext): boolean {
  return staticHandlerContext.matches.some(({ route }) => {
    const handle = routeModules[route.id]?.handle as { hydrate?: boolean } | undefined;
    return handle?.hydrate === true;
  });
}
