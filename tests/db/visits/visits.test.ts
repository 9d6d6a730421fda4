import { dataVersion } from 'db/connection.server';
import { visitCounts } from 'db/schema/index.server';
import { makePerson, makeProducer, makeProduct } from 'db/seed/factories/index.server';
import { describe, expect, test } from 'vitest';
import { findActor } from '~/domain/people/find-actor.server';
import { findVisits } from '~/domain/visits/find-visits.server';
import { VisitCounter, visitCounterOf } from '~/domain/visits/visit-counter.server';
import { visitOf } from '~/domain/visits/visited';
import { isPerson } from '~/domain/visits/visitor';
import { migratedDatabase } from '../../support/database';
import { FACTOR_PASSED } from '../../support/personas';

const TODAY = '2026-08-14';

function setUp() {
  const db = migratedDatabase();
  const producer = makeProducer(db);
  const product = makeProduct(db, { producerId: producer.id, name: 'Miến dong' });
  const counter = new VisitCounter(db);
  const page = { kind: 'product', slug: product.slug } as const;
  const home = { kind: 'producer', slug: producer.slug } as const;
  const member = makePerson(db, { memberOf: { [producer.id]: 'editor' } });
  const asking = (person: { id: number } = member) => ({
    db,
    actor: findActor(db, person.id, FACTOR_PASSED) as NonNullable<ReturnType<typeof findActor>>,
    today: TODAY,
  });
  return { db, producer, product, counter, page, home, member, asking };
}

describe('counting', () => {
  test('sums per day, page and kind; flushes add up', () => {
    const { db, producer, product, counter, page, home } = setUp();
    counter.count(page, 'seen', TODAY);
    counter.count(page, 'seen', TODAY);
    counter.count(page, 'contacted', TODAY);
    counter.count(home, 'seen', '2026-08-13');
    expect(db.select().from(visitCounts).all()).toEqual([]);
    counter.flush();
    counter.flush();
    counter.count(page, 'seen', TODAY);
    counter.flush();
    const rows = db.select().from(visitCounts).orderBy(visitCounts.day, visitCounts.kind).all();
    expect(rows.map(({ producerId, ...row }) => [producerId === producer.id, row])).toEqual([
      [true, { day: '2026-08-13', productId: 0, kind: 'seen', count: 1 }],
      [true, { day: TODAY, productId: product.id, kind: 'contacted', count: 1 }],
      [true, { day: TODAY, productId: product.id, kind: 'seen', count: 3 }],
    ]);
  });

  test('does not raise the data version: cached pages stay', () => {
    const { db, counter, page } = setUp();
    const before = dataVersion(db);
    counter.count(page, 'seen', TODAY);
    counter.flush();
    expect(db.select().from(visitCounts).all()).toHaveLength(1);
    expect(dataVersion(db)).toBe(before);
  });

  test('a page that is gone or has no known maker counts for nobody', () => {
    const { db, counter } = setUp();
    const unmade = makeProduct(db, { producerId: null });
    counter.count({ kind: 'product', slug: unmade.slug }, 'seen', TODAY);
    counter.count({ kind: 'product', slug: 'khong-co' }, 'seen', TODAY);
    counter.count({ kind: 'producer', slug: 'khong-co' }, 'seen', TODAY);
    counter.flush();
    expect(db.select().from(visitCounts).all()).toEqual([]);
  });

  test('what could not be written is kept and written by the next flush', () => {
    const { db, counter, page } = setUp();
    counter.count(page, 'seen', TODAY);
    db.$client.pragma('query_only = ON');
    expect(() => counter.flush()).toThrow('readonly');
    db.$client.pragma('query_only = OFF');
    counter.flush();
    expect(db.select().from(visitCounts).all()).toMatchObject([{ count: 1 }]);
  });

  test('a database has one counter', () => {
    const { db } = setUp();
    expect(visitCounterOf(db)).toBe(visitCounterOf(db));
    expect(visitCounterOf(db)).not.toBe(visitCounterOf(migratedDatabase()));
  });
});

describe('what is a visit', () => {
  test.each([
    ['/san-pham/mien-dong', { kind: 'product', slug: 'mien-dong' }],
    ['/en/san-pham/mien-dong', { kind: 'product', slug: 'mien-dong' }],
    ['/hop-tac-xa/htx-a/', { kind: 'producer', slug: 'htx-a' }],
    ['/san-pham', null],
    ['/san-pham/', null],
    ['/san-pham/mien-dong.json', null],
    ['/san-pham/mien-dong/x', null],
    ['/nhan-hieu/mien-dong', null],
    ['/fr/san-pham/mien-dong', null],
    [`/san-pham/${'a'.repeat(121)}`, null],
    ['', null],
  ])('%s shows %o', (path, visited) => {
    expect(visitOf(path)).toEqual(visited);
  });

  const PHONE =
    'Mozilla/5.0 (Linux; Android 13; SM-A135F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36';

  test.each<[string | null, string | null, boolean]>([
    [PHONE, null, true],
    [PHONE, 'prefetch', false],
    [PHONE, 'prefetch;prerender', false],
    ['Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)', null, false],
    ['curl/8.5.0', null, false],
    ['', null, false],
    [null, null, false],
  ])('%s with purpose %s is a person: %s', (userAgent, purpose, person) => {
    expect(isPerson({ userAgent, purpose })).toBe(person);
  });
});

describe('reading', () => {
  test('the last seven days, today among them, beside the seven before', () => {
    const { producer, product, counter, page, home, asking } = setUp();
    const days = ['2026-07-31', '2026-08-01', '2026-08-07', '2026-08-08', TODAY, '2026-08-15'];
    for (const day of days) counter.count(page, 'seen', day);
    counter.count(home, 'seen', TODAY);
    counter.count(page, 'scanned', '2026-08-07');
    counter.flush();
    const visits = findVisits(asking(), producer.id, 'vi');
    expect(visits.total).toEqual({
      seen: { lastSeven: 3, sevenBefore: 2 },
      scanned: { lastSeven: 0, sevenBefore: 1 },
      contacted: { lastSeven: 0, sevenBefore: 0 },
    });
    expect(visits.ownPage.seen).toEqual({ lastSeven: 1, sevenBefore: 0 });
    expect(visits.products).toMatchObject([
      { slug: product.slug, name: 'Miến dong', sums: { seen: { lastSeven: 2, sevenBefore: 2 } } },
    ]);
  });

  test('the most seen product stands first; a withdrawn one counts but is not named', () => {
    const { db, producer, page, counter, asking } = setUp();
    const more = makeProduct(db, { producerId: producer.id });
    const gone = makeProduct(db, { producerId: producer.id, status: 'withdrawn' });
    const seen = { [page.slug]: 1, [more.slug]: 2, [gone.slug]: 3 };
    for (const [slug, times] of Object.entries(seen)) {
      for (let time = 0; time < times; time++) {
        counter.count({ kind: 'product', slug }, 'seen', TODAY);
      }
    }
    counter.flush();
    const visits = findVisits(asking(), producer.id, 'vi');
    expect(visits.total.seen.lastSeven).toBe(6);
    expect(visits.products.map(({ slug }) => slug)).toEqual([more.slug, page.slug]);
  });

  test('nobody else reads them', () => {
    const { db, producer, counter, page, asking } = setUp();
    counter.count(page, 'seen', TODAY);
    counter.flush();
    const stranger = makePerson(db, { memberOf: { [makeProducer(db).id]: 'owner' } });
    const officer = makePerson(db, { officer: { post: 'province' } });
    for (const person of [stranger, officer]) {
      const visits = findVisits(asking(person), producer.id, 'vi');
      expect(visits.total.seen.lastSeven).toBe(0);
      expect(visits.products).toEqual([]);
    }
  });
});
