import type { ReactNode } from 'react';
import { MAX_ITEMS } from '~/domain/featured/collection-form';
import type { Candidate } from '~/domain/featured/find-candidates.server';
import type { SearchResult } from '~/domain/featured/find-editor-facts.server';
import { writeStep } from '~/domain/featured/item-steps';
import { useText } from '../locale';
import { collectionEditorText } from '../text/desk-collection-editor';
import { CandidateLine } from './candidate-line';

type Choosing = { chosen: readonly number[]; onAdd: (candidate: Candidate) => void };

/** Products, each with a button that puts it into the collection. */
export function CandidateList({
  candidates,
  chosen,
  onAdd,
}: Choosing & { candidates: readonly Candidate[] }) {
  return (
    <ul className="space-y-2">
      {candidates.map((candidate) => (
        <li
          key={candidate.id}
          className="panel flex flex-wrap items-center gap-x-3 gap-y-2 p-2 sm:flex-nowrap"
        >
          <div className="min-w-0 grow basis-40">
            <CandidateLine candidate={candidate} />
          </div>
          <AddButton candidate={candidate} chosen={chosen} onAdd={onAdd} />
        </li>
      ))}
    </ul>
  );
}

function AddButton({ candidate, chosen, onAdd }: Choosing & { candidate: Candidate }) {
  const t = useText(collectionEditorText);
  const { id, name, absence, own } = candidate;
  if (chosen.includes(id)) {
    return <span className="ml-auto shrink-0 font-bold text-leaf-dark text-sm">{t.alreadyIn}</span>;
  }
  if (own === 'barred') return null;
  return (
    <button
      type="submit"
      formAction="#chon"
      name="intent"
      value={writeStep({ kind: 'add', productId: id })}
      disabled={chosen.length >= MAX_ITEMS}
      aria-label={absence ? t.addAnywayName(name) : t.addName(name)}
      className="button button-quiet ml-auto shrink-0 disabled:opacity-40"
      onClick={(event) => {
        event.preventDefault();
        onAdd(candidate);
      }}
    >
      {absence ? t.addAnyway : t.add}
    </button>
  );
}

type SearchProps = Choosing & {
  result: SearchResult | null;
  searching: boolean;
  /** Searches in place; without JavaScript the button sends the form. */
  onSearch: (q: string) => void;
};

/** The catalogue's own search, inside the form so that what was typed comes back with it. */
export function CandidateSearch({ result, searching, onSearch, ...choosing }: SearchProps) {
  const t = useText(collectionEditorText);
  return (
    <section aria-labelledby="tim" className="space-y-3">
      <h2 id="tim">{t.search}</h2>
      <input type="hidden" name="searched" value={result?.q ?? ''} />
      <div className="flex flex-wrap gap-2">
        <input
          type="search"
          name="q"
          className="field grow basis-48"
          aria-labelledby="tim"
          aria-describedby="tim-giup"
          defaultValue={result?.q}
          maxLength={200}
          autoComplete="off"
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            onSearch(event.currentTarget.value);
          }}
        />
        <button
          type="submit"
          formAction="#tim"
          name="intent"
          value="search"
          className="button"
          onClick={(event) => {
            event.preventDefault();
            onSearch(new FormData(event.currentTarget.form ?? undefined).get('q') as string);
          }}
        >
          {t.searchButton}
        </button>
      </div>
      <p id="tim-giup" className="text-ink-soft text-sm">
        {t.searchHelp}
      </p>
      <p role="status">{searching ? t.searching : result && <Found result={result} />}</p>
      {result && <CandidateList candidates={result.candidates} {...choosing} />}
    </section>
  );
}

function Found({
  result: { q, total, corrected, candidates },
}: {
  result: SearchResult;
}): ReactNode {
  const t = useText(collectionEditorText);
  if (total === 0) return t.foundNothing(q);
  return (
    <>
      {t.found(total, q)}
      {total > candidates.length && t.firstOnes(candidates.length)}
      {'. '}
      {corrected && t.corrected(corrected)}
    </>
  );
}
