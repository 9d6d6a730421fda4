import type { ChangeView, ProductView } from '~/domain/sheets/plan-view';
import { paths } from '~/paths';
import { Pieces } from '../edit/diff-view';
import { formatPrice } from '../format';
import { useHref, useLocale, useText } from '../locale';
import { columnNames, sheetText } from '../text/sheet';

/** What would change about one product, the old beside the new. */
export function ProductCard({ coopSlug, product }: { coopSlug: string; product: ProductView }) {
  const t = useText(sheetText);
  const href = useHref();
  return (
    <article className="panel space-y-3 p-4">
      <h4 className="font-bold">
        <a
          className="inline-flex min-h-11 items-center"
          href={href(paths.coop(coopSlug, `san-pham/${product.slug}`))}
        >
          {product.name}
        </a>
      </h4>
      {product.changes.length > 0 && <Changes changes={product.changes} />}
      {product.packs.map((pack, index) => (
        // Two new packs may bear one name
        <div key={`${index} ${pack.label}`} className="space-y-2">
          <h5 className="font-bold">
            {t.packs[pack.action](pack.label)} <Badge live />
          </h5>
          {pack.action !== 'remove' && <Changes changes={pack.changes} quiet />}
        </div>
      ))}
    </article>
  );
}

/** Values side by side; `quiet` where the risk is said above them. */
export function Changes({ changes, quiet = false }: { changes: ChangeView[]; quiet?: boolean }) {
  const columns = useText(columnNames);
  return (
    <dl className="space-y-3">
      {changes.map((change) => (
        <div key={change.key} className="border-line border-t pt-2">
          <dt className="flex flex-wrap items-center gap-x-2 text-sm">
            <span className="font-bold">{columns[change.key]}</span>
            <span className="text-ink-soft">{change.at}</span>
            {!quiet && <Badge live={change.risk === 'direct'} />}
            {change.stale && <StaleBadge />}
          </dt>
          <dd className="whitespace-pre-line">
            <Sides change={change} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** One person's words over another's are shown apart: a word diff would mix the two. */
function Sides({ change }: { change: ChangeView }) {
  const t = useText(sheetText);
  const locale = useLocale();
  const { key, before, after, pieces, stale } = change;
  if (pieces && !stale) return <Pieces pieces={pieces} />;
  const isPrice = key === 'priceMin' || key === 'priceMax';
  const side = (label: string, text: string) => (
    <span className="block">
      <span className="text-ink-soft text-sm">{label}: </span>
      {(isPrice && text && formatPrice(Number(text), Number(text), locale)) || text || (
        <em className="text-ink-soft">{t.empty}</em>
      )}
    </span>
  );
  return (
    <>
      {side(t.before, before)}
      {side(t.after, after)}
    </>
  );
}

function Badge({ live }: { live: boolean }) {
  const t = useText(sheetText);
  return live ? (
    <span className="tag bg-leaf-mist text-leaf-dark">{t.live}</span>
  ) : (
    <span className="tag bg-turmeric-mist text-turmeric-dark">{t.reviewed}</span>
  );
}

function StaleBadge() {
  return <span className="tag bg-madder-mist text-madder-dark">{useText(sheetText).stale}</span>;
}
