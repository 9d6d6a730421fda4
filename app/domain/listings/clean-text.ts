/**
 * A typed text as it is kept: composed Unicode (some keyboards send letters and marks apart), lines
 * ended by one line feed (forms send two characters), no control characters, nothing around it.
 * Unchanged by a second call, so that a text sent back as it was shown counts as unchanged.
 */
export function cleanText(text: string, lines: 'one' | 'many' = 'one'): string {
  const plain = text
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    // Half a surrogate pair: UTF-8, and so the database, cannot carry it.
    .replace(/\p{Surrogate}/gu, '');
  return (lines === 'one' ? plain.replace(/\s+/g, ' ') : plain).trim().normalize('NFC');
}
