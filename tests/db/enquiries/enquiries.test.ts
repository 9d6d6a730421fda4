import type { Database } from 'db/connection.server';
import { auditEntries, enquiries, enquiryProducts, enquiryReplies } from 'db/schema/index.server';
import { makePerson, makeProducer, makeProduct } from 'db/seed/factories/index.server';
import { describe, expect, test } from 'vitest';
import type { Acting } from '~/domain/acting';
import { answerEnquiry } from '~/domain/enquiries/answer-enquiry.server';
import { createEnquiry } from '~/domain/enquiries/create-enquiry.server';
import { eraseEnquiry } from '~/domain/enquiries/erase-enquiry.server';
import { eraseOldEnquiries } from '~/domain/enquiries/erase-old-enquiries.server';
import { countEnquiries, findEnquiries } from '~/domain/enquiries/find-enquiries.server';
import { getEnquiry } from '~/domain/enquiries/get-enquiry.server';
import { setEnquiryState } from '~/domain/enquiries/set-enquiry-state.server';
import { InvalidError, NotFoundError } from '~/domain/errors';
import { findActor } from '~/domain/people/find-actor.server';
import { migratedDatabase } from '../../support/database';
import { FACTOR_PASSED } from '../../support/personas';

const NOW = '2026-08-01T05:00:00.000Z';
const LAST_MOMENT = '2027-01-28T04:59:59.999Z';
const ERASED_AT = '2027-01-28T05:00:00.000Z';

const BUYER = {
  name: 'Hoàng Thị Khách',
  contact: '0912345678',
  message: 'Cần 5 kg, giao về Hà Nội.',
};

/** Two cooperatives with a member each, and a province officer. */
function setUp() {
  const db = migratedDatabase();
  const [own, other] = [makeProducer(db), makeProducer(db)];
  const member = makePerson(db, { memberOf: { [own.id]: 'editor' } });
  const stranger = makePerson(db, { memberOf: { [other.id]: 'owner' } });
  const officer = makePerson(db, { officer: { post: 'province' }, twoFactorEnabled: true });
  const noodles = makeProduct(db, { producerId: own.id, name: 'Miến dong' });
  const tea = makeProduct(db, { producerId: own.id, name: 'Trà hoa vàng' });
  const sausage = makeProduct(db, { producerId: other.id, name: 'Lạp xường' });
  const ask = (slugs: string[], now = NOW, changed: Partial<typeof BUYER> = {}) =>
    createEnquiry({ db, now }, { ...BUYER, ...changed, productSlugs: slugs }).received;
  return { db, own, other, member, stranger, officer, noodles, tea, sausage, ask };
}

function actingAs(db: Database, { id }: { id: number }, now = NOW): Acting {
  const actor = findActor(db, id, FACTOR_PASSED);
  if (!actor) throw new Error(`no person ${id}`);
  return { db, actor, now };
}

const counts = (db: Database) =>
  [enquiries, enquiryProducts, enquiryReplies].map((table) => db.select().from(table).all().length);

describe('sending', () => {
  test('one submission is one enquiry per producer, each with its own products', () => {
    const { db, own, other, noodles, tea, sausage, ask } = setUp();
    const received = ask([sausage.slug, tea.slug, noodles.slug]);
    expect(received.map(({ producerSlug }) => producerSlug).sort()).toEqual(
      [own.slug, other.slug].sort(),
    );
    const rows = db.select().from(enquiries).all();
    expect(rows).toHaveLength(2);
    for (const row of rows) {
      expect(row).toMatchObject({
        ...BUYER,
        state: 'new',
        consentedAt: NOW,
        createdAt: NOW,
        eraseAfter: ERASED_AT,
      });
    }
    const productsOf = (producerId: number) => {
      const id = rows.find((row) => row.producerId === producerId)?.id;
      const all = db.select().from(enquiryProducts).all();
      return all.filter((row) => row.enquiryId === id).map(({ productId }) => productId);
    };
    expect(productsOf(own.id)).toEqual([noodles.id, tea.id]);
    expect(productsOf(other.id)).toEqual([sausage.id]);
  });

  test('is refused whole where one product is not listed or nobody could read it', () => {
    const { db, noodles, ask } = setUp();
    const lonely = makeProduct(db);
    const withdrawn = makeProduct(db, { status: 'withdrawn' });
    const unmade = makeProduct(db, { producerId: null });
    const closed = makeProducer(db, { status: 'closed' });
    makePerson(db, { memberOf: { [closed.id]: 'owner' } });
    const left = makeProducer(db);
    makePerson(db, { memberOf: { [left.id]: 'owner' }, disabledAt: NOW });
    const cases = [
      lonely.slug,
      withdrawn.slug,
      unmade.slug,
      makeProduct(db, { producerId: closed.id }).slug,
      makeProduct(db, { producerId: left.id }).slug,
      'khong-co',
    ];
    for (const slug of cases) {
      expect(() => ask([noodles.slug, slug]), slug).toThrow(
        expect.objectContaining({ fields: { products: 'not-open' } }),
      );
    }
    expect(() => ask([])).toThrow(InvalidError);
    expect(counts(db)).toEqual([0, 0, 0]);
  });

  test('twice within ten minutes is once; other words, products or a later time are not', () => {
    const { db, noodles, tea, ask } = setUp();
    const [first] = ask([noodles.slug]);
    expect(ask([noodles.slug], '2026-08-01T05:09:59.999Z')).toEqual([first]);
    ask([noodles.slug], NOW, { message: 'Cần thêm 2 kg nữa.' });
    ask([noodles.slug, tea.slug]);
    ask([noodles.slug], '2026-08-01T05:10:00.000Z');
    expect(db.select().from(enquiries).all()).toHaveLength(4);
  });
});

describe('reading', () => {
  test('a member finds its own producer’s, newest first, by state', () => {
    const { db, own, member, noodles, tea, sausage, ask } = setUp();
    ask([noodles.slug]);
    ask([tea.slug, sausage.slug], '2026-08-02T05:00:00.000Z');
    const acting = actingAs(db, member, '2026-08-03T05:00:00.000Z');
    const list = findEnquiries(acting, { producerId: own.id, state: 'new', page: 1 }, 'vi');
    expect(list).toMatchObject({ counts: { new: 2, talking: 0, done: 0 }, page: 1, pages: 1 });
    expect(list.rows.map(({ products }) => products.map(({ name }) => name))).toEqual([
      ['Trà hoa vàng'],
      ['Miến dong'],
    ]);
    const done = findEnquiries(acting, { producerId: own.id, state: 'done', page: 9 }, 'vi');
    expect(done).toMatchObject({ rows: [], page: 1 });
  });

  test('a page holds thirty, and one past the last is the last', () => {
    const { db, own, member, noodles, ask } = setUp();
    for (let round = 0; round < 31; round++) ask([noodles.slug], NOW, { message: `Lần ${round}` });
    const acting = actingAs(db, member);
    const page = (number: number) =>
      findEnquiries(acting, { producerId: own.id, state: 'new', page: number }, 'vi');
    expect(page(1).rows).toHaveLength(30);
    expect(page(1).rows[0]?.message).toBe('Lần 30');
    expect(page(2)).toMatchObject({ pages: 2, rows: [{ message: 'Lần 0' }] });
    expect(page(3)).toMatchObject({ page: 2 });
  });

  test('another cooperative’s member and an officer find nothing and may touch nothing', () => {
    const { db, own, stranger, officer, noodles, ask } = setUp();
    const [sent] = ask([noodles.slug]);
    const key = { producerId: own.id, enquiryId: sent?.id as number };
    for (const person of [stranger, officer]) {
      const acting = actingAs(db, person);
      expect(countEnquiries(acting, own.id)).toEqual({ new: 0, talking: 0, done: 0 });
      expect(
        findEnquiries(acting, { producerId: own.id, state: 'new', page: 1 }, 'vi').rows,
      ).toEqual([]);
      for (const touch of [
        () => getEnquiry(acting, key, 'vi'),
        () => answerEnquiry(acting, key, 'đã gọi'),
        () => setEnquiryState(acting, key, 'done'),
        () => eraseEnquiry(acting, key),
      ]) {
        expect(touch).toThrow(NotFoundError);
      }
    }
    expect(db.select().from(enquiries).all()).toMatchObject([{ state: 'new' }]);
    expect(counts(db)).toEqual([1, 1, 0]);
  });

  test('an enquiry is not reached through another workspace of the same person', () => {
    const { db, own, other, noodles, ask } = setUp();
    const both = makePerson(db, { memberOf: { [own.id]: 'owner', [other.id]: 'owner' } });
    const [sent] = ask([noodles.slug]);
    const key = { producerId: other.id, enquiryId: sent?.id as number };
    expect(() => getEnquiry(actingAs(db, both), key, 'vi')).toThrow(NotFoundError);
  });

  test('is over for everybody the moment its time is, though nothing has swept it yet', () => {
    const { db, own, member, noodles, ask } = setUp();
    const [sent] = ask([noodles.slug]);
    const key = { producerId: own.id, enquiryId: sent?.id as number };
    expect(getEnquiry(actingAs(db, member, LAST_MOMENT), key, 'vi')).toMatchObject(BUYER);
    const late = actingAs(db, member, ERASED_AT);
    expect(() => getEnquiry(late, key, 'vi')).toThrow(NotFoundError);
    expect(countEnquiries(late, own.id).new).toBe(0);
    expect(() => answerEnquiry(late, key, 'đã gọi')).toThrow(NotFoundError);
  });
});

describe('working', () => {
  function asked() {
    const made = setUp();
    const [sent] = made.ask([made.noodles.slug]);
    const key = { producerId: made.own.id, enquiryId: sent?.id as number };
    return { ...made, key, acting: actingAs(made.db, made.member) };
  }

  test('a note of an answer is kept with its author, and the talk has begun', () => {
    const { member, key, acting } = asked();
    answerEnquiry(acting, key, ' Đã gọi,\r\nhẹn mai. ');
    expect(getEnquiry(acting, key, 'vi')).toMatchObject({
      state: 'talking',
      replies: [{ author: member.name, text: 'Đã gọi,\nhẹn mai.', createdAt: NOW }],
    });
  });

  test('an empty or endless note is refused and changes nothing', () => {
    const { db, key, acting } = asked();
    expect(() => answerEnquiry(acting, key, ' ')).toThrow(
      expect.objectContaining({ fields: { reply: 'missing' } }),
    );
    expect(() => answerEnquiry(acting, key, 'a'.repeat(2001))).toThrow(InvalidError);
    expect(getEnquiry(acting, key, 'vi')).toMatchObject({ state: 'new', replies: [] });
    expect(db.select().from(auditEntries).all()).toHaveLength(1);
  });

  test('the state goes forward and back; the same state again is no entry of the log', () => {
    const { db, key, acting } = asked();
    for (const state of ['done', 'done', 'new'] as const) setEnquiryState(acting, key, state);
    expect(getEnquiry(acting, key, 'vi').state).toBe('new');
    const entries = db.select().from(auditEntries).all();
    expect(entries.map(({ action, after }) => [action, after])).toEqual([
      ['create-enquiry', expect.anything()],
      ['set-enquiry-state', { state: 'done' }],
      ['set-enquiry-state', { state: 'new' }],
    ]);
  });
});

describe('erasing', () => {
  test('takes everything that was said, of one at a buyer’s wish', () => {
    const { db, own, member, noodles, tea, ask } = setUp();
    const [first] = ask([noodles.slug]);
    ask([tea.slug]);
    const acting = actingAs(db, member);
    const key = { producerId: own.id, enquiryId: first?.id as number };
    answerEnquiry(acting, key, 'đã gọi');
    eraseEnquiry(acting, key);
    expect(counts(db)).toEqual([1, 1, 0]);
    expect(() => eraseEnquiry(acting, key)).toThrow(NotFoundError);
  });

  test('sweeps what is over and nothing younger, once', () => {
    const { db, noodles, sausage, ask } = setUp();
    ask([noodles.slug, sausage.slug]);
    ask([noodles.slug], '2026-08-02T05:00:00.000Z');
    expect(eraseOldEnquiries({ db, now: LAST_MOMENT })).toBe(0);
    expect(eraseOldEnquiries({ db, now: ERASED_AT })).toBe(2);
    expect(db.select().from(enquiries).all()).toHaveLength(1);
    const version = () => db.$client.prepare('SELECT version FROM data_version').pluck().get();
    const before = version();
    expect(eraseOldEnquiries({ db, now: ERASED_AT })).toBe(0);
    expect(version()).toBe(before);
  });

  test('leaves no word of the buyer in the file, nor ever wrote one in the audit log', () => {
    const { db, own, member, noodles, ask } = setUp();
    const [sent] = ask([noodles.slug]);
    const acting = actingAs(db, member);
    const key = { producerId: own.id, enquiryId: sent?.id as number };
    answerEnquiry(acting, key, 'Chị Khách hẹn thứ bảy.');
    setEnquiryState(acting, key, 'done');
    const words = [...Object.values(BUYER), 'Chị Khách hẹn thứ bảy.'];
    const file = () => db.$client.serialize().toString('utf8');
    for (const word of words) expect(file()).toContain(word);
    eraseEnquiry(acting, key);
    for (const word of words) expect(file()).not.toContain(word);
    const log = db.select().from(auditEntries).all();
    expect(log.map(({ action }) => action)).toEqual([
      'create-enquiry',
      'answer-enquiry',
      'set-enquiry-state',
      'erase-enquiry',
    ]);
  });
});
