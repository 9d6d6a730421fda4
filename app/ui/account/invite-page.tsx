import { OFFICER_POST_LIST, type OfficerPost } from '~/domain/actor';
import type { ReachedPerson } from '~/domain/people/find-people.server';
import type { PendingInvitation } from '~/domain/people/pending-invitations.server';
import { paths } from '~/paths';
import { useHref, useText } from '../locale';
import { DoneNotice } from '../parts/done-notice';
import { FormField, Notice } from '../parts/form-field';
import { accountText } from '../text/account';
import { deskText } from '../text/desk';
import { deskPeopleText } from '../text/desk-people';
import { workText } from '../text/work';
import { RoleChoice } from './members-page';
import { type NewLink, NewLinkPanel } from './new-link';
import { PendingList, PeopleList } from './people-list';

type Choice = { id: number | string; name: string };
type Props = {
  choices: {
    post: OfficerPost;
    secondFactor: boolean;
    producers: Choice[];
    communes: Choice[];
    me: number;
    people: ReachedPerson[];
    pending: PendingInvitation[];
    keeps: boolean;
    seesProducers: boolean;
    did: string | null;
  };
  done?: { link?: NewLink; noPerson?: true; login?: string; state?: string };
};

/** Where agencies let people in: members, officers, and whoever forgot the password. */
export function InvitePage({ choices, done }: Props) {
  const t = useText(deskText);
  const words = useText(deskPeopleText);
  const { post, secondFactor, did } = choices;
  return (
    <div className="mx-auto max-w-2xl space-y-6">
      <h1>{t.people}</h1>
      <p>{t.peopleHelp}</p>
      <DoneNotice words={words.done} done={done ? null : did} />
      {done?.state && <Notice kind="bad">{words.states[done.state] ?? done.state}</Notice>}
      {done?.link && <NewLinkPanel link={done.link} />}
      {post === 'commune' && <Notice kind="bad">{t.noRight}</Notice>}
      {post !== 'commune' && !secondFactor && <NeedsFactor />}
      {post !== 'commune' && secondFactor && <Forms choices={choices} done={done} />}
      <PendingList pending={choices.pending} />
      <PeopleList {...choices} />
    </div>
  );
}

function NeedsFactor() {
  const t = useText(deskText);
  const account = useText(accountText);
  const href = useHref();
  return (
    <>
      <Notice kind="bad">{t.needsFactor}</Notice>
      <a className="button" href={href(paths.enrol())}>
        {account.factorStart}
      </a>
    </>
  );
}

function Forms({ choices, done }: Props) {
  const t = useText(deskText);
  const work = useText(workText);
  return (
    <>
      <section className="space-y-3">
        <h2>{t.inviteMember}</h2>
        <form method="post" className="panel space-y-4 p-4">
          <label className="block font-bold">
            {t.producer}
            <select name="producer" className="field font-normal" required>
              {choices.producers.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <FormField id="ten-thanh-vien" label={work.guestName} name="name" maxLength={120} />
          <RoleChoice />
          <button type="submit" name="intent" value="member" className="button">
            {work.makeLink}
          </button>
        </form>
      </section>
      {choices.post === 'administrator' && <OfficerForm communes={choices.communes} />}
      <section className="space-y-3">
        <h2>{t.passwordLink}</h2>
        <form method="post" className="panel space-y-4 p-4">
          <FormField
            label={t.person}
            name="login"
            defaultValue={done?.login}
            fault={done?.noPerson && t.noPerson}
            autoCapitalize="none"
            required
          />
          <button type="submit" name="intent" value="new-password" className="button">
            {work.newPassword}
          </button>
        </form>
      </section>
    </>
  );
}

function OfficerForm({ communes }: { communes: Choice[] }) {
  const t = useText(deskText);
  const work = useText(workText);
  const account = useText(accountText);
  return (
    <section className="space-y-3">
      <h2>{t.inviteOfficer}</h2>
      <form method="post" className="panel space-y-4 p-4">
        <FormField id="ten-can-bo" label={work.guestName} name="name" maxLength={120} />
        <fieldset>
          <legend className="font-bold">{t.post}</legend>
          {OFFICER_POST_LIST.map((post) => (
            <label key={post} className="flex min-h-11 items-center gap-2">
              <input
                type="radio"
                name="post"
                value={post}
                defaultChecked={post === 'commune'}
                className="size-5"
              />
              {account.posts[post]}
            </label>
          ))}
        </fieldset>
        <details>
          <summary className="min-h-11 cursor-pointer content-center font-bold">
            {t.communes}
          </summary>
          <div className="grid grid-cols-2 gap-x-4 sm:grid-cols-3">
            {communes.map(({ id, name }) => (
              <label key={id} className="flex min-h-11 items-center gap-2">
                <input type="checkbox" name="commune" value={id} className="size-5" />
                {name}
              </label>
            ))}
          </div>
        </details>
        <button type="submit" name="intent" value="officer" className="button">
          {work.makeLink}
        </button>
      </form>
    </section>
  );
}
