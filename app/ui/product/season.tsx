import { ALL_YEAR, monthRuns } from '~/domain/catalogue/months';
import type { ProductFacts } from '~/domain/catalogue/product-facts';
import { useText } from '../locale';
import { ProvenanceTag, Unknown } from '../parts/claim';
import { productText } from '../text/product';

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** The season in words, then as a strip of twelve months that says the same without colour. */
export function Season({ season, month }: { season: ProductFacts['season']; month: number }) {
  const t = useText(productText);
  return (
    <section aria-labelledby="mua">
      <h2 id="mua">{t.season}</h2>
      {season ? (
        <>
          <p className="mt-2">
            {season.soldOut && <strong className="text-madder">{t.soldOut}. </strong>}
            <SeasonWords months={season.months} /> <ProvenanceTag provenance={season.provenance} />
          </p>
          <ol className="mt-3 grid grid-cols-6 gap-1 text-center text-sm sm:grid-cols-12 print:grid-cols-12">
            {MONTHS.map((each) => (
              <Month key={each} month={each} bits={season.months} now={each === month} />
            ))}
          </ol>
        </>
      ) : (
        <p className="mt-2">
          <Unknown />
        </p>
      )}
    </section>
  );
}

function Month({ month, bits, now }: { month: number; bits: number; now: boolean }) {
  const t = useText(productText);
  const has = (bits & (1 << (month - 1))) !== 0;
  return (
    <li
      aria-current={now ? 'date' : undefined}
      className={`rounded border py-1.5 leading-tight ${
        has ? 'border-leaf-dark bg-leaf-mist font-bold text-leaf-dark' : 'border-line text-ink-soft'
      } ${now ? 'outline-2 outline-turmeric outline-offset-1' : ''}`}
    >
      <span aria-hidden="true" className="block">
        {t.month(month)}
      </span>
      <span aria-hidden="true" className="block">
        {has ? '●' : '–'}
      </span>
      <span className="sr-only">
        {t.monthLong(month)}: {has ? t.has : t.hasNot}
        {now && `, ${t.thisMonth}`}
      </span>
    </li>
  );
}

/** "Có vào tháng 9 đến tháng 12"; a run over the new year says so. */
function SeasonWords({ months }: { months: number }) {
  const words = useText(productText).seasonWords;
  if (months === ALL_YEAR) return words.all;
  const runs = monthRuns(months).map(([from, to]) => {
    if (from === to) return words.one(from);
    return from < to ? words.run(from, to) : words.wrapped(from, to);
  });
  return `${words.lead} ${runs.join(words.and)}`;
}
