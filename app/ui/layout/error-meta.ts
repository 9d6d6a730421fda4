import type { MetaDescriptor, MetaFunction } from '@remix-run/node';
import { isRouteErrorResponse } from '@remix-run/react';
import { localeOfPath } from '~/paths';
import { errorText } from '../text/errors';

/** Title of a page that could not be shown, in the language of its address; nothing for any other. */
export const errorMeta: MetaFunction = ({ error, location }): MetaDescriptor[] => {
  if (!error) return [];
  const t = errorText[localeOfPath(location.pathname)];
  const missing = isRouteErrorResponse(error) && error.status === 404;
  return [
    { title: missing ? t.missingTitle : t.brokenTitle },
    { name: 'robots', content: 'noindex' },
  ];
};
