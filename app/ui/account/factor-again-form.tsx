import { useLocation } from '@remix-run/react';
import type { SentForm } from '~/domain/unwritten';
import { paths } from '~/paths';
import { useHref, useText } from '../locale';
import { FormField } from '../parts/form-field';
import { accountText } from '../text/account';
import { type WrongPassword, wrongCodeText } from './wrong-password';

/** Unlike the names of the fields among which it is sent. */
export const FACTOR_CODE = 'factor-code';

type Props = { action: string; sent: SentForm | null; wrong?: WrongPassword };

/**
 * Asks for a code once more. The form that waited goes along, and the browser sends it on where the
 * code is right.
 */
export function FactorAgainForm({ action, sent, wrong }: Props) {
  const t = useText(accountText);
  return (
    <form
      method="post"
      action={action}
      encType={sent?.multipart ? 'multipart/form-data' : undefined}
      className="panel max-w-md space-y-4 p-4"
    >
      {sent?.fields.map(([name, value], place) => (
        <input key={place} type="hidden" name={name} value={value} />
      ))}
      {sent?.hadFiles && <p>{t.filesAgain}</p>}
      <FormField
        label={t.code}
        name={FACTOR_CODE}
        autoComplete="one-time-code"
        fault={wrong && wrongCodeText(wrong, t)}
        required
      />
      <button type="submit" className="button">
        {t.goOn}
      </button>
    </form>
  );
}

/** The same for a form that waits on a page of another address. */
export function FactorForWhatWaits({ sent }: Pick<Props, 'sent'>) {
  const href = useHref();
  const { pathname, search } = useLocation();
  return (
    <FactorAgainForm action={href(paths.factorAgain(sent?.to ?? pathname + search))} sent={sent} />
  );
}

type Failed = { wrongPassword: WrongPassword; sent: SentForm };

/** The same on a page of its own, for whoever comes to the desk with a session of a password alone. */
export function FactorAgainPage({ action, failed }: { action: string; failed?: Failed }) {
  const t = useText(accountText);
  return (
    <div className="mx-auto max-w-md space-y-5">
      <h1>{t.secondFactor}</h1>
      <p>{t.secondFactorHelp}</p>
      <FactorAgainForm action={action} sent={failed?.sent ?? null} wrong={failed?.wrongPassword} />
    </div>
  );
}
