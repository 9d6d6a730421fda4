import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readHome } from '~/domain/catalogue/home.server';
import { findCommuneShapes } from '~/domain/places/find-shapes.server';
import { findSiteTexts } from '~/domain/words/find-site-texts.server';
import { readingOf } from '~/http/context';
import { localeOf } from '~/http/locale';
import { inLocale, localeOfPath, paths } from '~/paths';
import { HomePage } from '~/ui/home/home-page';
import { pageMeta } from '~/ui/meta';
import { siteText } from '~/ui/text/common';
import { homeText } from '~/ui/text/home';

export async function loader({ request, context }: LoaderFunctionArgs) {
  return {
    home: readHome(readingOf(context), localeOf(request)),
    shapes: findCommuneShapes(context.db),
    texts: findSiteTexts(context.db, localeOf(request)),
  };
}

export const meta: MetaFunction<typeof loader> = ({ matches, location }) => {
  const locale = localeOfPath(location.pathname);
  return pageMeta(matches, {
    title: siteText[locale].name,
    description: homeText[locale].description,
    path: inLocale(locale, paths.home()),
    feed: inLocale(locale, paths.feed()),
  });
};

export default function Home() {
  return <HomePage {...useLoaderData<typeof loader>()} />;
}
