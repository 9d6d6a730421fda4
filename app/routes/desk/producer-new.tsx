import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaArgs,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { InvalidError } from '~/domain/errors';
import { findInvitable } from '~/domain/people/find-invitable.server';
import { mayAtDesk } from '~/domain/policy';
import { createProducer } from '~/domain/producers/create-producer.server';
import { findDoubles } from '~/domain/producers/find-doubles.server';
import {
  NO_PRODUCER,
  type ProducerFaults,
  readTypedProducer,
  type TypedProducer,
} from '~/domain/producers/producer-form';
import { answering } from '~/http/answering.server';
import { localeOf } from '~/http/locale';
import { requireDesk } from '~/http/officer.server';
import { forbidden } from '~/http/respond';
import { readSmallForm } from '~/http/small-form.server';
import { inLocale, paths } from '~/paths';
import { NewProducerPage } from '~/ui/desk-producers/new-page';
import { deskProducersText } from '~/ui/text/desk-producers';

/** `/co-quan/co-so/moi`: a producer is written down. */
export async function loader(args: LoaderFunctionArgs) {
  const { actor, acting } = await requireDesk(args, 'producers');
  // A form that would be refused in the end is not shown.
  if (!mayAtDesk(actor, 'record')) throw forbidden();
  const { communes } = findInvitable(acting.db);
  return { locale: localeOf(args.request), communes };
}

export async function action(args: ActionFunctionArgs) {
  const { acting } = await requireDesk(args, 'producers');
  const form = await readSmallForm(args.request);
  const typed = readTypedProducer(form);
  try {
    const { slug } = answering(() => createProducer(acting, typed, form.get('khac') === '1'));
    const path = paths.desk(`co-so/${slug}`, 'da=tao');
    return redirect(inLocale(localeOf(args.request), path), 303);
  } catch (error) {
    if (!(error instanceof InvalidError)) throw error;
    const faults = error.fields as ProducerFaults;
    const doubles = faults.nameVi === 'likely-double' ? doublesOf(acting.db, typed) : [];
    return data({ typed, faults, doubles }, 422);
  }
}

const doublesOf = (db: Parameters<typeof findDoubles>[0], typed: TypedProducer) =>
  findDoubles(db, { name: typed.nameVi, communeId: typed.communeId || null });

export const meta = ({ data: loaded }: MetaArgs<typeof loader>) => [
  { title: deskProducersText[loaded?.locale ?? 'vi'].newTitle },
  { name: 'robots', content: 'noindex' },
];

export default function NewProducer() {
  const { communes } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  return (
    <NewProducerPage
      typed={failed?.typed ?? NO_PRODUCER}
      faults={failed?.faults ?? {}}
      doubles={failed?.doubles ?? []}
      communes={communes}
    />
  );
}
