import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaArgs,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { InvalidError, StaleError, WrongStateError } from '~/domain/errors';
import { mayAtDesk } from '~/domain/policy';
import { createTemplate } from '~/domain/review/create-template.server';
import { editTemplate } from '~/domain/review/edit-template.server';
import { findTemplates } from '~/domain/review/find-templates.server';
import { readId } from '~/domain/review/queue';
import { removeTemplate } from '~/domain/review/remove-template.server';
import type { TemplateFaults } from '~/domain/review/templates';
import { answering } from '~/http/answering.server';
import { localeOf } from '~/http/locale';
import { requireDesk } from '~/http/officer.server';
import { readSmallForm } from '~/http/small-form.server';
import { inLocale, paths } from '~/paths';
import { RESULT_ID } from '~/ui/desk/arrival';
import { type FailedTemplate, TemplatesPage } from '~/ui/desk/templates-page';
import { deskTemplatesText, readTemplateDone, type TemplateDone } from '~/ui/text/desk-templates';

export const handle = { hydrate: true };

/** `/co-quan/mau-ly-do`: reasons for returning something, kept for the next time. */
export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await requireDesk(args, 'words');
  return {
    locale: localeOf(args.request),
    templates: findTemplates(args.context.db),
    mayKeep: mayAtDesk(actor, 'keep-templates'),
    done: readTemplateDone(new URL(args.request.url).searchParams.get('da')),
  };
}

const DONES = new Map<string, TemplateDone>([
  ['edit', 'sua'],
  ['remove', 'bo'],
]);

export async function action(args: ActionFunctionArgs) {
  const { acting } = await requireDesk(args, 'words');
  const form = await readSmallForm(args.request);
  const done = DONES.get(form.get('intent') ?? '') ?? 'them';
  const id = readId(form.get('id'));
  const typed = { field: form.get('field') ?? '', text: form.get('text') ?? '' };
  try {
    answering(() => {
      if (done === 'them') createTemplate(acting, typed);
      else if (done === 'bo') removeTemplate(acting, id ?? 0);
      else editTemplate(acting, { id: id ?? 0, ...typed, seen: form.get('seen') ?? '' });
    });
  } catch (error) {
    const failed: FailedTemplate = { id, ...typed, faults: null, stale: null, removed: false };
    if (error instanceof InvalidError) {
      return data({ ...failed, faults: error.fields as TemplateFaults }, 422);
    }
    if (error instanceof StaleError) {
      return data({ ...failed, stale: String(error.theirs) }, 409);
    }
    if (error instanceof WrongStateError) return data({ ...failed, removed: true }, 409);
    throw error;
  }
  const path = `${paths.desk('mau-ly-do', `da=${done}`)}#${RESULT_ID}`;
  return redirect(inLocale(localeOf(args.request), path), 303);
}

export const meta = ({ data: loaded }: MetaArgs<typeof loader>) => [
  { title: deskTemplatesText[loaded?.locale ?? 'vi'].title },
  { name: 'robots', content: 'noindex' },
];

export default function ReasonTemplates() {
  const { locale: _, ...facts } = useLoaderData<typeof loader>();
  return <TemplatesPage {...facts} failed={useActionData<typeof action>()} />;
}
