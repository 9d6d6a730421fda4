import type { ReactNode } from 'react';
import { inLocale, paths } from '~/paths';
import { useHref, useLocale, useText } from '../locale';
import { Brand } from '../parts/brand';
import { accountText } from '../text/account';
import { siteText } from '../text/common';

export type WorkLink = { path: string; label: string; current?: boolean };

type Props = {
  /** This page's path and query, for the other language. */
  address: string;
  /** Whose workspace it is; missing on pages about the account itself. */
  title?: string;
  links?: WorkLink[];
  /** Who is signed in. */
  person?: string;
  children: ReactNode;
};

/** The frame of every page that is somebody's: quieter than the market's, with its own menu. */
export function WorkFrame({ address, title, links = [], person, children }: Props) {
  const t = useText(siteText);
  return (
    <>
      <a
        href="#noi-dung"
        className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:bg-white focus:p-3"
      >
        {t.skip}
      </a>
      <header className="no-print bg-indigo text-white">
        <TopLine address={address} person={person} />
        {title && <WorkMenu title={title} links={links} />}
        <div className="brocade" />
      </header>
      <main id="noi-dung" className="page min-h-[60vh] py-6">
        {children}
      </main>
    </>
  );
}

function TopLine({ address, person }: { address: string; person?: string }) {
  const t = useText(siteText);
  const account = useText(accountText);
  const locale = useLocale();
  const href = useHref();
  const other = locale === 'vi' ? 'en' : 'vi';
  const link = 'flex min-h-11 items-center text-white hover:text-turmeric-light';
  return (
    <div className="page flex items-center justify-between gap-x-4 py-1">
      <Brand small={person !== undefined} />
      <div className="flex min-w-0 items-center gap-x-3 text-sm sm:gap-x-4 sm:text-base">
        {person && (
          <>
            <a className={`${link} min-w-0`} href={href(paths.account())}>
              <span className="truncate">{person}</span>
            </a>
            <form method="post" action={href(paths.signOut())} className="shrink-0">
              <button type="submit" className={`${link} cursor-pointer underline`}>
                {account.signOut}
              </button>
            </form>
          </>
        )}
        <a
          href={inLocale(other, address)}
          lang={other}
          hrefLang={other}
          className={`${link} shrink-0`}
        >
          {t.otherLanguage}
        </a>
      </div>
    </div>
  );
}

function WorkMenu({ title, links }: { title: string; links: WorkLink[] }) {
  const href = useHref();
  return (
    <div className="bg-indigo-dark">
      <div className="page">
        <p className="pt-2 font-bold text-turmeric-light">{title}</p>
        <nav aria-label={title}>
          <ul className="flex flex-wrap gap-x-4">
            {links.map(({ path, label, current }) => (
              <li key={path}>
                <a
                  href={href(path)}
                  aria-current={current ? 'page' : undefined}
                  className="flex min-h-11 items-center text-white no-underline hover:text-turmeric-light hover:underline aria-[current=page]:font-bold aria-[current=page]:underline"
                >
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </div>
  );
}
