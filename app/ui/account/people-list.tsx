import { vietnamDayOf } from '~/domain/clock';
import type { ReachedPerson } from '~/domain/people/find-people.server';
import type { PendingInvitation } from '~/domain/people/pending-invitations.server';
import { paths } from '~/paths';
import { formatDay, formatMoment } from '../format';
import { useHref, useLocale, useText } from '../locale';
import { accountText } from '../text/account';
import { deskPeopleText } from '../text/desk-people';
import { workText } from '../text/work';
import { purposeWords } from './people-tables';
import { PersonAct } from './person-act';

type Props = {
  me: number;
  people: ReachedPerson[];
  /** Whether accounts can be closed and opened again here. */
  keeps: boolean;
  /** Whether producers' pages of the desk are open to the reader. */
  seesProducers: boolean;
};

/** The people in an officer's reach. */
export function PeopleList({ me, people, keeps, seesProducers }: Props) {
  const t = useText(deskPeopleText);
  return (
    <section aria-labelledby="nhung-nguoi" className="space-y-3">
      <h2 id="nhung-nguoi">
        {t.people} ({people.length})
      </h2>
      {people.length === 0 && <p>{t.nobody}</p>}
      <ul className="space-y-2">
        {people.map((person) => (
          <li key={person.personId} className="panel space-y-2 p-3">
            <Person person={person} seesProducers={seesProducers} />
            {keeps && person.personId !== me && (
              <>
                {person.secondFactor && <FactorButton person={person} />}
                <AccountButton person={person} />
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Person({ person, seesProducers }: { person: ReachedPerson; seesProducers: boolean }) {
  const t = useText(deskPeopleText);
  const work = useText(workText);
  const account = useText(accountText);
  const locale = useLocale();
  const href = useHref();
  const { officer, memberOf, signedInAt, disabledAt } = person;
  return (
    <div className="space-y-1">
      <p>
        <b>{person.name}</b> · {person.login}
        {disabledAt && (
          <span className="font-bold text-madder-dark">
            {' '}
            · {t.closed(formatMoment(disabledAt, locale))}
          </span>
        )}
      </p>
      <p className="text-sm">
        {officer &&
          [account.posts[officer.post], officer.communes.join(', ')].filter(Boolean).join(': ')}
        {officer && !person.secondFactor && ` · ${t.noFactor}`}
      </p>
      {memberOf.map(({ slug, name, role }) => (
        <p key={slug} className="text-sm">
          {work.roles[role]} ·{' '}
          {seesProducers ? (
            <a
              className="inline-flex min-h-11 items-center"
              href={href(paths.desk(`co-so/${slug}`))}
            >
              {name}
            </a>
          ) : (
            name
          )}
        </p>
      ))}
      <p className="text-ink-soft text-sm">
        {signedInAt ? t.signedIn(formatDay(vietnamDayOf(signedInAt), locale)) : t.notSignedIn}
      </p>
    </div>
  );
}

function FactorButton({ person: { personId, name } }: { person: ReachedPerson }) {
  const t = useText(deskPeopleText);
  return (
    <PersonAct
      label={t.resetFactor}
      name={name}
      help={t.resetFactorHelp(name)}
      button={t.resetFactorNow(name)}
      intent="reset-factor"
      personId={personId}
    />
  );
}

/** Closing and erasing are opened first; opening again takes nothing from anybody. */
function AccountButton({ person: { personId, name, disabledAt } }: { person: ReachedPerson }) {
  const t = useText(deskPeopleText);
  if (!disabledAt) {
    return (
      <PersonAct
        label={t.disable}
        name={name}
        help={t.disableHelp(name)}
        button={t.disableNow(name)}
        intent="disable"
        personId={personId}
      />
    );
  }
  return (
    <>
      <form method="post">
        <input type="hidden" name="id" value={personId} />
        <button
          type="submit"
          name="intent"
          value="enable"
          className="button button-quiet"
          aria-label={`${t.enable}: ${name}`}
        >
          {t.enable}
        </button>
      </form>
      <PersonAct
        label={t.erase}
        name={name}
        help={t.eraseHelp(name)}
        button={t.eraseNow(name)}
        intent="erase"
        personId={personId}
      />
    </>
  );
}

/** Links not used yet. */
export function PendingList({ pending }: { pending: PendingInvitation[] }) {
  const t = useText(deskPeopleText);
  const work = useText(workText);
  const locale = useLocale();
  if (pending.length === 0) return null;
  return (
    <section aria-labelledby="loi-moi" className="space-y-3">
      <h2 id="loi-moi">{work.openInvitations}</h2>
      <ul className="space-y-2">
        {pending.map((invitation) => (
          <li
            key={invitation.id}
            className="panel flex flex-wrap items-center justify-between gap-2 p-3"
          >
            <span>
              {invitation.guestName && <b>{invitation.guestName} · </b>}
              {purposeWords(invitation.purpose, locale)}
              {invitation.about && ` · ${invitation.about}`}
              <span className="block text-ink-soft text-sm">
                {t.madeBy(invitation.invitedBy)} ·{' '}
                {work.until(formatMoment(invitation.expiresAt, locale))}
              </span>
            </span>
            <form method="post">
              <input type="hidden" name="id" value={invitation.id} />
              <button
                type="submit"
                name="intent"
                value="revoke"
                className="button button-quiet"
                aria-label={`${work.revoke}: ${invitation.guestName ?? invitation.about}`}
              >
                {work.revoke}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
