import { paths } from '~/paths';
import { useHref, useText } from '../locale';
import { Notice } from '../parts/notice';
import { accountText } from '../text/account';
import { deskText } from '../text/desk';

/**
 * Said to an officer who could change things, had they enrolled a second factor. `title` where it
 * stands in the place of a whole page.
 */
export function NeedsFactor({ title }: { title?: string }) {
  const t = useText(deskText);
  const account = useText(accountText);
  const href = useHref();
  const notice = (
    <Notice kind="bad">
      {t.needsFactor} <a href={href(paths.enrol())}>{account.factorStart}</a>
    </Notice>
  );
  if (!title) return notice;
  return (
    <div className="space-y-6">
      <h1>{title}</h1>
      {notice}
    </div>
  );
}
