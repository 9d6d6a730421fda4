import type { IncomingMessage, ServerResponse } from 'node:http';

/** How long a request may take to arrive, in milliseconds, by whether it may bring files. */
export type BodyTimes = { form: number; upload: number };

export const BODY_TIMES: BodyTimes = {
  form: 60 * 1000,
  /** Node's five minutes would cut a 25 MB photo short on a slow line. */
  upload: 15 * 60 * 1000,
};

/** Whether a request brings anything. Most do not, and are asked nothing else. */
export const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined;

/**
 * Calls `refuse` when a body is not whole in time, and lets go of who sends on after the answer: a
 * connection that trickles must not be held for longer than its form is worth.
 */
export function watchBody(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  atMostMs: number,
  refuse: () => void,
): void {
  const timer = setTimeout(() => {
    if (!outgoing.headersSent) refuse();
    else incoming.destroy();
  }, atMostMs).unref();
  incoming.once('close', () => clearTimeout(timer));
}

/**
 * Ends a connection after its answer, although more is on its way. Closed at once, the rest that
 * still arrives would make the sender's system throw the answer away before it is read.
 */
export function closeAfterAnswer(incoming: IncomingMessage, outgoing: ServerResponse): void {
  outgoing.setHeader('Connection', 'close');
  outgoing.once('finish', () => {
    incoming.resume();
    setTimeout(() => incoming.destroy(), LINGER_MS).unref();
  });
}

const LINGER_MS = 2000;
