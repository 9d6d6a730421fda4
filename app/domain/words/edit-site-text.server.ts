import { type Database, write } from 'db/connection.server';
import { siteTexts } from 'db/schema/index.server';
import { eq } from 'drizzle-orm';
import type { Acting } from '../acting';
import { recordEntry } from '../audit/record-entry.server';
import { ForbiddenError, InvalidError, NotFoundError, StaleError } from '../errors';
import { cleanText } from '../listings/clean-text';
import { mayAtDesk } from '../policy';
import { isSiteTextKey, opensNothing, SITE_TEXT_SHAPES } from './site-text-keys';

type Both = { vi: string; en: string };

export type SiteTextEdit = {
  key: string;
  typed: Both;
  /** What stood there when the form was opened. */
  opened: Both;
};

export type SiteTextFault = 'too-long' | 'vietnamese-first' | 'not-a-phone' | 'not-an-email';

/**
 * Sets a text of the public pages in both languages; an empty one gives the page its own words back.
 * Returns whether anything changed. Throws ForbiddenError, NotFoundError for a key that is none,
 * InvalidError at `vi` or `en`, StaleError with what stands now where it was changed in between.
 */
export function editSiteText(acting: Acting, { key, typed, opened }: SiteTextEdit): boolean {
  if (!mayAtDesk(acting.actor, 'keep-settings')) throw new ForbiddenError();
  if (!isSiteTextKey(key)) throw new NotFoundError();
  const { lines, maxLength } = SITE_TEXT_SHAPES[key];
  const clean = ({ vi, en }: Both): Both => ({
    vi: cleanText(vi, lines),
    en: cleanText(en, lines),
  });
  const wanted = clean(typed);
  return write(acting.db, (tx) => {
    const before = findKept(tx, key);
    if (isSame(before, wanted)) return false;
    if (!isSame(before, clean(opened))) throw new StaleError<Both>(before);
    const faults: Record<string, SiteTextFault> = {};
    for (const locale of ['vi', 'en'] as const) {
      const wrong = opensNothing(key, wanted[locale]);
      if (wrong) faults[locale] = wrong;
      if (wanted[locale].length > maxLength) faults[locale] = 'too-long';
    }
    if (wanted.en && !wanted.vi) faults.vi = 'vietnamese-first';
    if (Object.keys(faults).length > 0) throw new InvalidError(faults);
    const { actor, now } = acting;
    const row = { vi: wanted.vi || null, en: wanted.en || null };
    const set = { ...row, updatedAt: now, updatedBy: actor.personId };
    tx.insert(siteTexts)
      .values({ key, ...set })
      .onConflictDoUpdate({ target: siteTexts.key, set })
      .run();
    recordEntry(tx, acting, {
      action: 'edit-site-text',
      subject: ['site-text', key],
      before,
      after: wanted,
    });
    return true;
  });
}

function findKept(tx: Database, key: string): Both {
  const row = tx.select().from(siteTexts).where(eq(siteTexts.key, key)).get();
  return { vi: row?.vi ?? '', en: row?.en ?? '' };
}

const isSame = (one: Both, other: Both): boolean => one.vi === other.vi && one.en === other.en;
