/** Minutes without a request that end an officer's session: the screen stands in a shared office. */
export const IDLE_MINUTES = 60;

/** Minutes after which it is written down anew that a session is used. */
const NOTED_MINUTES = 5;

/** What the time since an officer's session was last seen makes of it; null: never seen before. */
export function idleness(seenAt: string | null, now: string): 'noted' | 'used' | 'idle' {
  if (seenAt === null) return 'used';
  const minutes = (Date.parse(now) - Date.parse(seenAt)) / 60_000;
  if (minutes >= IDLE_MINUTES) return 'idle';
  return minutes < NOTED_MINUTES ? 'noted' : 'used';
}
