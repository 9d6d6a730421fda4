import { MAX_QUERY_LENGTH } from '~/domain/catalogue/filters';
import { paths } from '~/paths';
import { useHref, useText } from '../locale';
import { cardText } from '../text/card';
import { enquiryText } from '../text/enquiry';
import { SmallCard } from './chosen-products';
import type { EnquiryForm } from './enquiry-page';

const ID = 'them-san-pham';

/** A way to ask about more than one product, of one maker or several. */
export function FurtherProducts({ form: { typed, producers, further } }: { form: EnquiryForm }) {
  const t = useText(enquiryText);
  const card = useText(cardText);
  const href = useHref();
  const query = typed.search.trim();
  // The answer opens where the reader was, not at the top of the page.
  const here = `${href(paths.enquiry())}#${ID}`;
  return (
    <details id={ID} className="panel p-4" open={query !== '' || producers.length === 0}>
      <summary className="opener font-bold">{t.further}</summary>
      <p className="text-ink-soft text-sm">{t.furtherHelp}</p>
      <label htmlFor="tim-them" className="mt-3 block font-bold">
        {t.search}
      </label>
      <div className="mt-1 flex gap-2">
        <input
          id="tim-them"
          name="tim"
          type="search"
          defaultValue={typed.search}
          maxLength={MAX_QUERY_LENGTH}
          autoComplete="off"
          enterKeyHint="search"
          className="field min-w-0 flex-1"
        />
        <button
          type="submit"
          name="viec"
          value="tim"
          formAction={here}
          formNoValidate
          className="button button-quiet shrink-0"
        >
          {t.find}
        </button>
      </div>
      {query !== '' && further.length === 0 && (
        <p className="mt-3" role="status">
          {t.foundNothing(query)}
        </p>
      )}
      <ul className="mt-3 divide-y divide-line">
        {further.map((each) => (
          <li key={each.slug}>
            <SmallCard card={each} detail={each.producer?.name ?? card.unknownMaker}>
              <button
                type="submit"
                name="them"
                value={each.slug}
                formAction={here}
                formNoValidate
                aria-label={`${t.add} ${each.name.text}`}
                className="button button-quiet"
              >
                {t.add}
              </button>
            </SmallCard>
          </li>
        ))}
      </ul>
    </details>
  );
}
