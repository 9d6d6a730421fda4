import type { Database } from 'db/connection.server';
import {
  formerSlugs,
  producers,
  producerVersions,
  products,
  productVersions,
} from 'db/schema/index.server';
import { and, eq } from 'drizzle-orm';
import { paths } from '~/paths';
import { suggest } from '../search/suggest.server';
import { inLanguage, type Locale } from '../texts';

type Kind = 'product' | 'producer';
type Page = { path: string; label: string };

const PROPOSALS = 5;

/** The slug that today stands for a former one, so that printed codes and shared links live on. */
export function findRenamed(db: Database, kind: Kind, slug: string): string | null {
  const former = db
    .select({ targetId: formerSlugs.targetId })
    .from(formerSlugs)
    .where(and(eq(formerSlugs.kind, kind), eq(formerSlugs.slug, slug)))
    .get();
  if (!former) return null;
  const target =
    kind === 'product'
      ? db
          .select({ slug: products.slug })
          .from(products)
          .where(and(eq(products.id, former.targetId), eq(products.status, 'listed')))
          .get()
      : db
          .select({ slug: producers.slug })
          .from(producers)
          .where(eq(producers.id, former.targetId))
          .get();
  return target?.slug ?? null;
}

/** Pages near to one that does not exist, or no longer: what its slug's words would find. */
export function findNear(db: Database, slug: string, locale: Locale) {
  const withdrawn = findWithdrawn(db, slug, locale);
  const query = withdrawn?.name ?? slug.slice(0, 120).replaceAll('-', ' ');
  const near: Page[] = withdrawn?.maker ? [withdrawn.maker] : [];
  for (const { kind, slug: found, label } of suggest(db, query, locale, PROPOSALS)) {
    const path = kind === 'commune' ? paths.commune(found) : paths[kind](found);
    if (!near.some((page) => page.path === path)) near.push({ path, label });
  }
  return { query, near: near.slice(0, PROPOSALS) };
}

/** A withdrawn product still leads to its maker. */
function findWithdrawn(db: Database, slug: string, locale: Locale) {
  const row = db
    .select({
      name: productVersions.nameVi,
      makerSlug: producers.slug,
      makerVi: producerVersions.nameVi,
      makerEn: producerVersions.nameEn,
    })
    .from(products)
    .innerJoin(productVersions, eq(productVersions.id, products.liveVersionId))
    .leftJoin(producers, eq(producers.id, products.producerId))
    .leftJoin(producerVersions, eq(producerVersions.id, producers.liveVersionId))
    .where(and(eq(products.slug, slug), eq(products.status, 'withdrawn')))
    .get();
  if (!row) return null;
  const label = inLanguage(locale, row.makerVi, row.makerEn);
  return {
    name: row.name,
    maker: row.makerSlug && label ? { path: paths.producer(row.makerSlug), label } : null,
  };
}
