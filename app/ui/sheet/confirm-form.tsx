import type { PlanView } from '~/domain/sheets/plan-view';
import { type CoopPage, paths } from '~/paths';
import { useHref, useText } from '../locale';
import { Tick } from '../parts/tick';
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
          {reviewed > 0 && <Tick label={t.submit} name="gui-duyet" />}
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
  return (
    <fieldset>
      <legend className="font-bold">{t.staleQuestion}</legend>
      <Tick type="radio" label={t.keepTheirs} name="da-sua" value="trang" defaultChecked />
      <Tick type="radio" label={t.takeMine} name="da-sua" value="tep" />
    </fieldset>
  );
}
