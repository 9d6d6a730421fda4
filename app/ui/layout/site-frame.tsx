import type { ReactNode } from 'react';
import type { SiteTexts } from '~/domain/words/site-text-keys';
import { inLocale, paths } from '~/paths';
import { useHref, useLocale, useText } from '../locale';
import { Brand } from '../parts/brand';
import { accountText } from '../text/account';
import { siteText } from '../text/common';
import { Keeper } from './keeper';
import { SearchForm } from './search-form';

/** The frame of every public page. `address` is this page's path and query, for the other language. */
export function SiteFrame({
  address,
  query,
  search = true,
  texts = {},
  children,
}: {
  address: string;
  query?: string;
  /** False on the home page, whose own search box stands in its first screen. */
  search?: boolean;
  /** The agency's own words; missing on an error page that could not read them. */
  texts?: SiteTexts;
  children: ReactNode;
}) {
  const t = useText(siteText);
  return (
    <>
      <a
        href="#noi-dung"
        className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:bg-white focus:p-3"
      >
        {t.skip}
      </a>
      <Header address={address} query={query} search={search} />
      <main id="noi-dung" className="min-h-[60vh]">
        {children}
      </main>
      <Footer texts={texts} />
    </>
  );
}

function Header({ address, query, search }: { address: string; query?: string; search: boolean }) {
  const t = useText(siteText);
  const locale = useLocale();
  const other = locale === 'vi' ? 'en' : 'vi';
  return (
    <header className="no-print bg-indigo text-white">
      <div className="page grid grid-cols-[1fr_auto] items-center gap-x-4 gap-y-2 py-2 md:grid-cols-[1fr_auto_auto]">
        <Brand />
        <a
          href={inLocale(other, address)}
          lang={other}
          hrefLang={other}
          className="order-1 flex min-h-11 items-center whitespace-nowrap text-white md:order-2"
        >
          {t.otherLanguage}
        </a>
        {search && (
          <div className="order-2 col-span-2 md:order-1 md:col-span-1 md:w-96">
            <SearchForm id="tim-dau-trang" query={query} />
          </div>
        )}
      </div>
      <nav aria-label={t.menu} className="bg-indigo-dark">
        <ul className="page flex gap-x-5 overflow-x-auto">
          <NavLink path={paths.products()} label={t.products} />
          <NavLink path={paths.producers()} label={t.producers} />
          <NavLink path={paths.marks()} label={t.marks} />
          <NavLink path={paths.map()} label={t.map} />
          <NavLink path={paths.stars()} label={t.stars} />
        </ul>
      </nav>
      <div className="brocade" />
    </header>
  );
}

function NavLink({ path, label }: { path: string; label: string }) {
  const href = useHref();
  return (
    <li className="shrink-0">
      <a
        href={href(path)}
        className="flex min-h-11 items-center text-white no-underline hover:text-turmeric-light hover:underline"
      >
        {label}
      </a>
    </li>
  );
}

function Footer({ texts }: { texts: SiteTexts }) {
  const t = useText(siteText);
  const account = useText(accountText);
  const href = useHref();
  const links: [string, string][] = [
    [paths.products(), t.products],
    [paths.producers(), t.producers],
    [paths.marks(), t.marks],
    [paths.map(), t.map],
    [paths.stars(), t.stars],
    [paths.exemplars(), t.exemplars],
    [paths.about(), t.about],
    [paths.signIn(), account.signIn],
  ];
  return (
    <footer className="no-print mt-16 bg-indigo-dark text-white">
      <div className="brocade" />
      <div className="page grid gap-6 py-8 md:grid-cols-[2fr_1fr]">
        <div className="max-w-prose space-y-3 text-indigo-light">
          <p className="font-bold text-lg text-white">{t.name}</p>
          <p>{t.footer}</p>
          <Keeper
            texts={texts}
            linkClass="inline-flex min-h-11 items-center text-white hover:text-turmeric-light"
          />
          <p>{t.sampleNotice}</p>
        </div>
        <ul className="grid grid-cols-2 gap-x-4 md:grid-cols-1">
          {links.map(([path, label]) => (
            <li key={path}>
              <a
                className="inline-flex min-h-11 items-center text-white hover:text-turmeric-light"
                href={href(path)}
              >
                {label}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  );
}
