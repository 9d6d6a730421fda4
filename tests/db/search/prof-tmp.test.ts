import { appendFileSync } from 'node:fs';
import { openDatabase } from 'db/connection.server';
import { test } from 'vitest';
import { FIELDS, STRONG_FIELDS } from '~/domain/search/fields';
import { questionExpression } from '~/domain/search/match-expression';
import { parseQuery } from '~/domain/search/parse-query';
import { unitsOf } from '~/domain/search/query-units';
import { rankDocuments } from '~/domain/search/ranking';
import {
  countMatches,
  findIds,
  findShortestNamed,
  readStoredDocuments,
} from '~/domain/search/search-statements.server';
import { readSynonyms } from '~/domain/search/synonyms.server';

const log = (s: string) => appendFileSync('/tmp/prof.txt', s + '\n');
test('prof', { timeout: 1e7 }, () => {
  const db = openDatabase(`/tmp/bench-${process.env.N}.db`);
  for (const q of ['mat ong rung', 'tra', 'trà', 'bac kan', 'h', 'miền dong', 'htx minh']) {
    const units = unitsOf(parseQuery(q), readSynonyms(db));
    const question = { units, wanted: units.length };
    const time = (name: string, f: () => unknown) => {
      const r: number[] = [];
      let x: unknown;
      for (let i = 0; i < 9; i++) {
        const t = performance.now();
        x = f();
        r.push(performance.now() - t);
      }
      r.sort((a, b) => a - b);
      log(
        `  ${name} ${r[4]!.toFixed(2)} (min ${r[0]!.toFixed(2)}) ${Array.isArray(x) ? x.length : x}`,
      );
      return x;
    };
    log(q);
    const levels =
      q === 'miền dong' || q === 'trà'
        ? (['strict', 'marked', 'folded'] as const)
        : (['folded'] as const);
    for (const l of levels) {
      time(`count1 ${l}`, () => countMatches(db, questionExpression(question, FIELDS, l), 1));
      time(`ids ${l}`, () => findIds(db, questionExpression(question, FIELDS, l)));
      for (const f of [['name'], ['producer'], ['mark'], ['place'], STRONG_FIELDS, FIELDS] as const)
        time(`  shortest ${l} ${f}`, () =>
          findShortestNamed(db, questionExpression(question, f, l), 500),
        );
    }
    const ids = findShortestNamed(db, questionExpression(question, FIELDS, 'folded'), 500);
    const docs = time('read', () => readStoredDocuments(db, ids)) as ReturnType<
      typeof readStoredDocuments
    >;
    time('rank', () =>
      rankDocuments(
        docs.map((d) => ({ ...d, faithfulness: 0 })),
        units,
      ),
    );
  }
});
