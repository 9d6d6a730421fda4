import { useDeferredValue, useState } from 'react';
import type { ListingKind } from '~/domain/listings/fields';
import { FIELD_SHAPES, type FieldKey, TEXT_FIELDS, type TextField } from '~/domain/listings/fields';
import { findHealthClaims } from '~/domain/listings/health-claims';
import { useText } from '../locale';
import { ProvenanceTag } from '../parts/claim';
import { faultWords } from '../parts/fault-words';
import { Fault } from '../parts/field-frame';
import { fieldId } from '../parts/field-id';
import { editText } from '../text/edit';
import { fieldLabel } from './diff-view';
import type { FormState } from './form-state';

/** The reviewed texts of a listing; the English ones folded away, one below each Vietnamese. */
export function TextFields({ kind, state }: { kind: ListingKind; state: FormState }) {
  return (
    <div className="space-y-5">
      {TEXT_FIELDS[kind].map((field) => (
        <BilingualField key={field} field={field} state={state} />
      ))}
    </div>
  );
}

function BilingualField({ field, state }: { field: TextField; state: FormState }) {
  const t = useText(editText);
  const english = `${field}.en` as const;
  return (
    <div className="space-y-2">
      <TextInput fieldKey={`${field}.vi`} state={state} />
      <details open={state.isMarked(english)} className="text-sm">
        <summary className="opener w-fit text-indigo-mid">
          {t.english}
          {!state.fields[english] && ` (${t.englishMissing})`}
        </summary>
        <TextInput fieldKey={english} state={state} />
      </details>
    </div>
  );
}

function TextInput({ fieldKey, state }: { fieldKey: FieldKey; state: FormState }) {
  const t = useText(editText);
  const id = fieldId(fieldKey);
  const [field, language] = fieldKey.split('.') as [TextField, 'vi' | 'en'];
  const initial = state.fields[fieldKey] ?? '';
  const [text, setText] = useState(initial);
  const fault = state.faults[fieldKey];
  const reason = state.returned[fieldKey];
  const { maxLength, lines } = FIELD_SHAPES[field];
  const shared = {
    id,
    name: fieldKey,
    className: 'field',
    lang: language,
    maxLength,
    // Not controlled: what is typed before the page comes alive must not be put back.
    defaultValue: initial,
    readOnly: state.locked,
    'aria-invalid': fault ? true : undefined,
    'aria-describedby': `${id}-ghi`,
    onInput: (event: { currentTarget: { value: string } }) => setText(event.currentTarget.value),
  };
  return (
    <div className="space-y-1">
      <p>
        <label htmlFor={id} className="font-bold">
          {fieldLabel(fieldKey, t)}
        </label>{' '}
        <ProvenanceTag provenance={state.provenanceOf(fieldKey)} />
      </p>
      {lines === 'many' ? <textarea {...shared} rows={4} /> : <input type="text" {...shared} />}
      <div id={`${id}-ghi`} className="space-y-1">
        {fault && <Fault>{faultWords(t.faults, fault)}</Fault>}
        {reason && (
          <Fault>
            {t.reason} {reason}
          </Fault>
        )}
        <HealthNotice text={text} />
      </div>
      <BothSides fieldKey={fieldKey} state={state} />
    </div>
  );
}

/** Food must not be sold as medicine: said while writing, never in the way. */
function HealthNotice({ text }: { text: string }) {
  const t = useText(editText);
  // A long text is searched after the letter just typed stands on the screen.
  const claims = findHealthClaims(useDeferredValue(text));
  if (claims.length === 0) return null;
  const words = [...new Set(claims.map((claim) => claim.text.toLowerCase()))].join('”, “');
  return (
    <p className="border-turmeric border-l-4 bg-turmeric-mist p-2 text-sm">
      <b>{t.healthTitle}.</b> {t.health(words)}
    </p>
  );
}

/** Where two people changed one text: what each wrote, to merge by hand. */
function BothSides({ fieldKey, state }: { fieldKey: FieldKey; state: FormState }) {
  const t = useText(editText);
  const { stale } = state;
  const differs = stale && [...stale.conflicts, ...stale.mergeable].includes(fieldKey);
  if (!stale || !differs) return null;
  return (
    <dl className="space-y-2 border-turmeric border-l-4 bg-turmeric-mist p-2 text-sm">
      <dt className="font-bold">{t.theirs}</dt>
      <dd className="whitespace-pre-line">{stale.theirs[fieldKey] || '—'}</dd>
      <dt className="font-bold">{t.mine}</dt>
      <dd className="whitespace-pre-line">{stale.mine[fieldKey] || '—'}</dd>
    </dl>
  );
}
