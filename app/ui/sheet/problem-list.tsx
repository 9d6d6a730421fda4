import type { Problem } from '~/domain/sheets/plan';
import { SHEETS } from '~/domain/sheets/sheets';
import { useText } from '../locale';
import { columnNames, sheetNames, sheetText } from '../text/sheet';
import { problemText } from '../text/sheet-problems';

/** What keeps rows out, each by the cell's own name. */
export function ErrorList({ errors, count }: { errors: readonly Problem[]; count: number }) {
  const t = useText(sheetText);
  return (
    <section
      aria-labelledby="cho-sai"
      className="space-y-2 border-madder border-l-4 bg-madder-mist p-3"
    >
      <h3 id="cho-sai" className="text-madder-dark">
        {t.errors(count)}
      </h3>
      <p className="text-sm">{t.errorsHelp}</p>
      <a className="inline-flex min-h-11 items-center text-sm" href="#tai-len">
        {t.again}
      </a>
      <Problems problems={errors} />
      {count > errors.length && <p>{t.moreErrors(count - errors.length)}</p>}
    </section>
  );
}

/** What was left out or is not there; nothing to worry about, and nothing to hide. */
export function NoteList({ notes }: { notes: readonly Problem[] }) {
  const t = useText(sheetText);
  return (
    <details className="panel px-3 py-1">
      <summary className="opener">
        {t.notes} ({notes.length})
      </summary>
      <div className="pb-3">
        <Problems problems={notes} />
      </div>
    </details>
  );
}

function Problems({ problems }: { problems: readonly Problem[] }) {
  return (
    <ul className="space-y-2">
      {problems.map((problem) => (
        <li key={`${problem.sheet} ${problem.at} ${problem.code} ${problem.found}`}>
          <ProblemLine problem={problem} />
        </li>
      ))}
    </ul>
  );
}

function ProblemLine({ problem: { sheet, at, column, code, found } }: { problem: Problem }) {
  const t = useText(sheetText);
  const words = useText(problemText);
  const sheets = useText(sheetNames);
  const columns = useText(columnNames);
  const place = [sheet ? sheets[sheet] : t.file, at].filter(Boolean).join(', ');
  // Where no cell is meant, what was found is the name of the column or table itself.
  const subject = column ? columns[column] : `“${found}”`;
  const allowed = sheet && column ? SHEETS[sheet].columns.get(column)?.allowed : undefined;
  return (
    <>
      <strong>{place}</strong>: {subject} {words[code]}
      {column && found && <span className="text-ink-soft"> ({t.found(found)})</span>}
      {code === 'not-allowed' && allowed && <> {t.allowed(allowed.join(' / '))}.</>}
    </>
  );
}
