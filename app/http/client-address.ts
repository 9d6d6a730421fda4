import type { IncomingMessage } from 'node:http';

/** Addresses of this machine. */
export const LOOPBACK = /^(?:127\.|::1$|::ffff:127\.)/;

/** The header in which the listener hands a request's address on; whatever a client sent is gone. */
export const CLIENT_ADDRESS = 'x-client-address';

/**
 * Where a request comes from. A proxy on this machine is believed for the last address it names, the
 * one it saw itself; anybody else could write what they like into that header.
 */
export function addressOf({
  socket,
  headers,
}: Pick<IncomingMessage, 'socket' | 'headers'>): string {
  const own = socket.remoteAddress ?? 'unknown';
  const isProxy = LOOPBACK.test(own);
  const named = isProxy ? headers['x-forwarded-for'] : undefined;
  return (
    String(named ?? own)
      .split(',')
      .at(-1)
      ?.trim() || own
  );
}

/**
 * Whether a request comes from this machine and names nobody: somebody at its keyboard, or a proxy
 * behind which all readers would look like one.
 */
export const isUnnamed = (incoming: Pick<IncomingMessage, 'socket' | 'headers'>): boolean =>
  incoming.headers['x-forwarded-for'] === undefined && LOOPBACK.test(addressOf(incoming));

/** The address of a request, as the listener wrote it down. */
export const clientAddress = (request: Request): string =>
  request.headers.get(CLIENT_ADDRESS) ?? 'unknown';
