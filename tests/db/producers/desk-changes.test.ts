import {
  memberships,
  paperClaims,
  papers,
  producers,
  producerVersions,
  products,
} from 'db/schema/index.server';
import { makeProducer } from 'db/seed/factories/index.server';
import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { findProduct } from '~/domain/catalogue/find-product.server';
import { ForbiddenError, NotFoundError, StaleError } from '~/domain/errors';
import { closeProducer } from '~/domain/producers/close-producer.server';
import { createProducer } from '~/domain/producers/create-producer.server';
import { readDeskFilters } from '~/domain/producers/desk-filters';
import { editProducer } from '~/domain/producers/edit-producer.server';
import { findDeskProducers } from '~/domain/producers/find-desk-producers.server';
import { getDeskProducer } from '~/domain/producers/get-desk-producer.server';
import { mergeProducer } from '~/domain/producers/merge-producer.server';
import { NO_PRODUCER } from '~/domain/producers/producer-form';
import { reopenProducer } from '~/domain/producers/reopen-producer.server';
import { suggest } from '~/domain/search/suggest.server';
import { TODAY } from '../../support/database';
import { auditOf, NOW, type ProducerSetting, producerSetting } from './setting';

const typed = (change: Partial<typeof NO_PRODUCER> = {}) => ({
  ...NO_PRODUCER,
  nameVi: 'Hợp tác xã Mới',
  communeId: '01921',
  ...change,
});
const CLOSING = { on: '2026-07-01', reason: 'Giải thể theo nghị quyết đại hội' };
const producerOf = ({ db }: ProducerSetting, id: number) =>
  db.select().from(producers).where(eq(producers.id, id)).get();
const ownerOf = ({ db, gourd }: ProducerSetting) =>
  db.select().from(products).where(eq(products.id, gourd.id)).get()?.producerId;
const merge = (given: ProducerSetting, change = {}) =>
  mergeProducer(given.as('province'), {
    slug: 'htx-nhung-luy',
    into: 'htx-thien-an',
    typed: CLOSING,
    withMembers: false,
    ...change,
  });

describe('a producer is written down', () => {
  test('listed, with an approved name, found at once, in one entry', () => {
    const given = producerSetting();
    const { id, slug } = createProducer(given.as('province'), typed({ womenLed: 'yes' }));
    expect(slug).toBe('hop-tac-xa-moi');
    expect(producerOf(given, id)).toMatchObject({
      status: 'listed',
      provenance: 'verified',
      communeId: '01921',
      womenLed: true,
      minorityLed: null,
    });
    const version = given.db
      .select()
      .from(producerVersions)
      .where(eq(producerVersions.producerId, id))
      .get();
    expect(version).toMatchObject({
      number: 1,
      state: 'approved',
      decidedAt: NOW,
      texts: { name: { vi: { text: 'Hợp tác xã Mới', provenance: 'verified' } } },
    });
    expect(producerOf(given, id)?.liveVersionId).toBe(version?.id);
    expect(suggest(given.db, 'hop tac xa moi', 'vi')[0]).toMatchObject({ kind: 'producer', slug });
    expect(auditOf(given, 'create-producer')).toMatchObject([{ subjectId: String(id) }]);
  });

  test('a likely double is asked about, then another slug is made', () => {
    const given = producerSetting();
    const again = typed({ nameVi: 'HTX Nhung Luỹ' });
    expect(() => createProducer(given.as('province'), again)).toThrow('likely-double');
    expect(auditOf(given, 'create-producer')).toEqual([]);
    expect(createProducer(given.as('province'), again, true).slug).toBe('htx-nhung-luy-2');
  });

  test('never at an address of the desk’s own', () => {
    const given = producerSetting();
    expect(createProducer(given.as('province'), typed({ nameVi: 'Mới' })).slug).toBe('moi-2');
  });

  test.each(['halfway', 'admin', 'near', 'owner'] as const)('not by %s', (who) => {
    const given = producerSetting();
    expect(() => createProducer(given.as(who), typed())).toThrow(ForbiddenError);
  });
});

describe('an officer’s facts', () => {
  const edit = (given: ProducerSetting, change = {}, revision = 0) =>
    editProducer(given.as('province'), {
      slug: 'htx-nhung-luy',
      revision,
      typed: typed({ legalForm: 'cooperative', ...change }),
    });

  test('are changed with a trace, and the products are found by the new place', () => {
    const given = producerSetting();
    expect(edit(given, { communeId: '01900', oldCommune: 'Vi Hương' })).toBe(true);
    expect(producerOf(given, given.own.id)).toMatchObject({
      communeId: '01900',
      oldCommune: 'Vi Hương',
      revision: 1,
    });
    const [entry] = auditOf(given, 'edit-producer');
    expect(entry).toMatchObject({
      before: { communeId: '01921', oldCommune: null },
      after: { communeId: '01900', oldCommune: 'Vi Hương' },
    });
  });

  test('sent twice are no conflict with themselves and no second entry', () => {
    const given = producerSetting();
    expect(edit(given, { hamlet: 'Phiêng Phàng' })).toBe(true);
    expect(edit(given, { hamlet: 'Phiêng Phàng' })).toBe(false);
    expect(auditOf(given, 'edit-producer')).toHaveLength(1);
  });

  test('of an old form are refused with what stands now', () => {
    const given = producerSetting();
    edit(given, { hamlet: 'Một' });
    expect(() => edit(given, { hamlet: 'Hai' })).toThrow(StaleError);
    expect(producerOf(given, given.own.id)?.hamlet).toBe('Một');
    expect(edit(given, { hamlet: 'Hai' }, 1)).toBe(true);
  });

  test('are no affair of a member of it, nor of another post', () => {
    const given = producerSetting();
    const change = { slug: 'htx-nhung-luy', revision: 0, typed: typed({ hamlet: 'Một' }) };
    for (const who of ['judge', 'halfway', 'near'] as const) {
      expect(() => editProducer(given.as(who), change), who).toThrow(ForbiddenError);
    }
    for (const who of ['far', 'owner', 'admin'] as const) {
      expect(() => editProducer(given.as(who), change), who).toThrow(NotFoundError);
    }
  });
});

describe('a producer closes', () => {
  const close = (given: ProducerSetting, who: 'province' | 'judge' | 'near' = 'province') =>
    closeProducer(given.as(who), { slug: 'htx-nhung-luy', typed: CLOSING });

  test('and opens again, each with one entry', () => {
    const given = producerSetting();
    close(given);
    expect(producerOf(given, given.own.id)).toMatchObject({
      status: 'closed',
      closedOn: '2026-07-01',
      closedReason: CLOSING.reason,
    });
    expect(() => close(given)).toThrow('closed');
    const reading = { db: given.db, today: TODAY };
    expect(findProduct(reading, 'bi-xanh-thom', 'vi')?.maker).toMatchObject({
      status: 'closed',
      closedOn: '2026-07-01',
    });
    const reopening = { slug: 'htx-nhung-luy', reason: '', bringBack: false };
    expect(() => reopenProducer(given.as('province'), reopening)).toThrow('required');
    reopenProducer(given.as('province'), { ...reopening, reason: 'Ghi nhầm' });
    expect(producerOf(given, given.own.id)).toMatchObject({ status: 'listed', closedOn: null });
    expect(suggest(given.db, 'bi xanh thom', 'vi')).not.toEqual([]);
    expect(auditOf(given, 'close-producer')).toHaveLength(1);
    expect(auditOf(given, 'reopen-producer')).toMatchObject([{ reason: 'Ghi nhầm' }]);
  });

  test('not at the word of a member of it, or of a commune officer', () => {
    const given = producerSetting();
    expect(() => close(given, 'judge')).toThrow(ForbiddenError);
    expect(() => close(given, 'near')).toThrow(ForbiddenError);
  });
});

describe('a producer becomes part of another', () => {
  test('its products stand there, keep their addresses, and bring their papers', () => {
    const given = producerSetting();
    const { db, own, heir, gourd } = given;
    db.insert(papers)
      .values([
        { producerId: own.id, productId: gourd.id, kind: 'test-report', createdAt: NOW },
        { producerId: own.id, kind: 'business-registration', createdAt: NOW },
      ])
      .run();
    merge(given);
    expect(ownerOf(given)).toBe(heir.id);
    expect(producerOf(given, own.id)).toMatchObject({
      status: 'merged',
      mergedIntoId: heir.id,
      closedOn: '2026-07-01',
    });
    const reading = { db, today: TODAY };
    expect(findProduct(reading, 'bi-xanh-thom', 'vi')?.maker).toMatchObject({
      slug: 'htx-thien-an',
      status: 'listed',
    });
    expect(suggest(db, 'bi xanh thom', 'vi')).toMatchObject([
      { kind: 'product', slug: 'bi-xanh-thom', detail: 'HTX Thiên An' },
    ]);
    expect(
      db
        .select()
        .from(papers)
        .all()
        .map(({ producerId }) => producerId),
    ).toEqual([heir.id, own.id]);
    expect(db.select().from(paperClaims).all()).toEqual([]);
    expect(auditOf(given, 'merge-producer')).toMatchObject([
      { after: { mergedIntoId: heir.id, productIds: [gourd.id] } },
    ]);
  });

  test('its members move where that is asked, and only there', () => {
    const members = (given: ProducerSetting, producerId: number) =>
      given.db
        .select()
        .from(memberships)
        .where(eq(memberships.producerId, producerId))
        .all()
        .map(({ role }) => role)
        .sort();
    const stay = producerSetting();
    merge(stay);
    expect(members(stay, stay.own.id)).toEqual(['editor', 'owner']);
    expect(members(stay, stay.heir.id)).toEqual([]);
    const move = producerSetting();
    merge(move, { withMembers: true });
    expect(members(move, move.own.id)).toEqual([]);
    expect(members(move, move.heir.id)).toEqual(['editor', 'owner']);
  });

  test('and comes back with the products that the merger moved', () => {
    const given = producerSetting();
    merge(given);
    const asked = { slug: 'htx-nhung-luy', reason: 'Ghi nhầm', bringBack: true };
    reopenProducer(given.as('province'), asked);
    expect(ownerOf(given)).toBe(given.own.id);
    expect(producerOf(given, given.own.id)).toMatchObject({ status: 'listed', mergedIntoId: null });
  });

  test('or without them', () => {
    const given = producerSetting();
    merge(given);
    const asked = { slug: 'htx-nhung-luy', reason: 'Lập lại', bringBack: false };
    reopenProducer(given.as('province'), asked);
    expect(ownerOf(given)).toBe(given.heir.id);
  });

  test('never of itself, of a closed one, of nobody, or twice', () => {
    const given = producerSetting();
    makeProducer(given.db, { slug: 'htx-dong', status: 'closed' });
    expect(() => merge(given, { into: 'htx-nhung-luy' })).toThrow('same');
    expect(() => merge(given, { into: 'htx-dong' })).toThrow('not-listed');
    expect(() => merge(given, { into: 'khong-co' })).toThrow('not-listed');
    expect(() => merge(given, { into: '' })).toThrow('required');
    expect(ownerOf(given)).toBe(given.own.id);
    merge(given);
    expect(() => merge(given)).toThrow('merged');
    expect(auditOf(given, 'merge-producer')).toHaveLength(1);
  });
});

describe('what an officer sees', () => {
  const slugs = (given: ProducerSetting, who: Parameters<ProducerSetting['as']>[0]) =>
    findDeskProducers(given.as(who), readDeskFilters(new URLSearchParams())).map(
      ({ slug }) => slug,
    );

  test('is the own area; closed ones stay in the list', () => {
    const given = producerSetting();
    closeProducer(given.as('province'), { slug: 'htx-nhung-luy', typed: CLOSING });
    expect(slugs(given, 'province')).toEqual(['htx-nhung-luy', 'htx-thien-an']);
    expect(slugs(given, 'near')).toEqual(['htx-nhung-luy']);
    expect(slugs(given, 'far')).toEqual(['htx-thien-an']);
    expect(slugs(given, 'owner')).toEqual([]);
    expect(() => getDeskProducer(given.as('far'), 'htx-nhung-luy', 'vi')).toThrow(NotFoundError);
  });

  test('counts products and members, and shows members to those who manage them', () => {
    const given = producerSetting();
    const page = getDeskProducer(given.as('province'), 'htx-nhung-luy', 'vi');
    expect(page.producer).toMatchObject({ products: 1, members: 2 });
    expect(page.people?.members).toHaveLength(2);
    expect(page.mayRecord).toBe(true);
    expect(getDeskProducer(given.as('near'), 'htx-nhung-luy', 'vi')).toMatchObject({
      people: null,
      mayRecord: false,
    });
    expect(getDeskProducer(given.as('judge'), 'htx-nhung-luy', 'vi')).toMatchObject({
      ownCause: true,
      mayRecord: false,
    });
  });
});
