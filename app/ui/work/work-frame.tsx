import type { ReactNode } from 'react';
import { inLocale, paths } from '~/paths';
import { emblem } from '../drawings/emblem';
import { useHref, useLocale, useText } from '../locale';
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
    <div className="page flex flex-wrap items-center justify-between gap-x-4 py-1">
      <a
        href={href(paths.home())}
        className="flex min-h-11 items-center gap-2 font-bold text-white no-underline hover:text-turmeric-light"
      >
        <span
          aria-hidden="true"
          className="block size-8 shrink-0"
          // Our own drawing, no outside text in it
          dangerouslySetInnerHTML={{ __html: emblem() }}
        />
        {t.name}
      </a>
      <div className="flex flex-wrap items-center gap-x-4">
        {person && (
          <>
            <a className={link} href={href(paths.account())}>
              {person}
            </a>
            <form method="post" action={href(paths.signOut())}>
              <button type="submit" className={`${link} cursor-pointer underline`}>
                {account.signOut}
              </button>
            </form>
          </>
        )}
        <a href={inLocale(other, address)} lang={other} hrefLang={other} className={link}>
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
