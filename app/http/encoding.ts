/** The encodings we send, best first. */
export type Encoding = 'br' | 'gzip' | 'identity';

/** Browsers send a handful of these; whoever sends thousands is none. */
const MOST_KNOWN = 200;
const known = new Map<string, Encoding>();

/** The best encoding a browser accepts. Ignores q-values other than a refusal, as browsers do. */
export function acceptedEncoding(header = ''): Encoding {
  const answer = known.get(header);
  if (answer) return answer;
  const encoding = readEncoding(header.toLowerCase());
  if (known.size < MOST_KNOWN) known.set(header, encoding);
  return encoding;
}

function readEncoding(accepted: string): Encoding {
  if (/\bbr\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(accepted)) return 'br';
  if (/\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(accepted)) return 'gzip';
  return 'identity';
}
