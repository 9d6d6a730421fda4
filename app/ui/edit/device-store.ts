import { instantNow, systemClock } from '~/domain/clock';

/** Texts of a page's forms as they were typed, by form and field. */
export type Values = Record<string, string>;
export type Kept = { at: string; values: Values };

const key = (place: string) => `nhap:${place}`;
const FIELDS =
  'input:not([type=hidden],[type=file],[type=checkbox],[type=radio]), textarea, select';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function* keptFields(page: ParentNode): Iterable<[name: string, field: Field]> {
  for (const form of page.querySelectorAll<HTMLFormElement>('form[data-keep]')) {
    for (const field of form.querySelectorAll<Field>(FIELDS)) {
      if (field.name) yield [`${form.dataset.keep} ${field.name}`, field];
    }
  }
}

/** Everything typed on the page that is text. */
export function typedIn(page: ParentNode): Values {
  return Object.fromEntries([...keptFields(page)].map(([name, field]) => [name, field.value]));
}

/** Puts kept texts back where they were typed, and tells the page that they changed. */
export function restore(page: ParentNode, values: Values): void {
  for (const [name, field] of keptFields(page)) {
    const value = values[name];
    if (value === undefined || value === field.value) continue;
    field.value = value;
    field.closest('details')?.setAttribute('open', '');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

/** Storage may be full or forbidden: then nothing is kept, and nothing breaks. */
export function keep(place: string, values: Values): void {
  try {
    localStorage.setItem(key(place), JSON.stringify({ at: instantNow(systemClock), values }));
  } catch {}
}

export function keptFor(place: string): Kept | null {
  try {
    const kept = JSON.parse(localStorage.getItem(key(place)) ?? 'null') as Kept | null;
    return kept?.values ? kept : null;
  } catch {
    return null;
  }
}

/** Drops what one form holds, or all of them: it is saved, or its author let it go. */
export function forget(place: string, form?: string): void {
  try {
    const kept = form ? keptFor(place) : null;
    const others = Object.entries(kept?.values ?? {}).filter(
      ([name]) => !name.startsWith(`${form} `),
    );
    if (kept && others.length > 0) {
      localStorage.setItem(
        key(place),
        JSON.stringify({ ...kept, values: Object.fromEntries(others) }),
      );
    } else localStorage.removeItem(key(place));
  } catch {}
}
