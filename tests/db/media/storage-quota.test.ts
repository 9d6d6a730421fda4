import { media } from 'db/schema/index.server';
import { makePerson, makeProducer } from 'db/seed/factories/index.server';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Acting } from '~/domain/acting';
import { keepFile } from '~/domain/media/keep-file.server';
import { findStorageRoom } from '~/domain/media/storage-quota.server';
import { storePhoto } from '~/domain/media/store-photo.server';
import { migratedDatabase } from '../../support/database';
import { actorOf } from '../../support/personas';
import { arrived, dataFolder, filesIn } from '../../support/pictures-folder';

const NOW = '2026-08-01T05:00:00.000Z';
const LIMIT = 1_000_000;

beforeEach(() => {
  vi.stubEnv('PRODUCER_STORAGE_MB', '1');
});

function workspace() {
  const db = migratedDatabase();
  const [dataDir, producerId] = [dataFolder(), makeProducer(db).id];
  const person = makePerson(db, { memberOf: { [producerId]: 'owner' } });
  const officer = makePerson(db, { officer: { post: 'province' } });
  const actingAs = (one: typeof person): Acting => ({ db, actor: actorOf(db, one), now: NOW });
  const keep = (bytes: number, fill: string, acting = actingAs(person), owner = producerId) =>
    keepFile(acting, dataDir, {
      producerId: owner,
      mime: 'application/pdf',
      fileName: null,
      data: Buffer.alloc(bytes, fill),
    });
  return { db, dataDir, producerId, member: actingAs(person), officer: actingAs(officer), keep };
}

test('the last byte of a producer’s room is taken, and not one more', async () => {
  const { db, dataDir, producerId, keep } = workspace();
  await keep(LIMIT - 10, 'a');
  await expect(keep(11, 'b')).rejects.toMatchObject({ refusal: 'no-room' });
  await keep(10, 'b');
  expect(findStorageRoom(db, producerId)).toEqual({ used: LIMIT, limit: LIMIT });
  await expect(keep(1, 'c')).rejects.toMatchObject({ refusal: 'no-room' });
  expect(db.select().from(media).all()).toHaveLength(2);
  expect(filesIn(dataDir)).toHaveLength(2);
  // Sent again, as on a bad network, it is the file that is there.
  await expect(keep(10, 'b')).resolves.toMatchObject({ bytes: 10 });
});

test('two uploads at the same time do not both take the last room', async () => {
  const { db, producerId, keep } = workspace();
  const sent = await Promise.allSettled(['a', 'b', 'c'].map((fill) => keep(400_000, fill)));
  expect(sent.map(({ status }) => status).sort()).toEqual(['fulfilled', 'fulfilled', 'rejected']);
  expect(findStorageRoom(db, producerId).used).toBe(800_000);
});

test('what officers file and what others keep is not counted', async () => {
  const { db, producerId, officer, keep } = workspace();
  const other = makeProducer(db).id;
  await keep(LIMIT, 'a', officer);
  await keep(LIMIT, 'b', officer, other);
  expect(findStorageRoom(db, producerId).used).toBe(0);
  await keep(LIMIT, 'c');
  await expect(keep(1, 'd', officer)).resolves.toBeDefined();
});

test('without room a picture is refused before it is worked on', async () => {
  const { dataDir, producerId, member, keep } = workspace();
  await keep(LIMIT, 'a');
  const file = await arrived(dataDir, Buffer.from('no picture at all'));
  const sending = storePhoto(member, { dataDir, producerId }, file);
  await expect(sending).rejects.toMatchObject({ refusal: 'no-room' });
});
