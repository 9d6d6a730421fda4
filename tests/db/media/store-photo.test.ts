import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { auditEntries, media } from 'db/schema/index.server';
import { makePerson, makeProducer } from 'db/seed/factories/index.server';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { Acting } from '~/domain/acting';
import { NotFoundError } from '~/domain/errors';
import { findPhotos } from '~/domain/media/find-photos.server';
import { getVariant } from '~/domain/media/get-variant.server';
import { MAX_FILE_BYTES } from '~/domain/media/limits';
import { PHOTO_FORMATS } from '~/domain/media/picture-sources';
import { workOnPicture } from '~/domain/media/picture-work.server';
import { RefusedFileError } from '~/domain/media/refusal';
import { storePhoto } from '~/domain/media/store-photo.server';
import { findActor } from '~/domain/people/find-actor.server';
import { migratedDatabase } from '../../support/database';
import { FACTOR_PASSED } from '../../support/personas';
import {
  bombPng,
  cornersOf,
  emptyZip,
  HTML_PAGE,
  PHONE_NAME,
  phoneHeic,
  phoneJpeg,
  QUARTERS,
  quarters,
  SVG_WITH_SCRIPT,
} from '../../support/pictures';
import { arrived, dataFolder, filesIn } from '../../support/pictures-folder';

const NOW = '2026-08-01T05:00:00.000Z';

function workspace() {
  const db = migratedDatabase();
  const producer = makeProducer(db);
  const person = makePerson(db, { memberOf: { [producer.id]: 'editor' } });
  const acting: Acting = {
    db,
    actor: findActor(db, person.id, FACTOR_PASSED) as Acting['actor'],
    now: NOW,
  };
  const dataDir = dataFolder();
  return { db, acting, dataDir, producerId: producer.id, to: { dataDir, producerId: producer.id } };
}

const masterOf = (dataDir: string, sha256: string) =>
  readFileSync(join(dataDir, 'uploads/photos', sha256.slice(0, 2), `${sha256}.webp`));

async function expectUpright(picture: Uint8Array) {
  const corners = await cornersOf(picture);
  for (const [corner, colour] of Object.entries(QUARTERS)) {
    const found = corners[corner as keyof typeof QUARTERS];
    const distance = Math.max(...colour.map((value, at) => Math.abs(value - (found[at] ?? 0))));
    expect({ corner, colour: found, near: distance <= 16 }).toMatchObject({ near: true });
  }
}

/** What would tell where, when and with which phone a photo was taken. */
async function expectNoTraces(picture: Buffer) {
  const { exif, xmp, iptc, orientation } = await sharp(picture).metadata();
  expect({ exif, xmp, iptc, orientation }).toEqual({});
  for (const trace of [PHONE_NAME, 'Exif', 'GPS', 'http://ns.adobe.com']) {
    expect(picture.includes(trace)).toBe(false);
  }
}

describe('a photo', () => {
  const kinds: Record<string, () => Promise<Buffer>> = {
    'JPEG lying on its side': phoneJpeg,
    'HEIC lying on its side': async () => phoneHeic(),
    PNG: () => quarters().png().toBuffer(),
    WebP: () => quarters().webp().toBuffer(),
    AVIF: () => quarters().avif({ effort: 0 }).toBuffer(),
  };

  test.each(Object.keys(kinds))('%s is kept upright and without traces', async (name) => {
    const { db, acting, dataDir, to } = workspace();
    const file = await arrived(dataDir, (await kinds[name]?.()) as Buffer);
    const photo = await storePhoto(acting, to, file);
    expect(photo).toMatchObject({ width: 480, height: 640 });
    expect(photo.placeholder).toMatch(/^#[0-9a-f]{6}$/);

    const master = masterOf(dataDir, photo.sha256);
    const { format, width, height } = await sharp(master).metadata();
    expect({ format, width, height }).toEqual({ format: 'webp', width: 480, height: 640 });
    const pictures: Buffer[] = [master];
    for (const each of PHOTO_FORMATS) {
      pictures.push(await getVariant(dataDir, { sha256: photo.sha256, width: 320, format: each }));
    }
    for (const picture of pictures) {
      await expectUpright(picture);
      await expectNoTraces(picture);
    }
    expect(filesIn(dataDir, 'incoming')).toEqual([]);
    expect(findPhotos(db, [photo.id, 999]).get(photo.id)).toEqual(photo);
  });

  test('the tests’ phone picture does carry traces', async () => {
    for (const bytes of [await phoneJpeg(), phoneHeic()]) {
      expect(bytes.includes(PHONE_NAME)).toBe(true);
      expect((await sharp(bytes).metadata()).exif?.length).toBeGreaterThan(200);
    }
  });

  test('has its row, and nothing in the log before a draft takes hold of it', async () => {
    const { db, acting, dataDir, producerId, to } = workspace();
    const bytes = await quarters().png().toBuffer();
    const fileName = '../Nguyễn Thị A.png';
    const photo = await storePhoto(acting, to, await arrived(dataDir, bytes, { fileName }));
    expect(db.select().from(media).all()).toEqual([
      {
        ...photo,
        producerId,
        mime: 'image/webp',
        bytes: masterOf(dataDir, photo.sha256).length,
        fileName: 'Nguyễn Thị A.png',
        blank: null,
        uploadedBy: acting.actor.personId,
        createdAt: NOW,
      },
    ]);
    expect(db.select().from(auditEntries).all()).toEqual([]);
    expect([...findPhotos(db, [photo.id]).values()]).toEqual([photo]);
  });

  test('sent again is the same row; sent by another producer it is another’s', async () => {
    const { db, acting, dataDir, to } = workspace();
    const bytes = await phoneJpeg();
    const first = await storePhoto(acting, to, await arrived(dataDir, bytes));
    expect(await storePhoto(acting, to, await arrived(dataDir, bytes))).toEqual(first);
    expect(db.select().from(media).all()).toHaveLength(1);

    const other = makeProducer(db);
    const person = makePerson(db, { memberOf: { [other.id]: 'owner' } });
    const theirs = { ...acting, actor: findActor(db, person.id, FACTOR_PASSED) as Acting['actor'] };
    const to2 = { dataDir, producerId: other.id };
    const second = await storePhoto(theirs, to2, await arrived(dataDir, bytes));
    expect(second).toEqual({ ...first, id: second.id });
    expect(second.id).not.toBe(first.id);
    expect(filesIn(dataDir)).toHaveLength(1);
  });

  test('larger than a screen is made smaller', async () => {
    const { acting, dataDir, to } = workspace();
    const large = await arrived(dataDir, await quarters(4000, 3000).jpeg().toBuffer());
    expect(await storePhoto(acting, to, large)).toMatchObject({ width: 2560, height: 1920 });
  });

  test('with what cameras get wrong harmlessly is taken in', async () => {
    const { acting, dataDir, to } = workspace();
    const jpeg = await quarters().jpeg().toBuffer();
    const wrong = Buffer.from(jpeg);
    const scan = wrong.indexOf(Buffer.from([0xff, 0xda]));
    // The last coefficient of a sequential scan is 63; some phones write 0.
    wrong[scan + wrong.readUInt16BE(scan + 2)] = 0;
    expect(wrong.equals(jpeg)).toBe(false);
    const photo = await storePhoto(acting, to, await arrived(dataDir, wrong));
    await expectUpright(masterOf(dataDir, photo.sha256));
  });

  test('is not taken in for a producer that is not one’s own', async () => {
    const { db, acting, dataDir } = workspace();
    const other = makeProducer(db);
    const file = await arrived(dataDir, await phoneJpeg());
    const storing = storePhoto(acting, { dataDir, producerId: other.id }, file);
    await expect(storing).rejects.toThrow(NotFoundError);
    expect(filesIn(dataDir)).toEqual([]);
    expect(db.select().from(media).all()).toEqual([]);
  });
});

describe('what is refused leaves nothing behind', () => {
  const eoi = Buffer.from([0xff, 0xd9]);
  const corpus: Record<string, [refusal: string, make: () => Promise<Uint8Array | string>]> = {
    'an empty file': ['empty', async () => ''],
    'half a JPEG': ['broken', async () => (await phoneJpeg()).subarray(0, 2000)],
    'half a JPEG with its end put back': [
      'broken',
      async () => Buffer.concat([(await noisy().jpeg().toBuffer()).subarray(0, 20_000), eoi]),
    ],
    'half a HEIC': ['broken', async () => phoneHeic().subarray(0, 3000)],
    'a HEIC whose coded picture is gone': [
      'broken',
      async () => {
        const heic = Buffer.from(phoneHeic());
        return heic.fill(0, heic.indexOf('mdat') + 4);
      },
    ],
    'a PNG with a flipped byte': [
      'broken',
      async () => {
        const png = await noisy().png().toBuffer();
        return flip(png, Math.floor(png.length / 2));
      },
    ],
    'a PNG of 3.6 thousand million pixels': [
      'too-many-pixels',
      async () => bombPng(60_000, 60_000),
    ],
    'a PNG one pixel high': ['too-many-pixels', async () => bombPng(20_001, 1)],
    'an SVG with script': ['svg-not-accepted', async () => SVG_WITH_SCRIPT],
    'a page': ['mislabelled', async () => HTML_PAGE],
    'a JPEG that is a ZIP': [
      'polyglot',
      async () => Buffer.concat([await phoneJpeg(), emptyZip()]),
    ],
    'one byte more than 25 MB': ['too-big', async () => new Uint8Array(MAX_FILE_BYTES + 1)],
  };

  test.each(Object.entries(corpus))('%s', async (_, [refusal, make]) => {
    const { db, acting, dataDir, to } = workspace();
    const storing = storePhoto(acting, to, await arrived(dataDir, await make()));
    expect(await refusalOf(storing)).toBe(refusal);
    expect(filesIn(dataDir)).toEqual([]);
    expect(db.select().from(media).all()).toEqual([]);
    expect(db.select().from(auditEntries).all()).toEqual([]);
  });

  test('a file refused on arrival says so again', async () => {
    const { acting, to } = workspace();
    const file = {
      fileName: 'a.jpg',
      mime: '',
      bytes: 1,
      path: null,
      refusal: 'too-many',
    } as const;
    expect(await refusalOf(storePhoto(acting, to, file))).toBe('too-many');
  });

  test('a picture that takes too long to open is given up', async () => {
    const small = { make: 'variant', width: 320, format: 'webp' } as const;
    expect(await refusalOf(workOnPicture(small, phoneHeic(), 1))).toBe('took-too-long');
  });

  const noisy = () =>
    sharp({
      create: {
        width: 300,
        height: 300,
        channels: 3,
        background: '#000000',
        noise: { type: 'gaussian', mean: 128, sigma: 40 },
      },
    });

  function flip(bytes: Buffer, at: number): Buffer {
    bytes.writeUInt8(bytes.readUInt8(at) ^ 0xff, at);
    return bytes;
  }

  const refusalOf = (storing: Promise<unknown>) =>
    storing.then(
      () => expect.unreachable(),
      (error: unknown) => (error instanceof RefusedFileError ? error.refusal : error),
    );
});
