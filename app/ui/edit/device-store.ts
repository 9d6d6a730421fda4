import { useEffect } from 'react';
import { flushSync } from 'react-dom';
import { instantNow, systemClock } from '~/domain/clock';

/** Everything typed, chosen or ticked in one form, as it would be sent; files are kept apart. */
export type Entries = [name: string, value: string][];
/** What a device keeps of a page's forms, each by its name in `data-keep`. */
export type Kept = { at: string; forms: Record<string, Entries> };

/** Whose page it is, so that a shared phone shows nobody another's words, and of what. */
export type Place = { personId: number; of: string };

const key = ({ personId, of }: Place) => `nhap:${personId}:${of}`;

/** What a form was opened on: kept so that saving it later finds out what others did meanwhile. */
export const BASES = ['openedOn', 'revision'];

const formsOf = (page: ParentNode) => page.querySelectorAll<HTMLFormElement>('form[data-keep]');
const nameOf = ({ dataset }: HTMLFormElement) => dataset.keep ?? '';

export function typedIn(page: ParentNode): Kept['forms'] {
  const forms = [...formsOf(page)].map((form): [string, Entries] => [
    nameOf(form),
    [...new FormData(form)].filter(
      (entry): entry is Entries[number] => typeof entry[1] === 'string',
    ),
  ]);
  return Object.fromEntries(forms);
}

/** The forms as the server sent them, whatever was typed since or a browser filled in again. */
export function openedWith(page: ParentNode): Kept['forms'] {
  const forms = [...formsOf(page)].map((form): [string, Entries] => [
    nameOf(form),
    [...form.elements].flatMap((field): Entries => {
      if (field.matches(':disabled, button, fieldset, :not([name]), [type=file]')) return [];
      const { name, value, defaultChecked, defaultValue } = field as HTMLInputElement;
      if (field.matches('[type=checkbox], [type=radio]')) {
        return defaultChecked ? [[name, value]] : [];
      }
      if (!(field instanceof HTMLSelectElement)) return [[name, defaultValue]];
      const chosen = [...field.options].find(({ defaultSelected }) => defaultSelected);
      return [[name, chosen?.value ?? field.options[0]?.value ?? '']];
    }),
  ]);
  return Object.fromEntries(forms);
}

/** Whether two states of a form say the same, whatever they were opened on. */
export function sayTheSame(a: Entries | undefined, b: Entries | undefined): boolean {
  const said = (entries: Entries = []) =>
    JSON.stringify(
      entries.filter(([name, value]) => ![...BASES, 'versionId'].includes(name) && value !== ''),
    );
  return said(a) === said(b);
}

const RESTORE = 'device-restore';

/** Puts kept values back where they were typed, and tells the page that they changed. */
export function restore(page: ParentNode, forms: Kept['forms']): void {
  for (const form of formsOf(page)) {
    const entries = forms[nameOf(form)];
    if (!entries) continue;
    // First the rows that were there when it was typed, then what stood in them.
    flushSync(() =>
      form.dispatchEvent(new CustomEvent(RESTORE, { detail: entries, bubbles: true })),
    );
    fill(form, entries);
  }
}

/** Lets a list of rows take the rows a kept form had. */
export function useRestored(name: string, use: (entries: Entries) => void): void {
  useEffect(() => {
    const restored = ({ target, detail }: Event & { detail?: Entries }) => {
      if (nameOf(target as HTMLFormElement) === name && detail) use(detail);
    };
    document.addEventListener(RESTORE, restored);
    return () => document.removeEventListener(RESTORE, restored);
  });
}

function fill(form: HTMLFormElement, entries: Entries): void {
  const kept = new Map<string, string[]>();
  for (const [name, value] of entries) kept.set(name, [...(kept.get(name) ?? []), value]);
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(field.type)) {
      const checked = kept.get(field.name)?.includes(field.value) ?? false;
      if (checked !== field.checked) field.click();
    } else if (
      field instanceof HTMLInputElement ||
      field instanceof HTMLTextAreaElement ||
      field instanceof HTMLSelectElement
    ) {
      const value = kept.get(field.name)?.shift();
      if (field.type === 'file' || value === undefined || value === field.value) continue;
      field.value = value;
      if (field.type === 'hidden') continue;
      openAround(field);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }
}

function openAround(field: Element): void {
  for (let box = field.closest('details'); box; box = box.parentElement?.closest('details') ?? null)
    box.open = true;
}

/** Storage may be full or forbidden: then nothing is kept, and nothing breaks. */
export function keep(place: Place, forms: Kept['forms']): void {
  try {
    if (Object.keys(forms).length === 0) localStorage.removeItem(key(place));
    else localStorage.setItem(key(place), JSON.stringify({ at: instantNow(systemClock), forms }));
  } catch {}
}

export function keptFor(place: Place): Kept | null {
  try {
    const kept = JSON.parse(localStorage.getItem(key(place)) ?? 'null') as Kept | null;
    return kept?.forms ? kept : null;
  } catch {
    return null;
  }
}
