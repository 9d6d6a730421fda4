import { awards, chaseNotes, media, recognitions } from 'db/schema/index.server';
import { makeProducer } from 'db/seed/factories/index.server';
import { removeSamples } from 'db/seed/remove-samples.server';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { recordContact } from '~/domain/chase/record-contact.server';
import { removeUnusedMedia } from '~/domain/media/remove-unused-media.server';
import { dataFolder } from '../../support/pictures-folder';
import { chaseSetting, NOW } from './setting';

test('contacts about invented papers go with them; those about others stay', () => {
  const given = chaseSetting();
  const { db, star, ended } = given;
  const typed = { channel: 'phone', outcome: 'reached', note: '' };
  for (const { id } of [star, ended]) {
    recordContact(given.as('province'), { subject: { kind: 'recognition', id }, typed });
  }
  db.update(recognitions).set({ provenance: 'sample' }).where(eq(recognitions.id, star.id)).run();
  removeSamples(db);
  expect(db.select().from(chaseNotes).all()).toMatchObject([{ subjectId: ended.id }]);
});

const scanOf = ({ db }: Pick<ReturnType<typeof chaseSetting>, 'db'>, producerId: number) => {
  const { id } = db
    .insert(media)
    .values({
      producerId,
      sha256: 'c'.repeat(64),
      mime: 'application/pdf',
      bytes: 1,
      createdAt: '2026-01-01T00:00:00.000Z',
    })
    .returning()
    .get();
  db.insert(awards)
    .values({
      producerId,
      titleVi: 'Bằng khen',
      titleEn: '',
      documentId: id,
      provenance: 'verified',
    })
    .run();
  return id;
};

test('the scan of an award is a file in use', () => {
  const given = chaseSetting();
  const id = scanOf(given, given.own.id);
  expect(removeUnusedMedia({ db: given.db, now: NOW }, dataFolder(), NOW)).toBe(0);
  given.db.delete(awards).run();
  expect(removeUnusedMedia({ db: given.db, now: NOW }, dataFolder(), NOW)).toBe(1);
  expect(given.db.select().from(media).where(eq(media.id, id)).all()).toEqual([]);
});

test('an invented producer goes with its awards and their scans', () => {
  const given = chaseSetting();
  const invented = makeProducer(given.db, { provenance: 'sample' });
  scanOf(given, invented.id);
  removeSamples(given.db);
  expect(given.db.select().from(awards).all()).toEqual([]);
  expect(given.db.select().from(media).all()).toEqual([]);
});
