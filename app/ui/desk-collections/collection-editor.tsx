import { memo, useDeferredValue, useMemo, useState } from 'react';
import {
  type CollectionFaults,
  MAX_ITEMS,
  type TypedCollection,
} from '~/domain/featured/collection-form';
import type { EditorOutcome } from '~/domain/featured/editor-outcome';
import { fairnessOf } from '~/domain/featured/fairness';
import type { Candidate } from '~/domain/featured/find-candidates.server';
import type { EditorFacts, SearchResult } from '~/domain/featured/find-editor-facts.server';
import { movedTo } from '~/domain/featured/order';
import { useText } from '../locale';
import { Fault } from '../parts/field-frame';
import { collectionEditorText } from '../text/desk-collection-editor';
import { collectionsText } from '../text/desk-collections';
import { CandidateSearch } from './candidates';
import { FairnessMeter, FairnessWords } from './fairness-meter';
import { ItemList } from './item-list';
import { SeasonSuggestions } from './season-suggestions';
import { StaleSides } from './stale-sides';
import { WordFields } from './word-fields';

/** What a search in place found; the page's route asks for it. */
export type LiveSearch = {
  result: SearchResult | null;
  searching: boolean;
  onSearch: (q: string) => void;
};

type Props = {
  typed: TypedCollection;
  facts: EditorFacts;
  /** Null for a new collection. */
  revision: number | null;
  /** Somebody may look but not change. */
  locked: boolean;
  outcome?: EditorOutcome;
  live: LiveSearch;
};

const NO_FAULTS: CollectionFaults = {};

/** Parts that choosing and ordering leave as they are. */
const StillWords = memo(WordFields);
const StillMeter = memo(FairnessMeter);

/**
 * The form of a collection. Each button works as a form sent; with JavaScript choosing and ordering
 * happen in the page, and only saving is sent.
 */
export function CollectionEditor({ typed, facts, revision, locked, outcome, live }: Props) {
  const t = useText(collectionEditorText);
  const list = useText(collectionsText);
  const [items, setItems] = useState<Candidate[]>(facts.items);
  const [told, setTold] = useState('');
  const chosen = items.map(({ id }) => id);
  // The list answers the hand; shares by commune and maker are counted right after.
  const counted = useDeferredValue(items);
  const fairness = useMemo(() => fairnessOf(counted.map((item) => item.facts)), [counted]);
  const faults = outcome?.kind === 'invalid' ? outcome.faults : NO_FAULTS;
  const isChanged = outcome?.kind === 'step' || chosen.join() !== facts.items.map(idOf).join();
  const add = (candidate: Candidate) => {
    if (chosen.includes(candidate.id) || items.length >= MAX_ITEMS) return;
    setItems([...items, candidate]);
    setTold(t.added(candidate.name, items.length + 1));
  };
  const remove = (place: number) => {
    const gone = items[place];
    if (!gone) return;
    setItems(items.filter((_, index) => index !== place));
    setTold(t.removed(gone.name, items.length - 1));
  };
  const choosing = { chosen, onAdd: add };
  return (
    <form method="post" noValidate>
      {/* Only saving asks for every field, and the server says which; a search must not. Enter in any field presses the first button, which must not be one of an item's. */}
      <button
        type="submit"
        name="intent"
        value="enter"
        tabIndex={-1}
        aria-hidden="true"
        className="sr-only"
      />
      <fieldset
        disabled={locked}
        className="grid min-w-0 items-start gap-8 lg:grid-cols-[minmax(0,1fr)_22rem]"
      >
        <legend className="sr-only">{list.title}</legend>
        {revision !== null && <input type="hidden" name="revision" value={revision} />}
        <div className="min-w-0 space-y-8">
          {outcome?.kind === 'stale' && (
            <StaleSides
              id={outcome.theirs.id}
              mine={outcome.typed}
              theirs={outcome.theirs}
              mineItems={facts.items}
              theirItems={outcome.theirItems}
              {...choosing}
            />
          )}
          <StillWords typed={typed} faults={faults} />
          <section aria-labelledby="chon" className="space-y-3">
            <h2 id="chon">{t.fields.items}</h2>
            <p>
              <b>{t.items(items.length)}.</b> {items.length > 1 && !locked && t.itemsHelp}
            </p>
            {faults.items && <Fault>{t.faults[faults.items]}</Fault>}
            {items.length === 0 && !locked && <p className="text-ink-soft">{t.noItems}</p>}
            <ItemList
              items={items}
              locked={locked}
              onMove={(from, to) => setItems((before) => movedTo(before, from, to))}
              onRest={(place) => setTold(t.moved(nameAt(items, place), place + 1, items.length))}
              onRemove={remove}
            />
            <p role="status" aria-live="polite" className="sr-only">
              {told}
            </p>
            {items.length > 0 && <FairnessWords fairness={fairness} />}
            {items.length >= MAX_ITEMS && <p className="font-bold">{t.full}</p>}
            {isChanged && (
              <p className="border-turmeric border-l-4 bg-turmeric-mist p-3">{t.notSavedYet}</p>
            )}
            {!locked && <SaveButton />}
          </section>
          {!locked && (
            <>
              <CandidateSearch {...live} {...choosing} />
              <SeasonSuggestions season={facts.season} {...choosing} />
            </>
          )}
        </div>
        <div className="min-w-0 lg:sticky lg:top-4">
          <StillMeter chosen={fairness} all={facts.fairShare} />
        </div>
      </fieldset>
    </form>
  );
}

const idOf = ({ id }: Candidate) => id;
const nameAt = (items: readonly Candidate[], place: number) => items[place]?.name ?? '';

function SaveButton() {
  const t = useText(collectionEditorText);
  return (
    <button type="submit" name="intent" value="save" className="button">
      {t.save}
    </button>
  );
}
