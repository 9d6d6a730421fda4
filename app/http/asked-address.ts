import type { IncomingMessage } from 'node:http';
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

/** How many plain pages the making of an answer stands for: whole tables and pictures take longest. */
export const costOf = (address: string): number =>
  /^(?:\/en)?\/(?:the-chia-se\/|san-pham\.csv)/.test(address) ? 10 : 1;
