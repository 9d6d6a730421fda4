import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everyAddress } from '../support/addresses';
import { OFFICERS, openDoors } from '../support/desk-doors';
import { ask } from '../support/personas';

type Door = { loader?: Handler; action?: Handler };
type Handler = Parameters<typeof ask>[1];

const FILES = import.meta.glob<Door>('../../app/routes/{account,market,system}/*.{ts,tsx}');

type Row = {
  /** Below app/routes. */
  file: string;
  params?: Record<string, string>;
  /** What everybody gets; or what nobody in particular gets, and what whoever is signed in gets. */
  look?: number | [nobody: number, signedIn: number];
  form?: Record<string, string>;
  send?: number | [nobody: number, signedIn: number];
  /** What a form from another site gets; 403 where it is not said. */
  foreign?: number;
  /** What those get whose second factor is enrolled, where it differs. */
  withFactor?: { look?: number; send?: number };
};

const PRODUCT = { slug: 'lap-xuong' };
const PRODUCER = { slug: 'htx-a' };
const MARK = { slug: 'nhan-hieu-a' };
const COMMUNE = { code: '01' };
const SECRET = { secret: 'a'.repeat(32) };
/** To sign in, and back here. */
const AWAY = 302;

/** Every file of app/routes.ts that is neither a workspace's nor the desk's. */
const ROWS: Row[] = [
  { file: 'system/health.ts', look: 200 },
  { file: 'system/robots.ts', look: 200 },
  { file: 'system/sitemap.ts', look: 200 },
  {
    file: 'system/drawing.ts',
    params: { kind: 'tea', view: 'main', seed: 'a.svg' },
    look: 200,
  },
  { file: 'system/photo.ts', params: { sha: 'a'.repeat(64), file: '320.webp' }, look: 404 },
  // Its page does not wait for an answer, and none tells anything.
  { file: 'system/visit.ts', look: 405, form: { trang: '/' }, send: 204, foreign: 204 },
  { file: 'system/share-card.ts', params: { slug: 'khong-co' }, look: 404 },
  { file: 'system/products-json.ts', look: 200 },
  { file: 'system/products-csv.ts', look: 200 },
  { file: 'system/product-json.ts', params: PRODUCT, look: 200 },
  { file: 'system/producer-json.ts', params: PRODUCER, look: 200 },
  { file: 'system/mark-json.ts', params: MARK, look: 200 },
  { file: 'system/commune-json.ts', params: COMMUNE, look: 200 },
  { file: 'system/feed.ts', look: 200 },
  { file: 'system/suggestions.ts', look: 200 },
  { file: 'system/qr.ts', params: { code: 'x' }, look: 404 },
  { file: 'market/home.tsx', look: 200 },
  { file: 'market/products.tsx', look: 200 },
  { file: 'market/product.tsx', params: PRODUCT, look: 200 },
  { file: 'market/producers.tsx', look: 200 },
  { file: 'market/producer.tsx', params: PRODUCER, look: 200 },
  { file: 'market/marks.tsx', look: 200 },
  { file: 'market/mark.tsx', params: MARK, look: 200 },
  { file: 'market/map.tsx', look: 200 },
  { file: 'market/commune.tsx', params: COMMUNE, look: 200 },
  { file: 'market/stars.tsx', look: 200 },
  { file: 'market/about.tsx', look: 200 },
  { file: 'market/exemplars.tsx', look: 200 },
  { file: 'market/enquiry.tsx', look: 200, form: { viec: 'gui' }, send: 422 },
  { file: 'market/enquiry-sent.tsx', look: 404 },
  { file: 'market/take-back.tsx', params: SECRET, look: 200, form: {}, send: 303 },
  { file: 'market/not-found.tsx', look: 404 },
  { file: 'account/sign-in.tsx', look: [200, AWAY], form: { login: '' }, send: 401 },
  { file: 'account/second-factor.tsx', form: { code: '1' }, send: 401 },
  { file: 'account/invitation.tsx', params: SECRET, look: 404, form: {}, send: 422 },
  {
    file: 'account/account.tsx',
    look: [AWAY, 200],
    form: { intent: 'change-password', new: 'x' },
    send: [AWAY, 422],
  },
  { file: 'account/own-data.ts', look: [AWAY, 200] },
  {
    file: 'account/enrol.tsx',
    look: [AWAY, 200],
    form: { password: 'x' },
    send: [AWAY, 422],
    withFactor: { send: AWAY },
  },
  {
    file: 'account/factor-again.tsx',
    look: [AWAY, AWAY],
    form: { 'factor-code': '1' },
    send: [AWAY, 422],
    withFactor: { look: 200 },
  },
  { file: 'account/erase.tsx', look: [AWAY, 200], form: { password: 'x' }, send: [AWAY, 422] },
  // Last: whoever was signed in is not any more.
  { file: 'account/sign-out.ts', look: AWAY, form: {}, send: AWAY },
];

/** Whose second factor is enrolled. */
const WITH_FACTOR: ReadonlySet<string> = new Set([
  ...OFFICERS,
  'officer whose post was taken away',
  'province officer who enrolled in another session',
]);

let doors: Awaited<ReturnType<typeof openDoors>>;
beforeAll(async () => {
  doors = await openDoors();
});
afterAll(() => {
  doors?.context.db.$client.close();
});

let address = 0;

describe.each(ROWS)('$file', ({ file, params, look, form, send, foreign = 403, withFactor }) => {
  const load = async () => (await FILES[`../../app/routes/${file}`]?.()) as Door;
  const answers = async (
    handler: Handler,
    sent?: Row['form'],
    more: Record<string, string> = {},
  ) => {
    const found: Record<string, [status: number, body: string]> = {};
    for (const [who, as] of Object.entries(doors.personas)) {
      // Wrong sign-ins are counted by login and network: nobody here stands in another's way.
      const headers = { 'x-client-address': `203.0.${++address % 250}.1`, ...more };
      const own = sent && 'login' in sent ? { ...sent, login: `khong-co-${address}` } : sent;
      const answer = await ask(doors.context, handler, '/x', { as, params, form: own, headers });
      found[who] = [answer.status, await answer.text()];
    }
    return found;
  };
  const expected = (statuses: number | [number, number], enrolled?: number) => {
    const [nobody, somebody] = [statuses].flat();
    const ofWho = (who: string) => {
      if (who === 'visitor') return nobody;
      return (WITH_FACTOR.has(who) && enrolled) || (somebody ?? nobody);
    };
    return Object.fromEntries(Object.keys(doors.personas).map((who) => [who, ofWho(who)]));
  };
  const statusesOf = (found: Record<string, [number, string]>) =>
    Object.fromEntries(Object.entries(found).map(([who, [status]]) => [who, status]));

  test('has the doors its row says, and no other', async () => {
    const { loader, action } = await load();
    expect([Boolean(loader), Boolean(action)]).toEqual([Boolean(look), Boolean(send)]);
  });

  if (look)
    test('is the same for everybody, or knows only who is signed in', async () => {
      const found = await answers((await load()).loader as Handler);
      expect(statusesOf(found)).toEqual(expected(look, withFactor?.look));
      if (file.startsWith('account/')) return;
      // What anybody may see is kept for all: it must not differ by who asked first.
      expect(new Set(Object.values(found).map(([, body]) => body)).size).toBe(1);
    });

  if (send)
    test('takes forms of its own pages, and none of another site', async () => {
      const action = (await load()).action as Handler;
      const crossed = await answers(action, form, { 'Sec-Fetch-Site': 'cross-site' });
      expect(statusesOf(crossed)).toEqual(expected(foreign));
      expect(statusesOf(await answers(action, form))).toEqual(expected(send, withFactor?.send));
    });
});

describe('no address stands outside the tables', () => {
  const files = [...new Set(everyAddress().map(({ file }) => file.replace('routes/', '')))];
  // Each of the other two tables has a test of its own that no file of its folder is missing there.
  const tabled = ['coop/', 'desk/'];

  test('each is in one of them', () => {
    const elsewhere = files.filter((file) => !tabled.some((folder) => file.startsWith(folder)));
    expect(elsewhere.sort()).toEqual(ROWS.map(({ file }) => file).sort());
  });

  test('and no file answers that app/routes.ts does not name', () => {
    const layouts = ['account/layout.tsx', 'market/layout.tsx'];
    const written = Object.keys(FILES).map((path) => path.replace('../../app/routes/', ''));
    expect(written.filter((file) => !files.includes(file)).sort()).toEqual(layouts);
  });
});
