import type { IncomingMessage } from 'node:http';

/** Why a request cannot be answered by any page, and the status that says so. */
export type Refused = { status: 400 | 405; headers: Record<string, string> };

const METHODS: readonly (string | undefined)[] = ['GET', 'HEAD', 'POST'];
const REFUSED_METHOD: Refused = { status: 405, headers: { Allow: METHODS.join(', ') } };
const UNREADABLE: Refused = { status: 400, headers: {} };

/** A name or an address, with a port or without: what else stands there would become a path. */
const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i;

/**
 * Puts a request into the shape that all behind us expect, or says why it has none. Whoever writes a
 * request by hand writes what no browser would: another host's address as its target, a Host that
 * carries a path, with which one page would be kept at the address of another.
 */
export function readIncoming(incoming: IncomingMessage): Refused | null {
  const { headers, method } = incoming;
  if (!METHODS.includes(method)) return REFUSED_METHOD;
  const address = ownAddress(incoming.url ?? '');
  if (address === null || !isDecodable(address) || !isHost(headers.host)) return UNREADABLE;
  incoming.url = address;
  markForeignForm(incoming);
  if (headers.range !== undefined && !isRange(headers.range)) delete headers.range;
  return null;
}

/** The path and query of a target; null where there is none, as in `OPTIONS *`. */
function ownAddress(target: string): string | null {
  const [, path = ''] = /^https?:\/\/[^/?#\\]*(.*)$/is.exec(target) ?? [null, target];
  const own = path === '' || path.startsWith('?') ? `/${path}` : path;
  // `//host/path` would otherwise be read as another host's address.
  const address = own.replace(/^[/\\]{2,}/, '/').replace(/#.*$/s, '');
  return address.startsWith('/') ? withoutData(address) : null;
}

/** Without `_data`, by which scripts of older Remix ask for a loader's data: ours do not answer so. */
function withoutData(address: string): string {
  const at = address.indexOf('?');
  if (at === -1 || !/[?&]_data(?:=|&|$)/.test(address)) return address;
  const kept = address
    .slice(at + 1)
    .split('&')
    .filter((part) => !/^_data(?:=|$)/.test(part));
  return address.slice(0, at) + (kept.length > 0 ? `?${kept.join('&')}` : '');
}

/** Remix writes a path it cannot decode into the log, whole: it may hold the secret of an invitation. */
function isDecodable(address: string): boolean {
  try {
    decodeURIComponent(address.replace(/\?.*$/s, ''));
    return true;
  } catch {
    return false;
  }
}

/** HTTP/1.0 may leave it out. */
const isHost = (host: string | undefined): boolean =>
  host === undefined || (HOST.test(host) && URL.canParse(`http://${host}`));

/**
 * Says in `Sec-Fetch-Site`, which our guards ask, what browsers too old for it say in `Origin`, and
 * takes `Origin` away: Remix would answer one of another site with an empty page of status 500,
 * before any guard of ours.
 */
function markForeignForm({ headers }: IncomingMessage): void {
  const { origin, host } = headers;
  if (origin === undefined) return;
  headers['sec-fetch-site'] ??= hostOf(origin) === host ? 'same-origin' : 'cross-site';
  delete headers.origin;
}

const hostOf = (origin: string): string | null =>
  URL.canParse(origin) ? new URL(origin).host : null;

/** One range with a beginning, the only kind that is served; a file is sent whole for any other. */
function isRange(range: string): boolean {
  const [, from, to] = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(range) ?? [];
  return from !== undefined && (to === '' || Number(from) <= Number(to));
}
