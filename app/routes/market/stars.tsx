import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { findRegistry } from '~/domain/marks/find-registry.server';
import { findActs } from '~/domain/taxonomy/find-acts.server';
import { readingOf } from '~/http/context';
import { localeOf } from '~/http/locale';
import { inLocale, localeOfPath, paths } from '~/paths';
import { pageMeta } from '~/ui/meta';
import { OCOP_MARK, StarGuidePage } from '~/ui/star-guide/star-guide-page';
import { starGuideText } from '~/ui/text/star-guide';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const reading = readingOf(context);
  const registry = findRegistry(reading, localeOf(request));
  return {
    today: reading.today,
    acts: findActs(context.db),
    hasOcopMark: registry.some(({ slug }) => slug === OCOP_MARK),
  };
}

export const meta: MetaFunction<typeof loader> = ({ matches, location }) => {
  const locale = localeOfPath(location.pathname);
  return pageMeta(matches, {
    title: starGuideText[locale].title,
    description: starGuideText[locale].description,
    path: inLocale(locale, paths.stars()),
  });
};

export default function Stars() {
  return <StarGuidePage {...useLoaderData<typeof loader>()} />;
}
