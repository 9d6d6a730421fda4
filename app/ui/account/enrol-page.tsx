import { useText } from '../locale';
import { FormField } from '../parts/form-field';
import { Notice } from '../parts/notice';
import { accountText } from '../text/account';
import { FactorReset } from './factor-reset';
import { type WrongPassword, wrongPasswordText } from './wrong-password';

/** What an authenticator app needs, and the codes for the day the phone is lost. */
export type Enrolment = { qr: string; key: string; codes: string[] };

type State = {
  enrolment?: Enrolment;
  codes?: string[];
  wrongPassword?: WrongPassword;
  wrongCode?: true;
};

type Props = { on: boolean; officer: boolean; resetAt: string | null; state?: State };

export function EnrolPage({ on, officer, resetAt, state }: Props) {
  const t = useText(accountText);
  return (
    <div className="mx-auto max-w-md space-y-5">
      <h1>{t.factor}</h1>
      <FactorReset at={resetAt} />
      {!on && officer && <Notice kind="bad">{t.factorOff}</Notice>}
      {on && <Notice kind="good">{t.factorOn}</Notice>}
      {on && state?.codes && <Codes codes={state.codes} />}
      {on && !state?.codes && <Renew wrong={state?.wrongPassword} />}
      {!on && state?.enrolment && <Begun enrolment={state.enrolment} />}
      {!on && (state?.enrolment || state?.wrongCode) && <Confirm wrong={state.wrongCode} />}
      {!on && !state?.enrolment && <Begin wrong={state?.wrongPassword} />}
    </div>
  );
}

function Begin({ wrong }: { wrong?: WrongPassword }) {
  const t = useText(accountText);
  return (
    <form method="post" className="panel space-y-4 p-4">
      <FormField
        label={t.factorPassword}
        name="password"
        type="password"
        autoComplete="current-password"
        fault={wrong && wrongPasswordText(wrong, t)}
        required
      />
      <button type="submit" className="button">
        {t.factorStart}
      </button>
    </form>
  );
}

function Begun({ enrolment: { qr, key, codes } }: { enrolment: Enrolment }) {
  const t = useText(accountText);
  return (
    <>
      <p>{t.factorScan}</p>
      {/* Made by us from a secret of ours */}
      <div className="max-w-64 bg-white p-2" dangerouslySetInnerHTML={{ __html: qr }} />
      <p>
        {t.factorKey} <code className="font-bold">{key}</code>
      </p>
      <Codes codes={codes} />
    </>
  );
}

function Codes({ codes }: { codes: string[] }) {
  const t = useText(accountText);
  return (
    <section className="panel space-y-2 p-4">
      <h2>{t.factorCodes}</h2>
      <p>{t.factorCodesHelp}</p>
      <ul className="grid grid-cols-2 gap-2">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Renew({ wrong }: { wrong?: WrongPassword }) {
  const t = useText(accountText);
  return (
    <form method="post" className="panel space-y-4 p-4">
      <h2>{t.renewCodes}</h2>
      <p>{t.renewCodesHelp}</p>
      {wrong && (
        <Notice kind="bad">
          {wrong.wait === null ? t.renewRefused : wrongPasswordText(wrong, t)}
        </Notice>
      )}
      <FormField
        label={t.password}
        name="password"
        type="password"
        autoComplete="current-password"
        required
      />
      <FormField
        label={t.factorConfirm}
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        required
      />
      <button type="submit" name="intent" value="renew" className="button">
        {t.renewCodes}
      </button>
    </form>
  );
}

function Confirm({ wrong }: { wrong?: true }) {
  const t = useText(accountText);
  return (
    <form method="post" className="panel space-y-4 p-4">
      <FormField
        label={t.factorConfirm}
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        fault={wrong && t.codeRefused}
        required
      />
      <button type="submit" name="intent" value="confirm" className="button">
        {t.goOn}
      </button>
    </form>
  );
}
