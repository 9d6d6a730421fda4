import type { Member, OpenInvitation } from '~/domain/people/find-members.server';
import { formatMoment } from '../format';
import { useLocale, useText } from '../locale';
import { FormField } from '../parts/form-field';
import { Notice } from '../parts/notice';
import { Tick } from '../parts/tick';
import { workText } from '../text/work';
import { type NewLink, NewLinkPanel } from './new-link';
import { PersonAct } from './person-act';

type Props = {
  people: { me: number; isOwner: boolean; members: Member[]; open: OpenInvitation[] };
  /** What the last form made: a link for a guest by name, or for a member by id. */
  done?: { link?: NewLink; guest?: string; member?: number; lastOwner?: true };
};

export function MembersPage({ people: { me, isOwner, members, open }, done }: Props) {
  const t = useText(workText);
  const whose = done?.guest || members.find(({ personId }) => personId === done?.member)?.name;
  return (
    <div className="max-w-3xl space-y-6">
      <h1>{t.members}</h1>
      <p>{isOwner ? t.membersHelp : t.ownersOnly}</p>
      {done?.lastOwner && <Notice kind="bad">{t.lastOwner}</Notice>}
      {done?.link && <NewLinkPanel link={done.link} whose={whose} />}
      <ul className="space-y-2">
        {members.map((member) => (
          <li key={member.personId} className="panel space-y-2 p-3">
            <p>
              <b>{member.name}</b> {member.personId === me && `(${t.you})`}
              <span className="block text-ink-soft text-sm">
                {t.roles[member.role]} · {t.signsInAs}{' '}
                <span className="inline-block max-w-full">{member.login}</span>
              </span>
            </p>
            {isOwner && member.personId !== me && <MemberButtons member={member} />}
          </li>
        ))}
      </ul>
      {isOwner && <OpenInvitations open={open} />}
      {isOwner && <InviteForm />}
    </div>
  );
}

function MemberButtons({ member: { personId, name } }: { member: Member }) {
  const t = useText(workText);
  return (
    <>
      <form method="post">
        <input type="hidden" name="id" value={personId} />
        <button
          type="submit"
          name="intent"
          value="new-password"
          className="button button-quiet"
          aria-label={`${t.newPassword}: ${name}`}
        >
          {t.newPassword}
        </button>
      </form>
      <PersonAct
        label={t.remove}
        name={name}
        help={t.removeHelp(name)}
        button={t.removeNow(name)}
        intent="remove"
        personId={personId}
      />
    </>
  );
}

function OpenInvitations({ open }: { open: OpenInvitation[] }) {
  const t = useText(workText);
  const locale = useLocale();
  if (open.length === 0) return null;
  return (
    <section className="space-y-2">
      <h2>{t.openInvitations}</h2>
      <ul className="space-y-2">
        {open.map(({ id, role, guestName, expiresAt }) => (
          <li key={id} className="panel flex flex-wrap items-center justify-between gap-2 p-3">
            <p>
              <b>{guestName || t.nameless}</b>
              <span className="block text-ink-soft text-sm">
                {role && `${t.roles[role]} · `}
                {t.until(formatMoment(expiresAt, locale))}
              </span>
            </p>
            <form method="post">
              <input type="hidden" name="id" value={id} />
              <button type="submit" name="intent" value="revoke" className="button button-quiet">
                {t.revoke}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}

function InviteForm() {
  const t = useText(workText);
  return (
    <section className="space-y-3">
      <h2>{t.invite}</h2>
      <form method="post" className="panel space-y-4 p-4">
        <FormField label={t.guestName} name="name" maxLength={120} />
        <RoleChoice />
        <button type="submit" name="intent" value="invite" className="button">
          {t.makeLink}
        </button>
      </form>
    </section>
  );
}

/** Owner or editor, as radio buttons; editor unless somebody chooses otherwise. */
export function RoleChoice() {
  const t = useText(workText);
  return (
    <fieldset>
      <legend className="font-bold">{t.role}</legend>
      {(['editor', 'owner'] as const).map((role) => (
        <Tick
          key={role}
          type="radio"
          label={t.roles[role]}
          name="role"
          value={role}
          defaultChecked={role === 'editor'}
        />
      ))}
    </fieldset>
  );
}
