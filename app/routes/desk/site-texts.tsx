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
import { editSiteText } from '~/domain/words/edit-site-text.server';
import { findKeptSiteTexts } from '~/domain/words/find-site-texts.server';
import { answering } from '~/http/answering.server';
import { localeOf } from '~/http/locale';
import { requireDesk } from '~/http/officer.server';
import { readSmallForm } from '~/http/small-form.server';
import { inLocale, paths } from '~/paths';
import { SiteTextsPage } from '~/ui/desk-words/site-texts-page';
import { deskWordsText } from '~/ui/text/desk-words';

export const handle = { hydrate: true };

/** `/co-quan/chu-tren-trang`: the words of public pages that the agency keeps. */
export async function loader(args: LoaderFunctionArgs) {
  const { acting, actor, post, needsFactor } = await requireDesk(args, 'words');
  return {
    locale: localeOf(args.request),
    texts: findKeptSiteTexts(acting.db),
    mayKeep: mayAtDesk(actor, 'keep-settings'),
    needsFactor: needsFactor && post === 'administrator',
    done: new URL(args.request.url).searchParams.get('da'),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { acting } = await requireDesk(args, 'words');
  const form = await readSmallForm(args.request);
  const field = (name: string) => form.get(name) ?? '';
  const key = field('key');
  const typed = { vi: field('vi'), en: field('en') };
  const opened = { vi: field('opened-vi'), en: field('opened-en') };
  try {
    const changed = answering(() => editSiteText(acting, { key, typed, opened }));
    const path = paths.desk('chu-tren-trang', `da=${changed ? 'chu' : 'nguyen'}`);
    return redirect(inLocale(localeOf(args.request), path), 303);
  } catch (error) {
    const refused = { key, ...typed, faults: {}, theirs: null };
    if (error instanceof InvalidError) {
      return data({ refused: { ...refused, faults: { ...error.fields } } }, 422);
    }
    if (error instanceof StaleError) {
      return data({ refused: { ...refused, theirs: error.theirs as typeof typed } }, 409);
    }
    throw error;
  }
}

export const meta = ({ data: loaded }: MetaArgs<typeof loader>) => [
  { title: deskWordsText[loaded?.locale ?? 'vi'].texts },
  { name: 'robots', content: 'noindex' },
];

export default function SiteTexts() {
  const answer = useActionData<typeof action>();
  const refused = answer && 'refused' in answer ? answer.refused : undefined;
  return <SiteTextsPage room={useLoaderData<typeof loader>()} refused={refused} />;
}
