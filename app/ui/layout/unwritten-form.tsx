import type { SentForm } from '~/domain/unwritten';
import { useText } from '../locale';
import { errorText } from '../text/errors';

/** What a form sent that could not be kept: to be read, copied, and sent again by one button. */
export function UnwrittenForm({ sent: { to, fields, multipart, hadFiles } }: { sent: SentForm }) {
  const t = useText(errorText);
  const typed = fields.map(([, value]) => value).filter(isTyped);
  return (
    <>
      {hadFiles ? (
        <p>{t.filesToo}</p>
      ) : (
        <form method="post" action={to} encType={multipart ? 'multipart/form-data' : undefined}>
          {fields.map(([name, value], place) => (
            <input key={place} type="hidden" name={name} value={value} />
          ))}
          <button type="submit" className="button">
            {t.sendAgain}
          </button>
        </form>
      )}
      {typed.length > 0 && <TypedWords typed={typed} />}
    </>
  );
}

/** Words and numbers of a telephone: what else a form carries are its own single words. */
const isTyped = (value: string): boolean => /\S\s+\S|^\+?[\d ]{9,}$/.test(value);

function TypedWords({ typed }: { typed: readonly string[] }) {
  const t = useText(errorText);
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
