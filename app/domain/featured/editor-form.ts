import { readTypedCollection, type TypedCollection } from './collection-form';
import { readStep, takeStep } from './item-steps';

/** What a curator sent: to be kept, or only to be shown again with a step taken. */
export type EditorForm = {
  wants: 'save' | 'search' | 'step';
  /** As typed, after the step if there was one. */
  typed: TypedCollection;
  q: string;
};

/**
 * Reads the editor's form. Enter in any field sends its first button: that is a search where the
 * words of the search differ from the last one's (`searched`), and otherwise a save.
 */
export function readEditorForm(form: URLSearchParams): EditorForm {
  const typed = readTypedCollection(form);
  const q = (form.get('q') ?? '').slice(0, 1000);
  const intent = form.get('intent') ?? '';
  const step = readStep(intent);
  if (step) return { wants: 'step', typed: { ...typed, items: takeStep(typed.items, step) }, q };
  const searches =
    intent === 'search' || (intent === 'enter' && q.trim() !== (form.get('searched') ?? '').trim());
  return { wants: searches ? 'search' : 'save', typed, q };
}
