import {
  type CollectionFaults,
  MAX_REASON_LENGTH,
  MAX_TITLE_LENGTH,
  type TypedCollection,
  type TypedField,
} from '~/domain/featured/collection-form';
import { useText } from '../locale';
import { DayField } from '../parts/day-field';
import { FormField } from '../parts/form-field';
import { TextArea } from '../parts/text-area';
import { collectionEditorText } from '../text/desk-collection-editor';

type Props = { typed: TypedCollection; faults: CollectionFaults };

/** What buyers read of a collection, and when. */
export function WordFields({ typed, faults }: Props) {
  const t = useText(collectionEditorText);
  const field = (name: TypedField) => {
    const fault = faults[name];
    return { name, label: t.fields[name], fault: fault && t.faults[fault] };
  };
  return (
    <section aria-labelledby="chu" className="space-y-4">
      <h2 id="chu">{t.words}</h2>
      <FormField
        {...field('titleVi')}
        help={t.titleHelp}
        defaultValue={typed.titleVi}
        maxLength={MAX_TITLE_LENGTH}
        autoComplete="off"
        required
      />
      <TextArea
        {...field('reasonVi')}
        help={t.reasonHelp}
        defaultValue={typed.reasonVi}
        maxLength={MAX_REASON_LENGTH}
        rows={3}
        required
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <DayField
          {...field('startsOn')}
          help={t.startHelp}
          defaultValue={typed.startsOn}
          required
        />
        <DayField {...field('endsOn')} help={t.endHelp} defaultValue={typed.endsOn} required />
      </div>
      <FormField
        {...field('titleEn')}
        help={t.englishHelp}
        defaultValue={typed.titleEn}
        maxLength={MAX_TITLE_LENGTH}
        lang="en"
        autoComplete="off"
      />
      <TextArea
        {...field('reasonEn')}
        defaultValue={typed.reasonEn}
        maxLength={MAX_REASON_LENGTH}
        rows={3}
        lang="en"
      />
    </section>
  );
}
