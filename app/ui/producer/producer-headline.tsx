import { precisionOf } from '~/domain/dates';
import type { ProducerFacts } from '~/domain/producers/producer-facts';
import { paths } from '~/paths';
import { formatDay, formatRange } from '../format';
import { useHref, useLocale, useText } from '../locale';
import { Fact, ProvenanceTag, SourceList, Unknown } from '../parts/claim';
import { claimText } from '../text/common';
import { producerText } from '../text/producer';
import { Address } from './address';
import { LedBy } from './chips';
import { ContactButtons } from './contacts';

/** Who they are: name, head, place, age, and how to call. */
export function ProducerHeadline({ facts }: { facts: ProducerFacts }) {
  const t = useText(producerText);
  const claim = useText(claimText);
  const locale = useLocale();
  const { name, legalForm, director, founded, foundedNote } = facts;
  const foreign = name.locale !== locale;
  return (
    <div className="space-y-4">
      <div className="space-y-1">
        {legalForm && <p className="text-ink-soft text-sm">{t.legalForm[legalForm]}</p>}
        <h1>
          <bdi lang={foreign ? name.locale : undefined}>{name.text}</bdi>{' '}
          <ProvenanceTag provenance={facts.provenance} />
        </h1>
        {foreign && <p className="text-ink-soft text-sm italic">{claim.untranslated}</p>}
      </div>
      <LedBy womenLed={facts.womenLed === true} minorityLed={facts.minorityLed === true} />
      {(facts.womenLed || facts.minorityLed) && facts.ledSources.length > 0 && (
        <div>
          <p className="text-sm">{t.ledSources}</p>
          <SourceList sources={facts.ledSources} />
        </div>
      )}
      <Gone facts={facts} />
      <ContactButtons contacts={facts.contacts} />
      <dl>
        <Fact term={t.director}>
          {director ? (
            <>
              {director.text} <ProvenanceTag provenance={director.provenance} />
            </>
          ) : (
            <Unknown />
          )}
        </Fact>
        <Fact term={t.address}>
          <Address address={facts.address} />
        </Fact>
        <Fact term={t.founded}>
          {precisionOf(founded) === 'unknown' ? <Unknown /> : formatRange(founded, locale)}
          {foundedNote && <span className="block text-ink-soft text-sm">{foundedNote}</span>}
        </Fact>
      </dl>
    </div>
  );
}

function Gone({ facts: { status, mergedInto, closedOn } }: { facts: ProducerFacts }) {
  const t = useText(producerText);
  const locale = useLocale();
  const href = useHref();
  if (status === 'listed') return null;
  return (
    <p className="rounded border-ink-soft border-l-4 bg-linen-dark px-4 py-3">
      {mergedInto ? (
        <>
          {t.mergedInto} <a href={href(paths.producer(mergedInto.slug))}>{mergedInto.name}</a>
          {closedOn && ` ${t.mergedOn(formatDay(closedOn, locale))}`}.
        </>
      ) : (
        t.closed(closedOn && formatDay(closedOn, locale))
      )}
    </p>
  );
}
