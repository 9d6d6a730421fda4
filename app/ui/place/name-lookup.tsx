import type { Renaming } from '~/domain/places/commune';
import { paths } from '~/paths';
import { useHref, useText } from '../locale';
import { placesText } from '../text/places';

/** The field whose words narrow the table; read by the route. */
export const LOOKUP_FIELD = 'ten';

/** Old names and new ones. The form narrows the table on the server; browsers find within it too. */
export function NameLookup({ words, renamings }: { words: string; renamings: Renaming[] }) {
  const t = useText(placesText);
  const href = useHref();
  const asked = words !== '';
  return (
    <section aria-labelledby="tra-ten" className="mt-12">
      <h2 id="tra-ten">{t.lookup}</h2>
      <p className="mt-1">{t.lookupLead}</p>
      <form action={`${href(paths.map())}#tra-ten`} className="mt-3 flex max-w-xl gap-2">
        <label htmlFor="ten-xa" className="sr-only">
          {t.lookupLabel}
        </label>
        <input
          id="ten-xa"
          name={LOOKUP_FIELD}
          type="search"
          defaultValue={words}
          placeholder={t.lookupExample}
          maxLength={100}
          autoComplete="off"
          enterKeyHint="search"
          className="field min-w-0 flex-1"
        />
        <button type="submit" className="button shrink-0">
          {t.lookupButton}
        </button>
      </form>
      {asked ? (
        <>
          <p className="mt-4" role="status">
            {t.lookupFound(renamings.length, words)}{' '}
            <a
              className="ml-2 inline-flex min-h-11 items-center"
              href={`${href(paths.map())}#tra-ten`}
            >
              {t.lookupClear}
            </a>
          </p>
          {renamings.length > 0 && <Table renamings={renamings} />}
        </>
      ) : (
        <details className="mt-4">
          <summary className="flex min-h-11 w-fit cursor-pointer items-center font-bold text-indigo-mid underline underline-offset-4">
            {t.lookupAll}
          </summary>
          <Table renamings={renamings} />
        </details>
      )}
    </section>
  );
}

function Table({ renamings }: { renamings: Renaming[] }) {
  const t = useText(placesText);
  const href = useHref();
  return (
    <table className="mt-3 w-full max-w-3xl border-collapse">
      <caption className="pb-2 text-left text-ink-soft text-sm">{t.caption}</caption>
      <thead>
        <tr className="border-indigo border-b-2 text-left text-indigo">
          <th scope="col" className="py-2 pr-3">
            {t.oldUnit}
          </th>
          <th scope="col" className="hidden py-2 pr-3 sm:table-cell">
            {t.oldDistrict}
          </th>
          <th scope="col" className="py-2">
            {t.newUnit}
          </th>
        </tr>
      </thead>
      <tbody className={ROWS}>
        {renamings.map(({ former, now }, index) => (
          // A unit that was split stands in several rows; its id names the first
          <tr
            key={`${former.id} ${now.code}`}
            id={renamings[index - 1]?.former.id === former.id ? undefined : former.id}
          >
            <th scope="row">
              {former.fullName}
              <span>{former.district?.fullName}</span>
            </th>
            <td>{former.district?.fullName}</td>
            <td>
              <a href={href(paths.commune(now.code))}>{now.fullName}</a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/**
 * Rules for 108 rows stand once, on their body. On a phone the district moves under the old name:
 * its own column is hidden there, and the line under the name elsewhere.
 */
const ROWS = [
  '[&_tr]:border-line [&_tr]:border-b [&_tr:target]:bg-turmeric-mist',
  '[&_td]:py-1 [&_td]:pr-3 [&_th]:py-1 [&_th]:pr-3 [&_th]:text-left [&_th]:font-normal',
  '[&_a]:inline-flex [&_a]:min-h-11 [&_a]:items-center',
  '[&_span]:block [&_span]:text-ink-soft [&_span]:text-sm sm:[&_span]:hidden',
  '[&_td:nth-child(2)]:hidden sm:[&_td:nth-child(2)]:table-cell',
].join(' ');
