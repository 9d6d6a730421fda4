import { readdirSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import sirv, { type Options } from 'sirv';
import type { Header } from './security-headers';

/**
 * Files under /assets never change, so what they are is read once. A later build may add some while
 * we run, for the pages of a process that runs it already, and change the few that lie beside them.
 */
export function serveFiles(
  assetsDir: string,
  mode: 'production' | 'development',
  guards: readonly Header[],
) {
  const options: Options = {
    etag: true,
    gzip: true,
    brotli: true,
    setHeaders: (response, pathname) => {
      const fixed = pathname.startsWith('/assets/');
      response.setHeader(
        'Cache-Control',
        fixed ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
      );
      for (const [name, value] of guards) response.setHeader(name, value);
    },
  };
  const known = sirv(assetsDir, { ...options, dev: mode === 'development' });
  const asTheyAre = sirv(assetsDir, { ...options, dev: true });
  const names = new Set(readdirSync(assetsDir));
  return (incoming: IncomingMessage, outgoing: ServerResponse, next: () => void) => {
    const [, name = ''] = /^\/([^/?]+)/.exec(incoming.url ?? '') ?? [];
    if (name === 'assets') known(incoming, outgoing, () => asTheyAre(incoming, outgoing, next));
    else if (names.has(name)) asTheyAre(incoming, outgoing, next);
    else next();
  };
}
