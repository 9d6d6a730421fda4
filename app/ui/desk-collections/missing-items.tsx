import type { MissingItem } from '~/domain/featured/list-collections.server';
import { useText } from '../locale';
import { collectionsText } from '../text/desk-collections';
import { AbsenceWords } from './absence-words';

/** Chosen products that are not shown: those that dropped out loudly, those still to come quietly. */
export function MissingItems({ missing }: { missing: MissingItem[] }) {
  const t = useText(collectionsText);
  const dropped = missing.filter((item) => item.dropped);
  const waiting = missing.filter((item) => !item.dropped);
  return (
    <>
      {dropped.length > 0 && (
        <div className="border-madder border-l-4 bg-madder-mist p-3">
          <p className="font-bold text-madder-dark">{t.droppedTitle(dropped.length)}</p>
          <ItemList items={dropped} />
        </div>
      )}
      {waiting.length > 0 && (
        <div className="border-turmeric border-l-4 bg-turmeric-mist p-3">
          <p className="font-bold text-turmeric-dark">{t.waitingTitle(waiting.length)}</p>
          <ItemList items={waiting} />
        </div>
      )}
    </>
  );
}

function ItemList({ items }: { items: MissingItem[] }) {
  return (
    <ul className="mt-1 list-disc pl-5">
      {items.map(({ productId, name, absence }) => (
        <li key={productId}>
          <b>{name}</b>: <AbsenceWords absence={absence} />
        </li>
      ))}
    </ul>
  );
}
