import {
  communeShapes,
  invitations,
  markAreas,
  officerCommunes,
  placeChanges,
  producers,
} from 'db/schema/index.server';
import { makeMark } from 'db/seed/factories/index.server';
import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { ForbiddenError, StaleError } from '~/domain/errors';
import { createInvitation } from '~/domain/people/create-invitation.server';
import {
  applyPlaceChange,
  dropPlacePlan,
  planPlaceChange,
} from '~/domain/places/apply-place-change.server';
import { findCommunes, findSuccessors } from '~/domain/places/find-communes.server';
import { findPlaceChanges } from '~/domain/places/find-place-changes.server';
import type { PlaceEvent } from '~/domain/places/place-event';
import { previewPlaceChange } from '~/domain/places/preview-place-change.server';
import { findMatches } from '~/domain/search/find-matches.server';
import { suggest } from '~/domain/search/suggest.server';
import { auditOf, placeEvent, placeSetting, producerOf, unitOf } from './setting';

type Setting = ReturnType<typeof placeSetting>;

function apply(given: Setting, event: PlaceEvent, chosen = new Map<number, string>()) {
  const { seen } = previewPlaceChange(given.db, event, chosen);
  return applyPlaceChange(given.as('admin'), { event, planId: null, chosen, seen });
}

const areaOf = ({ db, people }: Setting) =>
  db
    .select()
    .from(officerCommunes)
    .where(eq(officerCommunes.personId, people.near.id))
    .all()
    .map(({ communeId }) => communeId)
    .sort();

describe('a merger into a new commune', () => {
  test('ends the old ones on the day before, and moves their producers only', () => {
    const given = placeSetting();
    apply(given, placeEvent({}));
    expect(unitOf(given, '01921')?.validTo).toBe('2026-06-30');
    expect(unitOf(given, '01900')?.validTo).toBe('2026-06-30');
    expect(unitOf(given, '01999')).toMatchObject({
      fullName: 'Xã Hồ Ba Bể',
      parentId: '19',
      validFrom: '2026-07-01',
      validTo: null,
    });
    expect(producerOf(given, given.own.id)).toMatchObject({
      communeId: '01999',
      oldCommune: 'Yến Dương, Thượng Minh',
      oldCommuneId: 'yen-duong',
    });
    expect(producerOf(given, given.lake.id)).toMatchObject({
      communeId: '01999',
      oldCommune: 'Ba Bể',
      oldCommuneId: '01900',
    });
    expect(producerOf(given, given.far.id)).toMatchObject({ communeId: '01950', oldCommune: null });
  });

  test('takes the officer’s area, invitations and the areas of marks along', () => {
    const given = placeSetting();
    const { db } = given;
    const mark = makeMark(db);
    db.insert(markAreas).values({ markId: mark.id, name: 'Yến Dương', communeId: '01921' }).run();
    createInvitation(given.as('admin'), {
      kind: 'officer',
      post: 'commune',
      communeIds: ['01900'],
    });
    apply(given, placeEvent({}));
    expect(areaOf(given)).toEqual(['01950', '01999']);
    expect(db.select().from(invitations).get()?.communeIds).toEqual(['01999']);
    expect(db.select().from(markAreas).get()).toMatchObject({
      communeId: '01999',
      name: 'Yến Dương',
    });
  });

  test('search finds the products by every name the place had, and suggests where they led', () => {
    const given = placeSetting();
    apply(given, placeEvent({}));
    for (const name of ['yen duong', 'Thượng Minh', 'ho ba be']) {
      expect([...findMatches(given.db, name).bestFirst], name).toContain(given.gourd.id);
      const communes = suggest(given.db, name, 'vi').filter(({ kind }) => kind === 'commune');
      expect(
        communes.map(({ slug }) => slug),
        name,
      ).toEqual(['01999']);
    }
  });

  test('old codes lead on, over two changes and more', () => {
    const given = placeSetting();
    apply(given, placeEvent({}));
    expect(findSuccessors(given.db, '01921')).toEqual(['01999']);
    expect(findSuccessors(given.db, 'yen-duong')).toEqual(['01999']);
    expect(findSuccessors(given.db, 'ba-be')).toEqual(['01999']);
    const commune = findCommunes(given.db).find(({ code }) => code === '01999');
    expect(commune?.former.map(({ id }) => id)).toEqual(['01900', '01921', 'yen-duong']);
  });

  test('is drawn as its parts together until somebody has its boundary', () => {
    const given = placeSetting();
    apply(given, placeEvent({}));
    const shape = given.db
      .select()
      .from(communeShapes)
      .where(eq(communeShapes.communeId, '01999'))
      .get();
    expect(shape).toMatchObject({ areaKm2: 21, longitude: 1.5 });
    expect(shape?.rings).toHaveLength(2);
  });

  test('leaves one entry in the log, with the decision and every move', () => {
    const given = placeSetting();
    const id = apply(given, placeEvent({}));
    const [entry, ...others] = auditOf(given, 'apply-place-change');
    expect(others).toEqual([]);
    expect(entry).toMatchObject({ subjectType: 'place', subjectId: String(id) });
    expect(entry?.after).toMatchObject({
      event: placeEvent({}),
      moves: [
        { producerId: given.lake.id, from: '01900', to: '01999' },
        { producerId: given.own.id, from: '01921', to: '01999' },
      ],
    });
    expect(findPlaceChanges(given.db)).toMatchObject([{ id, state: 'applied' }]);
  });
});

describe('other changes', () => {
  test('one joins another, which stays what it was', () => {
    const given = placeSetting();
    apply(given, placeEvent({ from: ['01900'], into: [], joins: '01921' }));
    expect(unitOf(given, '01921')).toMatchObject({ validFrom: '2025-07-01', validTo: null });
    expect(producerOf(given, given.lake.id)).toMatchObject({
      communeId: '01921',
      oldCommune: 'Ba Bể',
    });
    expect(producerOf(given, given.own.id)).toMatchObject({ oldCommune: 'Yến Dương', revision: 0 });
    expect(findSuccessors(given.db, '01900')).toEqual(['01921']);
  });

  test('a rename keeps the code, and the old name under an id of its own', () => {
    const given = placeSetting();
    const into = [{ code: '01921', type: 'phuong' as const, name: 'Nhung Lũy' }];
    apply(given, placeEvent({ kind: 'rename', from: ['01921'], into }));
    expect(unitOf(given, '01921')).toMatchObject({
      fullName: 'Phường Nhung Lũy',
      validFrom: '2026-07-01',
      validTo: null,
    });
    expect(unitOf(given, 'xa-thuong-minh-den-2026-06-30')).toMatchObject({
      name: 'Thượng Minh',
      validFrom: '2025-07-01',
      validTo: '2026-06-30',
    });
    expect(findSuccessors(given.db, 'yen-duong')).toEqual(['01921']);
    expect(producerOf(given, given.own.id)).toMatchObject({
      communeId: '01921',
      oldCommune: 'Yến Dương, Thượng Minh',
    });
    expect(areaOf(given)).toEqual(['01921', '01950']);
    expect(suggest(given.db, 'thuong minh', 'vi')[0]).toMatchObject({
      kind: 'commune',
      slug: '01921',
      detail: 'Phường Nhung Lũy',
    });
  });

  test('a new commune may keep the code of one that went into it', () => {
    const given = placeSetting();
    apply(given, placeEvent({ into: [{ code: '01900', type: 'xa', name: 'Hồ Ba Bể' }] }));
    expect(unitOf(given, '01900')).toMatchObject({ name: 'Hồ Ba Bể', validTo: null });
    expect(producerOf(given, given.lake.id)).toMatchObject({
      communeId: '01900',
      oldCommune: 'Ba Bể',
      oldCommuneId: 'xa-ba-be-den-2026-06-30',
    });
    expect(findSuccessors(given.db, '01921')).toEqual(['01900']);
  });

  test('a split goes where the administrator says, and waits until all is said', () => {
    const given = placeSetting();
    const into = [
      { code: '01921', type: 'xa' as const, name: 'Thượng' },
      { code: '01922', type: 'xa' as const, name: 'Minh' },
    ];
    const split = placeEvent({ kind: 'split', from: ['01921'], into });
    expect(() => apply(given, split)).toThrow(`to-${given.own.id}`);
    expect(() => apply(given, split, new Map([[given.own.id, '01950']]))).toThrow();
    expect(producerOf(given, given.own.id)?.communeId).toBe('01921');
    apply(given, split, new Map([[given.own.id, '01922']]));
    expect(producerOf(given, given.own.id)).toMatchObject({
      communeId: '01922',
      oldCommune: 'Yến Dương, Thượng Minh',
    });
    expect(areaOf(given)).toEqual(['01921', '01922', '01950']);
    expect(findSuccessors(given.db, 'xa-thuong-minh-den-2026-06-30')).toEqual(['01921', '01922']);
  });
});

describe('what is refused moves nothing', () => {
  const refused = (
    given: Setting,
    work: () => unknown,
    words: string | typeof ForbiddenError | typeof StaleError,
  ) => {
    expect(work).toThrow(words);
    expect(producerOf(given, given.own.id)?.communeId).toBe('01921');
    expect(given.db.select().from(placeChanges).all()).toEqual([]);
    expect(auditOf(given, 'apply-place-change')).toEqual([]);
  };

  test.each(['halfway', 'province', 'near'] as const)('by %s', (who) => {
    const given = placeSetting();
    const event = placeEvent({});
    const { seen } = previewPlaceChange(given.db, event);
    const order = { event, planId: null, chosen: new Map(), seen };
    refused(given, () => applyPlaceChange(given.as(who), order), ForbiddenError);
    refused(given, () => planPlaceChange(given.as(who), event), ForbiddenError);
  });

  test('a day that has not come', () => {
    const given = placeSetting();
    refused(given, () => apply(given, placeEvent({ startsOn: '2026-08-02' })), 'not-due');
  });

  test('producers that changed since the preview', () => {
    const given = placeSetting();
    const event = placeEvent({});
    const { seen } = previewPlaceChange(given.db, event);
    given.db
      .update(producers)
      .set({ communeId: '01900' })
      .where(eq(producers.id, given.far.id))
      .run();
    const order = { event, planId: null, chosen: new Map(), seen };
    refused(given, () => applyPlaceChange(given.as('admin'), order), StaleError);
  });

  test('a second time: the communes are no more', () => {
    const given = placeSetting();
    apply(given, placeEvent({}));
    expect(() => apply(given, placeEvent({}))).toThrow('not-a-commune');
    expect(auditOf(given, 'apply-place-change')).toHaveLength(1);
  });
});

describe('a plan', () => {
  const future = placeEvent({ startsOn: '2027-01-01' });
  const due = '2027-01-01T03:00:00.000Z';

  test('moves nothing until its day, and is carried out once', () => {
    const given = placeSetting();
    const id = planPlaceChange(given.as('admin'), future);
    expect(findPlaceChanges(given.db)).toMatchObject([{ id, state: 'planned', event: future }]);
    expect(producerOf(given, given.own.id)?.communeId).toBe('01921');
    const { seen } = previewPlaceChange(given.db, future);
    const order = { event: future, planId: id, chosen: new Map(), seen };
    expect(() => applyPlaceChange(given.as('admin'), order)).toThrow('not-due');
    expect(applyPlaceChange(given.as('admin', due), order)).toBe(id);
    expect(findPlaceChanges(given.db)).toMatchObject([{ id, state: 'applied' }]);
    expect(() => applyPlaceChange(given.as('admin', due), order)).toThrow('applied');
    expect(() => dropPlacePlan(given.as('admin', due), id)).toThrow('applied');
  });

  test('is not another change under its number', () => {
    const given = placeSetting();
    const id = planPlaceChange(given.as('admin'), future);
    const event = { ...future, decisionNumber: '2/NQ' };
    const { seen } = previewPlaceChange(given.db, event);
    const order = { event, planId: id, chosen: new Map(), seen };
    expect(() => applyPlaceChange(given.as('admin', due), order)).toThrow('gone');
  });

  test('is given up with a trace', () => {
    const given = placeSetting();
    const id = planPlaceChange(given.as('admin'), future);
    dropPlacePlan(given.as('admin'), id);
    expect(findPlaceChanges(given.db)).toEqual([]);
    expect(auditOf(given, 'drop-place-plan')).toHaveLength(1);
  });

  test('of a day that has come is no plan', () => {
    const given = placeSetting();
    expect(() => planPlaceChange(given.as('admin'), placeEvent({}))).toThrow('due');
  });
});
