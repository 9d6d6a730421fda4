import type { Database } from 'db/connection.server';
import {
  makePack,
  makeProducer,
  makeProduct,
  makeRecognition,
  makeSeason,
} from 'db/seed/factories/index.server';
import { describe, expect, test } from 'vitest';
import { findProduct } from '~/domain/catalogue/find-product.server';
import { productJsonLd } from '~/domain/catalogue/product-json-ld';
import { migratedDatabase, seededDatabase, TODAY } from '../../support/database';

const PAGE = { siteUrl: 'https://ocop.example', locale: 'vi' as const };
const IMAGE = { url: 'https://ocop.example/hinh.svg', caption: 'Hình vẽ: lạp xường' };

type Ld = Record<string, Record<string, unknown>> & { offers: Record<string, unknown>[] };

/** The structured data of a product as it is sent: undefined values fall away. */
function ldOf(db: Database, slug: string, today = TODAY): Ld | null {
  const facts = findProduct({ db, today }, slug, 'vi');
  return facts && JSON.parse(JSON.stringify(productJsonLd(facts, PAGE, IMAGE)));
}

describe('a product in structured data', () => {
  test('carries its star as an active certification through its last day, then not at all', () => {
    const db = migratedDatabase();
    const { id, slug } = makeProduct(db);
    makeRecognition(db, {
      productId: id,
      stars: 4,
      decidedOn: '2023-11-24',
      validUntil: '2026-11-24',
      decisionNumber: '99/QĐ-UBND',
    });
    expect(ldOf(db, slug, '2026-11-24')?.hasCertification).toEqual({
      '@type': 'Certification',
      name: 'OCOP 4 sao',
      certificationStatus: 'https://schema.org/CertificationActive',
      certificationIdentification: '99/QĐ-UBND',
      issuedBy: { '@type': 'Organization', name: 'UBND tỉnh Thái Nguyên' },
      validFrom: '2023-11-24',
      expires: '2026-11-24',
      certificationRating: { '@type': 'Rating', ratingValue: 4, bestRating: 5, worstRating: 1 },
    });
    expect(ldOf(db, slug, '2026-11-25')).not.toHaveProperty('hasCertification');
  });

  test('a description that speaks of stars goes with them', () => {
    const db = migratedDatabase();
    const texts = { description: { vi: 'Được xếp 3 sao OCOP năm 2021.' } };
    const { id, slug } = makeProduct(db, { texts });
    expect(ldOf(db, slug)).not.toHaveProperty('description');
    makeRecognition(db, { productId: id, decidedOn: '2025-01-01' });
    expect(ldOf(db, slug)).toHaveProperty('description');
  });

  test('offers only prices that are published, current and not invented', () => {
    const db = migratedDatabase();
    const { id, slug } = makeProduct(db);
    makePack(db, { productId: id });
    makePack(db, { productId: id, price: 10_000, provenance: 'sample' });
    makePack(db, { productId: id, price: 20_000, provenance: 'unsourced' });
    makePack(db, { productId: id, price: 30_000, priceAsOf: '2021-01-01' });
    makePack(db, { productId: id, priceState: 'hidden', priceMin: 40_000, priceMax: 40_000 });
    expect(ldOf(db, slug)).not.toHaveProperty('offers');

    makePack(db, { productId: id, price: 50_000, priceAsOf: '2026-07-01' });
    makeSeason(db, { productId: id, months: [8], soldOut: true });
    expect(ldOf(db, slug)?.offers).toMatchObject([
      { price: 50_000, priceCurrency: 'VND', availability: 'https://schema.org/SoldOut' },
    ]);
  });

  test('names its maker only where the maker is published, and nothing of a sample product', () => {
    const db = migratedDatabase();
    const invented = makeProducer(db, { provenance: 'sample', name: 'HTX Bịa' });
    const real = makeProduct(db, { producerId: invented.id });
    expect(JSON.stringify(ldOf(db, real.slug))).not.toContain('HTX Bịa');
    const sample = makeProduct(db, { provenance: 'sample' });
    expect(ldOf(db, sample.slug)).toBeNull();
  });

  test('nothing sample in the whole seed reaches it', async () => {
    const db = await seededDatabase('sample');
    const slugs = db.$client
      .prepare(`SELECT slug FROM products WHERE status = 'listed'`)
      .pluck()
      .all() as string[];
    for (const slug of slugs) {
      const facts = findProduct({ db, today: TODAY }, slug, 'vi');
      const sent = JSON.stringify(ldOf(db, slug) ?? {});
      if (facts?.card.star?.provenance === 'sample') expect(sent).not.toContain('Certification');
      if (facts?.packs.every((pack) => pack.provenance === 'sample')) {
        expect(sent).not.toContain('Offer');
      }
      for (const text of Object.values(facts?.texts ?? {})) {
        if (text?.provenance === 'sample') expect(sent).not.toContain(JSON.stringify(text.text));
      }
    }
  });
});
