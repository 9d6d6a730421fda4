import type { LoaderFunctionArgs } from '@remix-run/node';
import { MAX_QUERY_LENGTH } from '~/domain/catalogue/filters';
import { suggest } from '~/domain/search/suggest.server';
import { localeOf } from '~/http/locale';
import { inLocale, pageOfKind } from '~/paths';

/** `/goi-y?q=`: what a reader may be typing. The search form works without it. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const locale = localeOf(request);
  const typed = new URL(request.url).searchParams.get('q') ?? '';
  const found = suggest(context.db, typed.slice(0, MAX_QUERY_LENGTH), locale);
  return Response.json(
    found.map(({ kind, slug, label, detail }) => ({
      kind,
      label,
      detail,
      url: inLocale(locale, pageOfKind[kind](slug)),
    })),
  );
}
