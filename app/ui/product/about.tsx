import type { ProductFacts, ProductStoryField } from '~/domain/catalogue/product-facts';
import { paths } from '~/paths';
import { useHref, useText } from '../locale';
import { ClaimText, Fact } from '../parts/claim';
import { productText } from '../text/product';

const FACTS: ProductStoryField[] = ['ingredients', 'uses', 'storage'];

/** The product in its maker's words, then what a label would say. */
export function About({ facts }: { facts: ProductFacts }) {
  const t = useText(productText);
  const href = useHref();
  const { texts, group, criteriaSet } = facts;
  return (
    <section aria-labelledby="ve-san-pham">
      <h2 id="ve-san-pham">{t.about}</h2>
      <div className="mt-3 max-w-prose space-y-4">
        <ClaimText claim={texts.description} />
        {texts.story && (
          <div className="border-turmeric border-l-4 pl-4">
            <h3>{t.fields.story}</h3>
            <ClaimText claim={texts.story} />
          </div>
        )}
      </div>
      <dl className="mt-5">
        {FACTS.map((field) => (
          <Fact key={field} term={t.fields[field]}>
            <ClaimText claim={texts[field]} />
          </Fact>
        ))}
        {group && (
          <Fact term={t.kind}>
            <a href={href(paths.products(`nhom=${group.number}`))}>{group.name}</a>
            {criteriaSet && (
              <p className="text-ink-soft text-sm">
                {t.set(criteriaSet.number, criteriaSet.name, criteriaSet.act)}
              </p>
            )}
          </Fact>
        )}
      </dl>
    </section>
  );
}
