import { OFFICER_POST_LIST, type OfficerPost } from '~/domain/actor';
import type { ReachedPerson } from '~/domain/people/find-people.server';
import type { PendingInvitation } from '~/domain/people/pending-invitations.server';
import { ExcelLink } from '../desk/excel-link';
import { useText } from '../locale';
import { Choice } from '../parts/choice';
import { DoneNotice } from '../parts/done-notice';
import { FormField } from '../parts/form-field';
import { Notice } from '../parts/notice';
import { Tick } from '../parts/tick';
import { accountText } from '../text/account';
import { deskText } from '../text/desk';
import { deskPeopleText } from '../text/desk-people';
import { workText } from '../text/work';
import { RoleChoice } from './members-page';
import { type NewLink, NewLinkPanel } from './new-link';
import { PendingList, PeopleList } from './people-list';

type Named = { id: number | string; name: string };
type Props = {
  choices: {
    post: OfficerPost;
    producers: Named[];
    communes: Named[];
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
  const { post, did } = choices;
  return (
    <div className="mx-auto max-w-2xl space-y-6">
      <h1>{t.people}</h1>
      <p>{t.peopleHelp}</p>
      <DoneNotice words={words.done} done={done ? null : did} />
      {done?.state && <Notice kind="bad">{words.states[done.state] ?? done.state}</Notice>}
      {done?.link && <NewLinkPanel link={done.link} />}
      {post === 'commune' && <Notice kind="bad">{t.noRight}</Notice>}
      {post !== 'commune' && <Forms choices={choices} done={done} />}
      <ExcelLink list="nguoi" />
      <PendingList pending={choices.pending} />
      <PeopleList {...choices} />
    </div>
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
          <Choice
            label={t.producer}
            name="producer"
            none={null}
            options={choices.producers.map(({ id, name }) => [String(id), name] as const)}
            required
          />
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

function OfficerForm({ communes }: { communes: Named[] }) {
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
            <Tick
              key={post}
              type="radio"
              label={account.posts[post]}
              name="post"
              value={post}
              defaultChecked={post === 'commune'}
            />
          ))}
        </fieldset>
        <details>
          <summary className="min-h-11 cursor-pointer content-center font-bold">
            {t.communes}
          </summary>
          <div className="grid grid-cols-2 gap-x-4 sm:grid-cols-3">
            {communes.map(({ id, name }) => (
              <Tick key={id} label={name} name="commune" value={id} />
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
