import { paths } from '~/paths';
import { useHref, useText } from '../locale';
import { FormField } from '../parts/form-field';
import { Notice } from '../parts/notice';
import { accountText } from '../text/account';

export function SecondFactorForm({
  failed,
  query,
}: {
  failed?: { wait: number | null };
  query: string;
}) {
  const t = useText(accountText);
  const href = useHref();
  return (
    <div className="mx-auto max-w-md space-y-5">
      <h1>{t.secondFactor}</h1>
      <p>{t.secondFactorHelp}</p>
      {failed && (
        <Notice kind="bad">
          {failed.wait ? t.limited(Math.ceil(failed.wait / 60)) : t.codeRefused}
        </Notice>
      )}
      <form
        method="post"
        action={href(paths.secondFactor()) + query}
        className="panel space-y-4 p-4"
      >
        <FormField label={t.code} name="code" autoComplete="one-time-code" required />
        <button type="submit" className="button w-full">
          {t.goOn}
        </button>
      </form>
    </div>
  );
}
