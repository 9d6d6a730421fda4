import type { MarkPage as Mark } from '~/domain/marks/mark-page';
import { sectionOf } from '~/domain/marks/registry';
import type { CommuneShape } from '~/domain/places/shape';
import { inLocale, paths } from '~/paths';
import { formatDay, formatRange } from '../format';
import { useHref, useLocale, useText } from '../locale';
import { Breadcrumbs } from '../parts/breadcrumbs';
import { Fact, ProvenanceTag, SourceList, Unknown } from '../parts/claim';
import { ProductGrid } from '../place/product-grid';
import { claimText, markText } from '../text/common';
import { markPageText, marksText } from '../text/marks';
import { KIND_TAG } from './kind-tone';
import { MarkArea } from './mark-area';
import { MarkPromise } from './mark-promise';
import { MarkRights } from './mark-rights';
import { markLabel, markTitle, termWords } from './mark-words';

export function MarkPage({ mark, shapes }: { mark: Mark; shapes: CommuneShape[] }) {
  const t = useText(markPageText);
  const locale = useLocale();
  const registered = sectionOf(mark) !== 'unconfirmed';
  return (
    <div className="page space-y-10 pb-10">
      <MarkHead mark={mark} />
      <div className="grid gap-8 lg:grid-cols-[3fr_2fr]">
        {registered ? <Registration mark={mark} /> : <MarkNotes mark={mark} />}
        {mark.kind && registered && <MarkPromise kind={mark.kind} />}
      </div>
      <MarkArea mark={mark} shapes={shapes} />
      {registered && <MarkRights mark={mark} />}
      <ProductGrid
        id="san-pham"
        title={t.products}
        cards={mark.products}
        all={{
          path: paths.products(`nhan-hieu=${mark.slug}`),
          label: t.allProducts(mark.products.length),
        }}
      />
      <ProductGrid id="cung-loai" title={t.related} lead={t.relatedLead} cards={mark.related} />
      {registered && <MarkNotes mark={mark} />}
      <p className="no-print text-sm">
        <a
          className="inline-flex min-h-11 items-center"
          href={`${inLocale(locale, paths.mark(mark.slug))}.json`}
        >
          {t.json}
        </a>
      </p>
    </div>
  );
}

function MarkHead({ mark }: { mark: Mark }) {
  const t = useText(markPageText);
  const registry = useText(marksText);
  const kinds = useText(markText).kind;
  const locale = useLocale();
  const section = sectionOf(mark);
  const registered = section !== 'unconfirmed' && mark.kind;
  return (
    <header>
      <Breadcrumbs
        crumbs={[
          { label: registry.title, path: paths.marks() },
          { label: registered ? markLabel(mark, locale) : mark.name },
        ]}
      />
      <p>
        <span className={`inline-block rounded px-2 py-0.5 ${KIND_TAG[section]}`}>
          {registered ? kinds[registered] : t.unconfirmedTag}
        </span>{' '}
        <ProvenanceTag provenance={mark.provenance} />
      </p>
      <h1 className="mt-2">{registered ? markLabel(mark, locale) : mark.name}</h1>
      {!registered && (
        <p className="panel mt-4 max-w-prose border-l-6 border-l-turmeric p-4">{t.unconfirmed}</p>
      )}
      <Superseded mark={mark} />
    </header>
  );
}

/** Which mark took the place of this one, or will, and from which day where it was published. */
function Superseded({ mark }: { mark: Mark }) {
  const t = useText(markPageText);
  const locale = useLocale();
  const href = useHref();
  const { supersededBy, supersededOn } = mark;
  const over = mark.status === 'superseded';
  if (!over && !supersededOn) return null;
  const day = supersededOn && formatDay(supersededOn, locale);
  const title = day ? (over ? t.supersededSince(day) : t.willBeSuperseded(day)) : t.supersededTitle;
  return (
    <div className="panel mt-4 max-w-prose border-l-6 border-l-turmeric p-4">
      <p>
        <strong>{title}.</strong> {over && supersededBy && t.superseded}
      </p>
      {supersededBy && (
        <a
          className="inline-flex min-h-11 items-center font-bold"
          href={href(paths.mark(supersededBy.slug))}
        >
          {markTitle(supersededBy, locale)}
        </a>
      )}
    </div>
  );
}

function Registration({ mark }: { mark: Mark }) {
  const t = useText(markPageText);
  const words = useText(marksText);
  const locale = useLocale();
  const href = useHref();
  const indication = mark.kind === 'geographical-indication';
  return (
    <section aria-labelledby="dang-ky">
      <h2 id="dang-ky">{t.facts}</h2>
      <dl className="mt-3">
        <Fact term={words.product}>{mark.product}</Fact>
        <Fact term={words.number}>{mark.registrationNumber ?? <Unknown />}</Fact>
        <Fact term={words.decision}>{mark.decisionNumber ?? <Unknown />}</Fact>
        <Fact term={words.registered}>
          {mark.registered.latest ? formatRange(mark.registered, locale) : <Unknown />}
        </Fact>
        <Fact term={words.term}>{termWords(mark.term, locale) ?? <Unknown />}</Fact>
        <Fact term={words.owner}>
          {indication ? words.stateOwned : (mark.owner ?? <Unknown />)}
        </Fact>
        {(indication || mark.manager) && (
          <Fact term={words.manager}>{mark.manager ?? <Unknown />}</Fact>
        )}
        {mark.regulation && <Fact term={words.regulation}>{mark.regulation}</Fact>}
        {mark.supersedes.length > 0 && (
          <Fact term={t.supersedes}>
            {mark.supersedes.map((past) => (
              <a key={past.slug} className="block" href={href(paths.mark(past.slug))}>
                {markTitle(past, locale)}
              </a>
            ))}
          </Fact>
        )}
      </dl>
    </section>
  );
}

function MarkNotes({ mark }: { mark: Mark }) {
  const t = useText(markPageText);
  const claims = useText(claimText);
  const foreign = useLocale() === 'en' && mark.noteIsVietnamese;
  if (!mark.note && mark.sources.length === 0) return null;
  return (
    <section aria-labelledby="ghi-chu" className="max-w-prose">
      <h2 id="ghi-chu">{mark.note ? t.notes : claims.sources}</h2>
      {mark.note && (
        <>
          {foreign && <p className="text-ink-soft text-sm italic">{t.noteVietnamese}</p>}
          <p className="mt-2" lang={foreign ? 'vi' : undefined}>
            {mark.note}
          </p>
        </>
      )}
      {mark.note && mark.sources.length > 0 && <h3 className="mt-5">{claims.sources}</h3>}
      <div className="mt-1">
        <SourceList sources={mark.sources} />
      </div>
    </section>
  );
}
