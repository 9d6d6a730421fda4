import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { LOOPBACK } from './client-address';
import { REQUEST_ID } from './log.server';

/** The name of a request: the one a proxy on this machine gave it, or one of ours. */
export function requestId({
  socket,
  headers,
}: Pick<IncomingMessage, 'socket' | 'headers'>): string {
  const given = LOOPBACK.test(socket.remoteAddress ?? '') ? headers[REQUEST_ID] : undefined;
  return typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
}
