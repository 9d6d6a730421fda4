import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { makePerson, makeProducer } from 'db/seed/factories/index.server';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { clockAt } from '~/domain/clock';
import { storePaper } from '~/domain/media/store-paper.server';
import { storePhoto } from '~/domain/media/store-photo.server';
import { loader } from '~/routes/system/photo';
import { migratedDatabase, TODAY } from '../support/database';
import { actorOf, siteContext } from '../support/personas';
import { phoneJpeg, quarters } from '../support/pictures';
import { arrived, dataFolder, filesIn } from '../support/pictures-folder';

const FRONT = '2026-08-01T05:00:00.000Z';

function site() {
  const db = migratedDatabase();
  const dataDir = dataFolder();
  const producer = makeProducer(db);
  const actor = actorOf(db, makePerson(db, { memberOf: { [producer.id]: 'editor' } }));
  const context = { ...siteContext(db), dataDir, clock: clockAt(TODAY) };
  const get = async (sha: string, file: string): Promise<Response> => {
    const request = new Request(`https://ocop.example/anh/${sha}/${file}`);
    try {
      return await loader({ request, params: { sha, file }, context });
    } catch (thrown) {
      if (thrown instanceof Response) return thrown;
      throw thrown;
    }
  };
  const acting = { db, actor, now: FRONT };
  return { dataDir, acting, to: { dataDir, producerId: producer.id }, get };
}

const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());

test('a photo is served in each width and format, to be kept for ever', async () => {
  const { dataDir, acting, to, get } = site();
  const large = await quarters(1500, 900).jpeg().toBuffer();
  const { sha256 } = await storePhoto(acting, to, await arrived(dataDir, large));
  const formats = [
    ['avif', 'heif'],
    ['webp', 'webp'],
    ['jpeg', 'jpeg'],
  ] as const;
  for (const [format, decoded] of formats) {
    for (const width of [320, 640, 1280]) {
      const response = await get(sha256, `${width}.${format}`);
      expect(response.status).toBe(200);
      expect(response.headers.get('Content-Type')).toBe(`image/${format}`);
      expect(response.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
      expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
      const picture = await sharp(await bytesOf(response)).metadata();
      expect([picture.format, picture.width]).toEqual([decoded, width]);
    }
  }
  expect(filesIn(dataDir, 'variants')).toHaveLength(9);
  expect(filesIn(dataDir, 'incoming')).toEqual([]);
});

test('a photo is never enlarged, and a transparent one is white where JPEG has no air', async () => {
  const { dataDir, acting, to, get } = site();
  const clear = await sharp({
    create: { width: 100, height: 100, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
  })
    .png()
    .toBuffer();
  const { sha256 } = await storePhoto(acting, to, await arrived(dataDir, clear));
  const jpeg = await bytesOf(await get(sha256, '1280.jpeg'));
  expect((await sharp(jpeg).metadata()).width).toBe(100);
  expect([...(await sharp(jpeg).raw().toBuffer()).subarray(0, 3)]).toEqual([255, 255, 255]);
});

test('many who ask at once share one piece of work, and later ones read the file', async () => {
  const { dataDir, acting, to, get } = site();
  const { sha256 } = await storePhoto(acting, to, await arrived(dataDir, await phoneJpeg()));
  const answers = await Promise.all(Array.from({ length: 8 }, () => get(sha256, '320.webp')));
  const [first, ...others] = await Promise.all(answers.map(bytesOf));
  for (const other of others) expect(other.equals(first as Buffer)).toBe(true);
  expect(filesIn(dataDir, 'variants')).toEqual([`${sha256}/320.webp`]);
  rmSync(join(dataDir, 'uploads/photos'), { recursive: true });
  expect((await bytesOf(await get(sha256, '320.webp'))).equals(first as Buffer)).toBe(true);
  // The master is lost, as after a backup restored without its files.
  expect((await get(sha256, '640.webp')).status).toBe(404);
});

test('everything else is 404, and papers most of all', async () => {
  const { dataDir, acting, to, get } = site();
  const { sha256 } = await storePhoto(acting, to, await arrived(dataDir, await phoneJpeg()));
  const paper = await storePaper(acting, to, await arrived(dataDir, await phoneJpeg()));
  for (const [sha, file] of [
    [sha256, '321.webp'],
    [sha256, '320.png'],
    [sha256, '320.webp/..'],
    [sha256.toUpperCase(), '320.webp'],
    ['ab'.repeat(32), '320.webp'],
    ['../../catalogue.db', '320.webp'],
    [paper.sha256, '320.webp'],
    [paper.sha256, '320.jpeg'],
  ] as const) {
    expect((await get(sha, file)).status).toBe(404);
  }
  expect(filesIn(dataDir, 'variants')).toEqual([]);
});
