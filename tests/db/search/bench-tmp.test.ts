import { appendFileSync, existsSync, statSync } from 'node:fs';
import { migrateDatabase, openDatabase, write } from 'db/connection.server';
import { seedDatabase } from 'db/seed/seed.server';
import { test } from 'vitest';
import { findMatches } from '~/domain/search/find-matches.server';
import { indexProduct, rebuildSearchIndex } from '~/domain/search/index-products.server';
import { suggest } from '~/domain/search/suggest.server';

const N = Number(process.env.N ?? 20000);
const log = (s: string) => appendFileSync('/tmp/bench.txt', s + '\n');
test('bench', { timeout: 1e7 }, () => {
  const file = `/tmp/bench-${N}.db`;
  const fresh = !existsSync(file);
  const db = openDatabase(file);
  if (fresh) {
    migrateDatabase(db);
    seedDatabase(db, {
      seed: 'sourced',
      today: '2026-11-24',
      validUntil: (() => ({ earliest: null, latest: null })) as never,
    });
    const c = db.$client;
    let seed = 7;
    const rnd = (n: number) => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return Math.floor((seed / 4294967296) * n);
    };
    const names = c.prepare('select name_vi v, name_en e from product_versions').all() as {
      v: string;
      e: string;
    }[];
    const desc = (
      c
        .prepare("select json_extract(texts,'$.description.vi.text') d from product_versions")
        .pluck()
        .all() as string[]
    ).filter(Boolean);
    const place = c.prepare('select name from admin_units').pluck().all() as string[];
    const communes = c
      .prepare("select id from admin_units where level='commune' and valid_to is null")
      .pluck()
      .all() as string[];
    const olds = c
      .prepare("select id from admin_units where level='commune' and valid_to is not null")
      .pluck()
      .all() as string[];
    const given =
      'An Bình Châu Dung Giang Hà Hoa Hồng Hương Khánh Lan Linh Long Mai Minh Nam Nga Ngọc Phúc Quang Sơn Tâm Thảo Thành Thắng Thủy Tiến Trang Tuấn Vân Xuân Yến'.split(
        ' ',
      );
    const crit = c.prepare('select id from criteria_sets').pluck().all() as number[];
    c.transaction(() => {
      const ip = c.prepare(
        "insert into producers(slug,legal_form,status,old_commune_id,commune_id,provenance,sources,created_at) values(?,'cooperative','listed',?,?,'sample','[]','2026')",
      );
      const ipv = c.prepare(
        "insert into producer_versions(producer_id,number,state,texts,created_at) values(?,1,'approved',?,'2026')",
      );
      const up = c.prepare('update producers set live_version_id=? where id=?');
      const producers: number[] = [];
      for (let i = 0; i < N / 12; i++) {
        const r = ip.run(`p-${i}`, olds[rnd(olds.length)], communes[rnd(communes.length)]);
        const n = `HTX ${given[rnd(given.length)]} ${given[rnd(given.length)]} ${rnd(3) ? '' : i}`;
        const v = ipv.run(
          r.lastInsertRowid,
          JSON.stringify({
            name: {
              vi: { text: n, provenance: 'sample' },
              en: { text: n + ' Cooperative', provenance: 'sample' },
            },
          }),
        );
        up.run(v.lastInsertRowid, r.lastInsertRowid);
        producers.push(Number(r.lastInsertRowid));
      }
      const ipr = c.prepare(
        "insert into products(slug,producer_id,criteria_set_id,status,provenance,sources,created_at) values(?,?,?,'listed','sample','[]','2026')",
      );
      const iv = c.prepare(
        "insert into product_versions(product_id,number,state,texts,created_at) values(?,1,'approved',?,'2026')",
      );
      const u = c.prepare('update products set live_version_id=? where id=?');
      for (let i = 0; i < N; i++) {
        const r = ipr.run(`s-${i}`, producers[rnd(producers.length)], crit[rnd(crit.length)]);
        const b = names[rnd(names.length)]!;
        const invented = Array.from(
          { length: 1 + rnd(2) },
          () =>
            'bcdghklmnpqrstvx'[rnd(16)] +
            'aeiouy'[rnd(6)] +
            'bcdghklmnpqrstvx'[rnd(16)] +
            'aeiouy'[rnd(6)] +
            'nmt'[rnd(3)],
        ).join('');
        const n = `${b.v} ${place[rnd(place.length)]} ${rnd(4) ? '' : invented}`;
        const v = iv.run(
          r.lastInsertRowid,
          JSON.stringify({
            name: {
              vi: { text: n, provenance: 'sample' },
              en: { text: b.e, provenance: 'sample' },
            },
            description: {
              vi: {
                text:
                  desc[rnd(desc.length)] +
                  ' ' +
                  desc[rnd(desc.length)] +
                  ' ' +
                  desc[rnd(desc.length)],
                provenance: 'sample',
              },
            },
          }),
        );
        u.run(v.lastInsertRowid, r.lastInsertRowid);
      }
    })();
    c.pragma('wal_checkpoint(TRUNCATE)');
    const before = statSync(file).size;
    const t = performance.now();
    rebuildSearchIndex(db);
    c.pragma('wal_checkpoint(TRUNCATE)');
    log(
      `N=${N} rebuild ${((performance.now() - t) / 1000).toFixed(1)}s size ${(before / 1e6).toFixed(0)}MB -> ${(statSync(file).size / 1e6).toFixed(0)}MB words ${c.prepare('select count(*) from search_words').pluck().get()} keys ${c.prepare('select count(*) from search_word_keys').pluck().get()}`,
    );
  }
  {
    const t = performance.now();
    for (let i = 1000; i < 1050; i++) write(db, (tx) => indexProduct(tx, i));
    log(`indexProduct ${((performance.now() - t) / 50).toFixed(2)}ms`);
  }
  for (const q of [
    'lap xuong',
    'lạp xường',
    'tra',
    'trà',
    'chè',
    'mat ong rung',
    'bac kan',
    'thit gac bep yen duong',
    'h',
    'm',
    'ruou men la bang phuc',
    'lap xuogn',
    'homstay',
    'trahoavang',
    'xyzzyq',
    'rượu sen thái lan',
    'miền dong',
    'htx minh',
    'ga',
    'nhung luy',
    'thuoc tam phu nu sau sinh',
    'mien domg bac kann cho don',
  ]) {
    const runs: number[] = [];
    let m;
    let s: number[] = [];
    for (let i = 0; i < 9; i++) {
      const t = performance.now();
      m = findMatches(db, q);
      runs.push(performance.now() - t);
    }
    for (let i = 0; i < 9; i++) {
      const t = performance.now();
      suggest(db, q, 'vi');
      s.push(performance.now() - t);
    }
    runs.sort((a, b) => a - b);
    s.sort((a, b) => a - b);
    log(
      `  ${q.padEnd(28)} ${String(m!.productIds.length).padStart(6)}${m!.partial ? ' partial' : ''}${m!.corrected ? ' ->' + m!.corrected : ''} median ${runs[4]!.toFixed(1)} max ${runs[8]!.toFixed(1)} ms | suggest ${s[4]!.toFixed(1)} ms`,
    );
  }
});
