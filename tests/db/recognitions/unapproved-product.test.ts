import { products } from 'db/schema/index.server';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { createProduct } from '~/domain/listings/create-product.server';
import { getKeptListing } from '~/domain/listings/get-listing.server';
import { saveDraft } from '~/domain/listings/save-draft.server';
import { findDecisionState } from '~/domain/recognitions/find-decision-state.server';
import { matchAnnex } from '~/domain/recognitions/match-annex';
import { type Setting, setting } from '../papers/setting';

function draft({ db, member, own }: Setting, slug: string, name: string): void {
  const listing = { kind: 'product' as const, producerId: own.id, slug };
  const openedOn = getKeptListing(db, member.actor, listing).newest?.id ?? null;
  saveDraft(member, { listing, openedOn, fields: { 'name.vi': name } });
}

const matched = ({ db, province }: Setting, name: string) => {
  const { products } = findDecisionState(db, province.actor);
  const [match] = matchAnnex([{ name, producer: '', place: '' }], products);
  return match?.kind === 'one' ? match.productId : match?.kind;
};

test('a line of an annex finds a product whose page was never approved, by its newest name', () => {
  const given = setting();
  const slug = createProduct(given.member, given.own.id, 'Khoai môn sấy');
  draft(given, slug, 'Khoai môn giòn');
  const row = given.db.select().from(products).where(eq(products.slug, slug)).get();
  expect(row?.liveVersionId).toBeNull();
  expect(matched(given, 'khoai môn giòn')).toBe(row?.id);
  expect(matched(given, 'Khoai môn sấy')).toBe('none');
});

test('a product that is live is known by what its page says, not by a draft', () => {
  const given = setting();
  draft(given, given.noodles.slug, 'Bún khô');
  expect(matched(given, 'Miến dong')).toBe(given.noodles.id);
  expect(matched(given, 'Bún khô')).toBe('none');
});
