import type { ConflictView, PlanView } from '~/domain/sheets/plan-view';
import { type CoopPage, paths } from '~/paths';
import { useHref, useText } from '../locale';
import { Tick } from '../parts/tick';
import { sheetText } from '../text/sheet';
import { Changes } from './product-card';

type Props = { coopSlug: string; id: string; plan: PlanView };

/**
 * The decision. Errors hold up the whole file unless the button that says so is pressed, and what
 * others wrote meanwhile stays unless the person asks for the file's, conflict by conflict.
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
          {plan.conflictCount > 0 && <Conflicts plan={plan} />}
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

function Conflicts({ plan: { conflicts, conflictCount } }: { plan: PlanView }) {
  const t = useText(sheetText);
  return (
    <fieldset className="space-y-3">
      <legend className="font-bold">{t.conflicts(conflictCount)}</legend>
      <p className="text-sm">{t.conflictsHelp}</p>
      <Tick type="radio" label={t.keepTheirs} name="da-sua" value="trang" defaultChecked />
      <ul className="space-y-3 border-line border-l-4 pl-3">
        {conflicts.map((conflict) => (
          <li key={conflict.id}>
            <Conflict conflict={conflict} />
          </li>
        ))}
      </ul>
      {conflictCount > conflicts.length && (
        <p>{t.moreConflicts(conflictCount - conflicts.length)}</p>
      )}
      <Tick type="radio" label={t.takeMine} name="da-sua" value="tep" />
    </fieldset>
  );
}

function Conflict({ conflict: { id, product, pack, changes } }: { conflict: ConflictView }) {
  const t = useText(sheetText);
  return (
    <>
      <p className="font-bold">
        {product}
        {pack && ` · ${t.packs[pack.action](pack.label)}`}
      </p>
      {pack?.action !== 'remove' && <Changes changes={changes} quiet />}
      <Tick
        name="lay"
        value={id}
        label={
          <>
            {t.takeThis}
            <span className="sr-only">
              : {[product, pack?.label, ...changes.map(({ at }) => at)].filter(Boolean).join(', ')}
            </span>
          </>
        }
      />
    </>
  );
}
