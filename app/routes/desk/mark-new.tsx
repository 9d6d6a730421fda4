import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaArgs,
  redirect,
} from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { InvalidError } from '~/domain/errors';
import { createMark } from '~/domain/marks/create-mark.server';
import { MAX_MARK_BYTES, type MarkFaults, NO_MARK, readTypedMark } from '~/domain/marks/mark-form';
import { mayAtDesk } from '~/domain/policy';
import { answering } from '~/http/answering.server';
import { localeOf } from '~/http/locale';
import { requireDesk } from '~/http/officer.server';
import { forbidden } from '~/http/respond';
import { readSmallForm } from '~/http/small-form.server';
import { inLocale, paths } from '~/paths';
import { NewMarkPage } from '~/ui/desk-marks/new-mark-page';
import { deskMarkEntryText } from '~/ui/text/desk-mark-entry';

export const handle = { hydrate: true };

/** `/co-quan/nhan-hieu/moi`: a mark is entered into the registry. */
export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await requireDesk(args, 'marks');
  // A form that would be refused in the end is not shown.
  if (!mayAtDesk(actor, 'record')) throw forbidden();
  return { locale: localeOf(args.request) };
}

export async function action(args: ActionFunctionArgs) {
  const { acting } = await requireDesk(args, 'marks');
  const typed = readTypedMark(await readSmallForm(args.request, MAX_MARK_BYTES));
  try {
    const { slug } = answering(() => createMark(acting, typed));
    const path = paths.desk(`nhan-hieu/${slug}`, 'da=tao');
    return redirect(inLocale(localeOf(args.request), path), 303);
  } catch (error) {
    if (!(error instanceof InvalidError)) throw error;
    return data({ typed, faults: error.fields as MarkFaults }, 422);
  }
}

export const meta = ({ data: loaded }: MetaArgs<typeof loader>) => [
  { title: deskMarkEntryText[loaded?.locale ?? 'vi'].newTitle },
  { name: 'robots', content: 'noindex' },
];

export default function NewMark() {
  const failed = useActionData<typeof action>();
  return <NewMarkPage typed={failed?.typed ?? NO_MARK} faults={failed?.faults ?? {}} />;
}
