import type { Database } from 'db/connection.server';
import { officers, people, productVersions } from 'db/schema/index.server';
import { and, asc, eq, inArray, isNotNull } from 'drizzle-orm';
import { type PlainDate, vietnamDayOf } from '../clock';
import { type Locale, shownText } from '../texts';
import type { ListingTexts } from './fields';
import { cleanField } from './form';

/** What a buyer should know has changed; a story may be told anew without notice. */
const TOLD_FIELDS = ['name', 'ingredients', 'uses', 'storage', 'description'] as const;
export type ToldField = (typeof TOLD_FIELDS)[number];

export type PublicChange = {
  /** The day in Vietnam it came before the public. */
  on: PlainDate;
  fields: ToldField[];
  /** The officer who approved it; null where the agency as such answers for it. */
  by: string | null;
};

/**
 * What has changed on a product's page since it was first approved, newest first: which texts, in
 * the reader's language, and never what was not approved. A text that only came to be translated
 * did not change.
 */
export function findPublicChanges(
  db: Database,
  productId: number,
  locale: Locale = 'vi',
): PublicChange[] {
  const approved = findApproved(db, productId);
  return approved
    .slice(1)
    .map(({ texts, decidedAt, by }, index) => ({
      on: vietnamDayOf(decidedAt ?? ''),
      fields: TOLD_FIELDS.filter((field) =>
        hasChanged(field, [approved[index]?.texts ?? {}, texts], locale),
      ),
      by,
    }))
    .filter(({ fields }) => fields.length > 0)
    .reverse();
}

/** The versions that were once live, in their order. A superseded draft was never decided on. */
function findApproved(db: Database, productId: number) {
  return db
    .select({
      texts: productVersions.texts,
      decidedAt: productVersions.decidedAt,
      // An account that once could decide and no longer is an officer's is not named.
      by: people.name,
    })
    .from(productVersions)
    .leftJoin(officers, eq(officers.personId, productVersions.decidedBy))
    .leftJoin(people, eq(people.id, officers.personId))
    .where(
      and(
        eq(productVersions.productId, productId),
        inArray(productVersions.state, ['approved', 'superseded']),
        isNotNull(productVersions.decidedAt),
      ),
    )
    .orderBy(asc(productVersions.number))
    .all();
}

function hasChanged(
  field: ToldField,
  versions: readonly [before: ListingTexts, after: ListingTexts],
  locale: Locale,
): boolean {
  const [before, after] = versions.map((texts) => shownText(texts[field], locale));
  if (!before || !after) return Boolean(before) !== Boolean(after);
  const plain = (text: string) => cleanField(`${field}.${locale}`, text);
  return before.locale === after.locale && plain(before.text) !== plain(after.text);
}
