import type { PlanView } from '~/domain/sheets/plan-view';
import { type CoopPage, paths } from '~/paths';
import { useHref, useText } from '../locale';
import { sheetText } from '../text/sheet';

type Props = { coopSlug: string; id: string; plan: PlanView };

/**
 * The decision. Errors hold up the whole file unless the button that says so is pressed, and what
 * others wrote meanwhile stays unless the person asks for the file's.
 */
export function ConfirmForm({ coopSlug, id, plan }: Props) {
  const t = useText(sheetText);
  const href = useHref();
  const action = href(paths.coop(coopSlug, `bang-tinh?tep=${id}` as CoopPage));
  const { products, reviewed, direct } = plan.counts;
  return (
    <form method="post" action={action} className="panel space-y-4 p-4">
      <input type="hidden" name="dau-vet" value={plan.fingerprint} />
      {products > 0 && (
        <>
          <h2>{t.decide}</h2>
          <p>{t.effect(reviewed, direct)}.</p>
          {plan.stale && <StaleChoice />}
          {reviewed > 0 && (
            <label className="flex min-h-11 items-center gap-3">
              <input
                type="checkbox"
                name="gui-duyet"
                value="1"
                className="size-6 shrink-0 accent-indigo"
              />
              {t.submit}
            </label>
          )}
        </>
      )}
      <p className="flex flex-wrap gap-3">
        {products > 0 && (
          <button
            type="submit"
            name="viec"
            value={plan.errorCount > 0 ? 'dong-dung' : 'ap-dung'}
            className="button w-full sm:w-auto"
          >
            {plan.errorCount > 0 ? t.applyRight(products) : t.apply}
          </button>
        )}
        <button
          type="submit"
          name="viec"
          value="bo"
          className="button button-quiet w-full sm:w-auto"
        >
          {t.discard}
        </button>
      </p>
    </form>
  );
}

function StaleChoice() {
  const t = useText(sheetText);
  const choice = (value: string, label: string, checked: boolean) => (
    <label className="flex min-h-11 items-center gap-3">
      <input
        type="radio"
        name="da-sua"
        value={value}
        defaultChecked={checked}
        className="size-6 shrink-0 accent-indigo"
      />
      {label}
    </label>
  );
  return (
    <fieldset>
      <legend className="font-bold">{t.staleQuestion}</legend>
      {choice('trang', t.keepTheirs, true)}
      {choice('tep', t.takeMine, false)}
    </fieldset>
  );
}
