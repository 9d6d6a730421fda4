import { vietnamDayOf } from '~/domain/clock';
import { NOTHING_TYPED, typedOf } from '~/domain/featured/collection-form';
import type { EditorOutcome, WithdrawOutcome } from '~/domain/featured/editor-outcome';
import type { EditorFacts, SearchResult } from '~/domain/featured/find-editor-facts.server';
import type { StoredCollection } from '~/domain/featured/get-collection.server';
import type { Phase } from '~/domain/featured/phase';
import { inLanguage } from '~/domain/texts';
import { paths } from '~/paths';
import { ExcelLink } from '../desk/excel-link';
import { formatDay } from '../format';
import { useHref, useLocale, useText } from '../locale';
import { Notice } from '../parts/notice';
import { type CollectionDone, collectionEditorText } from '../text/desk-collection-editor';
import { collectionsText } from '../text/desk-collections';
import { CollectionEditor } from './collection-editor';
import { WithdrawForm } from './withdraw-form';

type Outcome = EditorOutcome | WithdrawOutcome;

export type EditorPageProps = {
  /** Null for a new collection. */
  stored: StoredCollection | null;
  phase: Phase | null;
  facts: EditorFacts;
  done: CollectionDone | null;
  outcome?: Outcome;
  /** What a search in the page found; null before the first. */
  found: SearchResult | null;
  searching: boolean;
  onSearch: (q: string) => void;
};

/** `/co-quan/gioi-thieu/moi` and `/co-quan/gioi-thieu/:id`: a collection being built. */
export function EditorPage(props: EditorPageProps) {
  const { stored, phase, outcome, found, searching, onSearch } = props;
  const t = useText(collectionEditorText);
  const list = useText(collectionsText);
  const href = useHref();
  const locale = useLocale();
  const edited = outcome?.kind === 'not-withdrawn' ? undefined : outcome;
  const facts = edited?.facts ?? props.facts;
  const typed = edited?.typed ?? (stored ? typedOf(stored) : NOTHING_TYPED);
  const revision = edited ? edited.revision : (stored?.revision ?? null);
  const result = found ?? facts.search;
  return (
    <div className="space-y-6">
      <header className="space-y-2">
        <p>
          <a className="inline-flex min-h-11 items-center" href={href(paths.desk('gioi-thieu'))}>
            {list.backToList}
          </a>
        </p>
        <h1>{stored ? inLanguage(locale, stored.titleVi, stored.titleEn) : t.newTitle}</h1>
        {stored && phase && <Facts stored={stored} phase={phase} />}
      </header>
      <Told {...props} edited={edited} />
      <CollectionEditor
        typed={typed}
        facts={facts}
        revision={revision}
        locked={phase === 'withdrawn' && !edited}
        outcome={edited}
        live={{ result, searching, onSearch }}
      />
      {stored && phase !== 'withdrawn' && phase !== 'past' && (
        <WithdrawForm
          revision={stored.revision}
          outcome={outcome?.kind === 'not-withdrawn' ? outcome : undefined}
        />
      )}
    </div>
  );
}

function Facts({ stored, phase }: { stored: StoredCollection; phase: Phase }) {
  const t = useText(collectionEditorText);
  const list = useText(collectionsText);
  const href = useHref();
  const locale = useLocale();
  const day = (value: string) => formatDay(value, locale);
  return (
    <>
      <p>
        <b>{list.phases[phase]}</b> · {list.from(day(stored.startsOn), day(stored.endsOn))}
        {stored.withdrawnAt && ` · ${list.withdrawnOn(day(vietnamDayOf(stored.withdrawnAt)))}`}
      </p>
      {phase !== 'withdrawn' && (
        <p>
          <a
            className="button button-quiet"
            href={href(paths.desk(`gioi-thieu/${stored.id}/xem-truoc`))}
          >
            {t.preview}
          </a>
        </p>
      )}
      <ExcelLink list={`gioi-thieu/${stored.id}`} />
      {stored.provenance === 'sample' && <p className="text-turmeric-dark">{t.sampleWords}</p>}
    </>
  );
}

/** What happened. */
function Told({ done, edited }: EditorPageProps & { edited?: EditorOutcome }) {
  const t = useText(collectionEditorText);
  return (
    <>
      {!edited && done && <Notice kind="good">{t.saved[done]}</Notice>}
      {edited?.kind === 'invalid' && <Notice kind="bad">{t.notSaved}</Notice>}
      {edited?.kind === 'withdrawn' && <Notice kind="bad">{t.wasWithdrawn}</Notice>}
    </>
  );
}
