import { createHmac } from 'node:crypto';
import { systemClock } from '~/domain/clock';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const STEP_SECONDS = 30;

/**
 * What an authenticator app shows now for a key (RFC 6238 over SHA-1, six digits, 30 seconds); or what
 * it will show so many steps later: one code opens one door, and tests do not wait for the next.
 */
export function totp(base32: string, later = 0): string {
  const bits = [...base32].map((sign) => ALPHABET.indexOf(sign).toString(2).padStart(5, '0'));
  const bytes = bits.join('').match(/.{8}/g) ?? [];
  const key = Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  // The library reads the machine's clock, so the test must.
  counter.writeBigUInt64BE(BigInt(Math.floor(systemClock() / 1000 / STEP_SECONDS) + later));
  const hash = createHmac('sha1', key).update(counter).digest();
  const offset = (hash.at(-1) as number) & 15;
  const number = (hash.readUInt32BE(offset) & 0x7fffffff) % 1_000_000;
  return String(number).padStart(6, '0');
}
