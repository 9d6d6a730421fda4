import type { PlainDate } from '../clock';
import type { Provenance, Source } from '../texts';

/** What a claim rests on that a producer publishes itself, without an officer, on a day. */
export function selfDeclared(day: PlainDate): { provenance: Provenance; sources: Source[] } {
  const shown = day.split('-').reverse().join('/');
  return { provenance: 'sourced', sources: [{ label: `Cơ sở tự công bố ${shown}` }] };
}
