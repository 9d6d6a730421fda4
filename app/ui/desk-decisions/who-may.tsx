import { paths } from '~/paths';
import { useHref, useText } from '../locale';
import { Notice } from '../parts/form-field';
import { accountText } from '../text/account';
import { deskDecisionsText } from '../text/desk-decisions';

export type MayRecord = { mayRecord: boolean; needsFactor: boolean };

/** Why somebody who may look may not record; nothing for those who may. */
export function WhoMay({ mayRecord, needsFactor }: MayRecord) {
  const t = useText(deskDecisionsText);
  const account = useText(accountText);
  const href = useHref();
  if (mayRecord) return null;
  if (!needsFactor) return <p className="text-ink-soft">{t.onlyLook}</p>;
  return (
    <Notice kind="bad">
      {t.needsFactor} <a href={href(paths.enrol())}>{account.factorStart}</a>
    </Notice>
  );
}
