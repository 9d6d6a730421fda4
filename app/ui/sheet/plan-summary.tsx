import type { PlanView } from '~/domain/sheets/plan-view';
import { type CoopPage, paths } from '~/paths';
import { useHref, useText } from '../locale';
import { sheetText } from '../text/sheet';
import { ErrorList, NoteList } from './problem-list';
import { ProductCard } from './product-card';

type Props = { coopSlug: string; id: string; plan: PlanView };

/** All that a file says: how much was read, what is wrong in it, and what it would change. */
export function PlanSummary({ coopSlug, id, plan }: Props) {
  const t = useText(sheetText);
  return (
    <section aria-labelledby="ket-qua" className="space-y-4">
      <h2 id="ket-qua">{t.checked}</h2>
      <p>{t.summary(plan.rows, plan.counts.products, plan.errorCount)}</p>
      {plan.outdated > 0 && <p>{t.outdated(plan.outdated)}</p>}
      {plan.errorCount > 0 && <ErrorList errors={plan.errors} count={plan.errorCount} />}
      {plan.notes.length > 0 && <NoteList notes={plan.notes} />}
      {plan.products.length > 0 && (
        <>
          <h3 id="thay-doi">{t.changes}</h3>
          <ul className="space-y-4">
            {plan.products.map((product) => (
              <li key={product.slug}>
                <ProductCard coopSlug={coopSlug} product={product} />
              </li>
            ))}
          </ul>
          {plan.pages > 1 && <Pages coopSlug={coopSlug} id={id} plan={plan} />}
        </>
      )}
    </section>
  );
}

function Pages({ coopSlug, id, plan: { page, pages } }: Props) {
  const t = useText(sheetText);
  const href = useHref();
  const to = (number: number) =>
    href(paths.coop(coopSlug, `bang-tinh?tep=${id}&trang=${number}#thay-doi` as CoopPage));
  const link = 'inline-flex min-h-11 items-center';
  return (
    <nav aria-label={t.page(page, pages)} className="flex flex-wrap items-center gap-x-5">
      {page > 1 && (
        <a className={link} href={to(page - 1)}>
          {t.previous}
        </a>
      )}
      <span>{t.page(page, pages)}</span>
      {page < pages && (
        <a className={link} href={to(page + 1)}>
          {t.next}
        </a>
      )}
    </nav>
  );
}
