import { readFileSync, writeFileSync } from 'node:fs';
import { migrateDatabase, openDatabase } from 'db/connection.server';
import { seedDatabase } from 'db/seed/seed.server';
import { test } from 'vitest';
import { findMatches } from '~/domain/search/find-matches.server';
import { rebuildSearchIndex } from '~/domain/search/index-products.server';
import { suggest } from '~/domain/search/suggest.server';

test('try', () => {
  const db = openDatabase(':memory:');
  migrateDatabase(db);
  seedDatabase(db, {
    seed: 'sample',
    today: '2026-11-24',
    validUntil: (() => ({ earliest: null, latest: null })) as never,
  });
  rebuildSearchIndex(db);
  const slug = db.$client.prepare('select slug from products where id=?').pluck();
  const out: string[] = [];
  for (const q of readFileSync('/tmp/queries.txt', 'utf8').split('\n').filter(Boolean)) {
    const t = performance.now();
    const m = findMatches(db, q);
    out.push(
      `${q} [${m.productIds.length}${m.partial ? ' PARTIAL' : ''}${m.corrected ? ' ->' + m.corrected : ''}] ${(performance.now() - t).toFixed(2)}ms {${m.terms}}: ${m.productIds
        .slice(0, 6)
        .map((i) => slug.get(i))
        .join(' ')}`,
    );
    out.push(
      '   S: ' +
        suggest(db, q, 'vi')
          .map((s) => `${s.kind}:${s.label}(${s.detail})`)
          .join(' | '),
    );
  }
  writeFileSync('/tmp/out.txt', out.join('\n'));
});
