import { useText } from '../locale';
import { producerText } from '../text/producer';

/** Said only where a source says it; silence means not stated. */
export function LedBy({ womenLed, minorityLed }: { womenLed: boolean; minorityLed: boolean }) {
  const t = useText(producerText);
  if (!womenLed && !minorityLed) return null;
  return (
    <ul className="flex flex-wrap gap-1.5 text-sm">
      {womenLed && <li className="rounded bg-madder-mist px-2 text-madder-dark">{t.womenLed}</li>}
      {minorityLed && <li className="rounded bg-indigo-mist px-2 text-indigo">{t.minorityLed}</li>}
    </ul>
  );
}
