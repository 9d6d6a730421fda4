import type { FieldKey } from '~/domain/listings/fields';
import { useText } from '../locale';
import { fieldId, PHOTOS_ID } from '../parts/field-id';
import { editText } from '../text/edit';
import { fieldLabel } from './diff-view';

/** The places of the form that want looking at, each leading to its field. */
export function MarkedFields({ keys }: { keys: readonly string[] }) {
  const t = useText(editText);
  const places = new Map<string, string>();
  for (const key of keys) {
    if (/^photos\b/.test(key)) places.set(PHOTOS_ID, t.photos);
    else if (/^\w+\.(?:vi|en)$/.test(key)) {
      places.set(fieldId(key), fieldLabel(key as FieldKey, t));
    }
  }
  if (places.size === 0) return null;
  return (
    <ul className="flex flex-wrap gap-x-4">
      {[...places].map(([id, label]) => (
        <li key={id}>
          <a className="inline-flex min-h-11 items-center" href={`#${id}`}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
