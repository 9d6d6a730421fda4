import { Fragment } from 'react';
import { highlight } from '~/domain/search/highlight';

/** A text with the searched words marked, in the text's own diacritics. */
export function Highlighted({ text, terms }: { text: string; terms: string[] }) {
  if (terms.length === 0) return text;
  let offset = 0;
  return highlight(text, terms).map((part) => {
    const key = offset;
    offset += part.text.length;
    return part.match ? (
      <mark key={key} className="bg-turmeric-light text-inherit">
        {part.text}
      </mark>
    ) : (
      <Fragment key={key}>{part.text}</Fragment>
    );
  });
}
