import { expect, test } from 'vitest';
import { removeSampleValues } from '~/domain/catalogue/remove-samples.server';
import { findMatches } from '~/domain/search/find-matches.server';
import { loader } from '~/routes/market/products';
import { seededDatabase, TODAY } from '../../support/database';
import { load } from '../../support/load';

test('the switch leaves no invented product in the list or in search', async () => {
  const db = await seededDatabase('sample');
  const invented = db.$client
    .prepare("SELECT id FROM products WHERE provenance = 'sample'")
    .pluck()
    .all() as number[];
  const foundInvented = () =>
    [...findMatches(db, 'HTX Minh Hoạ').bestFirst].filter((id) => invented.includes(id));
  expect(foundInvented()).not.toEqual([]);
  removeSampleValues(db);
  expect(foundInvented()).toEqual([]);
  const list = await load(loader, db, '/san-pham', { today: TODAY });
  expect(list.total).toBe(81);
  expect(JSON.stringify(list)).not.toContain('"sample"');
});
