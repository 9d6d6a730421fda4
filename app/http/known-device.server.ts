import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Browsers keep no cookie longer than 400 days. */
const YEAR_SECONDS = 365 * 24 * 60 * 60;
const SESSION = /(?:^|;\s*)(?:__(?:Host|Secure)-)?sao\.session_token=([^;]+)/;
const DEVICES = /(?:^|;\s*)(?:__Host-)?sao\.device_(\d+)=([^;]+)/g;

/**
 * The cookie by which a device on which somebody signed in is known afterwards, for who strangers'
 * wrong tries do not count. It opens nothing. One for each person: a cooperative shares its phone.
 */
export function deviceCookie(siteUrl: string, secret: string, personId: number): string {
  const secure = siteUrl.startsWith('https:');
  const id = randomBytes(12).toString('hex');
  const value = encodeURIComponent(`${id}.${signature(deviceOf(personId, id), secret)}`);
  const name = `${secure ? '__Host-' : ''}sao.device_${personId}`;
  const rules = `Path=/; Max-Age=${YEAR_SECONDS}; HttpOnly; SameSite=Lax`;
  return `${name}=${value}; ${rules}${secure ? '; Secure' : ''}`;
}

/** The name of a device on which that person signed in before; null for any other. */
export function knownDevice(cookies: string, secret: string, personId: number): string | null {
  const [, , value = ''] =
    [...cookies.matchAll(DEVICES)].find(([, of]) => Number(of) === personId) ?? [];
  return signedBy(secret, value, (id) => deviceOf(personId, id));
}

/** Whether somebody is, or was, signed in on a device: its cookies bear our signature. */
export function isKnown(cookies: string, secret: string): boolean {
  const [, session = ''] = SESSION.exec(cookies) ?? [];
  if (signedBy(secret, session, (token) => token)) return true;
  return [...cookies.matchAll(DEVICES)].some(([, of]) => knownDevice(cookies, secret, Number(of)));
}

const deviceOf = (personId: number, id: string) => `device ${id} of ${personId}`;

const signature = (text: string, secret: string) =>
  createHmac('sha256', secret).update(text).digest('base64');

/** What a cookie says, where the signature after its last dot is ours. */
function signedBy(secret: string, cookie: string, signed: (value: string) => string) {
  const [, value = '', given = ''] = /^(.+)\.([^.]+)$/.exec(decoded(cookie)) ?? [];
  const [ours, theirs] = [signature(signed(value), secret), given].map((text) => Buffer.from(text));
  const same = ours?.length === theirs?.length && timingSafeEqual(ours as Buffer, theirs as Buffer);
  return same ? value : null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
