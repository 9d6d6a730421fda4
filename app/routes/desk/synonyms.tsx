import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaArgs,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { InvalidError, StaleError } from '~/domain/errors';
import { mayAtDesk } from '~/domain/policy';
import {
  editSynonyms,
  findSynonymGroups,
  removeSynonyms,
} from '~/domain/search/edit-synonyms.server';
import {
  groupsHolding,
  groupsSharing,
  readAskedTerm,
  readTerms,
  type SynonymGroup,
} from '~/domain/search/synonym-form';
import { answering } from '~/http/answering.server';
import { localeOf } from '~/http/locale';
import { requireDesk } from '~/http/officer.server';
import { readSmallForm } from '~/http/small-form.server';
import { inLocale, paths } from '~/paths';
import { type RefusedSynonyms, SynonymsPage } from '~/ui/desk-words/synonyms-page';
import { deskWordsText } from '~/ui/text/desk-words';

/** `/co-quan/tu-ngu`: words that mean the same. */
export async function loader(args: LoaderFunctionArgs) {
  const { acting, actor } = await requireDesk(args, 'words');
  const { searchParams } = new URL(args.request.url);
  const words = readAskedTerm(searchParams);
  return {
    locale: localeOf(args.request),
    words,
    groups: groupsHolding(findSynonymGroups(acting.db), words),
    mayKeep: mayAtDesk(actor, 'keep-settings'),
    done: searchParams.get('da'),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { acting } = await requireDesk(args, 'words');
  const form = await readSmallForm(args.request);
  const id = form.get('id') ? Number(form.get('id')) : null;
  const typed = form.get('terms') ?? '';
  const opened = form.get('opened') ?? '';
  const confirmed = form.get('confirmed') === '1';
  const removes = form.get('intent') === 'remove';
  try {
    answering(() => {
      if (removes) removeSynonyms(acting, id ?? 0, opened);
      else editSynonyms(acting, { id, typed, opened, confirmed });
    });
  } catch (error) {
    const refused: RefusedSynonyms = { id, typed, fault: null, sharing: [], theirs: null };
    if (error instanceof StaleError) {
      const { terms } = error.theirs as SynonymGroup;
      return data({ refused: { ...refused, theirs: terms } }, 409);
    }
    if (!(error instanceof InvalidError)) throw error;
    const sharing = groupsSharing(readTerms(typed), findSynonymGroups(acting.db), id);
    return data({ refused: { ...refused, fault: error.fields.terms ?? null, sharing } }, 422);
  }
  const path = paths.desk('tu-ngu', `da=${removes ? 'xoa' : 'luu'}`);
  return redirect(inLocale(localeOf(args.request), path), 303);
}

export const meta = ({ data: loaded }: MetaArgs<typeof loader>) => [
  { title: deskWordsText[loaded?.locale ?? 'vi'].synonyms },
  { name: 'robots', content: 'noindex' },
];

export default function Synonyms() {
  const refused = useActionData<typeof action>()?.refused;
  return <SynonymsPage room={useLoaderData<typeof loader>()} refused={refused} />;
}
