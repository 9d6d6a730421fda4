import { type Database, write } from 'db/connection.server';
import { siteTexts } from 'db/schema/index.server';
import type { Acting } from '../acting';
import { recordEntry } from '../audit/record-entry.server';
import { ForbiddenError } from '../errors';
import { cleanText } from '../listings/clean-text';
import { mayAtDesk } from '../policy';
import { opensNothing, SITE_TEXT_SHAPES, type SiteTextKey } from './site-text-keys';

type Both = { vi: string; en: string };

export type SiteTextEdit = {
  key: SiteTextKey;
  typed: Both;
  /** What stood there when the form was opened. */
  opened: Both;
};

export type SiteTextFault = 'too-long' | 'vietnamese-first' | 'not-a-phone' | 'not-an-email';

/** A text that somebody typed over, in a form that was not saved. */
export type RefusedSiteText = {
  typed: Both;
  /** What stands now: the next save is held against it, because it was shown. */
  now: Both;
  /** Whether somebody else changed it since the form was opened. */
  stale: boolean;
  faults: { vi?: SiteTextFault; en?: SiteTextFault };
};
export type RefusedSiteTexts = { [key in SiteTextKey]?: RefusedSiteText };

/**
 * Sets the texts of the public pages that were typed over, all or none of them, in both languages;
 * an empty one gives the page its own words back. A text left as it was opened is left alone, also
 * where another officer has changed it since. Returns how many changed, or what was typed with its
 * faults where one is wrong or was changed in between. Throws ForbiddenError.
 */
export function editSiteTexts(
  acting: Acting,
  edits: readonly SiteTextEdit[],
): { changed: number } | { refused: RefusedSiteTexts } {
  if (!mayAtDesk(acting.actor, 'keep-settings')) throw new ForbiddenError();
  return write(acting.db, (tx) => {
    const kept = findKept(tx);
    const typedOver = edits.map((edit) => weigh(edit, kept)).filter(({ touched }) => touched);
    if (typedOver.some(isRefused)) return { refused: Object.fromEntries(typedOver.map(told)) };
    const changed = typedOver.filter(({ wanted, now }) => !isSame(now, wanted));
    if (changed.length > 0) save(tx, acting, changed);
    return { changed: changed.length };
  });
}

type Weighed = RefusedSiteText & { key: SiteTextKey; wanted: Both; touched: boolean };

/** Holds a text as it was typed against what it was when opened and what it is now. */
function weigh({ key, typed, opened }: SiteTextEdit, kept: ReadonlyMap<string, Both>): Weighed {
  const { lines } = SITE_TEXT_SHAPES[key];
  const clean = ({ vi, en }: Both) => ({ vi: cleanText(vi, lines), en: cleanText(en, lines) });
  const now = kept.get(key) ?? { vi: '', en: '' };
  const wanted = clean(typed);
  const changes = !isSame(now, wanted);
  const stale = changes && !isSame(now, clean(opened));
  const touched = !isSame(wanted, clean(opened));
  return { key, typed, wanted, now, touched, stale, faults: changes ? faultsOf(key, wanted) : {} };
}

function faultsOf(key: SiteTextKey, wanted: Both): RefusedSiteText['faults'] {
  const faults: RefusedSiteText['faults'] = {};
  for (const locale of ['vi', 'en'] as const) {
    const wrong = opensNothing(key, wanted[locale]);
    if (wrong) faults[locale] = wrong;
    if (wanted[locale].length > SITE_TEXT_SHAPES[key].maxLength) faults[locale] = 'too-long';
  }
  if (wanted.en && !wanted.vi) faults.vi = 'vietnamese-first';
  return faults;
}

const isRefused = ({ stale, faults }: Weighed) => stale || Object.keys(faults).length > 0;

const told = ({ key, typed, now, stale, faults }: Weighed) =>
  [key, { typed, now, stale, faults }] as const;

function save(tx: Database, acting: Acting, changed: readonly Weighed[]): void {
  const by = { updatedAt: acting.now, updatedBy: acting.actor.personId };
  for (const { key, wanted } of changed) {
    const set = { vi: wanted.vi || null, en: wanted.en || null, ...by };
    tx.insert(siteTexts)
      .values({ key, ...set })
      .onConflictDoUpdate({ target: siteTexts.key, set })
      .run();
  }
  recordEntry(tx, acting, {
    action: 'edit-site-text',
    subject: ['site-text', changed.map(({ key }) => key).join(' ')],
    before: sideOf(changed, 'now'),
    after: sideOf(changed, 'wanted'),
  });
}

/** One side of a change, a line for each text and language, as the audit log lists them. */
const sideOf = (changed: readonly Weighed[], side: 'now' | 'wanted') =>
  Object.fromEntries(
    changed.flatMap((text) =>
      (['vi', 'en'] as const).map((locale) => [
        `${text.key} ${locale}`,
        text[side][locale] || null,
      ]),
    ),
  );

const findKept = (tx: Database): ReadonlyMap<string, Both> =>
  new Map(
    tx
      .select()
      .from(siteTexts)
      .all()
      .map(({ key, vi, en }) => [key, { vi: vi ?? '', en: en ?? '' }]),
  );

const isSame = (one: Both, other: Both): boolean => one.vi === other.vi && one.en === other.en;
