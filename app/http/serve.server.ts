import { createServer, type RequestListener, type Server } from 'node:http';
import { Server as NetServer } from 'node:net';
import { resolve } from 'node:path';
import type { ServerBuild } from '@remix-run/server-runtime';
import { waitBriefly, waitLong } from 'db/held.server';
import { listingOf } from '~/domain/catalogue/listing.server';
import { vietnamDay } from '~/domain/clock';
import { keepVisits } from './chores.server';
import type { Site } from './context';
import { type Settings, StartError } from './env.server';
import { createListener } from './listener.server';
import type { Meter } from './meter.server';
import { BODY_TIMES } from './slow-body.server';

/** How long a stopping server waits for answers under way; a stalled reader must not hold it. */
export const STOP_GRACE_MS = 10_000;

/** How long those whose form was not whole by then have to hear that it was not taken. */
const LAST_WORDS_MS = 1000;

/** What bounds the connections of one process; times in milliseconds. */
export type ConnectionBounds = {
  /** Every reader is a socket of some tens of kilobytes; systemd lets us have 65,536 files. */
  connections: number;
  /** A request's head comes in one packet or two, also from a phone in the hills. */
  headers: number;
  /** A whole request. Forms without files have less: slow-body.server.ts. */
  request: number;
  /** How long a connection may go without a byte in either direction. */
  idle: number;
  /** How often it is looked whether a time is over. */
  lookEvery: number;
};

export const CONNECTION_BOUNDS: ConnectionBounds = {
  connections: 10_000,
  headers: 15 * 1000,
  request: BODY_TIMES.upload,
  idle: 2 * 60 * 1000,
  lookEvery: 5 * 1000,
};

/** A server with these bounds that does not listen yet. */
export function boundedServer(listener: RequestListener, bounds = CONNECTION_BOUNDS): Server {
  const server = createServer(
    {
      headersTimeout: bounds.headers,
      requestTimeout: bounds.request,
      connectionsCheckingInterval: bounds.lookEvery,
    },
    listener,
  );
  server.maxConnections = bounds.connections;
  server.timeout = bounds.idle;
  return server;
}

/** A server that listens, and the two ways to end it; both give their answers under way first. */
export type Serving = {
  server: Server;
  /** What this process counts of its answers. */
  meter: Meter;
  port: number;
  /** Nobody serves afterwards: connections that wait for a next request are closed at once. */
  stop: () => Promise<void>;
  /**
   * Others go on serving: kept connections may ask once more and are then told to close, or end
   * when their time is over. Closing them would lose the request that is on its way just then.
   */
  retire: () => Promise<void>;
};

/** Serves the built app and writes down the visits. Throws {@link StartError} where the port is taken. */
export async function serve(build: ServerBuild, site: Site, settings: Settings): Promise<Serving> {
  // Read before anybody waits for it: of a large catalogue it takes seconds.
  listingOf({ db: site.db, today: vietnamDay(site.clock) });
  const listener = createListener(build, site, resolve('build/client'));
  const { meter, giveUp } = listener;
  if (settings.metricsPort !== null) meter.watchProcess();
  if (!settings.primary) waitBriefly(site.db);
  let retiring = false;
  const server = boundedServer((incoming, outgoing) => {
    if (retiring) outgoing.setHeader('Connection', 'close');
    listener(incoming, outgoing);
  });
  await listen(server, settings);
  const stopVisits = keepVisits(site);
  const closed = new Promise<void>((done) => server.once('close', done)).then(() => {
    if (!settings.primary) waitLong(site.db);
    stopVisits();
  });
  const end = (close: () => void) => {
    close();
    setTimeout(() => {
      giveUp();
      setTimeout(() => server.closeAllConnections(), LAST_WORDS_MS).unref();
    }, STOP_GRACE_MS).unref();
    return closed;
  };
  return {
    server,
    meter,
    port: (server.address() as { port: number }).port,
    stop: () => end(() => server.close()),
    retire: () => {
      retiring = true;
      // Node's server of HTTP closes waiting connections, the one it is built on does not.
      return end(() => NetServer.prototype.close.call(server));
    },
  };
}

/** Throws {@link StartError} where nobody could listen there, before anything is made or filled. */
export async function requireFree(settings: Settings): Promise<void> {
  const server = new NetServer();
  await listen(server, settings);
  await new Promise((done) => server.close(done));
}

function listen(server: NetServer, { host, port }: Settings): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const told = WHY_NOT[error.code ?? '']?.(host, port);
      fail(told ? new StartError(told) : error);
    });
    server.listen(port, host, done);
  });
}

const notHere = (host: string) =>
  `HOST ${host} is no address of this machine. Choose one it has, such as HOST=127.0.0.1.`;

/** What the system answers to who wants to listen, in words for the operator. */
const WHY_NOT: Record<string, (host: string, port: number) => string> = {
  EADDRINUSE: (host, port) =>
    `Port ${port} on ${host} is in use. Stop what runs there, or choose another with PORT=3001.`,
  EACCES: (host, port) =>
    `Port ${port} on ${host} is not for this account. Choose one from 1024, such as PORT=3000.`,
  EADDRNOTAVAIL: notHere,
  EINVAL: notHere,
  ENOTFOUND: notHere,
  EAI_AGAIN: notHere,
};
