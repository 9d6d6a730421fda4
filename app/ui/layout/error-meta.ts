import type { MetaDescriptor, MetaFunction } from '@remix-run/node';
import { localeOfPath } from '~/paths';
import { errorText } from '../text/errors';
import { errorKind } from './error-kind';

/** Title of a page that could not be shown, in the language of its address; nothing for any other. */
export const errorMeta: MetaFunction = ({ error, location }): MetaDescriptor[] => {
  if (!error) return [];
  const t = errorText[localeOfPath(location.pathname)];
  return [{ title: t[`${errorKind(error)}Title`] }, { name: 'robots', content: 'noindex' }];
};
