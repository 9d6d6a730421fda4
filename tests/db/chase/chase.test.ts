import { write } from 'db/connection.server';
import { chaseNotes, marks, producers, siteTexts } from 'db/schema/index.server';
import { makeRecognition, makeRight } from 'db/seed/factories/index.server';
import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { findChased } from '~/domain/chase/find-chased.server';
import { findQuarter } from '~/domain/chase/find-quarter.server';
import { getLetter } from '~/domain/chase/get-letter.server';
import { recordContact } from '~/domain/chase/record-contact.server';
import { exactly } from '~/domain/dates';
import { InvalidError, NotFoundError } from '~/domain/errors';
import { auditOf, type ChaseSetting, chaseSetting, claimStars } from './setting';

const told = { channel: 'phone', outcome: 'preparing', note: 'Hẹn tuần sau' };
const star = ({ star: { id } }: ChaseSetting) => ({ kind: 'recognition' as const, id });

const listOf = (given: ChaseSetting, who: Parameters<ChaseSetting['as']>[0] = 'near') =>
  findChased(given.as(who), 'vi').map(({ name, rows }) => [
    name,
    rows.map(({ kind, band, left }) => `${kind} ${band} ${left.daysLeft ?? -(left.daysOver ?? 0)}`),
  ]);

describe('the list', () => {
  test('holds what ends or ended in the officer’s area and nothing else', () => {
    const given = chaseSetting();
    const ownRows = ['recognition 30 19', 'right-of-use 90 61'];
    const otherRows = ['recognition lapsed -83'];
    expect(listOf(given, 'near')).toEqual([['HTX Nhung Lũy', ownRows]]);
    expect(listOf(given, 'far')).toEqual([['HTX Thiên An', otherRows]]);
    expect(listOf(given, 'halfway')).toEqual([
      ['HTX Nhung Lũy', ownRows],
      ['HTX Thiên An', otherRows],
    ]);
    expect(listOf(given, 'admin')).toEqual([]);
    expect(listOf(given, 'owner')).toEqual([]);
  });

  test('shows private numbers to the officer in charge, marked, and no place as a way to call', () => {
    const [producer] = findChased(chaseSetting().as('near'), 'vi');
    expect(producer?.contacts).toEqual([
      {
        kind: 'phone',
        value: '0987 654 321',
        href: 'tel:0987654321',
        public: false,
        provenance: 'verified',
      },
      {
        kind: 'zalo',
        value: '0912 345 678',
        href: 'https://zalo.me/0912345678',
        public: true,
        provenance: 'sample',
      },
    ]);
  });

  test('names what a right is for, and takes its mark’s end into account', () => {
    const given = chaseSetting();
    const rightOf = () => findChased(given.as('near'), 'vi')[0]?.rows.find(({ mark }) => mark);
    expect(rightOf()).toMatchObject({
      mark: { slug: 'ba-be', name: 'Ba Bể' },
      products: [{ slug: 'bi-xanh', name: 'Bí xanh thơm' }],
      end: exactly('2026-10-01'),
    });
    given.db.update(marks).set({ expiresOn: '2026-08-15' }).run();
    expect(rightOf()).toMatchObject({ end: exactly('2026-08-15'), band: 30 });
  });

  test('says what was claimed in the place of a paper already, while it waits', () => {
    const given = chaseSetting();
    claimStars(given);
    const rows = findChased(given.as('near'), 'vi')[0]?.rows;
    expect(rows?.map(({ kind, waiting }) => [kind, waiting?.number ?? null])).toEqual([
      ['recognition', '99/QĐ-UBND'],
      ['right-of-use', null],
    ]);
  });

  test('lets go of what is renewed, and of producers that closed', () => {
    const given = chaseSetting();
    makeRecognition(given.db, { productId: given.gourd.id, decidedOn: '2026-07-01' });
    makeRight(given.db, {
      markId: given.mark.id,
      producerId: given.own.id,
      productIds: [given.gourd.id],
      grantedOn: '2026-07-01',
      expiresOn: '2029-07-01',
    });
    expect(listOf(given)).toEqual([]);
    given.db
      .update(producers)
      .set({ status: 'closed', closedOn: '2026-07-10' })
      .where(eq(producers.id, given.other.id))
      .run();
    expect(listOf(given, 'province')).toEqual([]);
  });
});

describe('a contact', () => {
  test('is noted by an officer of the area without a second factor, with one audit row', () => {
    const given = chaseSetting();
    const { noteId } = recordContact(given.as('near'), { subject: star(given), typed: told });
    const [row] = findChased(given.as('near'), 'vi')[0]?.rows ?? [];
    expect(row?.notes).toEqual([
      {
        id: noteId,
        at: '2026-08-01T05:00:00.000Z',
        by: 'Cán bộ Nông',
        channel: 'phone',
        outcome: 'preparing',
        note: 'Hẹn tuần sau',
      },
    ]);
    const entries = auditOf(given, 'record-contact');
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      subjectType: 'recognition',
      subjectId: String(given.star.id),
      after: { noteId, channel: 'phone', outcome: 'preparing' },
    });
    expect(JSON.stringify(entries)).not.toContain('Hẹn tuần sau');
  });

  test('of a right and of a decision with the same number are kept apart', () => {
    const given = chaseSetting();
    const id = given.right.id;
    expect(id).toBe(given.star.id);
    recordContact(given.as('near'), { subject: { kind: 'right-of-use', id }, typed: told });
    const rows = findChased(given.as('near'), 'vi')[0]?.rows;
    expect(rows?.map(({ kind, notes }) => [kind, notes.length])).toEqual([
      ['recognition', 0],
      ['right-of-use', 1],
    ]);
  });

  test('is not there for anybody else', () => {
    const given = chaseSetting();
    for (const who of ['far', 'admin', 'owner'] as const) {
      expect(() => recordContact(given.as(who), { subject: star(given), typed: told })).toThrow(
        NotFoundError,
      );
    }
    const round = makeRecognition(given.db, {
      productId: given.gourd.id,
      kind: 'assessment-round',
      decidedOn: '2023-01-01',
    });
    for (const id of [round.id, 9999]) {
      expect(() =>
        recordContact(given.as('province'), {
          subject: { kind: 'recognition', id },
          typed: told,
        }),
      ).toThrow(NotFoundError);
    }
    expect(given.db.select().from(chaseNotes).all()).toEqual([]);
    expect(auditOf(given, 'record-contact')).toEqual([]);
  });

  test('that says nothing is refused whole', () => {
    const given = chaseSetting();
    const typed = { channel: '', outcome: 'reached', note: '' };
    expect(() => recordContact(given.as('near'), { subject: star(given), typed })).toThrow(
      InvalidError,
    );
    expect(given.db.select().from(chaseNotes).all()).toEqual([]);
    expect(auditOf(given, 'record-contact')).toEqual([]);
  });
});

describe('what came of a quarter’s list', () => {
  const Q3 = { year: 2026, quarter: 3 } as const;
  const fatesOf = (given: ChaseSetting, now?: string) =>
    findQuarter(given.as('province', now), Q3, 'vi').flatMap(({ rows }) =>
      rows.map(({ kind, id, fate, renewal, contacted }) => ({
        is: `${kind}-${id}`,
        fate,
        by: renewal?.number ?? null,
        contacted,
      })),
    );

  test('is computed again from dates: what was decided since is a renewal', () => {
    const given = chaseSetting();
    expect(fatesOf(given).map(({ fate }) => fate)).toEqual(['running', 'running', 'lapsed']);
    makeRecognition(given.db, {
      productId: given.gourd.id,
      decidedOn: '2026-07-20',
      decisionNumber: '99/QĐ-UBND',
    });
    recordContact(given.as('far'), {
      subject: { kind: 'recognition', id: given.ended.id },
      typed: { ...told, outcome: 'will-not-renew' },
    });
    expect(fatesOf(given)).toEqual([
      {
        is: `recognition-${given.star.id}`,
        fate: 'renewed',
        by: '99/QĐ-UBND',
        contacted: false,
      },
      { is: `right-of-use-${given.right.id}`, fate: 'running', by: null, contacted: false },
      { is: `recognition-${given.ended.id}`, fate: 'will-not-renew', by: null, contacted: true },
    ]);
  });

  test('moves on with the day it is read on', () => {
    const given = chaseSetting();
    const later = '2026-11-24T05:00:00.000Z';
    expect(fatesOf(given, later).map(({ fate }) => fate)).toEqual(['lapsed', 'lapsed', 'lapsed']);
  });

  test('keeps producers that closed since, and knows no contact of a later day', () => {
    const given = chaseSetting();
    recordContact(given.as('far', '2026-07-20T05:00:00.000Z'), {
      subject: { kind: 'recognition', id: given.ended.id },
      typed: told,
    });
    given.db
      .update(producers)
      .set({ status: 'closed', closedOn: '2026-07-15' })
      .where(eq(producers.id, given.other.id))
      .run();
    const ended = (now: string) =>
      fatesOf(given, now).find(({ is }) => is === `recognition-${given.ended.id}`);
    expect(ended('2026-07-10T05:00:00.000Z')?.contacted).toBe(false);
    expect(ended('2026-07-21T05:00:00.000Z')?.contacted).toBe(true);
  });

  test('is as narrow as the officer’s area', () => {
    const given = chaseSetting();
    const names = (who: 'near' | 'far') =>
      findQuarter(given.as(who), Q3, 'vi').map(({ name }) => name);
    expect([names('near'), names('far')]).toEqual([['HTX Nhung Lũy'], ['HTX Thiên An']]);
  });
});

describe('a letter', () => {
  test('names the office only where the agency has set its name', () => {
    const given = chaseSetting();
    expect(getLetter(given.as('near'), 'htx-a')).toMatchObject({
      issuer: null,
      producer: { name: 'HTX Nhung Lũy', commune: { name: 'Xã Thượng Minh' } },
      today: '2026-08-01',
    });
    write(given.db, (tx) =>
      tx
        .insert(siteTexts)
        .values({ key: 'letter.office', vi: 'UBND xã Thử', updatedAt: '2026-01-01T00:00:00.000Z' })
        .run(),
    );
    expect(getLetter(given.as('near'), 'htx-a').issuer).toBe('UBND xã Thử');
  });

  test('asks for papers of a renewal only where stars end', () => {
    const given = chaseSetting();
    const { prepare, items } = getLetter(given.as('near'), 'htx-a');
    expect(items).toHaveLength(2);
    expect(prepare).toEqual(expect.arrayContaining(['registration-form', 'own-report', 'story']));
    expect(prepare).not.toContain('business-plan');
    makeRecognition(given.db, { productId: given.gourd.id, decidedOn: '2026-07-01' });
    expect(getLetter(given.as('near'), 'htx-a')).toMatchObject({
      prepare: [],
      items: [{ kind: 'right-of-use' }],
    });
  });

  test('goes to nobody outside the area, and to nobody who has nothing to be told', () => {
    const given = chaseSetting();
    for (const [who, slug] of [
      ['far', 'htx-a'],
      ['near', 'htx-b'],
      ['admin', 'htx-a'],
      ['province', 'khong-co'],
    ] as const) {
      expect(() => getLetter(given.as(who), slug)).toThrow(NotFoundError);
    }
    makeRecognition(given.db, { productId: given.tea.id, decidedOn: '2026-07-01' });
    expect(() => getLetter(given.as('far'), 'htx-b')).toThrow(NotFoundError);
  });
});
