import type { SynonymGroup } from '~/domain/search/synonym-form';
import { paths } from '~/paths';
import { ExcelLink } from '../desk/excel-link';
import { WhoMay } from '../desk/who-may';
import { useHref, useText } from '../locale';
import { DoneNotice } from '../parts/done-notice';
import { Notice } from '../parts/notice';
import { TextArea } from '../parts/text-area';
import { Tick } from '../parts/tick';
import { deskWordsText } from '../text/desk-words';

export type SynonymsRoom = {
  groups: SynonymGroup[];
  /** Words by which the groups were narrowed. */
  words: string;
  mayKeep: boolean;
  done: string | null;
};

/** What a refused form leaves behind. */
export type RefusedSynonyms = {
  id: number | null;
  typed: string;
  fault: string | null;
  sharing: { term: string; group: SynonymGroup }[];
  /** What stands now, where somebody changed it since the form was opened. */
  theirs: string[] | null;
};

type Props = { room: SynonymsRoom; refused?: RefusedSynonyms };

/** Words that mean the same, group by group. */
export function SynonymsPage({ room, refused }: Props) {
  const t = useText(deskWordsText);
  const { groups, words, mayKeep, done } = room;
  return (
    <div className="mx-auto max-w-4xl space-y-6">
      <header className="space-y-2">
        <h1>{t.synonyms}</h1>
        <p className="max-w-prose">{t.synonymsLead}</p>
      </header>
      <DoneNotice words={t.done} done={refused ? null : done} />
      <WhoMay may={mayKeep} others={t.onlyKeeper} />
      {mayKeep && (
        <details className="panel p-4" open={refused?.id === null}>
          <summary className="opener font-bold">{t.newGroup}</summary>
          <GroupForm group={null} refused={refused?.id === null ? refused : undefined} />
        </details>
      )}
      <Find words={words} />
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <p role="status">{t.count(groups.length)}</p>
        {groups.length > 0 && (
          <ExcelLink list="tu-ngu" query={words && new URLSearchParams({ q: words }).toString()} />
        )}
      </div>
      <ul className="space-y-2">
        {groups.map((group) => {
          const own = refused?.id === group.id ? refused : undefined;
          return (
            <li key={group.id} id={`nhom-${group.id}`} className="panel p-3">
              {mayKeep ? (
                <details open={own !== undefined}>
                  <summary className="opener">{group.terms.join(' · ')}</summary>
                  <GroupForm group={group} refused={own} key={group.terms.join()} />
                </details>
              ) : (
                group.terms.join(' · ')
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Find({ words }: { words: string }) {
  const t = useText(deskWordsText);
  const href = useHref();
  return (
    <form action={href(paths.desk('tu-ngu'))} className="flex max-w-xl items-end gap-2">
      <label className="block min-w-0 flex-1 font-bold">
        {t.find}
        <input
          type="search"
          name="q"
          defaultValue={words}
          maxLength={100}
          className="field font-normal"
        />
      </label>
      <button type="submit" className="button">
        {t.findButton}
      </button>
    </form>
  );
}

type FormProps = { group: SynonymGroup | null; refused?: RefusedSynonyms };

function GroupForm({ group, refused }: FormProps) {
  const t = useText(deskWordsText);
  const id = group?.id ?? 'moi';
  const kept = group?.terms.join('\n') ?? '';
  return (
    <form method="post" className="mt-3 space-y-3">
      {refused?.theirs && <Notice kind="bad">{t.stale(refused.theirs.join(' · '))}</Notice>}
      <input type="hidden" name="id" value={group?.id ?? ''} />
      <input type="hidden" name="opened" value={kept} />
      <TextArea
        id={`tu-${id}`}
        label={t.terms}
        name="terms"
        defaultValue={refused?.typed ?? kept}
        rows={Math.max(4, (group?.terms.length ?? 0) + 1)}
        fault={refused?.fault ? t.faults[refused.fault] : undefined}
      />
      {refused && refused.sharing.length > 0 && (
        <>
          <ul className="list-disc pl-5 text-sm">
            {refused.sharing.map(({ term, group: other }) => (
              <li key={`${term} ${other.id}`}>
                <a href={`#nhom-${other.id}`}>{t.elsewhere(term, other.terms.join(' · '))}</a>
              </li>
            ))}
          </ul>
          <Tick label={t.confirm} name="confirmed" />
        </>
      )}
      <div className="flex flex-wrap gap-3">
        <button type="submit" name="intent" value="save" className="button">
          {t.save}
        </button>
        {group && (
          <button
            type="submit"
            name="intent"
            value="remove"
            className="button button-quiet"
            aria-label={t.removeOf(group.terms.join(', '))}
          >
            {t.remove}
          </button>
        )}
      </div>
    </form>
  );
}
