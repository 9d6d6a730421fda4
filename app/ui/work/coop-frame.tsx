import { useLocation } from '@remix-run/react';
import type { ReactNode } from 'react';
import { type CoopPage, inLocale, paths } from '~/paths';
import { useText } from '../locale';
import { workText } from '../text/work';
import { WorkFrame } from './work-frame';

type Props = { person: string; producer: { slug: string; name: string }; children: ReactNode };

const PAGES = [
  '',
  'san-pham',
  'ho-so',
  'hoi-mua',
  'giay-to',
  'bang-tinh',
  'in-an',
  'thanh-vien',
] as const;

/** A cooperative's workspace: its name and its rooms on every page. */
export function CoopFrame({ person, producer, children }: Props) {
  const t = useText(workText);
  const { pathname, search } = useLocation();
  const here = inLocale('vi', pathname);
  const isHere = (page: CoopPage) => {
    const path = paths.coop(producer.slug, page);
    return here === path || (page !== '' && here.startsWith(`${path}/`));
  };
  const links = PAGES.map((page) => ({
    path: paths.coop(producer.slug, page),
    label: t.pages[page || 'home'],
    current: isHere(page),
  }));
  return (
    <WorkFrame address={pathname + search} title={producer.name} links={links} person={person}>
      {children}
    </WorkFrame>
  );
}
