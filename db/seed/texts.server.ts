import type { Locale, Provenance, Source, TextClaim, Texts } from '../schema/index.server';

/** A text as the JSON files hold it: one string, or one string per paragraph. */
export type Wording = { [locale in Locale]?: string | string[] | null };
export type Wordings<Field extends string> = { [field in Field]?: Wording };

/** Turns plain wordings into claims of one provenance. Unknown stays out: no empty claims. */
export function claims<Field extends string>(
  wordings: Wordings<Field>,
  provenance: Provenance,
  sources: Source[] = [],
): Texts<Field> {
  const texts: Texts<Field> = {};
  for (const field of Object.keys(wordings) as Field[]) {
    for (const locale of ['vi', 'en'] as const) {
      const text = plain(wordings[field]?.[locale]);
      if (!text) continue;
      const claim: TextClaim = { text, provenance };
      if (sources.length > 0) claim.sources = sources;
      texts[field] = { ...texts[field], [locale]: claim };
    }
  }
  return texts;
}

/** Fills the gaps of `published` with `invented`; what was published is never covered up. */
export function fillGaps<Field extends string>(
  published: Texts<Field>,
  invented: Texts<Field>,
): Texts<Field> {
  const texts = { ...published };
  for (const field of Object.keys(invented) as Field[]) {
    texts[field] = { ...published[field], ...invented[field], ...published[field] };
  }
  return texts;
}

function plain(wording: string | string[] | null | undefined): string {
  return (Array.isArray(wording) ? wording.join('\n\n') : (wording ?? '')).trim();
}
