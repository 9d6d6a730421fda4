import { useText } from '../locale';
import { errorText } from '../text/errors';

/** What a form had sent that could not be kept: to be copied, or sent again. */
export function TypedWords({ typed }: { typed: readonly string[] }) {
  const t = useText(errorText);
  if (typed.length === 0) return null;
  return (
    <section>
      <h2>{t.typed}</h2>
      <ul className="mt-2 space-y-2">
        {typed.map((words) => (
          <li key={words} className="whitespace-pre-wrap border-l-4 pl-3">
            {words}
          </li>
        ))}
      </ul>
    </section>
  );
}
