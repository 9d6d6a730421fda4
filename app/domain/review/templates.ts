import { cleanText } from '../listings/clean-text';
import { MAX_REASON } from '../listings/reasons';

/** What a template can be about: a text of a listing, its photos, or a claimed star or right. */
export const TEMPLATE_FIELDS = [
  'name',
  'description',
  'ingredients',
  'uses',
  'storage',
  'story',
  'director',
  'photos',
  'claim',
] as const;
export type TemplateField = (typeof TEMPLATE_FIELDS)[number];

/** A reason for returning something, in words kept for the next time. `field` is null for any. */
export type Template = { id: number; field: TemplateField | null; text: string };

export type TemplateFault = 'missing' | 'too-long' | 'unknown';
export type TemplateFaults = { text?: TemplateFault; field?: TemplateFault };

export const readTemplateField = (word: string): TemplateField | null =>
  TEMPLATE_FIELDS.find((field) => field === word) ?? null;

/** A template as it will be kept, or what is wrong with it. The empty field means any. */
export function checkTemplate(typed: { field: string; text: string }): {
  field: TemplateField | null;
  text: string;
  faults: TemplateFaults | null;
} {
  const text = cleanText(typed.text, 'many');
  const field = readTemplateField(typed.field);
  const faults: TemplateFaults = {};
  if (text === '') faults.text = 'missing';
  if (text.length > MAX_REASON) faults.text = 'too-long';
  if (field === null && typed.field !== '') faults.field = 'unknown';
  return { field, text, faults: Object.keys(faults).length > 0 ? faults : null };
}

/** The templates to offer for a part of a listing (`description.vi`, `photos`, `general`), own first. */
export function templatesFor(templates: readonly Template[], part: string): Template[] {
  const [field] = part.split('.');
  const own = templates.filter((template) => template.field === field);
  return [...own, ...templates.filter((template) => template.field === null)];
}

/**
 * Reasons as they are meant: a chosen template stands where nothing was typed, so that choosing one is
 * enough in a browser without JavaScript. Ids of templates that are gone say nothing.
 */
export function withTemplates(
  typed: Readonly<Record<string, string>>,
  chosen: Readonly<Record<string, string>>,
  templates: readonly Template[],
): Record<string, string> {
  const reasons: Record<string, string> = { ...typed };
  for (const [part, id] of Object.entries(chosen)) {
    const template = templates.find((each) => String(each.id) === id);
    if (template && cleanText(typed[part] ?? '') === '') reasons[part] = template.text;
  }
  return reasons;
}
