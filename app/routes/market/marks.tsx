import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { findRegistry } from '~/domain/marks/find-registry.server';
import { registrySections } from '~/domain/marks/registry';
import { readingOf } from '~/http/context';
import { localeOf } from '~/http/locale';
import { inLocale, localeOfPath, paths } from '~/paths';
import { RegistryPage } from '~/ui/mark/registry-page';
import { pageMeta } from '~/ui/meta';
import { marksText } from '~/ui/text/marks';

export async function loader({ request, context }: LoaderFunctionArgs) {
  return { sections: registrySections(findRegistry(readingOf(context), localeOf(request))) };
}

export const meta: MetaFunction<typeof loader> = ({ matches, location }) => {
  const locale = localeOfPath(location.pathname);
  return pageMeta(matches, {
    title: marksText[locale].title,
    description: marksText[locale].description,
    path: inLocale(locale, paths.marks()),
  });
};

export default function Marks() {
  return <RegistryPage sections={useLoaderData<typeof loader>().sections} />;
}
