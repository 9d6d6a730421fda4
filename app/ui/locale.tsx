import { createContext, type ReactNode, useContext } from 'react';
import { inLocale, type Locale } from '~/paths';

const LocaleContext = createContext<Locale>('vi');

export function LocaleProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  return <LocaleContext.Provider value={locale}>{children}</LocaleContext.Provider>;
}

export const useLocale = (): Locale => useContext(LocaleContext);

/** A text in both languages; TypeScript holds the two to the same shape. */
export type Bilingual<Text> = { vi: Text; en: Text };

export function bilingual<Text>(texts: Bilingual<Text>): Bilingual<Text> {
  return texts;
}

export function useText<Text>(texts: Bilingual<Text>): Text {
  return texts[useLocale()];
}

/** Turns a path into the reader's language; see app/paths.ts. */
export function useHref(): (path: string) => string {
  const locale = useLocale();
  return (path) => inLocale(locale, path);
}
