import type { DeskProducerPage } from '~/domain/producers/get-desk-producer.server';
import { RoleChoice } from '../account/members-page';
import { type NewLink, NewLinkPanel } from '../account/new-link';
import { PersonAct } from '../account/person-act';
import { formatMoment } from '../format';
import { useLocale, useText } from '../locale';
import { FormField } from '../parts/form-field';
import { deskProducersText } from '../text/desk-producers';
import { workText } from '../text/work';

type Props = { page: DeskProducerPage; link?: NewLink };

/** Who keeps a producer's pages, the invitations still open, and a form for another. */
export function ProducerPeople({ page, link }: Props) {
  const t = useText(deskProducersText);
  const { people, producer } = page;
  return (
    <section aria-labelledby="thanh-vien" className="space-y-3">
      <h2 id="thanh-vien">{t.people}</h2>
      {link && <NewLinkPanel link={link} />}
      {people ? (
        <>
          {people.members.length === 0 && <p>{t.noPeople}</p>}
          <Members members={people.members} />
          <OpenInvitations open={people.open} />
          {producer.status === 'listed' && <InviteForm />}
        </>
      ) : (
        <p>
          {t.members}: {producer.members}. {t.peopleOnly}
        </p>
      )}
    </section>
  );
}

type People = NonNullable<DeskProducerPage['people']>;

function Members({ members }: Pick<People, 'members'>) {
  const t = useText(deskProducersText);
  const work = useText(workText);
  return (
    <ul className="space-y-2">
      {members.map(({ personId, name, login, role }) => (
        <li key={personId} className="panel space-y-2 p-3">
          <p>
            <b>{name}</b> · {work.roles[role]} · {login}
          </p>
          <PersonAct
            label={t.removeMember}
            name={name}
            help={t.removeMemberHelp(name)}
            button={t.removeMemberNow(name)}
            intent="bo"
            personId={personId}
          />
        </li>
      ))}
    </ul>
  );
}

function OpenInvitations({ open }: Pick<People, 'open'>) {
  const work = useText(workText);
  const locale = useLocale();
  if (open.length === 0) return null;
  return (
    <>
      <h3>{work.openInvitations}</h3>
      <ul className="space-y-2">
        {open.map(({ id, role, guestName, expiresAt }) => (
          <li key={id} className="panel flex flex-wrap items-center justify-between gap-2 p-3">
            <span>
              {guestName ?? '…'} · {role && work.roles[role]} ·{' '}
              {work.until(formatMoment(expiresAt, locale))}
            </span>
            <form method="post">
              <input type="hidden" name="id" value={id} />
              <button
                type="submit"
                name="intent"
                value="thu"
                className="button button-quiet"
                aria-label={`${work.revoke}: ${guestName ?? id}`}
              >
                {work.revoke}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </>
  );
}

function InviteForm() {
  const work = useText(workText);
  return (
    <form method="post" className="panel max-w-2xl space-y-4 p-4">
      <h3>{work.invite}</h3>
      <FormField label={work.guestName} name="name" maxLength={120} />
      <RoleChoice />
      <button type="submit" name="intent" value="moi" className="button">
        {work.makeLink}
      </button>
    </form>
  );
}
