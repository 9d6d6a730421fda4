import { adminUnits } from 'db/schema/index.server';
import { makeProducer, makeProduct } from 'db/seed/factories/index.server';
import type { Acting } from '~/domain/acting';
import type { Fields } from '~/domain/listings/fields';
import { saveDraft } from '~/domain/listings/save-draft.server';
import { submitVersion } from '~/domain/listings/submit-version.server';
import { findActor } from '~/domain/people/find-actor.server';
import { action as home, loader as readHome } from '~/routes/desk/home';
import { loader as readReview, action as review } from '~/routes/desk/review';
import { migratedDatabase } from './database';
import { ask, FACTOR_PASSED, makePersona, type Persona, siteContext } from './personas';

const NOW = '2026-08-01T05:00:00.000Z';

/** A cooperative in a commune with one product, and the browsers of everybody around its review. */
export async function reviewDesk() {
  const db = migratedDatabase();
  const unit = { level: 'commune', type: 'xa' } as const;
  db.insert(adminUnits)
    .values([
      { ...unit, id: '100', name: 'Thượng Minh', fullName: 'Xã Thượng Minh' },
      { ...unit, id: '200', name: 'Phủ Thông', fullName: 'Xã Phủ Thông' },
    ])
    .run();
  const own = makeProducer(db, { name: 'HTX Miến Dong', slug: 'htx-a', communeId: '100' });
  const product = makeProduct(db, {
    producerId: own.id,
    name: 'Miến dong',
    slug: 'mien-dong',
    texts: { uses: { vi: 'Nấu canh' }, story: { vi: 'Làm từ củ dong' } },
  });
  const commune = (id: string) => ({ post: 'commune' as const, communeIds: [id] });
  const province = { officer: { post: 'province' as const }, secondFactor: true };
  return {
    db,
    own,
    product,
    context: siteContext(db),
    mai: await makePersona(db, { name: 'Mai', memberOf: { [own.id]: 'editor' } }),
    near: await makePersona(db, { name: 'Xã Gần', officer: commune('100') }),
    far: await makePersona(db, { officer: commune('200') }),
    halfway: await makePersona(db, { officer: { post: 'province' }, secondFactor: false }),
    ha: await makePersona(db, { name: 'Hà', ...province }),
    lan: await makePersona(db, { name: 'Lan', ...province }),
    admin: await makePersona(db, { officer: { post: 'administrator' }, secondFactor: true }),
  };
}

export type ReviewDesk = Awaited<ReturnType<typeof reviewDesk>>;
export type Who = {
  [Key in keyof ReviewDesk]: ReviewDesk[Key] extends Persona ? Key : never;
}[keyof ReviewDesk];

export const LISTING = { kind: 'product' as const, slug: 'mien-dong' };

/** The member, as the rules see them. */
export function maiActing({ db, mai }: ReviewDesk): Acting {
  const actor = findActor(db, mai.personId, FACTOR_PASSED);
  if (!actor) throw new Error('Mai is there');
  return { db, actor, now: NOW };
}

/** Hands in a version of the product. */
export function handIn(given: ReviewDesk, fields: Fields, openedOn?: number): number {
  const listing = { ...LISTING, producerId: given.own.id };
  const acting = maiActing(given);
  const from = openedOn ?? given.product.liveVersionId;
  const { versionId } = saveDraft(acting, { listing, openedOn: from, fields });
  submitVersion(acting, { listing, versionId });
  return versionId;
}

type Form = Record<string, string | string[]>;

const address = (versionId: number) => ({
  path: `/co-quan/duyet/product/${versionId}`,
  params: { kind: 'product', versionId: String(versionId) },
});

export const openReview = (given: ReviewDesk, who: Who, versionId: number) => {
  const { path, params } = address(versionId);
  return ask(given.context, readReview, path, { as: given[who], params });
};

export const sendReview = (given: ReviewDesk, who: Who, versionId: number, form: Form) => {
  const { path, params } = address(versionId);
  return ask(given.context, review, path, { as: given[who], params, form });
};

export const openQueue = (given: ReviewDesk, who: Who, query = '') =>
  ask(given.context, readHome, `/co-quan${query}`, { as: given[who] });

export const sendQueue = (given: ReviewDesk, who: Who, form: Form, query = '') =>
  ask(given.context, home, `/co-quan${query}`, { as: given[who], form });
