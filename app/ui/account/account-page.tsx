import type { MembershipRole, OfficerPost } from '~/domain/actor';
import type { SignedInDevice } from '~/domain/people/find-sessions.server';
import type { PasswordFault } from '~/domain/people/password';
import { paths } from '~/paths';
import { formatMoment } from '../format';
import { useHref, useLocale, useText } from '../locale';
import { FormField } from '../parts/form-field';
import { Notice } from '../parts/notice';
import { accountText } from '../text/account';
import { FactorReset } from './factor-reset';
import { NewPasswordField } from './new-password-field';
import { type WrongPassword, wrongPasswordText } from './wrong-password';

export type AccountFacts = {
  name: string;
  officer: OfficerPost | null;
  secondFactor: boolean;
  factorReset: string | null;
  /** A new one to offer. */
  passPhrase: string;
  sessions: SignedInDevice[];
  workplaces: { slug: string; name: string; role: MembershipRole }[];
};

type Done = { changed?: true; newPassword?: PasswordFault; wrongPassword?: WrongPassword };

export function AccountPage({ account, done }: { account: AccountFacts; done?: Done }) {
  const t = useText(accountText);
  const href = useHref();
  return (
    <div className="mx-auto max-w-2xl space-y-8">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1>{t.hello(account.name)}</h1>
        <form method="post" action={href(paths.signOut())}>
          <button type="submit" className="button button-quiet">
            {t.signOut}
          </button>
        </form>
      </div>
      <Workplaces account={account} />
      <SecondFactor
        on={account.secondFactor}
        officer={account.officer !== null}
        resetAt={account.factorReset}
      />
      <Devices sessions={account.sessions} />
      <Password passPhrase={account.passPhrase} done={done} />
      <OwnData officer={account.officer !== null} />
    </div>
  );
}

function Workplaces({ account: { officer, workplaces } }: { account: AccountFacts }) {
  const t = useText(accountText);
  const href = useHref();
  const none = !officer && workplaces.length === 0;
  return (
    <section className="space-y-3">
      <h2>{t.workplaces}</h2>
      {none && <p>{t.noWorkplace}</p>}
      <ul className="space-y-2">
        {officer && <Workplace path={href(paths.desk())} name={t.desk} role={t.posts[officer]} />}
        {workplaces.map(({ slug, name, role }) => (
          <Workplace key={slug} path={href(paths.coop(slug))} name={name} role={t.roles[role]} />
        ))}
      </ul>
    </section>
  );
}

function Workplace({ path, name, role }: { path: string; name: string; role: string }) {
  return (
    <li>
      <a
        href={path}
        className="panel flex min-h-11 flex-wrap items-center gap-x-3 p-3 no-underline hover:border-indigo-mid"
      >
        <span className="font-bold underline">{name}</span>{' '}
        <span className="text-ink-soft">{role}</span>
      </a>
    </li>
  );
}

type FactorProps = { on: boolean; officer: boolean; resetAt: string | null };

function SecondFactor({ on, officer, resetAt }: FactorProps) {
  const t = useText(accountText);
  const href = useHref();
  return (
    <section className="space-y-3">
      <h2>{t.factor}</h2>
      <FactorReset at={resetAt} />
      {on ? (
        <>
          <Notice kind="good">{t.factorOn}</Notice>
          <a href={href(paths.enrol())} className="button button-quiet">
            {t.renewCodes}
          </a>
        </>
      ) : (
        <>
          {officer ? <Notice kind="bad">{t.factorOff}</Notice> : <p>{t.factorHelp}</p>}
          <a href={href(paths.enrol())} className={`button ${officer ? '' : 'button-quiet'}`}>
            {t.factorStart}
          </a>
        </>
      )}
    </section>
  );
}

function Devices({ sessions }: { sessions: SignedInDevice[] }) {
  const t = useText(accountText);
  const locale = useLocale();
  return (
    <section className="space-y-3">
      <h2>{t.sessions}</h2>
      <ul className="space-y-2">
        {sessions.map(({ id, current, since, browser }) => (
          <li key={id} className="panel flex flex-wrap items-center justify-between gap-2 p-3">
            <span>
              <b>{browser}</b> {t.since(formatMoment(since, locale))}
              {current && ` (${t.thisDevice})`}
            </span>
            {!current && (
              <form method="post">
                <input type="hidden" name="id" value={id} />
                <button
                  type="submit"
                  name="intent"
                  value="end-session"
                  className="button button-quiet"
                >
                  {t.end}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <form method="post">
          <button type="submit" name="intent" value="end-others" className="button button-quiet">
            {t.endOthers}
          </button>
        </form>
      )}
    </section>
  );
}

function OwnData({ officer }: { officer: boolean }) {
  const t = useText(accountText);
  const href = useHref();
  return (
    <section className="space-y-3">
      <h2>{t.ownData}</h2>
      <p>{t.ownDataHelp}</p>
      <a href={href(paths.ownData())} className="button button-quiet" download>
        {t.ownDataFile}
      </a>
      {!officer && (
        <p>
          <a href={href(paths.eraseAccount())} className="inline-flex min-h-11 items-center">
            {t.eraseLink}
          </a>
        </p>
      )}
    </section>
  );
}

function Password({ passPhrase, done }: { passPhrase: string; done?: Done }) {
  const t = useText(accountText);
  const wrong = done?.wrongPassword;
  return (
    <section className="space-y-3">
      <h2>{t.changePassword}</h2>
      {done?.changed && <Notice kind="good">{t.passwordChanged}</Notice>}
      <form method="post" className="panel space-y-4 p-4">
        <FormField
          label={t.currentPassword}
          name="current"
          type="password"
          autoComplete="current-password"
          fault={wrong && `${wrongPasswordText(wrong, t)} ${t.passwordStays}`}
          required
        />
        <NewPasswordField
          label={t.newPassword}
          name="new"
          fault={done?.newPassword}
          passPhrase={passPhrase}
        />
        <button type="submit" name="intent" value="change-password" className="button">
          {t.save}
        </button>
      </form>
    </section>
  );
}
