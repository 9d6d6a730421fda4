import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaArgs,
  redirect,
} from '@remix-run/node';
import { useActionData, useFetcher, useLoaderData, useLocation } from '@remix-run/react';
import { InvalidError } from '~/domain/errors';
import { createCollection } from '~/domain/featured/create-collection.server';
import { readEditorForm } from '~/domain/featured/editor-form';
import type { EditorOutcome } from '~/domain/featured/editor-outcome';
import { findEditorFacts } from '~/domain/featured/find-editor-facts.server';
import { mayAtDesk } from '~/domain/policy';
import { answering } from '~/http/answering.server';
import { readingOf } from '~/http/context';
import { localeOf } from '~/http/locale';
import { requireDesk } from '~/http/officer.server';
import { forbidden } from '~/http/respond';
import { readSmallForm } from '~/http/small-form.server';
import { inLocale, paths } from '~/paths';
import { EditorPage } from '~/ui/desk-collections/editor-page';
import { collectionEditorText } from '~/ui/text/desk-collection-editor';

export const handle = { hydrate: true };

const NEW = { collectionId: null, endsOn: null };

/** `/co-quan/gioi-thieu/moi?q=`: an empty collection, with what a search finds. */
export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await requireDesk(args, 'collections');
  const locale = localeOf(args.request);
  const q = new URL(args.request.url).searchParams.get('q') ?? '';
  return {
    locale,
    facts: findEditorFacts(readingOf(args.context), { ...NEW, actor, items: [], q }, locale),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { acting, actor } = await requireDesk(args, 'collections');
  if (!mayAtDesk(actor, 'curate')) throw forbidden();
  const locale = localeOf(args.request);
  const { wants, typed, q } = readEditorForm(await readSmallForm(args.request));
  const again = () => {
    const asked = { ...NEW, actor, items: typed.items, q };
    const facts = findEditorFacts(readingOf(args.context), asked, locale);
    return { typed, facts, revision: null };
  };
  if (wants !== 'save') return data<EditorOutcome>({ kind: 'step', ...again() });
  try {
    const id = answering(() => createCollection(acting, typed));
    const path = paths.desk(`gioi-thieu/${id}`, 'da=tao');
    return redirect(inLocale(locale, path), 303);
  } catch (error) {
    if (!(error instanceof InvalidError)) throw error;
    return data<EditorOutcome>({ kind: 'invalid', faults: error.fields, ...again() }, 422);
  }
}

export const meta = ({ data: loaded }: MetaArgs<typeof loader>) => [
  { title: collectionEditorText[loaded?.locale ?? 'vi'].newTitle },
  { name: 'robots', content: 'noindex' },
];

export default function CollectionNew() {
  const { facts } = useLoaderData<typeof loader>();
  const { pathname } = useLocation();
  const search = useFetcher<typeof loader>();
  return (
    <EditorPage
      stored={null}
      phase={null}
      facts={facts}
      done={null}
      outcome={useActionData<typeof action>()}
      found={search.data?.facts.search ?? null}
      searching={search.state !== 'idle'}
      onSearch={(q) => search.load(`${pathname}?${new URLSearchParams({ q })}`)}
    />
  );
}
