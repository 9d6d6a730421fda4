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
  writeFileSync(
    '/tmp/products.txt',
    (
      db.$client
        .prepare(
          `select p.id||' '||p.status||' '||p.slug||' | '||v.name_vi||' | '||ifnull(v.name_en,'')||' | '||ifnull(rv.name_vi,'')||' | '||p.provenance from products p join product_versions v on v.id=p.live_version_id left join producers r on r.id=p.producer_id left join producer_versions rv on rv.id=r.live_version_id`,
        )
        .pluck()
        .all() as string[]
    ).join('\n'),
  );
  const slug = db.$client.prepare('select slug from products where id=?').pluck();
  const out: string[] = [];
  for (const q of readFileSync('/tmp/queries.txt', 'utf8').split('\n').filter(Boolean)) {
    const t = performance.now();
    const m = findMatches(db, q);
    out.push(
      `${q} [${m.productIds.length}${m.partial ? ' PARTIAL' : ''}${m.corrected ? ' ->' + m.corrected : ''}] ${(performance.now() - t).toFixed(2)}ms: ${m.productIds
        .slice(0, 7)
        .map((i) => slug.get(i))
        .join(' ')}`,
    );
    if (process.env.S)
      out.push(
        '   S: ' +
          suggest(db, q, 'vi')
            .map((s) => `${s.kind}:${s.label}(${s.detail})`)
            .join(' | '),
      );
  }
  writeFileSync('/tmp/out.txt', out.join('\n'));
});
