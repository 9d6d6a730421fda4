import { useEffect, useState } from 'react';
import type { MarkFaults } from '~/domain/marks/mark-form';
import {
  keptSources,
  MAX_SOURCE_LETTERS,
  MOST_SOURCES,
  type SourceRow,
  sourceRows,
} from '~/domain/marks/mark-sources';
import { useText } from '../locale';
import { SourceList } from '../parts/claim';
import { FormField } from '../parts/form-field';
import { Tick } from '../parts/tick';
import { deskMarkEntryText } from '../text/desk-mark-entry';

type Props = {
  sources: string;
  faults: MarkFaults;
  /** What is kept now, where somebody changed the same since the form was opened. */
  kept?: string;
};

/** Where a mark is known from. One empty row stands at the end for whoever has no JavaScript. */
export function SourceFields({ sources, faults, kept }: Props) {
  const t = useText(deskMarkEntryText);
  const [extra, setExtra] = useState(1);
  const [alive, setAlive] = useState(false);
  useEffect(() => setAlive(true), []);
  const typed = sourceRows(sources);
  const room = Math.max(0, MOST_SOURCES - typed.length);
  const empty = Array.from({ length: Math.min(extra, room) }, () => ({ label: '', url: '' }));
  return (
    <fieldset className="space-y-3">
      <legend className="font-bold">{t.sources}</legend>
      <p className="max-w-prose text-ink-soft text-sm">{t.sourcesHelp}</p>
      {kept !== undefined && (
        <div className="text-madder-dark text-sm">
          <p>{kept === '' ? t.now(t.empty) : t.sourcesNow}</p>
          <SourceList sources={keptSources(kept)} />
        </div>
      )}
      {[...typed, ...empty].map((row, index) => (
        // Rows have no identity but their place
        <SourceRowFields key={index} row={row} index={index} faults={faults} typed={typed.length} />
      ))}
      {alive && extra < room && (
        <button type="button" className="button button-quiet" onClick={() => setExtra(extra + 1)}>
          {t.addSource}
        </button>
      )}
    </fieldset>
  );
}

type RowProps = { row: SourceRow; index: number; faults: MarkFaults; typed: number };

function SourceRowFields({ row, index, faults, typed }: RowProps) {
  const t = useText(deskMarkEntryText);
  const isNew = index >= typed;
  const input = (field: keyof SourceRow, mode: 'text' | 'url') => {
    const code = faults[`sources[${index}].${field}`];
    return (
      <FormField
        label={t.sourceFields[field]}
        name={`sources[${index}].${field}`}
        defaultValue={row[field]}
        maxLength={MAX_SOURCE_LETTERS[field]}
        inputMode={mode}
        fault={code && t.faults[code]}
      />
    );
  };
  return (
    <fieldset className="panel grid items-start gap-3 p-3 md:grid-cols-[1fr_2fr]">
      <legend className={isNew ? 'px-1 font-bold' : 'sr-only'}>
        {isNew ? t.newSource : t.source(index + 1)}
      </legend>
      {input('label', 'text')}
      {input('url', 'url')}
      {!isNew && <Tick name={`sources[${index}].remove`} label={t.removeSource} />}
    </fieldset>
  );
}
