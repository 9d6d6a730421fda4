import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { countProvenance } from '~/domain/catalogue/count-provenance.server';
import { inLocale, localeOfPath, paths } from '~/paths';
import { AboutPage } from '~/ui/about/about-page';
import { pageMeta } from '~/ui/meta';
import { aboutText } from '~/ui/text/about';

export async function loader({ context }: LoaderFunctionArgs) {
  return { counts: countProvenance(context.db) };
}

export const meta: MetaFunction<typeof loader> = ({ matches, location }) => {
  const locale = localeOfPath(location.pathname);
  const { title, description } = aboutText[locale];
  return pageMeta(matches, { title, description, path: inLocale(locale, paths.about()) });
};

export default function About() {
  return <AboutPage counts={useLoaderData<typeof loader>().counts} />;
}
