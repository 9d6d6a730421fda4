import { useText } from '../locale';
import { DoneNotice } from '../parts/done-notice';
import { FormField } from '../parts/form-field';
import { Notice } from '../parts/notice';
import { accountText } from '../text/account';

/** What the last try gave: the login as typed, and how long to wait where there were too many. */
type Failed = { login: string; wait: number | null };

/** `did`: the word of what has just been done to an account. */
export function SignInForm({ failed, did }: { failed?: Failed; did: string | null }) {
  const t = useText(accountText);
  return (
    <div className="mx-auto max-w-md space-y-5">
      <h1>{t.signIn}</h1>
      <DoneNotice words={t.signInDone} done={failed ? null : did} />
      <p>{t.forWhom}</p>
      {failed && (
        <Notice kind="bad">
          {failed.wait ? t.limited(Math.ceil(failed.wait / 60)) : t.refused}
        </Notice>
      )}
      <form method="post" className="panel space-y-4 p-4">
        <FormField
          label={t.login}
          name="login"
          defaultValue={failed?.login}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
        <FormField
          label={t.password}
          name="password"
          type="password"
          autoComplete="current-password"
          required
        />
        <button type="submit" className="button w-full">
          {t.signIn}
        </button>
      </form>
      <details className="panel px-4 py-1">
        <summary className="opener font-bold">{t.forgotten}</summary>
        <p className="pt-1 pb-3">{t.forgottenHelp}</p>
      </details>
    </div>
  );
}
