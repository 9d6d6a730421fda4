import type { Weight } from './page';

/** A piece of text of one style. A tag ("minh hoạ") is set small on a ground of its own. */
export type Span = { text: string; weight?: Weight; colour?: string; tag?: boolean };

/** The width of a text in ems: multiply by the size of the type. */
export type Measure = (text: string, weight: Weight) => number;

/** A word with its style and width. Lines break before words and nowhere else. */
export type Word = Required<Span> & {
  ems: number;
  /** The space after it, in ems. */
  gap: number;
  /** The word begins a paragraph. */
  fresh: boolean;
};

/** A tag beside the text it belongs to: its size, and the ground left and right of its letters. */
export const TAG = { size: 0.8, padding: 0.4 };

const NO_BREAK_SPACE = '\u00a0';

/** The words of spans, which stand one space apart. A tag is one word, however many it is said in. */
export function wordsOf(
  spans: readonly Span[],
  style: { weight: Weight; colour: string },
  measure: Measure,
): Word[] {
  return spans.flatMap((span) => {
    const whole = { ...style, tag: false, ...span };
    const paragraphs = whole.tag
      ? [whole.text.replaceAll(' ', NO_BREAK_SPACE)]
      : span.text.split('\n');
    return paragraphs.flatMap((paragraph, number) =>
      paragraph
        .split(' ')
        .filter(Boolean)
        .map((text, index) => sized({ ...whole, text }, number > 0 && index === 0, measure)),
    );
  });
}

/** The words with `text` put in place of one's own, and measured anew. */
export const withText = (word: Word, text: string, measure: Measure): Word =>
  sized({ ...word, text }, word.fresh, measure);

function sized(span: Required<Span>, fresh: boolean, measure: Measure): Word {
  const bare = measure(span.text, span.weight);
  const ems = span.tag ? TAG.size * (bare + 2 * TAG.padding) : bare;
  return { ...span, fresh, ems, gap: measure(' ', span.weight) };
}

/** Fills lines word by word. Null where a word alone is wider than a line. */
export function breakLines(words: readonly Word[], width: number): Word[][] | null {
  const lines: Word[][] = [];
  let used = 0;
  for (const word of words) {
    if (word.ems > width) return null;
    const line = lines.at(-1);
    const gap = line?.at(-1)?.gap ?? 0;
    if (!line || word.fresh || used + gap + word.ems > width) {
      lines.push([word]);
      used = word.ems;
    } else {
      line.push(word);
      used += gap + word.ems;
    }
  }
  return lines;
}

/** Words wider than a line cut into pieces that are not, between any two characters. */
export function splitWide(words: readonly Word[], width: number, measure: Measure): Word[] {
  return words.flatMap((word) => (word.ems > width ? piecesOf(word, width, measure) : [word]));
}

function piecesOf(word: Word, width: number, measure: Measure): Word[] {
  const pieces: Word[] = [];
  let text = '';
  const finish = () => {
    if (!text) return;
    const piece = withText(word, text, measure);
    pieces.push({ ...piece, fresh: word.fresh && pieces.length === 0 });
    text = '';
  };
  for (const character of Array.from(word.text)) {
    const longer = text + character;
    if (text && withText(word, longer, measure).ems > width) finish();
    text += character;
  }
  finish();
  return pieces;
}
