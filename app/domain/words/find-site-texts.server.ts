import type { Database } from 'db/connection.server';
import { people, siteTexts } from 'db/schema/index.server';
import { eq } from 'drizzle-orm';
import { keeping } from '../kept.server';
import type { Locale } from '../texts';
import {
  isSiteTextKey,
  SITE_TEXT_KEYS,
  type SiteTextKey,
  type SiteTexts,
  shownSiteText,
} from './site-text-keys';

const keptTexts = keeping<SiteTexts>(2);

/** The agency's words for a page in one language; the one question every public page asks. */
export function findSiteTexts(db: Database, locale: Locale): SiteTexts {
  const kept = keptTexts({ db });
  const texts = kept.get(locale) ?? readSiteTexts(db, locale);
  kept.set(locale, texts);
  return texts;
}

function readSiteTexts(db: Database, locale: Locale): SiteTexts {
  const texts: SiteTexts = {};
  for (const { key, vi, en } of db.select().from(siteTexts).all()) {
    const shown = isSiteTextKey(key) ? shownSiteText(key, { vi, en }, locale) : null;
    if (shown) texts[key as SiteTextKey] = shown;
  }
  return texts;
}

/** A text as it is kept, in both languages, with who changed it last. */
export type KeptSiteText = {
  key: SiteTextKey;
  vi: string;
  en: string;
  updatedAt: string | null;
  updatedBy: string | null;
};

/** Every key of the list, set or not, in its order. */
export function findKeptSiteTexts(db: Database): KeptSiteText[] {
  const rows = db
    .select({ row: siteTexts, by: people.name })
    .from(siteTexts)
    .leftJoin(people, eq(people.id, siteTexts.updatedBy))
    .all();
  return SITE_TEXT_KEYS.map((key) => {
    const found = rows.find(({ row }) => row.key === key);
    return {
      key,
      vi: found?.row.vi ?? '',
      en: found?.row.en ?? '',
      updatedAt: found?.row.updatedAt ?? null,
      updatedBy: found?.by ?? null,
    };
  });
}
