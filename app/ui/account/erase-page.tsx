import { paths } from '~/paths';
import { useHref, useText } from '../locale';
import { FormField } from '../parts/form-field';
import { Notice } from '../parts/notice';
import { accountText } from '../text/account';
import { type WrongPassword, wrongPasswordText } from './wrong-password';

type Props = {
  /** What stays in the place of the name. */
  called: string;
  /** Producers that nobody else owns. */
  leftAlone: string[];
  /** Whoever holds a post cannot. */
  officer: boolean;
  wrongPassword: WrongPassword | null;
};

/** Erasing one's own account: what goes, what stays, and the password once more. */
export function ErasePage({ called, leftAlone, officer, wrongPassword }: Props) {
  const t = useText(accountText);
  const href = useHref();
  return (
    <div className="mx-auto max-w-xl space-y-5">
      <h1>{t.erase}</h1>
      {officer ? (
        <Notice kind="bad">{t.eraseOfficer}</Notice>
      ) : (
        <>
          <ul className="list-disc space-y-2 pl-5">
            <li>{t.eraseGoes}</li>
            <li>{t.eraseStays(called)}</li>
            <li>{t.eraseContacts}</li>
            <li>{t.eraseBackups}</li>
          </ul>
          {leftAlone.map((name) => (
            <Notice key={name} kind="bad">
              {t.eraseLeavesAlone(name)}
            </Notice>
          ))}
          <EraseForm wrong={wrongPassword} />
        </>
      )}
      <p>
        <a href={href(paths.account())} className="inline-flex min-h-11 items-center">
          {officer ? t.toAccount : t.eraseNot}
        </a>
      </p>
    </div>
  );
}

function EraseForm({ wrong }: { wrong: WrongPassword | null }) {
  const t = useText(accountText);
  return (
    <form method="post" className="panel space-y-4 p-4">
      <p className="font-bold">{t.eraseForGood}</p>
      <FormField
        label={t.erasePassword}
        name="password"
        type="password"
        autoComplete="current-password"
        fault={wrong ? `${wrongPasswordText(wrong, t)} ${t.erasedNothing}` : undefined}
        required
      />
      <button type="submit" className="button border-madder bg-madder hover:bg-madder-dark">
        {t.eraseNow}
      </button>
    </form>
  );
}
