import { localeOfPath } from '~/paths';
import type { HostileRequest } from './requests';

export type HostileAnswer = {
  status: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  text: string;
};

/** Markup of ours that stands in a page as markup: it was not escaped on its way there. */
const REFLECTED = [
  /<x7|<script>x7|<img src=x onerror=x7/i,
  /(?:href|src|action|formaction|content)="\s*(?:javascript|data)\s*:[^"]*x7/i,
  // Within the data of a workspace's script every quote is escaped by a backslash.
  /(?<!\\)"\s+x7on=/,
];

/** What is wrong with an answer, in words that are the same for the same fault; nothing if all is well. */
export function faultsOf(request: HostileRequest, answer: HostileAnswer): string[] {
  const { status, headers, text } = answer;
  const type = String(headers['content-type'] ?? '');
  const faults: string[] = [];
  if (status >= 500) faults.push(`answers ${status}`);
  if (headers['x-x7']) faults.push('lets a header be added');
  if (/x7=1/.test(String(headers['set-cookie'] ?? ''))) faults.push('lets a cookie be set');
  const isMarkup = /html|xml|svg/.test(type);
  if (isMarkup && REFLECTED.some((pattern) => pattern.test(text))) faults.push('reflects markup');
  if (text !== '' && status !== 304 && headers['x-content-type-options'] !== 'nosniff')
    faults.push(`lets a browser guess what ${type || 'an answer without a type'} is`);
  if (leadsAway(String(headers.location ?? ''))) faults.push('leads to another site');
  return [...faults, ...faultsOfWords(request, answer, type)];
}

/** Stands for whatever site of ours is asked. */
const BASE = 'http://own.invalid';

const leadsAway = (location: string): boolean => {
  if (location === '') return false;
  if (!URL.canParse(location, BASE)) return true;
  const { host, hostname } = new URL(location, BASE);
  return host !== 'own.invalid' && hostname !== '127.0.0.1';
};

/** A refusal is a page in the language of its address, or says in JSON what it refuses. */
function faultsOfWords(
  { method, path }: HostileRequest,
  { status, text }: HostileAnswer,
  type: string,
): string[] {
  if (method === 'HEAD' || status === 304) return [];
  if (type.startsWith('text/html')) {
    const [, spoken] = /<html lang="(\w+)"/.exec(text) ?? [];
    // With `..` in it an address is read before that is resolved, or after.
    const asked: (string | undefined)[] = [path, new URL(BASE + path).pathname].map(localeOfPath);
    return asked.includes(spoken) ? [] : [`speaks ${spoken ?? 'no language'}: ${status}`];
  }
  // Node's own answers to what is no HTTP, before any of ours.
  if (type === '' && [400, 408, 417, 431].includes(status)) return [];
  if (status < 400 || type === 'text/x-script') return [];
  const says = type.startsWith('application/json') && /^\{"(?:error":\{"code|refusal)":/.test(text);
  return says ? [] : [`refuses without a word for readers: ${status} ${type}`];
}
