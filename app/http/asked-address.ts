import type { IncomingMessage } from 'node:http';
import { MAX_BYTES } from './small-form.server';
import { UPLOAD_LIMITS } from './upload-limits';

/** Pages of somebody: never kept, neither here nor by anything between here and them. */
export const isPersonal = (address: string): boolean =>
  /^(?:\/en)?\/(?:htx|co-quan|dang-nhap|dang-xuat|tai-khoan|loi-moi|hoi-mua)(?:[/?.]|$)/.test(
    address,
  );

/** Workspaces and the desk, whose forms may bring files; those say themselves what is too large. */
export const takesFiles = (address: string): boolean =>
  /^(?:\/en)?\/(?:htx|co-quan)(?:[/?.]|$)/.test(address);

/**
 * Whether what is announced is more than any form of an address takes: told before it is received.
 * What is not announced is counted as it comes (small-form.server.ts, upload.server.ts).
 */
export const isTooBig = ({ headers }: IncomingMessage, address: string): boolean =>
  !takesFiles(address) && Number(headers['content-length']) > UPLOAD_LIMITS.plainBytes;

/** Of a form of somebody who is signed in; it may carry a photo of a phone's. */
const MOST_BYTES_OF_KNOWN = 512 * 1024;

/**
 * How many bytes of a form are read before it has its turn, and may be asked for again; null for one
 * with files, which are written down as they arrive.
 */
export function mostBytesInMemory(
  address: string,
  { headers }: IncomingMessage,
  isKnown: boolean,
): number | null {
  if (!takesFiles(address)) return MAX_BYTES;
  const most = isKnown ? MOST_BYTES_OF_KNOWN : MAX_BYTES;
  return Number(headers['content-length'] ?? Number.NaN) <= most ? most : null;
}

/**
 * How many plain pages the making of an answer stands for: whole tables and pictures take longest,
 * and a form costs more than a page; what a page tells of itself costs least.
 */
export function costOf(address: string, isRead: boolean): number {
  if (!isRead) return /^\/luot(?:$|\?)/.test(address) ? 1 : 5;
  return /^(?:\/en)?\/(?:the-chia-se\/|san-pham\.csv)/.test(address) ? 10 : 1;
}
