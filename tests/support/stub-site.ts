import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ServerBuild } from '@remix-run/server-runtime';
import { onTestFinished, vi } from 'vitest';
import { createAccounts } from '~/http/accounts.server';
import { type Bounds, createListener } from '~/http/listener.server';
import { migratedDatabase } from './database';
import { SITE_URL, TEST_SECRET } from './load';

const NOON = Date.parse('2026-08-01T12:00:00+07:00');

type Loader = (request: Request) => Response | Promise<Response>;

/** The listener in front of one loader, or action, that answers every address. */
export async function serve(loader: Loader, assetsDir = 'public', bounds?: Bounds) {
  const calls = vi.fn(loader);
  const moment = { now: NOON };
  const db = migratedDatabase();
  const accounts = createAccounts({ db, siteUrl: SITE_URL, secret: TEST_SECRET });
  const clock = () => moment.now;
  const site = { db, clock, siteUrl: SITE_URL, dataDir: '.', accounts };
  const listener = createListener(buildOf(calls), site, assetsDir, 'production', bounds);
  const server = createServer(listener);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    fetch(`http://127.0.0.1:${port}${path}`, { headers, method, redirect: 'manual' });
  const { meter, giveUp } = listener;
  return { get, calls, moment, db: site.db, port, meter, giveUp };
}

function buildOf(loader: Loader): ServerBuild {
  const asked = ({ request }: { request: Request }) => loader(request);
  return {
    entry: { module: { default: () => new Response('not a page') } },
    routes: {
      root: { id: 'root', path: '', module: { default: () => null } },
      any: {
        id: 'any',
        parentId: 'root',
        path: '*',
        module: { loader: asked, action: asked },
      },
    },
    assets: { version: 'v1', url: '', entry: { module: '', imports: [] }, routes: {} },
    future: { v3_singleFetch: true },
    isSpaMode: false,
    mode: 'production',
    basename: '/',
    publicPath: '/',
    assetsBuildDirectory: 'public',
  } as unknown as ServerBuild;
}
