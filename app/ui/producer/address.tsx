import { namesItsKind, type Address as Place, type Unit } from '~/domain/producers/address';
import { paths } from '~/paths';
import { formatDay } from '../format';
import { useHref, useLocale, useText } from '../locale';
import { Unknown } from '../parts/claim';
import { producerText } from '../text/producer';

/** Where it is now, and what the same place was called before the map changed. */
export function Address({ address }: { address: Place }) {
  const t = useText(producerText);
  const locale = useLocale();
  const href = useHref();
  const words = useUnitWords();
  const { hamlet, now, before, changedOn } = address;
  if (!now && before.length === 0) return <Unknown />;
  return (
    <>
      <p>
        {hamlet && `${namesItsKind(hamlet) ? hamlet : t.hamlet(hamlet)}, `}
        {now ? (
          <a href={href(paths.commune(now.code))}>{capitalised(words(now.units), !hamlet)}</a>
        ) : (
          <>
            {t.communeUnknown}: <Unknown />
          </>
        )}
      </p>
      {before.length > 0 && (
        <p className="text-ink-soft text-sm">
          {t.before(changedOn && formatDay(changedOn, locale))} {words(before)}
        </p>
      )}
    </>
  );
}

/** Joins units in the reader's language: "xã Thượng Minh, tỉnh Thái Nguyên". */
export function useUnitWords(): (units: readonly Unit[]) => string {
  const { unit } = useText(producerText);
  return (units) => units.map(({ type, name }) => (type ? unit[type](name) : name)).join(', ');
}

export const capitalised = (words: string, yes = true): string =>
  yes ? words.charAt(0).toUpperCase() + words.slice(1) : words;
