import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaArgs,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { mayAtDesk } from '~/domain/policy';
import { editSiteTexts, type SiteTextEdit } from '~/domain/words/edit-site-texts.server';
import { findKeptSiteTexts } from '~/domain/words/find-site-texts.server';
import { SITE_TEXT_KEYS } from '~/domain/words/site-text-keys';
import { answering } from '~/http/answering.server';
import { localeOf } from '~/http/locale';
import { requireDesk } from '~/http/officer.server';
import { readSmallForm } from '~/http/small-form.server';
import { inLocale, paths } from '~/paths';
import { SiteTextsPage } from '~/ui/desk-words/site-texts-page';
import { deskWordsText } from '~/ui/text/desk-words';

/** `/co-quan/chu-tren-trang`: the words of public pages that the agency keeps. */
export async function loader(args: LoaderFunctionArgs) {
  const { acting, actor } = await requireDesk(args, 'words');
  return {
    locale: localeOf(args.request),
    texts: findKeptSiteTexts(acting.db),
    mayKeep: mayAtDesk(actor, 'keep-settings'),
    done: new URL(args.request.url).searchParams.get('da'),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { acting } = await requireDesk(args, 'words');
  const edits = readEdits(await readSmallForm(args.request));
  const done = answering(() => editSiteTexts(acting, edits));
  if ('refused' in done) {
    const stale = Object.values(done.refused).some((text) => text.stale);
    return data({ refused: done.refused }, stale ? 409 : 422);
  }
  const path = paths.desk('chu-tren-trang', `da=${done.changed > 0 ? 'chu' : 'nguyen'}`);
  return redirect(inLocale(localeOf(args.request), path), 303);
}

/** The texts of the form; those it does not hold stay as they are. */
function readEdits(form: URLSearchParams): SiteTextEdit[] {
  return SITE_TEXT_KEYS.filter((key) => form.has(`${key}-vi`)).map((key) => {
    const both = (end = '') => ({
      vi: form.get(`${key}-vi${end}`) ?? '',
      en: form.get(`${key}-en${end}`) ?? '',
    });
    return { key, typed: both(), opened: both('-opened') };
  });
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
