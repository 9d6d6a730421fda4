import type { EditKey } from '../listings/fields';
import { GENERAL } from '../listings/reasons';
import { readId } from './queue';
import { type Template, withTemplates } from './templates';

export const DECISION_INTENTS = ['approve', 'approve-fields', 'return'] as const;
export type DecisionIntent = (typeof DECISION_INTENTS)[number];

/** A decision as an officer's form sends it. */
export type TypedDecision = {
  /** The ticked changes. */
  approved: string[];
  /** What was typed, by part. */
  reasons: Record<string, string>;
  general: string;
  /** Ids of the templates chosen, by part. */
  templates: Record<string, string>;
  /** The colleague for whom it is decided all the same. */
  knownHolder: number | null;
};

/** No listing has as many parts; a longer form was not ours. */
const MAX_PARTS = 40;

export function readDecision(form: URLSearchParams): TypedDecision {
  const under = (prefix: string) =>
    Object.fromEntries(
      [...form]
        .filter(([name, value]) => name.startsWith(prefix) && value !== '')
        .slice(0, MAX_PARTS)
        .map(([name, value]) => [name.slice(prefix.length), value]),
    );
  return {
    approved: form.getAll('approved').slice(0, MAX_PARTS),
    reasons: under('reason:'),
    general: form.get(GENERAL) ?? '',
    templates: under('template:'),
    knownHolder: readId(form.get('knowingly')),
  };
}

/** What the decision means: chosen templates stand where nothing was typed. */
export function meantBy(typed: TypedDecision, templates: readonly Template[]) {
  const all = { ...typed.reasons, [GENERAL]: typed.general };
  const { [GENERAL]: general = '', ...reasons } = withTemplates(all, typed.templates, templates);
  const { knownHolder } = typed;
  return { reasons, general, approved: typed.approved as EditKey[], knownHolder };
}
