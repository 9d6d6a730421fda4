import { enquiries, visitCounts } from 'db/schema/index.server';
import { makePerson, makeProducer, makeProduct } from 'db/seed/factories/index.server';
import { afterEach, beforeEach, describe, expect, inject, test, vi } from 'vitest';
import { createEnquiry } from '~/domain/enquiries/create-enquiry.server';
import { visitCounterOf } from '~/domain/visits/visit-counter.server';
import { keepVisits, startChores } from '~/http/chores.server';
import { countVisit } from '~/http/count-visit.server';
import { log } from '~/http/log.server';
import { migratedDatabase, TODAY } from '../../support/database';

const DAY_MS = 24 * 60 * 60 * 1000;
const NOON = Date.parse(`${TODAY}T12:00:00+07:00`);

function setUp() {
  const db = migratedDatabase();
  const producer = makeProducer(db);
  makePerson(db, { memberOf: { [producer.id]: 'owner' } });
  const { slug } = makeProduct(db, { producerId: producer.id });
  const moment = { now: NOON };
  return { db, slug, moment, site: { db, clock: () => moment.now, dataDir: inject('runFolder') } };
}

const PHONE = {
  'user-agent':
    'Mozilla/5.0 (Linux; Android 13; SM-A135F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36',
};

const PAGE = { status: 200, header: () => undefined };

describe('a visit is counted', () => {
  type Asked = { method?: string; headers?: Record<string, string>; path?: string };
  const counted = (asked: Asked, status = 200, location?: string) => {
    const { db, slug, site } = setUp();
    const url = asked.path ?? `/san-pham/${slug}?tu=zalo`;
    const headers = { ...PHONE, ...asked.headers };
    const header = () => location && `/san-pham/${slug}${location}`;
    countVisit({ method: asked.method ?? 'GET', url, headers }, { status, header }, site);
    visitCounterOf(db).flush();
    return db
      .select()
      .from(visitCounts)
      .all()
      .map(({ kind, count }) => [kind, count]);
  };
  const scan = (asked: Asked, status = 302) =>
    counted({ path: '/q/00012', ...asked }, status, '?nguon=qr');

  test.each([
    ['a buyer', {}],
    ['a buyer with cookies of others', { headers: { cookie: '__cf_bm=x; other.sao.x=1' } }],
  ])('of %s: a page as seen, a printed code as scanned', (_, asked) => {
    expect(counted(asked)).toEqual([['seen', 1]]);
    expect(scan(asked)).toEqual([['scanned', 1]]);
  });

  test.each([
    ['HEAD', { method: 'HEAD' }],
    ['a robot', { headers: { 'user-agent': 'Googlebot/2.1' } }],
    ['what fetches ahead of a click', { headers: { 'sec-purpose': 'prefetch;prerender' } }],
    ['an older browser ahead of a click', { headers: { purpose: 'prefetch' } }],
    ['a member', { headers: { cookie: 'a=b; __Secure-sao.session_token=x' } }],
    [
      'a member whose cookie is the host’s own',
      { headers: { cookie: '__Host-sao.session_token=x' } },
    ],
    ['a member on http', { headers: { cookie: 'sao.session_token=x' } }],
  ])('but not of %s', (_, asked) => {
    expect(counted(asked)).toEqual([]);
    expect(scan(asked)).toEqual([]);
  });

  test('nor where no product was shown', () => {
    expect(counted({ path: '/gioi-thieu' })).toEqual([]);
    expect(counted({}, 404)).toEqual([]);
    expect(counted({}, 301, '')).toEqual([]);
    expect(scan({}, 404)).toEqual([]);
  });
});

describe('chores', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('visits are written down every half minute, and the last ones when it stops', () => {
    const { db, slug, site } = setUp();
    const stop = keepVisits(site);
    const look = () =>
      countVisit({ method: 'GET', url: `/san-pham/${slug}`, headers: PHONE }, PAGE, site);
    const written = () => db.select().from(visitCounts).all()[0]?.count ?? 0;
    look();
    vi.advanceTimersByTime(29_999);
    expect(written()).toBe(0);
    vi.advanceTimersByTime(1);
    expect(written()).toBe(1);
    look();
    stop();
    expect(written()).toBe(2);
    look();
    vi.advanceTimersByTime(DAY_MS);
    expect(written()).toBe(2);
  });

  test('visits counted by two processes are added up', () => {
    const { db, slug, site } = setUp();
    const other = { ...site, db: Object.assign(Object.create(db), { $client: db.$client }) };
    const stops = [site, other].map(keepVisits);
    for (const counting of [site, other, other]) {
      countVisit({ method: 'GET', url: `/san-pham/${slug}`, headers: PHONE }, PAGE, counting);
    }
    for (const stop of stops) stop();
    expect(db.select().from(visitCounts).all()).toMatchObject([{ count: 3 }]);
  });

  test('old enquiries go when the server starts, and every day it runs', () => {
    const { db, slug, moment, site } = setUp();
    const send = () =>
      createEnquiry(
        { db, now: new Date(moment.now).toISOString() },
        { name: 'Lan', contact: '0912345678', message: 'Cần 5 kg.', productSlugs: [slug] },
      );
    const left = () => db.select().from(enquiries).all().length;
    send();
    moment.now += 180 * DAY_MS;
    send();
    const stop = startChores(site, { primary: null });
    expect(left()).toBe(1);
    moment.now += 180 * DAY_MS;
    vi.advanceTimersByTime(DAY_MS);
    expect(left()).toBe(0);
    stop();
  });

  test('a chore that fails is told of and tried again', () => {
    const { db, slug, site } = setUp();
    const stop = keepVisits(site);
    countVisit({ method: 'GET', url: `/san-pham/${slug}`, headers: PHONE }, PAGE, site);
    const told = vi.spyOn(log, 'error').mockImplementation(() => {});
    db.$client.pragma('query_only = ON');
    vi.advanceTimersByTime(30_000);
    expect(told.mock.calls).toEqual([
      [{ err: expect.any(Error) }, 'Visits are kept for the next try'],
    ]);
    db.$client.pragma('query_only = OFF');
    stop();
    expect(db.select().from(visitCounts).all()).toMatchObject([{ count: 1 }]);
  });
});
