import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readAbout } from '~/domain/catalogue/about.server';
import { findSiteTexts } from '~/domain/words/find-site-texts.server';
import { readingOf } from '~/http/context';
import { localeOf } from '~/http/locale';
import { inLocale, localeOfPath, paths } from '~/paths';
import { AboutPage } from '~/ui/about/about-page';
import { pageMeta } from '~/ui/meta';
import { aboutText } from '~/ui/text/about';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const reading = readingOf(context);
  const locale = localeOf(request);
  return {
    today: reading.today,
    ...readAbout(reading, locale),
    texts: findSiteTexts(context.db, locale),
  };
}

export const meta: MetaFunction<typeof loader> = ({ matches, location }) => {
  const locale = localeOfPath(location.pathname);
  return pageMeta(matches, {
    title: aboutText[locale].title,
    description: aboutText[locale].description,
    path: inLocale(locale, paths.about()),
  });
};

export default function About() {
  return <AboutPage {...useLoaderData<typeof loader>()} />;
}
