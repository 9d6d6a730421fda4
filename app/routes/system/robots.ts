import type { LoaderFunctionArgs } from '@remix-run/node';
import { paths } from '~/paths';

/** `/robots.txt`: everything public may be read; suggestions are not pages. */
export function loader({ context }: LoaderFunctionArgs) {
  const lines = [
    'User-agent: *',
    `Disallow: ${paths.suggestions()}`,
    `Disallow: /en${paths.suggestions()}`,
    'Allow: /',
    `Sitemap: ${context.siteUrl}${paths.sitemap()}`,
  ];
  return new Response(`${lines.join('\n')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
