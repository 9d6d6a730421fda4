import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaArgs,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { Acting } from '~/domain/acting';
import { OFFICER_POST_LIST } from '~/domain/actor';
import { WrongStateError } from '~/domain/errors';
import { eraseAccount } from '~/domain/people/erase-account.server';
import { findInvitable } from '~/domain/people/find-invitable.server';
import { findPersonByLogin } from '~/domain/people/find-login.server';
import { findPeople } from '~/domain/people/find-people.server';
import type { Purpose } from '~/domain/people/invitation';
import { findPendingInvitations, revokeLink } from '~/domain/people/pending-invitations.server';
import { resetFactor } from '~/domain/people/reset-factor.server';
import { disableAccount, enableAccount } from '~/domain/people/set-account-state.server';
import { mayAtDesk, mayEnter } from '~/domain/policy';
import { answering } from '~/http/answering.server';
import { localeOf } from '~/http/locale';
import { makeLink } from '~/http/new-link.server';
import { requireDesk } from '~/http/officer.server';
import { readSmallForm } from '~/http/small-form.server';
import { inLocale, paths } from '~/paths';
import { InvitePage } from '~/ui/account/invite-page';
import { deskText } from '~/ui/text/desk';

export async function loader(args: LoaderFunctionArgs) {
  const { actor, acting, post } = await requireDesk(args, 'people');
  const locale = localeOf(args.request);
  return {
    locale,
    post,
    ...findInvitable(args.context.db),
    me: actor.personId,
    people: findPeople(acting),
    pending: findPendingInvitations(acting),
    keeps: mayAtDesk(actor, 'keep-settings'),
    seesProducers: mayEnter(actor, 'producers'),
    did: new URL(args.request.url).searchParams.get('da'),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { acting } = await requireDesk(args, 'people');
  const form = await readSmallForm(args.request);
  const change = CHANGES.get(form.get('intent') ?? '');
  if (change) return settle(args, () => change(acting, Number(form.get('id'))));
  const purpose = purposeOf(form, args.context.db);
  if (!purpose) return data({ noPerson: true as const, login: String(form.get('login')) }, 422);
  const name = String(form.get('name') ?? '').slice(0, 120);
  return { link: answering(() => makeLink(args, acting, purpose, name)) };
}

type Change = (acting: Acting, id: number) => string;

/** What each button of the lists does, and the word that tells so afterwards. */
const CHANGES = new Map<string, Change>(
  Object.entries({
    disable: (acting, id) => {
      disableAccount(acting, id);
      return 'khoa';
    },
    enable: (acting, id) => {
      enableAccount(acting, id);
      return 'mo';
    },
    erase: (acting, id) => {
      eraseAccount(acting, id);
      return 'xoa';
    },
    'reset-factor': (acting, id) => {
      resetFactor(acting, id);
      return 'go';
    },
    revoke: (acting, id) => {
      revokeLink(acting, id);
      return 'thu';
    },
  }),
);

function settle({ request }: ActionFunctionArgs, change: () => string) {
  try {
    const path = paths.desk('nguoi', `da=${answering(change)}`);
    throw redirect(inLocale(localeOf(request), path), 303);
  } catch (error) {
    if (!(error instanceof WrongStateError)) throw error;
    return data({ state: error.state }, 409);
  }
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
