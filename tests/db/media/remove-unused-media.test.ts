import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { write } from 'db/connection.server';
import { auditEntries, media, papers, productVersions } from 'db/schema/index.server';
import { makePerson, makeProduct } from 'db/seed/factories/index.server';
import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import type { Acting } from '~/domain/acting';
import { getVariant } from '~/domain/media/get-variant.server';
import { removeLeftovers, removeStrayFiles } from '~/domain/media/remove-leftovers.server';
import { removeUnusedMedia } from '~/domain/media/remove-unused-media.server';
import { storePaper } from '~/domain/media/store-paper.server';
import { storePhoto } from '~/domain/media/store-photo.server';
import { migratedDatabase } from '../../support/database';
import { actorOf } from '../../support/personas';
import { quarters, smallPdf } from '../../support/pictures';
import { arrived, dataFolder, filesIn } from '../../support/pictures-folder';

const STORED = '2026-01-01T00:00:00.000Z';
const NOW = '2026-08-01T00:00:00.000Z';

test('files that nothing holds go, with their variants; all others stay', async () => {
  const db = migratedDatabase();
  const dataDir = dataFolder();
  const product = makeProduct(db);
  const producerId = product.producerId as number;
  const other = makeProduct(db).producerId as number;
  const person = makePerson(db, { memberOf: { [producerId]: 'owner', [other]: 'owner' } });
  const acting = (now: string): Acting => ({ db, actor: actorOf(db, person), now });
  const photoOf = async (width: number, now = STORED, owner = producerId) => {
    const bytes = await quarters(width, width).png().toBuffer();
    return storePhoto(acting(now), { dataDir, producerId: owner }, await arrived(dataDir, bytes));
  };
  const paperOf = async (note: string) => {
    const file = await arrived(dataDir, smallPdf(note), { fileName: 'a.pdf' });
    return storePaper(acting(STORED), { dataDir, producerId }, file);
  };
  const inDraft = await photoOf(40);
  const unused = await photoOf(41);
  const shared = await photoOf(42);
  const sharedByOther = await photoOf(42, NOW, other);
  const recent = await photoOf(43, NOW);
  const onFile = await paperOf('/A 1');
  await paperOf('/A 2');
  await getVariant(dataDir, { sha256: unused.sha256, width: 320, format: 'webp' });
  await getVariant(dataDir, { sha256: shared.sha256, width: 320, format: 'webp' });
  write(db, (tx) => {
    tx.insert(productVersions)
      .values({
        productId: product.id,
        number: 2,
        state: 'draft',
        texts: {},
        photos: [{ mediaId: inDraft.id, altVi: 'Ảnh' }],
        createdAt: STORED,
      })
      .run();
    const paper = { producerId, kind: 'other' as const, mediaId: onFile.id, createdAt: STORED };
    tx.insert(papers).values(paper).run();
  });
  const entriesBefore = db.select().from(auditEntries).all().length;

  expect(removeUnusedMedia({ db, now: NOW }, dataDir, '2026-05-01T00:00:00.000Z')).toBe(3);
  const left = db.select({ id: media.id }).from(media).all();
  const expected = [inDraft, sharedByOther, recent, onFile].map(({ id }) => id);
  expect(left.map(({ id }) => id).sort()).toEqual(expected.sort());
  expect(
    filesIn(dataDir, 'photos')
      .map((path) => path.slice(3, 67))
      .sort(),
  ).toEqual([inDraft, shared, recent].map(({ sha256 }) => sha256).sort());
  expect(filesIn(dataDir, 'variants')).toEqual([`${shared.sha256}/320.webp`]);
  expect(filesIn(dataDir, 'papers').map((path) => path.slice(3, 67))).toEqual([onFile.sha256]);
  const entries = db.select().from(auditEntries).all().slice(entriesBefore);
  expect(entries.map(({ action, actor }) => [action, actor])).toEqual(
    Array(3).fill(['remove-unused-file', 'hệ thống']),
  );
  expect(removeUnusedMedia({ db, now: NOW }, dataDir, '2026-05-01T00:00:00.000Z')).toBe(0);
  expect(db.select().from(media).where(eq(media.id, unused.id)).get()).toBeUndefined();
});

describe('what a killed server left half received', () => {
  test('goes after a day', async () => {
    const dataDir = dataFolder();
    expect(await removeLeftovers(dataDir, NOW)).toBe(0);
    const [old, young] = [await arrived(dataDir, 'a'), await arrived(dataDir, 'b')];
    const at = (instant: string) => Date.parse(instant) / 1000;
    utimesSync(old.path as string, at(STORED), at(STORED));
    utimesSync(young.path as string, at(NOW), at(NOW) - 3600);
    expect(await removeLeftovers(dataDir, NOW)).toBe(1);
    expect(filesIn(dataDir)).toEqual([(young.path as string).slice(dataDir.length + 9)]);
  });
});

test('a photo in its place whose row was never written goes a day later; those with a row stay', async () => {
  const db = migratedDatabase();
  const dataDir = dataFolder();
  const producerId = makeProduct(db).producerId as number;
  const person = makePerson(db, { memberOf: { [producerId]: 'owner' } });
  const acting: Acting = { db, actor: actorOf(db, person), now: STORED };
  const send = async (width: number) => {
    const bytes = await quarters(width, width).png().toBuffer();
    return storePhoto(acting, { dataDir, producerId }, await arrived(dataDir, bytes));
  };
  const [kept, stray] = [await send(40), await send(41)];
  db.delete(media).where(eq(media.id, stray.id)).run();
  const young = new Date(Date.parse(NOW) - 60_000);
  const placed = filesIn(dataDir);
  expect(placed).toHaveLength(2);
  for (const file of placed) utimesSync(join(dataDir, 'uploads', file), young, young);
  expect(await removeStrayFiles({ db, now: NOW }, dataDir)).toBe(0);
  const later = '2026-08-03T00:00:00.000Z';
  expect(await removeStrayFiles({ db, now: later }, dataDir)).toBe(1);
  expect(filesIn(dataDir).join()).toContain(kept.sha256);
  expect(filesIn(dataDir)).toHaveLength(1);
});
