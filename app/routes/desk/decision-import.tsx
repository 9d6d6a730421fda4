import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaArgs,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { mayAtDesk } from '~/domain/policy';
import { EMPTY_PAGE } from '~/domain/recognitions/decision-view';
import { findActNumbers } from '~/domain/recognitions/find-decision-state.server';
import { receiveDecision } from '~/http/decision-form.server';
import { localeOf } from '~/http/locale';
import { requireDesk } from '~/http/officer.server';
import { inLocale, paths } from '~/paths';
import { DecisionEditor } from '~/ui/desk-decisions/decision-editor';
import { decisionFormText } from '~/ui/text/desk-decision-form';

/** `/co-quan/quyet-dinh/nhap`: a decision with its annex from a spreadsheet. */
export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await requireDesk(args, 'decisions');
  return {
    locale: localeOf(args.request),
    mayRecord: mayAtDesk(actor, 'record'),
    acts: findActNumbers(args.context.db),
  };
}

export async function action(args: ActionFunctionArgs) {
  const desk = await requireDesk(args, 'decisions');
  const taken = await receiveDecision(args, desk);
  if ('lost' in taken) return data({ page: null, lost: true }, taken.status);
  if ('ids' in taken) {
    const path = paths.desk('quyet-dinh', `da-ghi=${taken.ids.length}`);
    return redirect(inLocale(localeOf(args.request), path), 303);
  }
  return data({ page: taken.page, lost: false }, taken.status);
}

export const meta = ({ data: loaded }: MetaArgs<typeof loader>) => [
  { title: decisionFormText[loaded?.locale ?? 'vi'].importTitle },
  { name: 'robots', content: 'noindex' },
];

export default function ImportDecision() {
  const loaded = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const page = sent?.page ?? EMPTY_PAGE;
  return <DecisionEditor {...loaded} way="import" page={page} lost={sent?.lost} />;
}
