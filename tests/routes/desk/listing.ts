import type { DeskList } from '~/paths';
import { seededDatabase } from '../../support/database';
import { askList, sheetsOf } from '../../support/desk-lists';
import { deskOfficers } from '../../support/desk-officers';
import { ask, siteContext } from '../../support/personas';

/** The sample catalogue with officers: one of a commune that has producers, one of another. */
export async function listDesk() {
  const db = await seededDatabase('sample');
  const busiest = `SELECT commune_id FROM producers WHERE commune_id IS NOT NULL
    GROUP BY commune_id ORDER BY count(*) DESC LIMIT 2`;
  const [near = '', far = ''] = db.$client.prepare(busiest).pluck().all() as string[];
  const officers = await deskOfficers(db, [near, far]);
  const context = siteContext(db);
  type Who = keyof typeof officers;
  return {
    db,
    near,
    officers,
    page: async (who: Who, door: Parameters<typeof ask>[1], query = '', params = {}) =>
      (await ask(context, door, `/co-quan/x?${query}`, { as: officers[who], params })).json(),
    list: async (who: Who, address: DeskList, query = '', locale: 'vi' | 'en' = 'vi') =>
      sheetsOf(await askList(context, address, { as: officers[who], query, locale })),
  };
}
