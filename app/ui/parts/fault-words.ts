/**
 * What is wrong with a field, in the words of its form. A code without words of its own is said as
 * `unknown`, because a code on the page would help nobody.
 */
export function faultWords(
  words: Readonly<Record<string, string>>,
  fault: string | undefined,
): string | undefined {
  if (!fault) return undefined;
  return words[fault] ?? words.unknown ?? fault;
}
