import { vietnamPhone } from '../phone';
import { contactHref } from '../producers/contact';

/**
 * The words of public pages that the agency keeps. A closed list: each key is read by one place of
 * one page. Where nothing is set, a page says its own words, or nothing where it has none.
 */
export const SITE_TEXT_KEYS = [
  'home.lead',
  'home.promise',
  'home.promise-text',
  'about.keeper',
  'contact.address',
  'contact.phone',
  'contact.email',
  'letter.office',
] as const;
export type SiteTextKey = (typeof SITE_TEXT_KEYS)[number];

type Shape = {
  maxLength: number;
  lines: 'one' | 'many';
  /** True for a name or an address: where English is missing, the Vietnamese one stands. */
  shared: boolean;
};

export const SITE_TEXT_SHAPES: Record<SiteTextKey, Shape> = {
  'home.lead': { maxLength: 200, lines: 'one', shared: false },
  'home.promise': { maxLength: 60, lines: 'one', shared: false },
  'home.promise-text': { maxLength: 400, lines: 'one', shared: false },
  'about.keeper': { maxLength: 600, lines: 'many', shared: true },
  'contact.address': { maxLength: 200, lines: 'one', shared: true },
  'contact.phone': { maxLength: 40, lines: 'one', shared: true },
  'contact.email': { maxLength: 100, lines: 'one', shared: true },
  'letter.office': { maxLength: 160, lines: 'one', shared: true },
};

export const isSiteTextKey = (key: string): key is SiteTextKey =>
  (SITE_TEXT_KEYS as readonly string[]).includes(key);

/** What is wrong with a number or an address that a tap on a public page would open to no one. */
export function opensNothing(key: SiteTextKey, text: string) {
  if (text === '') return null;
  if (key === 'contact.phone') return vietnamPhone(text) ? null : 'not-a-phone';
  if (key === 'contact.email') return contactHref('email', text) ? null : 'not-an-email';
  return null;
}

/** A text set by the agency, in the language it really is. */
export type SiteText = { text: string; locale: 'vi' | 'en' };
export type SiteTexts = { [key in SiteTextKey]?: SiteText };

type Kept = { vi: string | null; en: string | null };

/** What a page in one language says under a key; null leaves it to the page's own words. */
export function shownSiteText(key: SiteTextKey, { vi, en }: Kept, locale: 'vi' | 'en') {
  if (locale === 'en' && en) return { text: en, locale: 'en' as const };
  const vietnamese = locale === 'vi' || SITE_TEXT_SHAPES[key].shared;
  return vi && vietnamese ? { text: vi, locale: 'vi' as const } : null;
}
