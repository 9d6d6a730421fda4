import { useLocation } from '@remix-run/react';
import type { ReactNode } from 'react';
import type { OfficerPost } from '~/domain/actor';
import { inLocale, paths } from '~/paths';
import { useText } from '../locale';
import { accountText } from '../text/account';
import { deskText } from '../text/desk';
import { WorkFrame } from './work-frame';

type Props = { person: string; post: OfficerPost; children: ReactNode };

const PAGES = ['', 'khai', 'nguoi'] as const;

/** The agencies' desk: the officer's post and the rooms on every page. */
export function DeskFrame({ person, post, children }: Props) {
  const t = useText(deskText);
  const account = useText(accountText);
  const { pathname, search } = useLocation();
  const here = inLocale('vi', pathname);
  const links = PAGES.map((page) => ({
    path: paths.desk(page),
    label: t.pages[page || 'home'],
    current: here === paths.desk(page),
  }));
  const title = `${t.title} · ${account.posts[post]}`;
  return (
    <WorkFrame address={pathname + search} title={title} links={links} person={person}>
      {children}
    </WorkFrame>
  );
}
