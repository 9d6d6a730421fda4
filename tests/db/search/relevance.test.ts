import { products } from 'db/schema/index.server';
import { expect, test } from 'vitest';
import { findMatches, type Matches } from '~/domain/search/find-matches.server';
import { seededDatabase } from '../../support/database';
import { RELEVANCE, type RelevanceRow } from './relevance-table';

/** The first to ask for the seeded database builds it. */
const SEEDING = { timeout: 60_000 };

test('every query finds what its buyer expects', SEEDING, async () => {
  const failures = (await askAll()).flatMap(({ row, matches, found }) =>
    complaint(row, matches, found),
  );
  expect(failures.join('\n')).toBe('');
});

test('the mean reciprocal rank is at least 0.95', SEEDING, async () => {
  const ranks = (await askAll())
    .map(({ row, found }) => ({ wanted: new Set(expected(row)), found }))
    .filter(({ wanted }) => wanted.size > 0)
    .map(({ wanted, found }) => found.findIndex((slug) => wanted.has(slug)) + 1);
  const mrr = ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0) / ranks.length;
  console.log(`search relevance: MRR ${mrr.toFixed(3)} over ${ranks.length} queries`);
  expect(mrr).toBeGreaterThanOrEqual(0.95);
});

test('the table is large enough and mostly typed without diacritics', () => {
  const plain = RELEVANCE.filter(({ query }) => /^[\x20-\x7e]*$/.test(query));
  expect(RELEVANCE.length).toBeGreaterThanOrEqual(130);
  expect(plain.length / RELEVANCE.length).toBeGreaterThanOrEqual(0.5);
});

async function askAll() {
  const db = await seededDatabase('sample');
  const slugs = new Map<number, string>();
  for (const { id, slug } of db.select().from(products).all()) slugs.set(id, slug);
  return RELEVANCE.map((row) => {
    const matches = findMatches(db, row.query);
    return { row, matches, found: [...matches.bestFirst].map((id) => slugs.get(id) ?? `#${id}`) };
  });
}

function expected(row: RelevanceRow): string[] {
  return row.first ?? row.top ?? row.only ?? [];
}

function complaint(row: RelevanceRow, matches: Matches, found: string[]): string[] {
  const said = `"${row.query}" found ${found.slice(0, 8).join(', ') || 'nothing'} (${found.length})`;
  const problems: string[] = [];
  if (row.first && !row.first.includes(found[0] ?? '')) {
    problems.push(`expected first ${row.first.join(' or ')}`);
  }
  if (row.top && !sameSet(row.top, found.slice(0, new Set(row.top).size))) {
    problems.push(`expected on top ${row.top.join(', ')}`);
  }
  if (row.only && !sameSet(row.only, found)) problems.push(`expected only ${row.only.join(', ')}`);
  if (row.corrected !== undefined && row.corrected !== matches.corrected) {
    problems.push(`expected correction "${row.corrected}", not "${matches.corrected}"`);
  }
  if (row.partial !== undefined && row.partial !== matches.partial) {
    problems.push(`expected partial ${row.partial}`);
  }
  return problems.map((problem) => `${said}: ${problem}`);
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return [...new Set(a)].sort().join() === [...new Set(b)].sort().join();
}
