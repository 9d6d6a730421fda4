import { awards, media } from 'db/schema/index.server';
import { makeProducer } from 'db/seed/factories/index.server';
import { describe, expect, test } from 'vitest';
import { ForbiddenError, InvalidError, NotFoundError, StaleError } from '~/domain/errors';
import { NOTHING_AWARDED, type TypedAward } from '~/domain/producers/award-form';
import { correctAward } from '~/domain/producers/correct-award.server';
import { findAwardRoll } from '~/domain/producers/find-award-roll.server';
import { findAwards, findDeskAwards } from '~/domain/producers/find-awards.server';
import { recordAward } from '~/domain/producers/record-award.server';
import { removeAward } from '~/domain/producers/remove-award.server';
import { auditOf, NOW, type ProducerSetting, producerSetting } from './setting';

const SLUG = 'htx-nhung-luy';

const typed = (given: Partial<TypedAward> = {}): TypedAward => ({
  ...NOTHING_AWARDED,
  kind: 'commendation',
  titleVi: 'Bằng khen thi đua',
  decidedOn: '2026-03-12',
  issuer: 'UBND tỉnh Thái Nguyên',
  decisionNumber: '45/QĐ-UBND',
  keptAt: 'Lưu trữ UBND tỉnh',
  ...given,
});

const record = (given: ProducerSetting, award: Partial<TypedAward> = {}, slug = SLUG) =>
  recordAward(given.as('province'), slug, { typed: typed(award), mediaId: null }).awardId;

const seenOf = (given: ProducerSetting, awardId: number) => {
  const found = findDeskAwards(given.as('province'), SLUG, 'vi').awards.find(
    ({ facts }) => facts.id === awardId,
  );
  return { slug: SLUG, awardId, seen: found?.seen ?? '' };
};

const rowsOf = ({ db }: ProducerSetting) => db.select().from(awards).all();

const scanOf = ({ db }: ProducerSetting, producerId: number | null) =>
  db
    .insert(media)
    .values({
      producerId,
      sha256: 'b'.repeat(64),
      mime: 'application/pdf',
      bytes: 1,
      fileName: 'bằng khen.pdf',
      createdAt: NOW,
    })
    .returning({ id: media.id })
    .get().id;

describe('an award', () => {
  test('is recorded with its decision, as verified, with one audit row', () => {
    const given = producerSetting();
    const id = record(given);
    expect(rowsOf(given)).toEqual([
      {
        id,
        producerId: given.own.id,
        kind: 'commendation',
        titleVi: 'Bằng khen thi đua',
        titleEn: '',
        year: 2026,
        decidedOn: '2026-03-12',
        issuer: 'UBND tỉnh Thái Nguyên',
        decisionNumber: '45/QĐ-UBND',
        documentId: null,
        provenance: 'verified',
        sources: [{ label: 'Lưu trữ UBND tỉnh', original: true }],
      },
    ]);
    expect(auditOf(given, 'record-award')).toMatchObject([
      { subjectType: 'award', subjectId: String(id), after: { decisionNumber: '45/QĐ-UBND' } },
    ]);
  });

  test('may rest on a scan of its producer and on nobody else’s', () => {
    const given = producerSetting();
    const draft = (mediaId: number) => ({ typed: typed({ keptAt: '' }), mediaId });
    const scan = scanOf(given, given.own.id);
    recordAward(given.as('province'), SLUG, draft(scan));
    expect(rowsOf(given)[0]).toMatchObject({ documentId: scan, sources: [] });
    expect(findDeskAwards(given.as('near'), SLUG, 'vi').awards[0]?.scan).toEqual({
      mediaId: scan,
      fileName: 'bằng khen.pdf',
      blank: null,
    });
    for (const other of [scanOf(given, given.heir.id), scanOf(given, null), 999]) {
      expect(() => recordAward(given.as('province'), SLUG, draft(other))).toThrow(NotFoundError);
    }
  });

  test.each([
    ['near', ForbiddenError],
    ['halfway', ForbiddenError],
    ['judge', ForbiddenError],
    ['far', NotFoundError],
    ['admin', NotFoundError],
    ['owner', NotFoundError],
  ] as const)('is nothing %s records, corrects or removes', (who, refusal) => {
    const given = producerSetting();
    const id = record(given);
    const seen = seenOf(given, id);
    const draft = { typed: typed({ titleVi: 'Khác' }), mediaId: null };
    const before = rowsOf(given);
    const acting = given.as(who);
    expect(() => recordAward(acting, SLUG, draft)).toThrow(refusal);
    expect(() => correctAward(acting, seen, { ...draft, reason: 'Nhầm' })).toThrow(refusal);
    expect(() => removeAward(acting, seen, 'Nhầm')).toThrow(refusal);
    expect(rowsOf(given)).toEqual(before);
    expect(auditOf(given, 'correct-award')).toEqual([]);
    expect(auditOf(given, 'remove-award')).toEqual([]);
  });

  test('is corrected with a reason; pages it was found on stay its sources', () => {
    const given = producerSetting();
    const page = { label: 'baothainguyen.vn', url: 'https://baothainguyen.vn/x' };
    const { id } = given.db
      .insert(awards)
      .values({
        producerId: given.own.id,
        titleVi: 'Giải nhất',
        titleEn: 'First prize',
        year: 2024,
        provenance: 'sample',
        sources: [page],
      })
      .returning()
      .get();
    const draft = { typed: typed({ year: '2025' }), mediaId: null };
    correctAward(given.as('province'), seenOf(given, id), { ...draft, reason: 'Theo bản gốc' });
    expect(rowsOf(given)[0]).toMatchObject({
      id,
      year: 2025,
      titleEn: '',
      provenance: 'verified',
      sources: [page, { label: 'Lưu trữ UBND tỉnh', original: true }],
    });
    expect(auditOf(given, 'correct-award')).toMatchObject([
      {
        reason: 'Theo bản gốc',
        before: { titleVi: 'Giải nhất', provenance: 'sample' },
        after: { id, titleVi: 'Bằng khen thi đua', provenance: 'verified' },
      },
    ]);
  });

  test('is removed with a reason, and the log keeps what it said', () => {
    const given = producerSetting();
    const id = record(given);
    removeAward(given.as('province'), seenOf(given, id), ' Ghi nhầm cơ sở ');
    expect(rowsOf(given)).toEqual([]);
    expect(auditOf(given, 'remove-award')).toMatchObject([
      { reason: 'Ghi nhầm cơ sở', before: { titleVi: 'Bằng khen thi đua' }, after: null },
    ]);
  });

  test('that somebody changed meanwhile is neither overwritten nor removed', () => {
    const given = producerSetting();
    const id = record(given);
    const seen = seenOf(given, id);
    const acting = given.as('province');
    const change = (titleVi: string) =>
      correctAward(acting, seen, { typed: typed({ titleVi }), mediaId: null, reason: 'Sửa' });
    change('Bằng khen A');
    expect(() => change('Bằng khen B')).toThrow(StaleError);
    expect(() => removeAward(acting, seen, 'Bỏ')).toThrow(StaleError);
    expect(rowsOf(given)[0]?.titleVi).toBe('Bằng khen A');
    expect(auditOf(given, 'correct-award')).toHaveLength(1);
  });

  test('of another producer is not there, whatever the address says', () => {
    const given = producerSetting();
    const id = record(given);
    const seen = { ...seenOf(given, id), slug: 'htx-thien-an' };
    expect(() => removeAward(given.as('province'), seen, 'Bỏ')).toThrow(NotFoundError);
  });

  test('is refused with all that is wrong, the reason with the rest', () => {
    const given = producerSetting();
    const id = record(given);
    const faults = (change: () => unknown) => {
      try {
        change();
      } catch (error) {
        if (error instanceof InvalidError) return error.fields;
        throw error;
      }
      return null;
    };
    const draft = { typed: typed({ issuer: ' ', year: '2027' }), mediaId: null };
    const acting = given.as('province');
    expect(faults(() => recordAward(acting, SLUG, draft))).toEqual({
      issuer: 'missing',
      year: 'not-a-year',
    });
    const seen = seenOf(given, id);
    expect(faults(() => correctAward(acting, seen, { ...draft, reason: '' }))).toEqual({
      issuer: 'missing',
      year: 'not-a-year',
      reason: 'missing',
    });
    expect(faults(() => removeAward(acting, seen, '\n'))).toEqual({ reason: 'missing' });
    expect(rowsOf(given)).toHaveLength(1);
  });
});

describe('what everybody reads', () => {
  test('of a producer stands newest first, in the reader’s language where there is one', () => {
    const given = producerSetting();
    record(given, { titleVi: 'Cũ', decidedOn: '2024-01-10', titleEn: 'Old' });
    record(given, { titleVi: 'Mới', decidedOn: '2026-01-10', year: '2025' });
    record(given, { titleVi: 'Mới hơn', decidedOn: '2026-02-10', year: '2025' });
    const titles = (locale: 'vi' | 'en') =>
      findAwards(given.db, given.own.id, locale).map(({ title, titleLocale }) => [
        title,
        titleLocale,
      ]);
    expect(titles('vi').map(([title]) => title)).toEqual(['Mới hơn', 'Mới', 'Cũ']);
    expect(titles('en')).toEqual([
      ['Mới hơn', 'vi'],
      ['Mới', 'vi'],
      ['Old', 'en'],
    ]);
  });

  test('of a year is its roll, by producer; without a year, of the newest', () => {
    const given = producerSetting();
    record(given, { kind: 'exemplar', titleVi: 'A' }, 'htx-thien-an');
    record(given, { titleVi: 'B' });
    record(given, { titleVi: 'C', decidedOn: '2024-05-01' });
    given.db
      .insert(awards)
      .values({ producerId: given.own.id, titleVi: 'D', titleEn: '', provenance: 'unsourced' })
      .run();
    // Nobody can be led to a producer without a page.
    const hidden = makeProducer(given.db, { slug: 'an', communeId: '01921' });
    record(given, { titleVi: 'E', decidedOn: '2025-05-01' }, 'an');
    given.db.$client
      .prepare('UPDATE producers SET live_version_id = NULL WHERE id = ?')
      .run(hidden.id);
    const roll = (year: number | null) => {
      const { entries, ...rest } = findAwardRoll(given.db, year, 'vi');
      return { ...rest, entries: entries.map(({ title, producer }) => [producer.name, title]) };
    };
    expect(roll(null)).toMatchObject({
      year: 2026,
      years: [
        { year: 2026, count: 2 },
        { year: 2024, count: 1 },
      ],
      entries: [
        ['HTX Nhung Lũy', 'B'],
        ['HTX Thiên An', 'A'],
      ],
      undated: [{ title: 'D' }],
    });
    expect(roll(2024).entries).toEqual([['HTX Nhung Lũy', 'C']]);
    expect(roll(2025)).toMatchObject({ year: 2025, entries: [] });
  });

  test('of no year at all is an empty roll', () => {
    expect(findAwardRoll(producerSetting().db, null, 'vi')).toEqual({
      year: null,
      entries: [],
      years: [],
      undated: [],
    });
  });
});
