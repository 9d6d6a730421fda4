import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { auditEntries, media } from 'db/schema/index.server';
import { makePerson, makeProducer } from 'db/seed/factories/index.server';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { Acting } from '~/domain/acting';
import { NotFoundError } from '~/domain/errors';
import { findPaper, readPaper } from '~/domain/media/find-paper.server';
import { findPhotos, hasPhoto } from '~/domain/media/find-photos.server';
import { RefusedFileError } from '~/domain/media/refusal';
import { storePaper } from '~/domain/media/store-paper.server';
import { storePhoto } from '~/domain/media/store-photo.server';
import { paperResponse } from '~/http/upload-download.server';
import { migratedDatabase } from '../../support/database';
import { actorOf } from '../../support/personas';
import { PHONE_NAME, phoneHeic, phoneJpeg, smallPdf } from '../../support/pictures';
import { arrived, dataFolder, filesIn } from '../../support/pictures-folder';

const PDF = { fileName: 'Quyết định 1234.pdf', mime: 'application/pdf' };

function office() {
  const db = migratedDatabase();
  const dataDir = dataFolder();
  const producer = makeProducer(db);
  const acting = (...[who]: [Parameters<typeof makePerson>[1]]): Acting => ({
    db,
    actor: actorOf(db, makePerson(db, who)),
    now: '2026-08-01T05:00:00.000Z',
  });
  const member = acting({ memberOf: { [producer.id]: 'editor' } });
  return { db, dataDir, producer, acting, member, to: { dataDir, producerId: producer.id } };
}

describe('a paper', () => {
  test('as PDF is kept as it came, and cannot be had as a photo', async () => {
    const { db, dataDir, member, producer, to } = office();
    const paper = await storePaper(member, to, await arrived(dataDir, smallPdf(), PDF));
    expect(paper).toMatchObject({
      mime: 'application/pdf',
      fileName: PDF.fileName,
      width: null,
      producerId: producer.id,
      bytes: smallPdf().length,
    });
    expect(await readPaper(dataDir, paper)).toEqual(smallPdf());
    const kept = `papers/${paper.sha256.slice(0, 2)}/${paper.sha256}.pdf`;
    expect(filesIn(dataDir)).toEqual([kept]);
    expect(hasPhoto(db, paper.sha256)).toBe(false);
    // Nothing holds it yet: the change that takes it names its hash.
    expect(db.select().from(auditEntries).all()).toEqual([]);
  });

  test('as a picture is upright and without traces, and is never the photo of the same', async () => {
    const { db, dataDir, member, to } = office();
    for (const bytes of [await phoneJpeg(), phoneHeic()]) {
      const paper = await storePaper(member, to, await arrived(dataDir, bytes));
      expect(paper).toMatchObject({ mime: 'image/jpeg', width: 480, height: 640 });
      const path = `uploads/papers/${paper.sha256.slice(0, 2)}/${paper.sha256}.jpg`;
      const scan = readFileSync(join(dataDir, path));
      expect(scan.includes(PHONE_NAME)).toBe(false);
      expect((await sharp(scan).metadata()).exif).toBeUndefined();

      const photo = await storePhoto(member, to, await arrived(dataDir, bytes));
      expect(photo.id).not.toBe(paper.id);
      expect([...findPhotos(db, [photo.id, paper.id]).keys()]).toEqual([photo.id]);
      expect(hasPhoto(db, paper.sha256)).toBe(false);
      expect(findPaper(db, member.actor, photo.id)).toBeNull();
    }
    expect(filesIn(dataDir, 'incoming')).toEqual([]);
  });

  test('that is none is refused and leaves nothing', async () => {
    const { db, dataDir, member, to } = office();
    for (const pdf of [smallPdf('/Encrypt 4 0 R'), smallPdf().subarray(0, 50)]) {
      const storing = storePaper(member, to, await arrived(dataDir, pdf, PDF));
      await expect(storing).rejects.toThrow(RefusedFileError);
    }
    expect(filesIn(dataDir)).toEqual([]);
    expect(db.select().from(media).all()).toEqual([]);
  });
});

describe('a paper is', () => {
  test('taken in from its producer’s members and from officers who decide', async () => {
    const { dataDir, acting, to, db } = office();
    const send = async (who: Acting) =>
      storePaper(who, to, await arrived(dataDir, smallPdf(), PDF));
    const province = { post: 'province' } as const;
    await expect(send(acting({ officer: province, twoFactorEnabled: true }))).resolves.toBeTruthy();
    const other = makeProducer(db);
    for (const stranger of [
      {},
      { memberOf: { [other.id]: 'owner' as const } },
      { officer: province, twoFactorEnabled: false },
      { officer: { post: 'administrator' as const } },
    ]) {
      await expect(send(acting(stranger))).rejects.toThrow(NotFoundError);
    }
    expect(filesIn(dataDir, 'incoming')).toEqual([]);
  });

  test('found by its producer’s members and the officers of its area alone', async () => {
    const { db, dataDir, acting, member, to } = office();
    const paper = await storePaper(member, to, await arrived(dataDir, smallPdf(), PDF));
    const sees = (who: Parameters<typeof makePerson>[1]) =>
      findPaper(db, acting(who).actor, paper.id) !== null;
    const other = makeProducer(db);
    expect(findPaper(db, member.actor, paper.id)).toEqual(paper);
    expect(sees({ officer: { post: 'province' } })).toBe(true);
    expect(sees({ officer: { post: 'administrator' } })).toBe(false);
    expect(sees({ officer: { post: 'commune', communeIds: [] } })).toBe(false);
    expect(sees({ memberOf: { [other.id]: 'owner' } })).toBe(false);
    expect(sees({})).toBe(false);
    expect(findPaper(db, member.actor, paper.id + 1)).toBeNull();
  });

  test('sent as a download in which nothing runs', async () => {
    const { dataDir, member, to } = office();
    const label = { ...PDF, fileName: 'Quyết định "số 1" (ký).PDF' };
    const paper = await storePaper(member, to, await arrived(dataDir, smallPdf(), label));
    const response = await paperResponse(dataDir, paper);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(smallPdf());
    expect(Object.fromEntries(response.headers)).toEqual({
      'content-type': 'application/pdf',
      'content-disposition':
        'attachment; filename="Quyet-dinh-_so-1_-ky-.pdf"; ' +
        "filename*=UTF-8''Quy%E1%BA%BFt%20%C4%91%E1%BB%8Bnh%20_s%E1%BB%91%201_%20%28k%C3%BD%29.pdf",
      'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });
    await expect(readPaper(dataFolder(), paper)).rejects.toThrow(NotFoundError);
  });
});
