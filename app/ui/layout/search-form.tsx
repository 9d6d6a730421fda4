import { paths } from '~/paths';
import { useHref, useText } from '../locale';
import { siteText } from '../text/common';

/** The search box. A plain GET form; public/enhance.js adds suggestions where it runs. */
export function SearchForm({
  query = '',
  id,
  large = false,
}: {
  query?: string;
  id: string;
  large?: boolean;
}) {
  const t = useText(siteText);
  const href = useHref();
  return (
    <search>
      <form
        action={href(paths.products())}
        className="flex gap-2"
        data-suggest={href(paths.suggestions())}
      >
        <label htmlFor={id} className="sr-only">
          {t.searchLabel}
        </label>
        <input
          id={id}
          name="q"
          type="search"
          defaultValue={query}
          placeholder={t.searchExample}
          maxLength={200}
          autoComplete="off"
          enterKeyHint="search"
          className={`field min-w-0 flex-1 ${large ? 'text-lg' : ''}`}
        />
        <button
          type="submit"
          className="button shrink-0 border-turmeric bg-turmeric text-indigo-dark hover:bg-turmeric-light hover:text-indigo-dark"
        >
          {t.search}
        </button>
      </form>
    </search>
  );
}
