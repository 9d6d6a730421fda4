const MAX_LENGTH = 100;

/** Controls, and marks that turn the direction of writing (`gpj.exe` shown as `exe.jpg`). */
const UNSHOWN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;

/**
 * A sender's file name as it may be shown and sent back: without folders, unshown characters and
 * what file systems forbid; shortened in the middle so that its ending stays. Null where nothing is
 * left. Never used as a name on our disk.
 */
export function cleanFileName(name: string): string | null {
  const clean = (name.normalize('NFC').split(/[/\\]/).at(-1) ?? '')
    .replace(UNSHOWN, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  if (clean === '') return null;
  const letters = [...clean];
  if (letters.length <= MAX_LENGTH) return clean;
  const ending = /\.[^.]{1,8}$/.exec(clean)?.[0] ?? '';
  return letters.slice(0, MAX_LENGTH - [...ending].length - 1).join('') + '…' + ending;
}
