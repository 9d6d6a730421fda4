import {
  MAX_PASSWORD_LENGTH,
  MIN_PASSWORD_LENGTH,
  type PasswordFault,
} from '~/domain/people/password';
import { useText } from '../locale';
import { FormField } from '../parts/form-field';
import { accountText } from '../text/account';

type Props = { label: string; name: string; fault: PasswordFault | undefined; passPhrase: string };

/** A new password, with one to take made up beside it. */
export function NewPasswordField({ label, name, fault, passPhrase }: Props) {
  const t = useText(accountText);
  return (
    <FormField
      label={label}
      name={name}
      type="password"
      autoComplete="new-password"
      help={
        <>
          {t.passwordHelp(MIN_PASSWORD_LENGTH)} {t.passPhrase}{' '}
          <b className="select-all whitespace-nowrap">{passPhrase}</b>
        </>
      }
      fault={fault && t.passwordFaults[fault](MIN_PASSWORD_LENGTH, MAX_PASSWORD_LENGTH)}
      required
    />
  );
}
