import type { ProductCard as Card } from '~/domain/catalogue/card';
import { useHref } from '../locale';
import { ProductCard } from '../product/card';

/** More than this on a page about something else would bury it. */
const SHOWN = 12;

/**
 * Products under a heading of their own; nothing at all where there are none. `all` leads to the
 * whole list where it is longer than what is shown here.
 */
export function ProductGrid({
  id,
  title,
  lead,
  cards,
  all,
}: {
  id: string;
  title: string;
  lead?: string;
  cards: readonly Card[];
  all?: { path: string; label: string };
}) {
  const href = useHref();
  if (cards.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {lead && <p className="mt-1 max-w-prose">{lead}</p>}
      <ul className="mt-4 grid gap-4 sm:grid-cols-2 lg:grid-cols-3 print:grid-cols-3">
        {cards.slice(0, all ? SHOWN : undefined).map((card) => (
          <li key={card.slug}>
            <ProductCard card={card} />
          </li>
        ))}
      </ul>
      {all && cards.length > SHOWN && (
        <p className="mt-4">
          <a className="button button-quiet" href={href(all.path)}>
            {all.label}
          </a>
        </p>
      )}
    </section>
  );
}
