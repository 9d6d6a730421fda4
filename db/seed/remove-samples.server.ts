import { type SQL, sql } from 'drizzle-orm';
import { type Database, write } from '../connection.server';
import type { Texts } from '../schema/index.server';

/**
 * The one switch that takes every invented value out: rows of provenance `sample` with all that
 * hangs on them, and sample claims inside texts of any version. What people recorded about real
 * producers and products stays. The audit log stays too: it tells what was done, not what is so.
 */
export function removeSamples(db: Database): void {
  write(db, (tx) => {
    removeCollections(tx);
    removeRights(tx);
    removeProducts(tx);
    removeMarks(tx);
    removeProducers(tx);
    for (const table of CLAIM_TABLES) tx.run(sql`DELETE FROM ${table} WHERE ${isSample}`);
    for (const lost of LOST) removeLost(tx, lost);
    stripTexts(tx, 'product_versions');
    stripTexts(tx, 'producer_versions');
  });
}

const isSample = sql`provenance = 'sample'`;
const CLAIM_TABLES = tables(
  'recognitions',
  'packs',
  'product_seasons',
  'contacts',
  'impact_figures',
  'awards',
);

const sampleProducers = sql`(SELECT id FROM producers WHERE provenance = 'sample')`;
/** A product of an invented producer goes with it, whoever wrote it down. */
const sampleProducts = sql`(SELECT id FROM products WHERE provenance = 'sample' OR producer_id IN ${sampleProducers})`;
const sampleMarks = sql`(SELECT id FROM marks WHERE provenance = 'sample')`;
const sampleCollections = sql`(SELECT id FROM collections WHERE provenance = 'sample')`;
const sampleRights = sql`(SELECT id FROM rights_of_use WHERE provenance = 'sample' OR producer_id IN ${sampleProducers} OR mark_id IN ${sampleMarks})`;

function removeCollections(tx: Database): void {
  tx.run(sql`DELETE FROM collection_items WHERE collection_id IN ${sampleCollections}`);
  forgetSlugs(tx, 'collection', sampleCollections);
  tx.run(sql`DELETE FROM collections WHERE ${isSample}`);
}

function removeRights(tx: Database): void {
  tx.run(sql`DELETE FROM right_products WHERE right_id IN ${sampleRights}`);
  tx.run(sql`DELETE FROM rights_of_use WHERE id IN ${sampleRights}`);
}

function removeProducts(tx: Database): void {
  const hanging = tables(
    'collection_items',
    'right_products',
    'related_marks',
    'enquiry_products',
    'papers',
    'paper_claims',
    'visit_counts',
    'product_seasons',
    'packs',
    'recognitions',
  );
  for (const table of hanging) {
    tx.run(sql`DELETE FROM ${table} WHERE product_id IN ${sampleProducts}`);
  }
  forgetSlugs(tx, 'product', sampleProducts);
  tx.run(sql`UPDATE products SET live_version_id = NULL WHERE id IN ${sampleProducts}`);
  tx.run(sql`DELETE FROM product_versions WHERE product_id IN ${sampleProducts}`);
  tx.run(sql`DELETE FROM products WHERE id IN ${sampleProducts}`);
}

function removeMarks(tx: Database): void {
  tx.run(sql`DELETE FROM mark_areas WHERE mark_id IN ${sampleMarks}`);
  tx.run(sql`DELETE FROM related_marks WHERE mark_id IN ${sampleMarks}`);
  tx.run(sql`DELETE FROM paper_claims WHERE mark_id IN ${sampleMarks}`);
  tx.run(sql`UPDATE marks SET superseded_by_id = NULL WHERE superseded_by_id IN ${sampleMarks}`);
  forgetSlugs(tx, 'mark', sampleMarks);
  tx.run(sql`DELETE FROM marks WHERE ${isSample}`);
}

function removeProducers(tx: Database): void {
  // enquiry_products and enquiry_replies go by ON DELETE CASCADE.
  const hanging = tables(
    'enquiries',
    'memberships',
    'invitations',
    'papers',
    'paper_claims',
    // Before the files that stand for them.
    'awards',
    'media',
    'visit_counts',
    'contacts',
    'impact_figures',
  );
  for (const table of hanging) {
    tx.run(sql`DELETE FROM ${table} WHERE producer_id IN ${sampleProducers}`);
  }
  tx.run(
    sql`UPDATE producers SET status = 'listed', merged_into_id = NULL WHERE merged_into_id IN ${sampleProducers}`,
  );
  forgetSlugs(tx, 'producer', sampleProducers);
  tx.run(sql`UPDATE producers SET live_version_id = NULL WHERE ${isSample}`);
  tx.run(sql`DELETE FROM producer_versions WHERE producer_id IN ${sampleProducers}`);
  tx.run(sql`DELETE FROM producers WHERE ${isSample}`);
}

type Lost = { from: string; id: string; homes: Readonly<Record<string, string>> };

/** Rows that name what they are about by kind and id, which no foreign key holds to it. */
const QUEUED = {
  product: 'product_versions',
  producer: 'producer_versions',
  claim: 'paper_claims',
};
const LOST: readonly Lost[] = [
  { from: 'queue_assignments', id: 'item_id', homes: QUEUED },
  { from: 'opinions', id: 'item_id', homes: QUEUED },
  {
    from: 'chase_notes',
    id: 'subject_id',
    homes: { recognition: 'recognitions', 'right-of-use': 'rights_of_use' },
  },
];

/** SQLite gives a freed id to the next row, which must not inherit what was said of another. */
function removeLost(tx: Database, { from, id, homes }: Lost): void {
  const [table, pointer] = [sql.identifier(from), sql.identifier(id)];
  for (const [kind, home] of Object.entries(homes)) {
    const there = sql`(SELECT id FROM ${sql.identifier(home)})`;
    tx.run(sql`DELETE FROM ${table} WHERE kind = ${kind} AND ${pointer} NOT IN ${there}`);
  }
}

function forgetSlugs(tx: Database, kind: string, ids: SQL): void {
  tx.run(sql`DELETE FROM former_slugs WHERE kind = ${kind} AND target_id IN ${ids}`);
}

/** The guard on frozen versions lets exactly this through: claims that go, none that differ. */
function stripTexts(tx: Database, table: 'product_versions' | 'producer_versions'): void {
  const versions = tx.all<{ id: number; texts: string }>(
    sql`SELECT id, texts FROM ${sql.identifier(table)} WHERE instr(texts, '"sample"') > 0`,
  );
  for (const { id, texts } of versions) {
    const kept = JSON.stringify(withoutSamples(JSON.parse(texts) as Texts<string>));
    if (kept === texts) continue;
    tx.run(sql`UPDATE ${sql.identifier(table)} SET texts = ${kept} WHERE id = ${id}`);
  }
}

function withoutSamples(texts: Texts<string>): Texts<string> {
  const kept: Texts<string> = {};
  for (const [field, wordings] of Object.entries(texts)) {
    const claims = Object.entries(wordings ?? {}).filter(
      ([, claim]) => claim.provenance !== 'sample',
    );
    if (claims.length > 0) kept[field] = Object.fromEntries(claims);
  }
  return kept;
}

function tables(...names: string[]): SQL[] {
  return names.map((name) => sql`${sql.identifier(name)}`);
}
