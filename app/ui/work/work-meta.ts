import type { MetaFunction } from '@remix-run/node';
import { errorMeta } from '../layout/error-meta';

/** What the frame of somebody's own pages says of them: their pages say the rest. */
export const workMeta: MetaFunction = (args) =>
  args.error ? errorMeta(args) : [{ name: 'robots', content: 'noindex' }];
