import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaArgs,
  redirect,
} from '@remix-run/node';
import { useActionData, useFetcher, useLoaderData, useLocation } from '@remix-run/react';
import type { Acting } from '~/domain/acting';
import { InvalidError, StaleError, WrongStateError } from '~/domain/errors';
import { type CollectionFault, readId } from '~/domain/featured/collection-form';
import { editCollection } from '~/domain/featured/edit-collection.server';
import { readEditorForm } from '~/domain/featured/editor-form';
import type { EditorOutcome, WithdrawOutcome } from '~/domain/featured/editor-outcome';
import { findCandidates } from '~/domain/featured/find-candidates.server';
import { findEditorFacts } from '~/domain/featured/find-editor-facts.server';
import { getCollection, type StoredCollection } from '~/domain/featured/get-collection.server';
import { collectionPhase } from '~/domain/featured/phase';
import { withdrawCollection } from '~/domain/featured/withdraw-collection.server';
import { mayAtDesk } from '~/domain/policy';
import { inLanguage } from '~/domain/texts';
import { answering } from '~/http/answering.server';
import { readingOf } from '~/http/context';
import { localeOf } from '~/http/locale';
import { requireDesk } from '~/http/officer.server';
import { forbidden, notFound } from '~/http/respond';
import { readSmallForm } from '~/http/small-form.server';
import { inLocale, paths } from '~/paths';
import { EditorPage } from '~/ui/desk-collections/editor-page';
import { COLLECTION_DONE } from '~/ui/text/desk-collection-editor';

export const handle = { hydrate: true };

type Args = LoaderFunctionArgs | ActionFunctionArgs;
type Outcome = EditorOutcome | WithdrawOutcome;

function storedOf({ params, context }: Args): StoredCollection {
  const [id] = readId(params.id ?? '');
  if (id === undefined) throw notFound();
  return answering(() => getCollection(context.db, id));
}

/** `/co-quan/gioi-thieu/:id?q=`: one collection to be changed, with what a search finds. */
export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await requireDesk(args, 'collections');
  const stored = storedOf(args);
  const locale = localeOf(args.request);
  const reading = readingOf(args.context);
  const query = new URL(args.request.url).searchParams;
  const { id, endsOn, items } = stored;
  const asked = { actor, collectionId: id, endsOn, items, q: query.get('q') ?? '' };
  return {
    locale,
    stored,
    phase: collectionPhase(stored, reading.today),
    done: COLLECTION_DONE.find((word) => word === query.get('da')) ?? null,
    facts: findEditorFacts(reading, asked, locale),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { acting, actor } = await requireDesk(args, 'collections');
  const stored = storedOf(args);
  if (!mayAtDesk(actor, 'curate')) throw forbidden();
  const form = await readSmallForm(args.request);
  return form.get('intent') === 'withdraw'
    ? withdraw(args, acting, stored.id, form)
    : edit(args, acting, stored, form);
}

/** The revision a form was opened on; one that is missing is older than any. */
const revisionOf = (form: URLSearchParams) => {
  const text = form.get('revision') ?? '';
  return /^\d{1,15}$/.test(text) ? Number(text) : -1;
};

function edit(args: Args, acting: Acting, stored: StoredCollection, form: URLSearchParams) {
  const locale = localeOf(args.request);
  const reading = readingOf(args.context);
  const { wants, typed, q } = readEditorForm(form);
  const opened = revisionOf(form);
  const about = { actor: acting.actor, collectionId: stored.id, endsOn: stored.endsOn };
  const again = (revision: number) => {
    const facts = findEditorFacts(reading, { ...about, items: typed.items, q }, locale);
    return { typed, facts, revision };
  };
  if (wants !== 'save') return data<Outcome>({ kind: 'step', ...again(opened) });
  try {
    const changed = answering(() =>
      editCollection(acting, { id: stored.id, revision: opened, typed }),
    );
    return backTo(args, stored.id, changed ? 'luu' : 'nguyen');
  } catch (error) {
    if (error instanceof InvalidError) {
      return data<Outcome>({ kind: 'invalid', faults: error.fields, ...again(opened) }, 422);
    }
    if (error instanceof WrongStateError) {
      return data<Outcome>({ kind: 'withdrawn', ...again(opened) }, 409);
    }
    if (!(error instanceof StaleError)) throw error;
    const theirs = error.theirs as StoredCollection;
    const theirItems = findCandidates(reading, theirs.items, about, locale);
    const sides = { theirs, theirItems, ...again(theirs.revision) };
    return data<Outcome>({ kind: 'stale', ...sides }, 409);
  }
}

function withdraw(args: Args, acting: Acting, id: number, form: URLSearchParams) {
  const why = (form.get('why') ?? '').slice(0, 5000);
  const failed = { kind: 'not-withdrawn' as const, why, fault: null, stale: false };
  try {
    answering(() => withdrawCollection(acting, { id, revision: revisionOf(form), why }));
    return backTo(args, id, 'thu-hoi');
  } catch (error) {
    if (error instanceof InvalidError) {
      const fault = (error.fields.why ?? null) as CollectionFault | null;
      return data<Outcome>({ ...failed, fault }, 422);
    }
    const isLate = error instanceof StaleError || error instanceof WrongStateError;
    if (!isLate) throw error;
    return data<Outcome>({ ...failed, stale: true }, 409);
  }
}

const backTo = ({ request }: Args, id: number, done: (typeof COLLECTION_DONE)[number]) =>
  redirect(inLocale(localeOf(request), paths.desk(`gioi-thieu/${id}`, `da=${done}`)), 303);

export const meta = ({ data: loaded }: MetaArgs<typeof loader>) => [
  { title: loaded && inLanguage(loaded.locale, loaded.stored.titleVi, loaded.stored.titleEn) },
  { name: 'robots', content: 'noindex' },
];

export default function Collection() {
  const { stored, phase, facts, done } = useLoaderData<typeof loader>();
  const { pathname } = useLocation();
  const search = useFetcher<typeof loader>();
  return (
    <EditorPage
      stored={stored}
      phase={phase}
      facts={facts}
      done={done}
      outcome={useActionData<typeof action>()}
      found={search.data?.facts.search ?? null}
      searching={search.state !== 'idle'}
      onSearch={(q) => search.load(`${pathname}?${new URLSearchParams({ q })}`)}
    />
  );
}
