import { renderSVG } from 'uqr';
import type { Acting } from '~/domain/acting';
import { createInvitation } from '~/domain/people/create-invitation.server';
import type { Purpose } from '~/domain/people/invitation';
import { inLocale, paths } from '~/paths';
import { localeOf } from './locale';
import type { Asked } from './session.server';

/** Makes an invitation and shows it as its guest will meet it: an address, and a code to scan. */
export function makeLink(
  { request, context }: Asked,
  acting: Acting,
  purpose: Purpose,
  guestName: string | null = null,
) {
  const { secret } = createInvitation(acting, purpose, guestName);
  const url = context.siteUrl + inLocale(localeOf(request), paths.invitation(secret));
  return { url, qr: renderSVG(url) };
}
