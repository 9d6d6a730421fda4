import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaArgs,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { OFFICER_POST_LIST } from '~/domain/actor';
import { findInvitable } from '~/domain/people/find-invitable.server';
import { findPersonByLogin } from '~/domain/people/find-login.server';
import type { Purpose } from '~/domain/people/invitation';
import { answering } from '~/http/answering.server';
import { localeOf } from '~/http/locale';
import { makeLink } from '~/http/new-link.server';
import { requireDesk } from '~/http/officer.server';
import { readSmallForm } from '~/http/small-form.server';
import { InvitePage } from '~/ui/account/invite-page';
import { deskText } from '~/ui/text/desk';

export async function loader(args: LoaderFunctionArgs) {
  const { actor, post } = await requireDesk(args, 'people');
  const locale = localeOf(args.request);
  return { locale, post, secondFactor: actor.secondFactor, ...findInvitable(args.context.db) };
}

export async function action(args: ActionFunctionArgs) {
  const { acting } = await requireDesk(args, 'people');
  const form = await readSmallForm(args.request);
  const purpose = purposeOf(form, args.context.db);
  if (!purpose) return data({ noPerson: true as const, login: String(form.get('login')) }, 422);
  const name = String(form.get('name') ?? '').slice(0, 120);
  return { link: answering(() => makeLink(args, acting, purpose, name)) };
}

type Db = ActionFunctionArgs['context']['db'];

/** What the chosen form asks for; null for a person who is not there. */
function purposeOf(form: URLSearchParams, db: Db): Purpose | null {
  switch (form.get('intent')) {
    case 'member': {
      const role = form.get('role') === 'owner' ? 'owner' : 'editor';
      return { kind: 'member', producerId: Number(form.get('producer')), role };
    }
    case 'officer': {
      const post = OFFICER_POST_LIST.find((one) => one === form.get('post')) ?? 'commune';
      const communeIds = post === 'commune' ? form.getAll('commune').map(String) : [];
      return { kind: 'officer', post, communeIds };
    }
    default: {
      const found = findPersonByLogin(db, String(form.get('login') ?? '').slice(0, 200));
      return found && { kind: 'new-password', personId: found.personId };
    }
  }
}

export const meta = ({ data: loaded }: MetaArgs<typeof loader>) => [
  { title: deskText[loaded?.locale ?? 'vi'].people },
  { name: 'robots', content: 'noindex' },
];

export default function People() {
  return (
    <InvitePage choices={useLoaderData<typeof loader>()} done={useActionData<typeof action>()} />
  );
}
