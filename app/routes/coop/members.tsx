import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaArgs,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { WrongStateError } from '~/domain/errors';
import { findMembers } from '~/domain/people/find-members.server';
import { removeMember, revokeInvitation } from '~/domain/people/remove-member.server';
import { answering } from '~/http/answering.server';
import { localeOf } from '~/http/locale';
import { requireMember, requireOwner } from '~/http/member.server';
import { makeLink } from '~/http/new-link.server';
import { backToPage } from '~/http/respond';
import { readSmallForm } from '~/http/small-form.server';
import { MembersPage } from '~/ui/account/members-page';
import { workText } from '~/ui/text/work';

export async function loader(args: LoaderFunctionArgs) {
  const { actor, producer, role, acting } = await requireMember(args);
  const people = findMembers(acting, producer.id);
  return {
    locale: localeOf(args.request),
    me: actor.personId,
    isOwner: role === 'owner',
    ...people,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { acting, producer } = await requireOwner(args);
  const form = await readSmallForm(args.request);
  const id = Number(form.get('id'));
  switch (form.get('intent')) {
    case 'invite': {
      const role = form.get('role') === 'owner' ? 'owner' : 'editor';
      const name = String(form.get('name') ?? '').slice(0, 120);
      const purpose = { kind: 'member', producerId: producer.id, role } as const;
      return { link: answering(() => makeLink(args, acting, purpose, name)), guest: name };
    }
    case 'new-password':
      return {
        link: answering(() => makeLink(args, acting, { kind: 'new-password', personId: id })),
        member: id,
      };
    case 'revoke':
      answering(() => revokeInvitation(acting, producer.id, id));
      return backToPage(args.request);
    case 'remove':
      try {
        answering(() => removeMember(acting, producer.id, id));
      } catch (error) {
        if (error instanceof WrongStateError) return data({ lastOwner: true as const }, 409);
        throw error;
      }
      return backToPage(args.request);
    default:
      throw new Response('Bad Request', { status: 400 });
  }
}

export const meta = ({ data: loaded }: MetaArgs<typeof loader>) => [
  { title: workText[loaded?.locale ?? 'vi'].members },
  { name: 'robots', content: 'noindex' },
];

export default function Members() {
  return (
    <MembersPage people={useLoaderData<typeof loader>()} done={useActionData<typeof action>()} />
  );
}
