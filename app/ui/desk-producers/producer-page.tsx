import type { DeskProducerPage } from '~/domain/producers/get-desk-producer.server';
import type { ProducerFaults, TypedProducer } from '~/domain/producers/producer-form';
import { inLanguage } from '~/domain/texts';
import { paths } from '~/paths';
import type { NewLink } from '../account/new-link';
import { ChangeList } from '../desk/change-list';
import { OfficerContacts } from '../desk/officer-contacts';
import { formatDay } from '../format';
import { useHref, useLocale, useText } from '../locale';
import { DoneNotice } from '../parts/done-notice';
import { Notice } from '../parts/notice';
import { deskProducersText } from '../text/desk-producers';
import { deskAwardsText } from '../text/exemplars';
import { officerContactsText } from '../text/officer-contacts';
import { CloseForm, MergeForm, ReopenForm } from './ending-forms';
import { FactFields } from './fact-fields';
import { ProducerPeople } from './producer-people';

/** What a refused form leaves behind: which one, what was typed, what is wrong. */
export type Refused = {
  intent: string;
  typed: Record<string, string>;
  faults: Record<string, string>;
  state?: string;
  /** What is kept now, after a change that came between. */
  kept?: TypedProducer;
  revision?: number;
};

export type ProducerRoom = {
  page: DeskProducerPage;
  typed: TypedProducer;
  communes: { id: string; name: string }[];
  heirs: { slug: string; name: string }[];
  done: string | null;
};

type Props = { room: ProducerRoom; refused?: Refused; link?: NewLink };

/** One producer at the desk: its facts, people, products, and how it ends. */
export function DeskProducerView({ room, refused, link }: Props) {
  const { page, done } = room;
  const t = useText(deskProducersText);
  const contactWords = useText(officerContactsText);
  const { producer } = page;
  return (
    <div className="mx-auto max-w-4xl space-y-8">
      <Head page={page} />
      <DoneNotice words={t.done} done={refused ? null : done} />
      {refused?.state && <Notice kind="bad">{t.wrongState}</Notice>}
      {page.ownCause && <Notice kind="bad">{t.ownCause}</Notice>}
      <section aria-labelledby="lien-he" className="space-y-2">
        <h2 id="lien-he">{contactWords.title}</h2>
        <OfficerContacts contacts={page.contacts} />
      </section>
      <Facts room={room} refused={refused?.intent === 'sua' ? refused : undefined} />
      <ProducerPeople page={page} link={link} />
      <Products page={page} />
      {page.mayRecord && producer.status === 'listed' && (
        <section className="grid items-start gap-6 md:grid-cols-2">
          <CloseForm refused={refused?.intent === 'dong' ? refused : undefined} />
          <MergeForm room={room} refused={refused?.intent === 'gop' ? refused : undefined} />
        </section>
      )}
      {page.mayRecord && producer.status !== 'listed' && (
        <ReopenForm page={page} refused={refused?.intent === 'mo' ? refused : undefined} />
      )}
      <ChangeList changes={page.changes} />
    </div>
  );
}

function Head({
  page: { producer, nameEn, mergedInto, merged, closedReason },
}: {
  page: DeskProducerPage;
}) {
  const t = useText(deskProducersText);
  const awards = useText(deskAwardsText);
  const href = useHref();
  const locale = useLocale();
  const day = producer.closedOn && formatDay(producer.closedOn, locale);
  return (
    <header className="space-y-2">
      <p>
        <a className="inline-flex min-h-11 items-center" href={href(paths.desk('co-so'))}>
          ← {t.title}
        </a>
      </p>
      <h1>{inLanguage(locale, producer.name, nameEn || null)}</h1>
      {producer.status !== 'listed' && (
        <div className="rounded border-ink-soft border-l-4 bg-linen-dark px-4 py-3">
          {producer.status === 'closed' || !mergedInto ? (
            t.isClosed(day)
          ) : (
            <>
              {t.isMerged(day)}{' '}
              <a href={href(paths.desk(`co-so/${mergedInto.slug}`))}>{mergedInto.name}</a>.
            </>
          )}
          {closedReason && <p className="whitespace-pre-line text-sm">{closedReason}</p>}
        </div>
      )}
      {merged.length > 0 && (
        <p>
          {t.mergedHere}{' '}
          {merged.map(({ slug, name }) => (
            <a
              key={slug}
              className="mr-3 inline-flex min-h-11 items-center"
              href={href(paths.desk(`co-so/${slug}`))}
            >
              {name}
            </a>
          ))}
        </p>
      )}
      <p className="flex flex-wrap gap-x-6">
        <a className="inline-flex min-h-11 items-center" href={href(paths.producer(producer.slug))}>
          {t.publicPage}
        </a>
        <a
          className="inline-flex min-h-11 items-center"
          href={href(paths.desk(`co-so/${producer.slug}/khen-thuong`))}
        >
          {awards.link}
        </a>
      </p>
    </header>
  );
}

function Facts({ room, refused }: { room: ProducerRoom; refused?: Refused }) {
  const { page, typed, communes } = room;
  const t = useText(deskProducersText);
  const shown = (refused?.typed as TypedProducer | undefined) ?? typed;
  return (
    <section aria-labelledby="thong-tin" className="space-y-3">
      <h2 id="thong-tin">{t.facts}</h2>
      <p className="max-w-prose text-ink-soft text-sm">{t.factsHelp}</p>
      {refused?.kept && <Notice kind="bad">{t.stale}</Notice>}
      <form method="post" className="panel space-y-4 p-4" key={`${page.revision}`}>
        <fieldset disabled={!page.mayRecord} className="space-y-4">
          <legend className="sr-only">{t.facts}</legend>
          <input type="hidden" name="revision" value={refused?.revision ?? page.revision} />
          <FactFields
            typed={shown}
            kept={refused?.kept}
            faults={(refused?.faults ?? {}) as ProducerFaults}
            communes={communes}
          />
          {page.mayRecord && (
            <button type="submit" name="intent" value="sua" className="button">
              {t.save}
            </button>
          )}
        </fieldset>
      </form>
    </section>
  );
}

function Products({ page: { products } }: { page: DeskProducerPage }) {
  const t = useText(deskProducersText);
  const href = useHref();
  return (
    <section aria-labelledby="san-pham" className="space-y-2">
      <h2 id="san-pham">
        {t.ownProducts} ({products.length})
      </h2>
      {products.length === 0 && <p>{t.noProducts}</p>}
      <ul className="gap-x-8 md:columns-2">
        {products.map(({ slug, name, listed }) => (
          <li key={slug}>
            {listed ? (
              <a className="inline-flex min-h-11 items-center" href={href(paths.product(slug))}>
                {name}
              </a>
            ) : (
              <span className="inline-flex min-h-11 items-center">
                {name} ({t.hidden})
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
