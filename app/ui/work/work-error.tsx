import { useLocation, useParams, useRouteError } from '@remix-run/react';
import type { SiteTexts } from '~/domain/words/site-text-keys';
import { inLocale, paths } from '~/paths';
import { errorKind, sentOf } from '../layout/error-kind';
import { ErrorPage } from '../layout/error-page';
import { type Front, RefusedPage } from './refused-page';
import { WorkFrame } from './work-frame';

/** What a page of somebody shows when it cannot be shown; it does not say whose it would have been. */
export function WorkError({ texts }: { texts?: SiteTexts }) {
  const error = useRouteError();
  const kind = errorKind(error);
  const { pathname, search } = useLocation();
  const front = frontOf(pathname, useParams().coopSlug);
  return (
    <WorkFrame address={pathname + search}>
      {kind === 'refused' || kind === 'foreign' ? (
        <RefusedPage kind={kind} front={front} texts={texts} />
      ) : (
        <ErrorPage kind={kind} sent={sentOf(error)} />
      )}
    </WorkFrame>
  );
}

function frontOf(pathname: string, coopSlug?: string): Front {
  if (coopSlug !== undefined) return { of: 'coop', path: paths.coop(coopSlug) };
  const atDesk = `${inLocale('vi', pathname)}/`.startsWith(`${paths.desk()}/`);
  return atDesk ? { of: 'desk', path: paths.desk() } : { of: 'account', path: paths.account() };
}
