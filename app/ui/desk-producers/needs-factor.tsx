import { paths } from '~/paths';
import { useHref, useText } from '../locale';
import { Notice } from '../parts/form-field';
import { accountText } from '../text/account';
import { deskText } from '../text/desk';

/** Said to an officer who could change things, had they enrolled a second factor. */
export function NeedsFactor() {
  const t = useText(deskText);
  const account = useText(accountText);
  const href = useHref();
  return (
    <Notice kind="bad">
      {t.needsFactor} <a href={href(paths.enrol())}>{account.factorStart}</a>
    </Notice>
  );
}
