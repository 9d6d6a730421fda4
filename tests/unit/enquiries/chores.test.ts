import { enquiries, visitCounts } from 'db/schema/index.server';
import { makePerson, makeProducer, makeProduct } from 'db/seed/factories/index.server';
import { afterEach, beforeEach, describe, expect, inject, test, vi } from 'vitest';
import { createEnquiry } from '~/domain/enquiries/create-enquiry.server';
import { visitCounterOf } from '~/domain/visits/visit-counter.server';
import { keepVisits, startChores } from '~/http/chores.server';
import { countSeen } from '~/http/count-seen.server';
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

describe('a page is seen', () => {
  const seen = (asked: { method?: string; headers?: Record<string, string>; path?: string }) => {
    const { db, slug, site } = setUp();
    const url = asked.path ?? `/san-pham/${slug}?tu=zalo`;
    const headers = { ...PHONE, ...asked.headers };
    countSeen({ method: asked.method ?? 'GET', url, headers }, site);
    visitCounterOf(db).flush();
    return db.select().from(visitCounts).all().length === 1;
  };

  test.each([
    ['by a buyer', {}],
    ['with cookies of others', { headers: { cookie: '__cf_bm=x; other.sao.x=1' } }],
  ])('%s', (_, asked) => {
    expect(seen(asked)).toBe(true);
  });

  test.each([
    ['by HEAD', { method: 'HEAD' }],
    ['by a robot', { headers: { 'user-agent': 'Googlebot/2.1' } }],
    ['ahead of a click', { headers: { 'sec-purpose': 'prefetch;prerender' } }],
    ['ahead of a click in an older browser', { headers: { purpose: 'prefetch' } }],
    ['by a member', { headers: { cookie: 'a=b; __Secure-sao.session_token=x' } }],
    ['by a member on http', { headers: { cookie: 'sao.session_token=x' } }],
    ['that shows no product', { path: '/gioi-thieu' }],
  ])('but not %s', (_, asked) => {
    expect(seen(asked)).toBe(false);
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
    const look = () => countSeen({ method: 'GET', url: `/san-pham/${slug}`, headers: PHONE }, site);
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
      countSeen({ method: 'GET', url: `/san-pham/${slug}`, headers: PHONE }, counting);
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
    countSeen({ method: 'GET', url: `/san-pham/${slug}`, headers: PHONE }, site);
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
