import type { Invitation } from '~/domain/people/find-invitation.server';
import type { PasswordFault } from '~/domain/people/password';
import { paths } from '~/paths';
import { formatMoment } from '../format';
import { useHref, useLocale, useText } from '../locale';
import { FormField } from '../parts/form-field';
import { accountText } from '../text/account';
import { NewPasswordField } from './new-password-field';

export type AcceptFaults = {
  name?: 'missing';
  login?: 'missing' | 'not-a-login' | 'taken';
  password?: PasswordFault;
};

type Props = {
  invitation: Invitation | null;
  /** The name of whoever is signed in on this device. */
  signedIn: string | null;
  /** A password to offer. */
  passPhrase: string;
  failed?: { typed: { name: string; login: string }; faults: AcceptFaults };
};

export function InvitationPage({ invitation, signedIn, passPhrase, failed }: Props) {
  const t = useText(accountText);
  const href = useHref();
  const state = invitation?.state ?? 'unknown';
  if (!invitation || state !== 'open') {
    return (
      <div className="mx-auto max-w-md space-y-5">
        <h1>{t.closed[state as keyof typeof t.closed]}</h1>
        {state === 'unknown' && <p>{t.cutShort}</p>}
        <p>{t.askAgain}</p>
        <p>
          <a className="button button-quiet" href={href(paths.signIn())}>
            {t.signIn}
          </a>
        </p>
      </div>
    );
  }
  const isPassword = invitation.purpose.kind === 'new-password';
  return (
    <div className="mx-auto max-w-md space-y-5">
      <h1>{isPassword ? offerText(invitation, t) : t.invited(invitation.inviter)}</h1>
      <Offer invitation={invitation} />
      {signedIn && !isPassword && (
        <form method="post" className="panel space-y-3 p-4">
          <button type="submit" name="as" value="me" className="button w-full">
            {t.acceptAs(signedIn)}
          </button>
          <p className="text-ink-soft text-sm">{t.orNew}</p>
        </form>
      )}
      <form method="post" className="panel space-y-4 p-4">
        {!isPassword && <GuestFields guestName={invitation.guestName} failed={failed} />}
        <NewPasswordField
          label={isPassword ? t.newPassword : t.password}
          name="password"
          fault={failed?.faults.password}
          passPhrase={passPhrase}
        />
        <button type="submit" className="button w-full">
          {isPassword ? t.setPassword : t.accept}
        </button>
      </form>
    </div>
  );
}

function GuestFields({ guestName, failed }: { guestName: string | null } & Pick<Props, 'failed'>) {
  const t = useText(accountText);
  const { name, login } = failed?.faults ?? {};
  return (
    <>
      <FormField
        label={t.yourName}
        name="name"
        defaultValue={failed?.typed.name ?? guestName ?? ''}
        autoComplete="name"
        fault={name && t.faults[name]}
        required
      />
      <FormField
        label={t.yourLogin}
        name="login"
        defaultValue={failed?.typed.login}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        help={t.yourLoginHelp}
        fault={login && t.faults[login]}
        required
      />
    </>
  );
}

/** What the guest is let into, in one sentence, and until when. */
function Offer({ invitation }: { invitation: Invitation }) {
  const t = useText(accountText);
  const locale = useLocale();
  return (
    <div className="border-leaf border-l-4 bg-leaf-mist p-3">
      {invitation.purpose.kind !== 'new-password' && (
        <p className="font-bold">{offerText(invitation, t)}</p>
      )}
      <p>{t.inviteUntil(formatMoment(invitation.expiresAt, locale))}</p>
    </div>
  );
}

function offerText({ purpose, producer, communes, person }: Invitation, t: AccountText): string {
  if (purpose.kind === 'member') return t.inviteMember(t.roles[purpose.role], producer?.name ?? '');
  if (purpose.kind === 'officer')
    return t.inviteOfficer(t.posts[purpose.post], communes.join(', '));
  return t.invitePassword(person?.name ?? '');
}

type AccountText = (typeof accountText)['vi'];
