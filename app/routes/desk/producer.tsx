import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaArgs,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { Acting } from '~/domain/acting';
import { InvalidError, StaleError, WrongStateError } from '~/domain/errors';
import { findInvitable } from '~/domain/people/find-invitable.server';
import { removeMember, revokeInvitation } from '~/domain/people/remove-member.server';
import { closeProducer } from '~/domain/producers/close-producer.server';
import { getProducerInArea } from '~/domain/producers/desk-scope.server';
import { editProducer, type StaleProducer } from '~/domain/producers/edit-producer.server';
import { findHeirs, getDeskProducer } from '~/domain/producers/get-desk-producer.server';
import { mergeProducer } from '~/domain/producers/merge-producer.server';
import { readTypedProducer, typedOf } from '~/domain/producers/producer-form';
import { reopenProducer } from '~/domain/producers/reopen-producer.server';
import { inLanguage } from '~/domain/texts';
import { answering } from '~/http/answering.server';
import { localeOf } from '~/http/locale';
import { makeLink } from '~/http/new-link.server';
import { requireDesk } from '~/http/officer.server';
import { readSmallForm } from '~/http/small-form.server';
import { inLocale, type Locale, paths } from '~/paths';
import { DeskProducerView, type Refused } from '~/ui/desk-producers/producer-page';
import { deskProducersText } from '~/ui/text/desk-producers';

/** `/co-quan/co-so/:slug`: one producer at the desk. */
export async function loader(args: LoaderFunctionArgs) {
  const { acting } = await requireDesk(args, 'producers');
  const locale = localeOf(args.request);
  const page = answering(() => getDeskProducer(acting, args.params.slug ?? '', locale));
  const { communes } = findInvitable(acting.db);
  return {
    locale,
    page,
    typed: typedOf(page.fields, { nameVi: page.producer.name, nameEn: page.nameEn }),
    communes,
    heirs: page.mayRecord ? findHeirs(acting.db, page.producer.id) : [],
    done: new URL(args.request.url).searchParams.get('da'),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { acting } = await requireDesk(args, 'producers');
  const slug = args.params.slug ?? '';
  const form = await readSmallForm(args.request);
  const intent = form.get('intent') ?? '';
  if (intent === 'moi') return { link: answering(() => invite(args, acting, slug, form)) };
  const change = CHANGES.get(intent);
  if (!change) throw new Response('Bad Request', { status: 400 });
  try {
    const done = answering(() => change(acting, slug, form));
    const path = paths.desk(`co-so/${slug}`, `da=${done}`);
    return redirect(inLocale(localeOf(args.request), path), 303);
  } catch (error) {
    return refuse(error, { intent, typed: Object.fromEntries(form), faults: {} });
  }
}

type Change = (acting: Acting, slug: string, form: URLSearchParams) => string;

const field = (form: URLSearchParams, name: string) => form.get(name) ?? '';

const typedClosing = (form: URLSearchParams) => ({
  on: field(form, 'on'),
  reason: field(form, 'reason'),
});

/** What each button does, and the word that tells so afterwards. */
const CHANGES = new Map<string, Change>(
  Object.entries({
    sua: (acting, slug, form) => {
      const typed = readTypedProducer(form);
      const revision = Number(form.get('revision'));
      return editProducer(acting, { slug, revision, typed }) ? 'sua' : 'nguyen';
    },
    dong: (acting, slug, form) => {
      closeProducer(acting, { slug, typed: typedClosing(form) });
      return 'dong';
    },
    gop: (acting, slug, form) => {
      const withMembers = form.get('members') === '1';
      const into = field(form, 'into');
      mergeProducer(acting, { slug, into, typed: typedClosing(form), withMembers });
      return 'gop';
    },
    mo: (acting, slug, form) => {
      const bringBack = form.get('back') === '1';
      reopenProducer(acting, { slug, reason: field(form, 'reason'), bringBack });
      return 'mo';
    },
    bo: (acting, slug, form) => {
      const { id } = getProducerInArea(acting.db, acting.actor, slug);
      removeMember(acting, id, Number(form.get('id')));
      return 'bo';
    },
    thu: (acting, slug, form) => {
      const { id } = getProducerInArea(acting.db, acting.actor, slug);
      revokeInvitation(acting, id, Number(form.get('id')));
      return 'thu';
    },
  }),
);

function invite(args: ActionFunctionArgs, acting: Acting, slug: string, form: URLSearchParams) {
  const { id } = getProducerInArea(acting.db, acting.actor, slug);
  const role = form.get('role') === 'owner' ? 'owner' : 'editor';
  const name = field(form, 'name').slice(0, 120);
  return makeLink(args, acting, { kind: 'member', producerId: id, role }, name);
}

function refuse(error: unknown, refused: Refused) {
  if (error instanceof InvalidError) {
    return data({ refused: { ...refused, faults: { ...error.fields } } }, 422);
  }
  if (error instanceof WrongStateError) {
    return data({ refused: { ...refused, state: error.state } }, 409);
  }
  if (error instanceof StaleError) {
    const { revision, fields } = error.theirs as StaleProducer;
    const kept = typedOf(fields, { nameVi: '', nameEn: '' });
    return data({ refused: { ...refused, kept, revision } }, 409);
  }
  throw error;
}

type Titled = { locale: Locale; page: { producer: { name: string }; nameEn: string } };

const titleOf = ({ locale, page: { producer, nameEn } }: Titled) =>
  inLanguage(locale, producer.name, nameEn || null);

export const meta = ({ data: loaded }: MetaArgs<typeof loader>) => [
  { title: loaded ? titleOf(loaded) : deskProducersText.vi.title },
  { name: 'robots', content: 'noindex' },
];

export default function Producer() {
  const room = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refused: Refused | undefined = answer && 'refused' in answer ? answer.refused : undefined;
  const link = answer && 'link' in answer ? answer.link : undefined;
  return <DeskProducerView room={room} refused={refused} link={link} />;
}
