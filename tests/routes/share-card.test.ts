import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Database } from 'db/connection.server';
import { formerSlugs, media, products, productVersions } from 'db/schema/index.server';
import { makeProducer, makeProduct, makeRecognition } from 'db/seed/factories/index.server';
import { eq } from 'drizzle-orm';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { photoFile } from '~/domain/media/storage.server';
import type { Locale } from '~/paths';
import { inLocale, paths } from '~/paths';
import { loader } from '~/routes/system/share-card';
import { palette } from '~/ui/drawings/palette';
import { migratedDatabase, seededDatabase } from '../support/database';
import { ask, siteContext } from '../support/personas';

const LAST_DAY = '2026-11-24';
const DAY_AFTER = '2026-11-25';

async function card(db: Database, slug: string, today: string, locale: Locale = 'vi') {
  const path = inLocale(locale, paths.shareCard(slug));
  const response = await ask(siteContext(db, today), loader, path, { params: { slug } });
  return { response, image: Buffer.from(await response.clone().arrayBuffer()) };
}

/** How many dots of a picture have nearly a colour. */
async function dotsOf(image: Buffer, colour: string): Promise<number> {
  const { data, info } = await sharp(image).raw().toBuffer({ resolveWithObject: true });
  const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  let count = 0;
  for (let at = 0; at < data.length; at += info.channels) {
    if (wanted.every((value, part) => Math.abs(value - (data[at + part] as number)) < 16)) {
      count += 1;
    }
  }
  return count;
}

/** The part of the card with words, where turmeric is the colour of lit stars. */
const words = (image: Buffer) =>
  sharp(image).extract({ left: 560, top: 40, width: 600, height: 460 }).png().toBuffer();

function starred() {
  const db = migratedDatabase();
  const producer = makeProducer(db, { name: 'HTX Đồi Mây' });
  const product = makeProduct(db, { name: 'Lạp xường gác bếp', producerId: producer.id });
  const dates = { decidedOn: '2023-11-24', validUntil: LAST_DAY };
  makeRecognition(db, { productId: product.id, stars: 4, ...dates });
  return { db, slug: product.slug };
}

describe('the share card of a product', () => {
  test('is a JPEG of 1200 × 630 that is light enough for a phone', async () => {
    const { db, slug } = starred();
    const { response, image } = await card(db, slug, LAST_DAY);
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe('image/jpeg');
    // Kept with the pages: a header of its own would let a star outlive its day.
    expect(response.headers.has('Cache-Control')).toBe(false);
    expect(await sharp(image).metadata()).toMatchObject({
      format: 'jpeg',
      width: 1200,
      height: 630,
    });
    expect(image.length).toBeLessThanOrEqual(200 * 1024);
  });

  test('lights its stars through the last day and not the day after', async () => {
    const { db, slug } = starred();
    const lit = await words((await card(db, slug, LAST_DAY)).image);
    const ended = await words((await card(db, slug, DAY_AFTER)).image);
    expect(await dotsOf(lit, palette.turmeric)).toBeGreaterThan(500);
    expect(await dotsOf(ended, palette.turmeric)).toBe(0);
    // What is written stays.
    expect(await dotsOf(ended, palette.indigoDark)).toBeGreaterThan(500);
  });

  test('is the same each time it is asked for, and another in English', async () => {
    const { db, slug } = starred();
    const first = (await card(db, slug, LAST_DAY)).image;
    expect((await card(db, slug, LAST_DAY)).image.equals(first)).toBe(true);
    expect((await card(db, slug, LAST_DAY, 'en')).image.equals(first)).toBe(false);
  });

  test('shows the first approved photo in place of the drawing', async () => {
    const { db, slug } = starred();
    const leaf = { r: 0, g: 255, b: 0 };
    const photo = await sharp({ create: { width: 90, height: 60, channels: 3, background: leaf } })
      .webp({ lossless: true })
      .toBuffer();
    const context = siteContext(db, LAST_DAY);
    const sha256 = createHash('sha256').update(photo).digest('hex');
    givePhoto(db, slug, sha256, photo.length);
    const green = async () => {
      const { image } = await card(db, slug, LAST_DAY);
      return dotsOf(image, '#00ff00');
    };
    // The file is lost: the drawing steps in.
    expect(await green()).toBe(0);
    const file = photoFile(context.dataDir, sha256);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, photo);
    expect(await green()).toBeGreaterThan(200_000);
  });

  test('of a product that is not there is 404; of a renamed one it moves', async () => {
    const { db, slug } = starred();
    makeProduct(db, { status: 'withdrawn', slug: 'da-rut' });
    for (const gone of ['khong-co', 'da-rut', '']) {
      expect((await card(db, gone, LAST_DAY)).response.status).toBe(404);
    }
    const former = { kind: 'product' as const, slug: 'ten-cu', targetId: productOf(db, slug).id };
    db.insert(formerSlugs).values(former).run();
    const { response } = await card(db, 'ten-cu', LAST_DAY, 'en');
    expect(response.status).toBe(301);
    expect(response.headers.get('Location')).toBe(`/en/the-chia-se/${slug}.jpg`);
  });

  test('is drawn for every hostile name of the sample catalogue', async () => {
    const db = await seededDatabase('sample');
    const slugs = db.$client
      .prepare(
        `SELECT slug FROM products WHERE status = 'listed' AND slug LIKE 'minh-hoa-%' ORDER BY id`,
      )
      .pluck()
      .all() as string[];
    expect(slugs.length).toBeGreaterThan(5);
    for (const slug of slugs) {
      const { image } = await card(db, slug, '2026-08-01');
      expect(image.length, slug).toBeLessThanOrEqual(200 * 1024);
      expect((await sharp(image).metadata()).width, slug).toBe(1200);
    }
  });
});

/** A next approved version, the first with a photo: what was approved before never changes. */
function givePhoto(db: Database, slug: string, sha256: string, bytes: number): void {
  const { id, producerId, liveVersionId } = productOf(db, slug);
  const createdAt = '2026-01-01T00:00:00.000Z';
  const picture = { sha256, bytes, mime: 'image/webp', width: 90, height: 60 };
  const photo = db
    .insert(media)
    .values({ ...picture, producerId, placeholder: '#00ff00', createdAt })
    .returning({ id: media.id })
    .get();
  const isLive = eq(productVersions.id, liveVersionId as number);
  const live = db.select().from(productVersions).where(isLive).get();
  const next = db
    .insert(productVersions)
    .values({
      productId: id,
      number: 2,
      state: 'approved',
      texts: live?.texts ?? {},
      photos: [{ mediaId: photo.id, altVi: 'Ảnh thử' }],
      createdAt,
      decidedAt: createdAt,
    })
    .returning({ id: productVersions.id })
    .get();
  db.update(products).set({ liveVersionId: next.id }).where(eq(products.id, id)).run();
}

const productOf = (db: Database, slug: string) =>
  db.select().from(products).where(eq(products.slug, slug)).get() ?? expect.unreachable();
