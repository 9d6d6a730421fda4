import { useLocation } from '@remix-run/react';
import type { ReactNode } from 'react';
import type { OfficerPost } from '~/domain/actor';
import { DESK_ROOMS, type DeskRoom } from '~/domain/policy';
import { type DeskPage, inLocale, paths } from '~/paths';
import { useText } from '../locale';
import { accountText } from '../text/account';
import { deskText } from '../text/desk';
import { WorkFrame } from './work-frame';

type Props = { person: string; post: OfficerPost; children: ReactNode };

/** The pages of the menu, in the order of an officer's day, each in the room that guards it. */
const MENU = [
  ['', 'queue'],
  ['khai', 'claims'],
  ['quyet-dinh', 'decisions'],
  ['nhan-hieu', 'marks'],
  ['nhac-han', 'chase'],
  ['gioi-thieu', 'collections'],
  ['co-so', 'producers'],
  ['nguoi', 'people'],
  ['noi-chon', 'places'],
  ['mau-ly-do', 'words'],
  ['tu-ngu', 'words'],
  ['chu-tren-trang', 'words'],
  ['bao-cao', 'reports'],
  ['nhat-ky', 'audit'],
] as const satisfies readonly (readonly [DeskPage, DeskRoom])[];

/** The agencies' desk: the officer's post and the rooms they may enter on every page. */
export function DeskFrame({ person, post, children }: Props) {
  const t = useText(deskText);
  const account = useText(accountText);
  const { pathname, search } = useLocation();
  const here = inLocale('vi', pathname);
  const isHere = (page: DeskPage) => {
    const path = paths.desk(page);
    return here === path || (page !== '' && here.startsWith(`${path}/`));
  };
  const links = MENU.filter(([, room]) => isOpen(room, post)).map(([page]) => ({
    path: paths.desk(page),
    label: t.pages[page || 'home'],
    current: isHere(page),
  }));
  const title = `${t.title} · ${account.posts[post]}`;
  return (
    <WorkFrame address={pathname + search} title={title} links={links} person={person}>
      {children}
    </WorkFrame>
  );
}

const isOpen = (room: DeskRoom, post: OfficerPost) =>
  (DESK_ROOMS[room] as readonly OfficerPost[]).includes(post);
