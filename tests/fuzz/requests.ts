import fc, { type GeneratorValue } from 'fast-check';
import { keyOf, withValues } from '../support/true-addresses';
import { bodyOf, type Sent } from './bodies';
import { encoded, HEADERS, hostileText, METHODS } from './hostile';
import type { World } from './world';

/** One request as it goes out; `path` holds nothing that HTTP's first line could not. */
export type HostileRequest = {
  reader: number;
  method: string;
  path: string;
  headers: [name: string, value: string][];
  body: Buffer | null;
  /** The entry of app/routes.ts it was made for. */
  pattern: string;
};

/** Requests to every address, by everybody, with anything hostile anywhere in them. */
export const hostileRequests = (world: World): fc.Arbitrary<HostileRequest> =>
  fc.gen().map((gen) => (chance(gen, 55) ? look(gen, world) : send(gen, world)));

const pick = <Value>(gen: GeneratorValue, values: readonly Value[]): Value =>
  gen(fc.constantFrom<Value[]>, ...values);
const chance = (gen: GeneratorValue, percent: number): boolean => gen(fc.nat, 99) < percent;
const hostile = (gen: GeneratorValue): string => gen(() => hostileText);

/** Somebody looks at an address, or asks in a way that none of our pages does. */
function look(gen: GeneratorValue, world: World): HostileRequest {
  const { pattern } = pick(gen, world.addresses);
  const method = chance(gen, 8) ? pick(gen, METHODS) : 'GET';
  const path = pathOf(gen, world, pattern) + queryOf(gen, world);
  const reader = gen(fc.nat, world.readers.length - 1);
  return { reader, method, path, pattern, headers: headersOf(gen, 35), body: null };
}

/** Somebody sends a form: one of a page with something hostile in it, or one that none has. */
function send(gen: GeneratorValue, world: World): HostileRequest {
  const known = chance(gen, 70) && world.forms.length > 0 ? pick(gen, world.forms) : null;
  const { pattern } = pick(gen, chance(gen, 80) ? world.acting : world.addresses);
  const fields = known ? meddled(gen, world, known.form) : invented(gen, world);
  const { type, body } = bodyOf(gen, fields);
  const path = known
    ? known.form.address
    : pathOf(gen, world, pattern) + (chance(gen, 30) ? queryOf(gen, world) : '');
  // Mostly the reader who was shown the form: anybody else is refused before it is read.
  const reader = known && chance(gen, 85) ? known.reader : gen(fc.nat, world.readers.length - 1);
  const own: [string, string][] = chance(gen, 85) ? [['Sec-Fetch-Site', 'same-origin']] : [];
  const headers: [string, string][] = [['Content-Type', type], ...own, ...headersOf(gen, 15)];
  return { reader, method: 'POST', path, pattern: known ? 'form' : pattern, headers, body };
}

function meddled(gen: GeneratorValue, world: World, form: World['forms'][number]['form']): Sent {
  const button = form.buttons.length > 0 ? [pick(gen, form.buttons)] : [];
  const all = [...form.fields, ...button];
  const touch = gen(fc.nat, 4);
  const kept = all.filter(() => !chance(gen, 5));
  const sent: Sent = kept.map(([name, value]) => [name, value]);
  for (let time = 0; time < touch && sent.length > 0; time += 1) {
    const at = gen(fc.nat, sent.length - 1);
    sent[at] = [sent[at]?.[0] ?? '', valueOf(gen)];
  }
  if (chance(gen, 10)) sent.push([pick(gen, world.names), valueOf(gen)]);
  return sent;
}

function invented(gen: GeneratorValue, world: World): Sent {
  const sent: Sent = [];
  for (let left = gen(fc.nat, 5); left > 0; left -= 1) {
    sent.push([chance(gen, 85) ? pick(gen, world.names) : hostile(gen), valueOf(gen)]);
  }
  return sent;
}

const valueOf = (gen: GeneratorValue): Sent[number][1] =>
  chance(gen, 6) ? { fileName: hostile(gen), kind: gen(fc.nat, 99) } : hostile(gen);

function pathOf(gen: GeneratorValue, world: World, pattern: string): string {
  const located = pattern.replace('/en?', chance(gen, 30) ? '/en' : '').replace('*', 'khong/co');
  const whole = withValues(located, (name) => {
    const values = world.values[keyOf(pattern, name)] ?? [];
    const isTrue = values.length > 0 && !chance(gen, 35);
    return isTrue ? encodeURIComponent(pick(gen, values)) : segment(gen);
  });
  if (chance(gen, 6)) return `${whole}.data`;
  if (chance(gen, 4)) return `${whole}/${segment(gen)}`;
  return chance(gen, 2) ? whole.toUpperCase() : whole;
}

function queryOf(gen: GeneratorValue, world: World): string {
  const parts: string[] = [];
  for (let left = gen(fc.nat, 4); left > 0; left -= 1) {
    const name = chance(gen, 90) ? pick(gen, world.names) : segment(gen);
    parts.push(`${encodeURIComponent(name)}=${segment(gen)}`);
  }
  if (chance(gen, 4)) parts.push(pick(gen, ['_data=root', '_data=x7', '_routes=x7,root', 'index']));
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** Hostile text in an address: as a browser would write it, or as it stands. */
function segment(gen: GeneratorValue): string {
  const text = hostile(gen);
  return chance(gen, 75) ? encoded(text) : inFirstLine(text);
}

/** What HTTP's first line cannot hold is sent over a bare socket instead (tests/e2e/raw-http). */
const inFirstLine = (text: string): string => text.replace(/[^!-~]+/g, encoded);

function headersOf(gen: GeneratorValue, percent: number): [string, string][] {
  const sent: [string, string][] = [];
  while (sent.length < 4 && chance(gen, percent)) {
    const name = pick(gen, Object.keys(HEADERS));
    const known = HEADERS[name] ?? [];
    sent.push([name, chance(gen, 80) ? pick(gen, known) : inHeader(hostile(gen))]);
  }
  return sent;
}

const inHeader = (text: string): string =>
  Buffer.from(text.slice(0, 4000))
    .toString('latin1')
    .replace(/[\0-\x08\x0a-\x1f\x7f]/g, '?');
