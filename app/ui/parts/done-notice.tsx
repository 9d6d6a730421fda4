import { Notice } from './notice';

type Props = {
  /** What can have been done, by the word that stands for it in the address. */
  words: Record<string, string>;
  /** That word, which anybody can type: one that is not known says nothing. */
  done: string | null;
};

/** Tells after a redirect what was done. */
export function DoneNotice({ words, done }: Props) {
  if (done === null || !Object.hasOwn(words, done)) return null;
  return <Notice kind="good">{words[done]}</Notice>;
}
