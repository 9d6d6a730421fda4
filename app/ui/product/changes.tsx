import type { PublicChange } from '~/domain/listings/find-public-changes.server';
import { formatDay } from '../format';
import { useLocale, useText } from '../locale';
import { productText } from '../text/product';

const SHOWN = 10;

/** What buyers should know has changed: when, which part, and that somebody answered for it. */
export function Changes({ changes }: { changes: readonly PublicChange[] }) {
  const t = useText(productText);
  const locale = useLocale();
  if (changes.length === 0) return null;
  const label = (field: PublicChange['fields'][number]) =>
    field === 'name' ? t.name : t.fields[field];
  return (
    <section aria-labelledby="da-doi">
      <h2 id="da-doi">{t.changes}</h2>
      <ul className="mt-2 list-disc space-y-1 pl-5">
        {changes.slice(0, SHOWN).map(({ on, fields, by }) => (
          <li key={`${on}-${fields.join()}`}>
            {t.changed(fields.map(label).join(', '), formatDay(on, locale))}, {t.approvedBy(by)}
          </li>
        ))}
      </ul>
    </section>
  );
}
