import type { Provenance, Source } from 'db/schema/columns.server';
import type { Locale, TextClaim } from 'db/schema/versions.server';

export type { Locale, Provenance, Source };

/** A text as it will be shown: in which language it really is, and where it comes from. */
export type ShownText = {
  text: string;
  /** The language of `text`; differs from the page's where no translation exists. */
  locale: Locale;
  provenance: Provenance;
  sources: Source[];
};

/**
 * The text of one field in the reader's language, else in Vietnamese (marked as such), else null:
 * "chưa công bố".
 */
export function shownText(
  field: { [locale in Locale]?: TextClaim } | undefined,
  locale: Locale,
): ShownText | null {
  for (const language of [locale, 'vi'] as const) {
    const claim = field?.[language];
    if (claim) {
      // Some keyboards send letters and their marks apart; pages are composed Unicode (NFC).
      return { sources: [], ...claim, text: claim.text.normalize('NFC'), locale: language };
    }
  }
  return null;
}

/** Picks one of two columns the same way: the reader's language, else Vietnamese. */
export function inLanguage(locale: Locale, vi: string | null, en: string | null): string | null {
  return (locale === 'en' ? en : null) ?? vi;
}
