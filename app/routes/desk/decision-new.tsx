import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaArgs,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { mayAtDesk } from '~/domain/policy';
import { type DecisionPage, EMPTY_PAGE, uncheckedRows } from '~/domain/recognitions/decision-view';
import { findActNumbers } from '~/domain/recognitions/find-decision-state.server';
import { getRenewalDraft } from '~/domain/recognitions/renewal-draft.server';
import { withEmptyRows } from '~/domain/recognitions/take-decision.server';
import { answering } from '~/http/answering.server';
import { receiveDecision } from '~/http/decision-form.server';
import { localeOf } from '~/http/locale';
import { type AtDesk, requireDesk } from '~/http/officer.server';
import { inLocale, paths } from '~/paths';
import { DecisionEditor } from '~/ui/desk-decisions/decision-editor';
import { decisionFormText } from '~/ui/text/desk-decision-form';

/** `/co-quan/quyet-dinh/moi`: a decision typed line by line; `gia-han=` begins from one that ends. */
export async function loader(args: LoaderFunctionArgs) {
  const desk = await requireDesk(args, 'decisions');
  return {
    locale: localeOf(args.request),
    mayRecord: mayAtDesk(desk.actor, 'record'),
    acts: findActNumbers(args.context.db),
    page: firstPage(args.request, desk),
  };
}

function firstPage(request: Request, { acting }: AtDesk): DecisionPage {
  const renewed = new URL(request.url).searchParams.get('gia-han');
  if (renewed === null) return { ...EMPTY_PAGE, rows: withEmptyRows() };
  const { typed, row } = answering(() => getRenewalDraft(acting, Number(renewed)));
  return { ...EMPTY_PAGE, typed, rows: uncheckedRows([row]) };
}

export async function action(args: ActionFunctionArgs) {
  const desk = await requireDesk(args, 'decisions');
  const taken = await receiveDecision(args, desk);
  if ('lost' in taken) return data({ page: null, lost: true }, taken.status);
  if ('ids' in taken) {
    const path = paths.desk('quyet-dinh', `da-ghi=${taken.ids.length}`);
    return redirect(inLocale(localeOf(args.request), path), 303);
  }
  const { page, status } = taken;
  const rows = page.rows.length > 0 ? page.rows : withEmptyRows();
  return data({ page: { ...page, rows }, lost: false }, status);
}

export const meta = ({ data: loaded }: MetaArgs<typeof loader>) => [
  { title: decisionFormText[loaded?.locale ?? 'vi'].newTitle },
  { name: 'robots', content: 'noindex' },
];

export default function NewDecision() {
  const loaded = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const page = sent?.page ?? loaded.page;
  return <DecisionEditor {...loaded} way="new" page={page} lost={sent?.lost} />;
}
