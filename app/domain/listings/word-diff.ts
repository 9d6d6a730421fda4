import { diffArrays } from 'diff';

export type DiffPiece = { kind: 'same' | 'added' | 'removed'; text: string };

/** A number with its separators, a word with its marks, a run of spaces, or any one other sign. */
const TOKEN = /\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{M}\p{N}]+|\s+|./gsu;
/**
 * Past this many changed words the whole text counts as rewritten: a diff would say nothing, and the
 * time it takes grows with the square of this.
 */
const MAX_CHANGED = 1500;

/**
 * What changed between two texts, by whole words; Vietnamese syllables are never split. The pieces
 * `same` and `removed` give the old text, `same` and `added` the new one, to the letter.
 */
export function diffWords(before: string, after: string): DiffPiece[] {
  const [old, young] = [before, after].map((text) => text.match(TOKEN) ?? []);
  const changes = diffArrays(old ?? [], young ?? [], { maxEditLength: MAX_CHANGED });
  if (!changes) return piecesOf([{ removed: before, added: after, same: '' }]);
  const steps: Step[] = [];
  for (const { value, added, removed } of changes) {
    const text = value.join('');
    let step = steps.at(-1);
    if (!step || step.same !== '') {
      step = { removed: '', added: '', same: '' };
      steps.push(step);
    }
    if (added) step.added += text;
    else if (removed) step.removed += text;
    else step.same += text;
  }
  return piecesOf(joinAcrossSpaces(steps));
}

/** A change, and what stayed after it. */
type Step = { removed: string; added: string; same: string };

/** Two changed words with only a space between are one change: easier to read. */
function joinAcrossSpaces(steps: readonly Step[]): Step[] {
  const joined: Step[] = [];
  for (const step of steps) {
    const last = joined.at(-1);
    if (last && isReplacement(last) && isReplacement(step) && /^\s+$/.test(last.same)) {
      last.removed += last.same + step.removed;
      last.added += last.same + step.added;
      last.same = step.same;
    } else joined.push({ ...step });
  }
  return joined;
}

const isReplacement = ({ removed, added }: Step) => removed !== '' && added !== '';

function piecesOf(steps: readonly Step[]): DiffPiece[] {
  return steps
    .flatMap(({ removed, added, same }): DiffPiece[] => [
      { kind: 'removed', text: removed },
      { kind: 'added', text: added },
      { kind: 'same', text: same },
    ])
    .filter(({ text }) => text !== '');
}
