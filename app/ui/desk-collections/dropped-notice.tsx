import type { DroppedItem } from '~/domain/featured/find-dropped-items.server';
import { paths } from '~/paths';
import { useHref, useText } from '../locale';
import { collectionsText } from '../text/desk-collections';
import { AbsenceWords } from './absence-words';

/** For the first page of the desk: what fell out of the collections, each with the way there. */
export function DroppedNotice({ items }: { items: DroppedItem[] }) {
  const t = useText(collectionsText);
  const href = useHref();
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="roi-ra" className="border-madder border-l-4 bg-madder-mist p-3">
      <h2 id="roi-ra" className="text-lg text-madder-dark">
        {t.droppedAnywhere(items.length)}
      </h2>
      <ul className="mt-1">
        {items.map(({ collectionId, productId, name, title, absence }) => (
          <li key={`${collectionId}-${productId}`}>
            <a
              className="inline-flex min-h-11 items-center"
              href={href(paths.desk(`gioi-thieu/${collectionId}`))}
            >
              <span>
                <b>{name}</b> {t.inCollection(title)}: <AbsenceWords absence={absence} />
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
